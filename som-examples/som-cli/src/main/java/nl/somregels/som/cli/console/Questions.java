package nl.somregels.som.cli.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Questions to a person at a terminal, on standard error, one line each. */
public final class Questions {
  private final CommandContext context;
  private final BufferedReader answers;

  public Questions(CommandContext context) {
    this.context = context;
    this.answers = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
  }

  /**
   * The answer, asked again with {@code how} until the reader does not refuse it with {@link
   * IllegalArgumentException}; empty when there is none.
   */
  public <T> Optional<T> ask(String question, Function<String, T> reader, String how) {
    while (true) {
      context.err().print(question + " (Enter: later invullen): ");
      context.err().flush();
      String answer = line();
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(reader.apply(answer));
      } catch (IllegalArgumentException e) {
        context.err().println(how);
      }
    }
  }

  private String line() {
    try {
      String line = answers.readLine();
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

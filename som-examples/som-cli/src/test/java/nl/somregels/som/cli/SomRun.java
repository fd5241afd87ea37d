package nl.somregels.som.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.Terminals;

/** One run of the program on 30 June 2026, with everything it said. */
record SomRun(int code, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  static SomRun som(Object... args) {
    return withInput("", args);
  }

  static SomRun withInput(String in, Object... args) {
    return withInput(bytes(in), args);
  }

  static SomRun withInput(InputStream in, Object... args) {
    return run(in, Terminals.NONE, args);
  }

  private static InputStream bytes(String in) {
    return new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
  }

  /** With somebody at the keyboard who answers so. */
  static SomRun atTerminal(String in, Object... args) {
    return run(bytes(in), new Terminals(true, false, false, () -> 80), args);
  }

  private static SomRun run(InputStream in, Terminals terminals, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandContext context =
        new CommandContext(
            in,
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            terminals);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = SomCommand.run(context, words);
    return new SomRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}

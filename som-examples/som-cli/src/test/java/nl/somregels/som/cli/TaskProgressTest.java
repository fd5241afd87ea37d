package nl.somregels.som.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.TaskProgress;
import nl.somregels.som.cli.console.Terminals;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Often, because the line is drawn by another thread, before or after the work is done. */
  @RepeatedTest(200)
  void opEenTerminalBlijftErNietsStaan() {
    try (TaskProgress line =
        TaskProgress.open(context(new Terminals(false, true, true, () -> 80)), "Profielen")) {
      line.step(3, 8);
      assertThat(line.done()).isEqualTo(3);
    }
    String seen = err.toString(StandardCharsets.UTF_8);
    assertThat(seen).contains("Profielen").endsWith("\r");
    String[] lines = seen.split("\r");
    assertThat(lines[lines.length - 1]).isBlank();
  }

  @ParameterizedTest
  @CsvSource({"20,0", "41,0", "42,40", "60,58", "80,78", "400,78"})
  void deRegelPastOpDeTerminal(int terminal, int line) {
    assertThat(TaskProgress.width(context(new Terminals(false, true, true, () -> terminal))))
        .isEqualTo(line);
    assertThat(Terminals.width(String.valueOf(terminal))).isEqualTo(terminal);
  }

  @Test
  void zonderTerminalStaatErNiets() {
    try (TaskProgress line = TaskProgress.open(context(Terminals.NONE), "Profielen")) {
      line.step(3, 8);
      assertThat(line.done()).isEqualTo(3);
    }
    assertThat(err.size()).isZero();
  }

  private CommandContext context(Terminals terminals) {
    return new CommandContext(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Clock.systemUTC(),
        terminals);
  }
}

package nl.somregels.som.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WorkLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Often, because the line is drawn by another thread, before or after the work is done. */
  @RepeatedTest(200)
  void opEenTerminalBlijftErNietsStaan() {
    try (WorkLine line = WorkLine.open(context(new Terminals(true, true)), "Profielen")) {
      line.step(3, 8);
      assertThat(line.done()).isEqualTo(3);
    }
    String gezien = err.toString(StandardCharsets.UTF_8);
    assertThat(gezien).contains("Profielen").endsWith("\r");
    String[] regels = gezien.split("\r");
    assertThat(regels[regels.length - 1]).isBlank();
  }

  @Test
  void zonderTerminalStaatErNiets() {
    try (WorkLine line = WorkLine.open(context(Terminals.NONE), "Profielen")) {
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

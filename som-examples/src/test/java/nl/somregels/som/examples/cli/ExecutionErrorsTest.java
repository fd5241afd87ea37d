package nl.somregels.som.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import nl.somregels.som.examples.SomCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutionErrorsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path map;

  @Test
  void eenGeslotenPijpIsGeenFout() throws Exception {
    assertThat(runOnto("Broken pipe")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Broken", "lukt niet");
  }

  @Test
  void eenVolleSchijfIsEenFout() throws Exception {
    assertThat(runOnto("No space left on device")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .endsWith("Lezen of schrijven lukt niet: No space left on device\n");
  }

  @Test
  void eenVolleSchijfTerwijlDeControleSchrijftIsGeenWoordVanJava() throws Exception {
    assertThat(runOnto("No space left on device", "controleer", "2021.1")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .endsWith("Lezen of schrijven lukt niet: No space left on device\n")
        .doesNotContain("Exception");
  }

  private int runOnto(String failure) throws Exception {
    String zaken = Cases.csv(map, Cases.TOEZICHT).toString();
    return runOnto(failure, "prioriteer", zaken, "--peildatum", "2026-06-30");
  }

  private int runOnto(String failure, String... args) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    CommandContext context =
        new CommandContext(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.systemUTC(),
            Terminals.NONE);
    return SomCommand.run(context, args);
  }
}

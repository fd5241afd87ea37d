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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import nl.somregels.som.examples.SomCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  /** Whatever is thrown, also where no command expects it: a clock is what every command asks. */
  @ParameterizedTest
  @MethodSource("errors")
  void watErOokGebeurtDeCodeIsTweeEnDeMeldingNederlands(Error error, String message) {
    CommandContext context =
        new CommandContext(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            throwing(error),
            Terminals.NONE);
    assertThat(SomCommand.run(context, "prioriteer", "-", "--invoerformaat", "csv")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).strip()).startsWith(message);
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(
            new StackOverflowError(),
            "Het programma is gestopt: de invoer of een pakket is te diep in elkaar gezet."),
        Arguments.of(
            new OutOfMemoryError("Java heap space"),
            "Het programma is gestopt: er is te weinig geheugen."),
        Arguments.of(
            new NoClassDefFoundError("x/Y"),
            "Het programma is gestopt door een fout in het programma zelf"));
  }

  private static Clock throwing(Error error) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        throw error;
      }
    };
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

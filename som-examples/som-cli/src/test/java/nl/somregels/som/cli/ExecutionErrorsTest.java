package nl.somregels.som.cli;

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
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.Terminals;
import nl.somregels.som.cli.output.StreamOutput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ExecutionErrorsTest {
  private static final String CANNOT =
      "Lezen of schrijven lukt niet. Kijk of de schijf vol is, of de uitvoer gesloten.\n";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  /** A failure of a stream that is no pipe, whatever the system calls it. */
  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "/data/pipe/uit.csv: de pijp is vol"})
  void woordenMakenEenFoutNooitGoed(String failure) throws Exception {
    assertThat(runOnto(failure)).isEqualTo(2);
    assertThat(runOnto(failure, "controleer", "2021.1")).isEqualTo(2);
    assertThat(runOnto(failure, "--help")).isEqualTo(2);
    assertThat(runOnto(failure, "verklaar", "--help")).isEqualTo(2);
    assertThat(runOnto(failure, "--versie")).isEqualTo(2);
    assertThat(
            err.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isEmpty() && CANNOT.startsWith(l)))
        .hasSize(5);
  }

  /** The same failure of a pipe, of which the reader has seen enough. */
  @ParameterizedTest
  @ValueSource(strings = {"pakketten", "--help", "pakketten --help"})
  void eenLezerDieStoptIsGeenFout(String args) throws Exception {
    Path fifo = folder.resolve("fifo");
    assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor()).isZero();
    assertThat(runOnto(new StreamOutput(failing("Input/output error"), fifo), args.split(" ")))
        .isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void eenVolleSchijfIsEenFout() throws Exception {
    assertThat(runOnto("No space left on device")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).endsWith(CANNOT);
  }

  @Test
  void eenVolleSchijfTerwijlDeControleSchrijftIsGeenWoordVanJava() throws Exception {
    assertThat(runOnto("No space left on device", "controleer", "2021.1")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).endsWith(CANNOT).doesNotContain("Exception");
  }

  /** Whatever is thrown, also where no command expects it: a clock is what every command asks. */
  @ParameterizedTest
  @MethodSource("errors")
  void watErOokGebeurtDeCodeIsTweeEnDeMeldingNederlands(Throwable error, String message) {
    CommandContext context =
        new CommandContext(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            throwing(error),
            Terminals.NONE);
    assertThat(SomCommand.run(context, "prioriteer", "-", "--invoerformaat", "csv")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(message).hasLineCount(1);
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
            new IllegalStateException("English words about somebody"),
            "Het programma is gestopt door een fout in het programma zelf.\n"),
        Arguments.of(
            new NoClassDefFoundError("x/Y"),
            "Het programma is gestopt door een fout in het programma zelf"));
  }

  private static Clock throwing(Throwable error) {
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
        throw ExecutionErrorsTest.<RuntimeException>asIs(error);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T asIs(Throwable error) throws T {
    throw (T) error;
  }

  private int runOnto(String failure) throws Exception {
    String zaken = Cases.csv(folder, Cases.SUPERVISION).toString();
    return runOnto(failure, "prioriteer", zaken, "--peildatum", "2026-06-30");
  }

  private int runOnto(String failure, String... args) {
    return runOnto(failing(failure), args);
  }

  private static OutputStream failing(String failure) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(failure);
      }
    };
  }

  private int runOnto(OutputStream out, String... args) {
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

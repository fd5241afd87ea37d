package nl.somregels.som.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.Terminals;
import nl.somregels.som.cli.console.Throughput;
import org.junit.jupiter.api.Test;

class ThroughputTest {
  private static final Instant BEGIN = SomRun.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A clock that says the next of these milliseconds at each look, and then keeps the last. */
  private CommandContext context(String in, long... millis) {
    int[] looks = {0};
    InstantSource source = () -> BEGIN.plusMillis(millis[Math.min(looks[0]++, millis.length - 1)]);
    return new CommandContext(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        source.withZone(ZoneOffset.UTC),
        Terminals.NONE);
  }

  @Test
  void hetTempoStaatNaHetResultaatOpStandaardfout() {
    String zaken = "kenmerk,fase\nA1,NA_VONNIS\nA2,fout\nA3,NA_VONNIS\n";
    SomCommand.run(
        context(zaken, 0, 250, 1750),
        "prioriteer",
        "-",
        "--invoerformaat",
        "csv",
        "--formaat",
        "csv");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .endsWith("\nTempo: 3 zaken in 1,5 s, dat is 2 per seconde.\n");
  }

  @Test
  void eenMiljoenIsTeLezen() {
    CommandContext context = context("", 0, 8400);
    Throughput.start(context).print(1_000_000, context.err());

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Tempo: 1.000.000 zaken in 8,4 s, dat is 119.048 per seconde.\n");
  }

  @Test
  void zonderTijdIsErGeenTempo() {
    CommandContext context = context("", 0, 0);
    Throughput.start(context).print(3, context.err());

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}

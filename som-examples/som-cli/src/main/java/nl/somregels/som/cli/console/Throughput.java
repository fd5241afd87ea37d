package nl.somregels.som.cli.console;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import nl.somregels.som.regels.render.DutchNumbers;

/** How quickly a run goes, from the first byte read to the last one written. */
public final class Throughput {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final double MILLIS = 1000;

  private final Clock clock;
  private final long start;

  private Throughput(Clock clock) {
    this.clock = clock;
    this.start = clock.millis();
  }

  public static Throughput start(CommandContext context) {
    return new Throughput(context.clock());
  }

  /** Says how many cases went through; nothing when no time has passed. */
  public void print(long zaken, PrintStream err) {
    print(zaken, zaken == 1 ? "zaak" : "zaken", err);
  }

  /** Says how many profiles were judged; nothing when there were none or no time has passed. */
  public void printProfiles(long profiles, PrintStream err) {
    if (profiles > 0) {
      print(profiles, profiles == 1 ? "profiel" : "profielen", err);
    }
  }

  private void print(long count, String what, PrintStream err) {
    long millis = clock.millis() - start;
    if (millis > 0) {
      err.println(
          String.format(
              DUTCH,
              "Tempo: %s %s in %.1f s, dat is %s per seconde.",
              DutchNumbers.thousands(count),
              what,
              millis / MILLIS,
              DutchNumbers.thousands(Math.round(count * MILLIS / millis))));
    }
  }
}

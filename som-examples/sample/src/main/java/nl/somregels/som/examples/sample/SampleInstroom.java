package nl.somregels.som.examples.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * A fictional inflow with the frequencies and the gaps that the report publishes. The same on every
 * machine, and a larger inflow starts with the cases of a smaller one. Nobody in it exists.
 */
public final class SampleInstroom {
  /** The date on which the inflow is looked at. */
  public static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  /** Every so many cases one is placed instead of drawn, until the placed ones run out. */
  private static final int DISTANCE = 14;

  private static final long SEED = 20_210_601L;

  private SampleInstroom() {}

  /** The first cases, numbered from {@code F0001}; drawn while the stream is read, in order. */
  public static Stream<Gedetineerde> zaken(long count) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Gedetineerde> placed = SampleCases.all();
    return Stream.iterate(1L, number -> number + 1)
        .limit(count)
        .map(number -> zaak(number, new Draw(random.split()), placed));
  }

  private static Gedetineerde zaak(long number, Draw draw, List<Gedetineerde> placed) {
    String kenmerk = String.format(Locale.ROOT, "F%04d", number);
    long place = number / DISTANCE - 1;
    if (number % DISTANCE == 0 && place < placed.size()) {
      return placed.get((int) place).toBuilder().met(Feit.KENMERK, kenmerk).build();
    }
    return new ZaakGenerator(draw, kenmerk).next();
  }
}

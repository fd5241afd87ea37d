package nl.somregels.som.examples.instroom;

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
  private static final int AFSTAND = 14;

  private static final long SEED = 20_210_601L;

  private SampleInstroom() {}

  /** The first cases, numbered from {@code F0001}; drawn while the stream is read, in order. */
  public static Stream<Gedetineerde> zaken(long aantal) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Gedetineerde> geplaatst = SampleCases.alle();
    return Stream.iterate(1L, nummer -> nummer + 1)
        .limit(aantal)
        .map(nummer -> zaak(nummer, new Draw(random.split()), geplaatst));
  }

  private static Gedetineerde zaak(long nummer, Draw draw, List<Gedetineerde> geplaatst) {
    String kenmerk = String.format(Locale.ROOT, "F%04d", nummer);
    long plaats = nummer / AFSTAND - 1;
    if (nummer % AFSTAND == 0 && plaats < geplaatst.size()) {
      return geplaatst.get((int) plaats).toBuilder().met(Feit.KENMERK, kenmerk).build();
    }
    return new ZaakGenerator(draw, kenmerk).next();
  }
}

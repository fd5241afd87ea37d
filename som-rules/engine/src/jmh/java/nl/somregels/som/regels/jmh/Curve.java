package nl.somregels.som.regels.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.zaken.Zaak;

/**
 * Whether a case keeps costing the same, however long the inflow: a year of varied cases, over and
 * over, through {@code evaluateAll} of an engine that has run for a while.
 */
final class Curve {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final int WARM = 500_000;
  private static final int MEASURED = 500_000;
  private static final int LEAST_ROUNDS = 3;

  private final SomEngine engine = SomRegels.bundled().version(PakketVersie.of("2021.1"));
  private final List<Gedetineerde> year = Population.varied(30_000);

  private Curve() {}

  static void print() {
    Curve curve = new Curve();
    curve.microsPerCase(WARM);
    StringJoiner line = new StringJoiner("; ", "\nA warm engine, evaluateAll, us per case: ", ".");
    for (int size : SIZES) {
      List<Double> rounds = new ArrayList<>();
      while (rounds.size() < Math.max(LEAST_ROUNDS, MEASURED / size)) {
        rounds.add(curve.microsPerCase(size));
      }
      line.add(Figures.text("%,d cases %.1f", size, Figures.median(rounds)));
    }
    System.out.println(line);
  }

  private double microsPerCase(int size) {
    long start = System.nanoTime();
    long judged;
    try (Stream<Zaak> cases =
        LongStream.range(0, size)
            .mapToObj(n -> new Zaak.Valid(n + 1, year.get((int) (n % year.size())), List.of()))) {
      judged =
          engine
              .evaluateAll(cases, Population.PEILDATUM)
              .filter(each -> each.zaak().row() > 0)
              .count();
    }
    if (judged != size) {
      throw new IllegalStateException(judged + " of " + size + " cases were judged");
    }
    return (System.nanoTime() - start) / 1e3 / size;
  }
}

package nl.somregels.som.regels.reference;

import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.testkit.CaseGenerator;
import nl.somregels.som.regels.testkit.DatedCaseFormat;

/**
 * Holds an engine against the reference over generated cases.
 *
 * @param seed what replays the comparison
 * @param compared the number of cases
 * @param mismatches the number of cases in which engine and reference differ
 * @param examples the first of those, each with the case and every difference (engine before
 *     reference)
 */
record ReferenceComparison(long seed, long compared, long mismatches, List<String> examples) {
  private static final int CHUNK = 1000;
  private static final int SHOWN = 5;

  ReferenceComparison {
    examples = List.copyOf(examples);
  }

  /** Compares this many thousands of cases, on all cores. */
  static ReferenceComparison run(SomEngine engine, long seed, int thousands) {
    AtomicLong compared = new AtomicLong();
    AtomicLong mismatches = new AtomicLong();
    Queue<String> examples = new ConcurrentLinkedQueue<>();
    IntStream.range(0, thousands)
        .parallel()
        .forEach(
            chunk -> {
              CaseGenerator generator = new CaseGenerator(new SplittableRandom(seed * 31 + chunk));
              for (int i = 0; i < CHUNK; i++) {
                DatedCase generated = generator.next();
                List<String> differences = differences(engine, generated);
                compared.incrementAndGet();
                if (!differences.isEmpty() && mismatches.incrementAndGet() <= SHOWN) {
                  examples.add(
                      new DatedCaseFormat().report(generated)
                          + "\n  "
                          + String.join("\n  ", differences));
                }
              }
            });
    return new ReferenceComparison(seed, compared.get(), mismatches.get(), List.copyOf(examples));
  }

  /**
   * Every difference in one case, engine before reference; empty when they agree. An engine that
   * fails differs, so that the case is shown.
   */
  static List<String> differences(SomEngine engine, DatedCase generated) {
    ReferenceResult reference =
        ReferenceEvaluator.evaluate(generated.gedetineerde(), generated.peildatum());
    try {
      return ReferenceResult.of(engine.evaluate(generated.gedetineerde(), generated.peildatum()))
          .differences(reference);
    } catch (RuntimeException e) {
      return List.of("failed: " + e + " <> " + reference);
    }
  }

  /** The counts, the seed, and the examples below. */
  @Override
  public String toString() {
    return "seed %d: %d cases compared with the reference, %d mismatches"
            .formatted(seed, compared, mismatches)
        + examples.stream().map(example -> "\n" + example).reduce("", String::concat);
  }
}

package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Test;

/** The rules of 2021.1 and the text of the model, over other cases in every build. */
class ReferenceAgreementTest {
  private static final int THOUSANDS = 200;

  /** Replays with {@code -Dsom.seed=...}. */
  @Test
  void rulesAndReferenceAgreeOnEveryGeneratedCase() {
    long seed = Long.getLong("som.seed", System.nanoTime());
    System.out.println("som.seed=" + seed);
    SomEngine engine = SomRegels.bundled().versie(PakketVersie.of("2021.1"));

    ReferenceComparison comparison = ReferenceComparison.run(engine, seed, THOUSANDS);

    System.out.println(comparison);
    assertThat(comparison.compared()).isEqualTo(THOUSANDS * 1000L);
    assertThat(comparison.mismatches()).as(comparison.toString()).isZero();
  }
}

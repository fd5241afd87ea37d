package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.Dose;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of 2021.1 and the text of rules/MODEL.md, over other cases in every build. */
class ReferenceEngineAgreementTest {
  @Test
  void rulesAndReferenceAgreeOnGeneratedCases() {
    assertAgreement(20);
  }

  @Tag("duurtest")
  @Test
  void rulesAndReferenceAgreeOnManyGeneratedCases() {
    assertAgreement(Dose.of(1_000));
  }

  /** Replays with {@code -Dsom.seed=...}. */
  private static void assertAgreement(int thousands) {
    long seed = Long.getLong("som.seed", System.nanoTime());
    System.out.println("som.seed=" + seed);
    SomEngine engine = SomRegels.bundled().version(PakketVersie.of("2021.1"));

    ReferenceComparison comparison = ReferenceComparison.run(engine, seed, thousands);

    System.out.println(comparison);
    assertThat(comparison.compared()).isEqualTo(thousands * 1000L);
    assertThat(comparison.mismatches()).as(comparison.toString()).isZero();
  }
}

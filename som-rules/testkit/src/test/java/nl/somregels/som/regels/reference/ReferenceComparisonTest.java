package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioritering;
import org.junit.jupiter.api.Test;

class ReferenceComparisonTest {

  @Test
  void agreementIsCountedPerCase() {
    ReferenceComparison comparison = ReferenceComparison.run(new ReferenceEngine(), 7, 3);

    assertThat(comparison.compared()).isEqualTo(3000);
    assertThat(comparison.mismatches()).isZero();
    assertThat(comparison)
        .hasToString("seed 7: 3000 cases compared with the reference, 0 mismatches");
  }

  @Test
  void anEngineThatMissesTheSignalIsShownWithSeedCaseAndDifference() {
    ReferenceComparison comparison = ReferenceComparison.run(new DeafEngine(), 7, 3);

    assertThat(comparison.mismatches()).isBetween(1L, 2999L);
    assertThat(comparison.examples()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    assertThat(comparison.toString())
        .startsWith("seed 7: 3000 cases")
        .contains("\"peildatum\":\"20", "\"kenmerk\":\"g", "\"signaalCasemanager\":\"JA\"")
        .contains("\n  status signaal: NIET_VAN_TOEPASSING <> VAN_TOEPASSING");
  }

  @Test
  void anEngineThatFailsIsShownWithTheCase() {
    ReferenceComparison comparison = ReferenceComparison.run(new BrokenEngine(), 7, 1);

    assertThat(comparison.mismatches()).isEqualTo(1000);
    assertThat(comparison.examples())
        .allSatisfy(example -> assertThat(example).contains("failed: ", "kapot", "kenmerk"));
  }

  /** Never answers. */
  private static final class BrokenEngine implements SomEngine {
    @Override
    public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
      throw new IllegalStateException("kapot");
    }
  }

  /** Does not hear the casemanager. */
  private static final class DeafEngine implements SomEngine {
    private final SomEngine engine = new ReferenceEngine();

    @Override
    public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
      return engine.evaluate(
          gedetineerde.toBuilder().signaalCasemanager(JaNee.NEE).build(), peildatum);
    }
  }
}

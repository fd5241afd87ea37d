package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.testkit.CaseGenerator;
import org.junit.jupiter.api.Test;

/** The reference and an engine of its own: nothing here was compiled before the test began. */
class FreshEngineTest {
  private final SomEngine engine = TestPakketten.engine(TestPakketten.pakket("2021.1"));

  @Test
  void aHundredCasesAgree() {
    CaseGenerator generator = new CaseGenerator(new SplittableRandom(77));
    for (int i = 0; i < 100; i++) {
      DatedCase generated = generator.next();
      assertThat(ReferenceComparison.differences(engine, generated))
          .as(generated::toString)
          .isEmpty();
    }
  }
}

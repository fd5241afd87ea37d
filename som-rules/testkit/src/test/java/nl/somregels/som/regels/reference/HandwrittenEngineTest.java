package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.Dose;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.testkit.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the engine is measured against does the same work. */
class HandwrittenEngineTest {
  private final RegelpakketEngine engine = TestPakketten.engine("2021.1");
  private final SomEngine handwritten = new HandwrittenEngine(engine.regelpakket());

  @Test
  void generatedCasesGetTheSameBytes() {
    assertSame(2_000, 51);
  }

  @Tag("duurtest")
  @Test
  void manyGeneratedCasesGetTheSameBytes() {
    assertSame(Dose.of(40_000), 52);
  }

  @Test
  void fullyKnownProfilesGetTheSameBytes() {
    ProfileSpace space = ProfileSpace.of(MemoProofTest.conditions("2021.1"));
    int compared = 0;
    for (long number = 0; number < space.count(); number += 331) {
      assertSame(new DatedCase(space.oneCase(number), ProfileSpace.PEILDATUM));
      compared++;
    }
    assertThat(compared).isGreaterThan(900);
  }

  private void assertSame(int cases, long seed) {
    CaseGenerator generator = new CaseGenerator(new SplittableRandom(seed));
    for (int i = 0; i < cases; i++) {
      assertSame(generator.next());
    }
  }

  private void assertSame(DatedCase generated) {
    String expected =
        PrioriteringJson.render(engine.evaluate(generated.gedetineerde(), generated.peildatum()));
    String found =
        PrioriteringJson.render(
            handwritten.evaluate(generated.gedetineerde(), generated.peildatum()));
    assertThat(found).as(generated.toString()).isEqualTo(expected);
  }
}

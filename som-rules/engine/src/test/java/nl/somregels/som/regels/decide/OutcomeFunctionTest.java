package nl.somregels.som.regels.decide;

import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static nl.somregels.som.prioritering.Prioriteit.UITGESTELD;
import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Prioriteit;
import org.junit.jupiter.api.Test;

/** Of one variable, the first combination makes low, the second high, and the fourth delays. */
class OutcomeFunctionTest {
  private final CriteriaModel model =
      new TestRules()
          .with("1", Effect.LAAG, TestRules.STAY)
          .with("5", Effect.UITSTELLEN, TestRules.PREVENTIVE)
          .with("7", Effect.HOOG, TestRules.SUPERVISION)
          .with("8", Effect.HOOG, TestRules.AFTER_VERDICT)
          .yields("1", "8")
          .model();
  private final OutcomeFunction function = function(0);

  @Test
  void elkeCombinatieLeidtTotHaarEigenUitkomst() {
    assertThat(function.outcomes(0b0001)).isEqualTo(bits(LAGE_PRIORITEIT));
    assertThat(function.outcomes(0b0010)).isEqualTo(bits(HOGE_PRIORITEIT));
    assertThat(function.outcomes(0b1000)).isEqualTo(bits(UITGESTELD));
    assertThat(function.outcomes(0b0100)).isZero();
    assertThat(function.outcomes(0b1011))
        .isEqualTo(bits(LAGE_PRIORITEIT, HOGE_PRIORITEIT, UITGESTELD));
  }

  @Test
  void watTochAlGeldtTeltBijElkeCombinatieMee() {
    assertThat(function(0b1000).outcomes(0b0011)).isEqualTo(bits(HOGE_PRIORITEIT));
    assertThat(function(0b1000).outcomes(0b1000)).isEqualTo(bits(PROFESSIONELE_WEGING));
  }

  @Test
  void eenFeitVerandertIetsAlsErDaarnaAndereUitkomstenOverZijn() {
    assertThat(change(new long[] {0b1011, 0b0011}).happens(function)).isTrue();
    assertThat(change(new long[] {0b0011, 0b0011}).happens(function)).isFalse();
    assertThat(change(new long[] {0b0011, 0b0011}, new long[] {1, 2}).happens(function)).isTrue();
    assertThat(change(new long[] {0b1011, 0b0011}).happens(function(0b1000))).isTrue();
    assertThat(change(new long[] {0b0011, 0b0001}).happens(function(0b1000))).isFalse();
  }

  private OutcomeFunction function(long together) {
    return OutcomeFunction.of(model, together, new long[] {0b0001, 0b0100, 0b0010}, 0b1011);
  }

  private static Refinement change(long[]... steps) {
    return new Refinement(Feit.LVB, steps);
  }

  private static int bits(Prioriteit... outcomes) {
    int bits = 0;
    for (Prioriteit outcome : outcomes) {
      bits |= 1 << outcome.ordinal();
    }
    return bits;
  }
}

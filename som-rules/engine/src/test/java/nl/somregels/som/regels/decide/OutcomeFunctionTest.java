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
          .met("1", Effect.LAAG, TestRules.VERBLIJF)
          .met("5", Effect.UITSTELLEN, TestRules.PREVENTIEF)
          .met("7", Effect.HOOG, TestRules.TOEZICHT)
          .met("8", Effect.HOOG, TestRules.NA_VONNIS)
          .wijkt("1", "8")
          .model();
  private final OutcomeFunction verloop = verloop(0);

  @Test
  void elkeCombinatieLeidtTotHaarEigenUitkomst() {
    assertThat(verloop.uitkomsten(0b0001)).isEqualTo(bits(LAGE_PRIORITEIT));
    assertThat(verloop.uitkomsten(0b0010)).isEqualTo(bits(HOGE_PRIORITEIT));
    assertThat(verloop.uitkomsten(0b1000)).isEqualTo(bits(UITGESTELD));
    assertThat(verloop.uitkomsten(0b0100)).isZero();
    assertThat(verloop.uitkomsten(0b1011))
        .isEqualTo(bits(LAGE_PRIORITEIT, HOGE_PRIORITEIT, UITGESTELD));
  }

  @Test
  void watTochAlGeldtTeltBijElkeCombinatieMee() {
    assertThat(verloop(0b1000).uitkomsten(0b0011)).isEqualTo(bits(HOGE_PRIORITEIT));
    assertThat(verloop(0b1000).uitkomsten(0b1000)).isEqualTo(bits(PROFESSIONELE_WEGING));
  }

  @Test
  void eenFeitVerandertIetsAlsErDaarnaAndereUitkomstenOverZijn() {
    assertThat(verandering(new long[] {0b1011, 0b0011}).gebeurt(verloop)).isTrue();
    assertThat(verandering(new long[] {0b0011, 0b0011}).gebeurt(verloop)).isFalse();
    assertThat(verandering(new long[] {0b0011, 0b0011}, new long[] {1, 2}).gebeurt(verloop))
        .isTrue();
    assertThat(verandering(new long[] {0b1011, 0b0011}).gebeurt(verloop(0b1000))).isTrue();
    assertThat(verandering(new long[] {0b0011, 0b0001}).gebeurt(verloop(0b1000))).isFalse();
  }

  private OutcomeFunction verloop(long samen) {
    return OutcomeFunction.van(model, samen, new long[] {0b0001, 0b0100, 0b0010}, 0b1011);
  }

  private static Refinement verandering(long[]... stappen) {
    return new Refinement(Feit.LVB, stappen);
  }

  private static int bits(Prioriteit... uitkomsten) {
    int bits = 0;
    for (Prioriteit uitkomst : uitkomsten) {
      bits |= 1 << uitkomst.ordinal();
    }
    return bits;
  }
}

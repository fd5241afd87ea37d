package nl.somregels.som.prioritering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import nl.somregels.som.bevindingen.Effect;
import org.junit.jupiter.api.Test;

class PrioriteitTest {
  @Test
  void elkEffectLeidtTotEenEigenUitkomst() {
    assertThat(Prioriteit.of(Effect.HOOG)).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(Prioriteit.of(Effect.LAAG)).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    assertThat(Prioriteit.of(Effect.UITSTELLEN)).isEqualTo(Prioriteit.UITGESTELD);
    assertThat(Prioriteit.of(Effect.WEGING)).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(Prioriteit.of(Effect.NOG_NIET)).isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
    assertThatNullPointerException().isThrownBy(() -> Prioriteit.of(null)).withMessage("effect");
  }

  @Test
  void vanHoogNaarLaagMetElkeUitkomst() {
    assertThat(Prioriteit.HIGHEST_FIRST)
        .containsExactly(
            Prioriteit.HOGE_PRIORITEIT,
            Prioriteit.PROFESSIONELE_WEGING,
            Prioriteit.UITGESTELD,
            Prioriteit.LAGE_PRIORITEIT,
            Prioriteit.NOG_NIET_GEPRIORITEERD);
  }

  @Test
  void alleenHoogLaagEnUitstellenSprekenElkaarTegen() {
    assertThat(Arrays.stream(Effect.values()).filter(Effect::settles))
        .containsExactly(Effect.LAAG, Effect.HOOG, Effect.UITSTELLEN);
  }
}

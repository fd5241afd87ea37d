package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Criterium.CriteriumFlag;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.junit.jupiter.api.Test;

class CriteriumPartTest {
  private final RuleSet rules = ComparedPakket.FIRST.pakket().rules();
  private final Criterium one = rules.criteria().get(0);
  private final Criterium eight = rules.criteria().get(3);
  private final Criterium option = rules.opties().get(1);

  @Test
  void overnemenVerandertAlleenDatDeel() {
    assertThat(CriteriumPart.VOORWAARDEN.takeOver(eight, one))
        .isEqualTo(eight.withVoorwaarden(one.voorwaarden()))
        .isNotEqualTo(eight);
    assertThat(CriteriumPart.EFFECT.takeOver(eight, one))
        .isEqualTo(eight.withEffect(Effect.LAAG))
        .isNotEqualTo(eight);
    assertThat(CriteriumPart.VERPLICHT.takeOver(eight, one))
        .isEqualTo(eight.with(CriteriumFlag.VERPLICHT, false))
        .isNotEqualTo(eight);
    assertThat(CriteriumPart.EERST.takeOver(option, one))
        .isEqualTo(option.with(CriteriumFlag.EERST, false))
        .isNotEqualTo(option);
  }
}

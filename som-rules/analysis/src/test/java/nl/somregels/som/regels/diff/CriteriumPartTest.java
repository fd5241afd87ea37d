package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.junit.jupiter.api.Test;

class CriteriumPartTest {
  private final RuleSet regels = ComparedPakket.EERSTE.pakket().regels();
  private final Criterium een = regels.criteria().get(0);
  private final Criterium acht = regels.criteria().get(3);
  private final Criterium optie = regels.opties().get(1);

  @Test
  void overnemenVerandertAlleenDatDeel() {
    assertThat(CriteriumPart.VOORWAARDEN.neemOver(acht, een))
        .isEqualTo(acht.metVoorwaarden(een.voorwaarden()))
        .isNotEqualTo(acht);
    assertThat(CriteriumPart.EFFECT.neemOver(acht, een))
        .isEqualTo(acht.metEffect(Effect.LAAG))
        .isNotEqualTo(acht);
    assertThat(CriteriumPart.VERPLICHT.neemOver(acht, een))
        .isEqualTo(acht.zonderVerplicht())
        .isNotEqualTo(acht);
    assertThat(CriteriumPart.EERST.neemOver(optie, een))
        .isEqualTo(optie.zonderEerst())
        .isNotEqualTo(optie);
  }
}

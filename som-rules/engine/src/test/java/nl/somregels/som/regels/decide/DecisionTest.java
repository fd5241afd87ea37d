package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every set of effects that did not yield, and what it comes to. */
class DecisionTest {
  @ParameterizedTest(name = "{0} geeft {1}, tegenstrijdig: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                   | PROFESSIONELE_WEGING | false
          HOOG                 | HOGE_PRIORITEIT      | false
          UITSTELLEN           | UITGESTELD           | false
          LAAG                 | LAGE_PRIORITEIT      | false
          HOOG LAAG            | PROFESSIONELE_WEGING | true
          HOOG UITSTELLEN      | PROFESSIONELE_WEGING | true
          LAAG UITSTELLEN      | PROFESSIONELE_WEGING | true
          HOOG LAAG UITSTELLEN | PROFESSIONELE_WEGING | true
          """)
  void wegingVerandertNietsAanWatDeAndereEffectenGeven(
      String effects, Prioriteit prioriteit, boolean contradictory) {
    Set<Effect> set = set(effects);
    assertThat(Decision.decide(false, set)).isEqualTo(new Decision(prioriteit, contradictory));
    set.add(Effect.WEGING);
    assertThat(Decision.decide(false, set)).isEqualTo(new Decision(prioriteit, contradictory));
  }

  @Test
  void zolangHetSomMomentErNietIsTeltGeenEffect() {
    Decision notYet = new Decision(Prioriteit.NOG_NIET_GEPRIORITEERD, false);
    assertThat(Decision.decide(true, Set.of())).isEqualTo(notYet);
    assertThat(Decision.decide(true, EnumSet.allOf(Effect.class))).isEqualTo(notYet);
  }

  private static Set<Effect> set(String effects) {
    Set<Effect> set = EnumSet.noneOf(Effect.class);
    for (String effect : effects.split(" ")) {
      if (!effect.isEmpty()) {
        set.add(Effect.valueOf(effect));
      }
    }
    return set;
  }
}

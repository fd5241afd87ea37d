package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;

class ConditionProofTest {
  private static final Equals LVB = new Equals(Field.LVB, "JA");

  @Test
  void voorwaardenDieElkeEenUitkomstVeranderenZijnNodig() {
    assertThat(
            bewijs(new TestRules().met("7", Effect.HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)))
        .isEmpty();
  }

  @Test
  void watNooitOfAltijdGeldtStaatErEenKeer() {
    assertThat(
            bewijs(
                new TestRules().met("1", Effect.LAAG, TestRules.NA_VONNIS, TestRules.PREVENTIEF)))
        .containsExactly(
            "FOUT nooit-van-toepassing 1: Criterium 1 kan in geen enkel geval van toepassing zijn.");
    assertThat(
            bewijs(
                new TestRules()
                    .met(
                        "2",
                        Effect.LAAG,
                        new Or(List.of(TestRules.NA_VONNIS, TestRules.PREVENTIEF)))))
        .startsWith(
            "WAARSCHUWING altijd-van-toepassing 1: Criterium 2 is in elk geval van toepassing.");
  }

  @Test
  void watDeAndereVoorwaardenAlZeggenMaaktGeenVerschil() {
    assertThat(
            bewijs(
                new TestRules()
                    .met("1", Effect.LAAG, LVB, LVB)
                    .met("7", Effect.HOOG, TestRules.TOEZICHT)))
        .containsExactly(
            "WAARSCHUWING voorwaarde-zonder-verschil 1: \"lvb is JA\" bij criterium 1 maakt in geen"
                + " enkel geval verschil.",
            "WAARSCHUWING voorwaarde-zonder-verschil 2: \"lvb is JA\" bij criterium 1 maakt in geen"
                + " enkel geval verschil.");
  }

  @Test
  void watAlleenEenBevindingVerandertStaatErMetHetKleinsteGeval() {
    assertThat(bewijs(new TestRules().met("1", Effect.WEGING, LVB, TestRules.TOEZICHT)))
        .containsExactly(
            "OPMERKING voorwaarde-alleen-in-uitleg 1: \"lvb is JA\" bij criterium 1 verandert nooit"
                + " een uitkomst, alleen de uitleg. [toezichtNaDetentie]",
            "OPMERKING voorwaarde-alleen-in-uitleg 2: \"toezichtNaDetentie is JA\" bij criterium 1"
                + " verandert nooit een uitkomst, alleen de uitleg. [toezichtNaDetentie]");
  }

  private static List<String> bewijs(TestRules regels) {
    return SmallProof.van(regels, ConditionProof::bewijs);
  }
}

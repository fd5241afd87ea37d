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
            proof(
                new TestRules()
                    .with("7", Effect.HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)))
        .isEmpty();
  }

  @Test
  void watNooitOfAltijdGeldtStaatErEenKeer() {
    assertThat(
            proof(
                new TestRules()
                    .with("1", Effect.LAAG, TestRules.AFTER_VERDICT, TestRules.PREVENTIVE)))
        .containsExactly(
            "FOUT nooit-van-toepassing 1: Criterium 1 kan in geen enkel geval van toepassing zijn.");
    assertThat(
            proof(
                new TestRules()
                    .with(
                        "2",
                        Effect.LAAG,
                        new Or(List.of(TestRules.AFTER_VERDICT, TestRules.PREVENTIVE)))))
        .startsWith(
            "WAARSCHUWING altijd-van-toepassing 1: Criterium 2 is in elk geval van toepassing.");
  }

  @Test
  void watDeAndereVoorwaardenAlZeggenMaaktGeenVerschil() {
    assertThat(
            proof(
                new TestRules()
                    .with("1", Effect.LAAG, LVB, LVB)
                    .with("7", Effect.HOOG, TestRules.SUPERVISION)))
        .containsExactly(
            "WAARSCHUWING voorwaarde-zonder-verschil 1: \"lvb is JA\" bij criterium 1 maakt in geen"
                + " enkel geval verschil.",
            "WAARSCHUWING voorwaarde-zonder-verschil 2: \"lvb is JA\" bij criterium 1 maakt in geen"
                + " enkel geval verschil.");
  }

  @Test
  void watAlleenEenBevindingVerandertStaatErMetHetKleinsteGeval() {
    assertThat(proof(new TestRules().with("1", Effect.WEGING, LVB, TestRules.SUPERVISION)))
        .containsExactly(
            "OPMERKING voorwaarde-alleen-in-uitleg 1: \"lvb is JA\" bij criterium 1 verandert nooit"
                + " een uitkomst, alleen de uitleg. [toezichtNaDetentie]",
            "OPMERKING voorwaarde-alleen-in-uitleg 2: \"toezichtNaDetentie is JA\" bij criterium 1"
                + " verandert nooit een uitkomst, alleen de uitleg. [toezichtNaDetentie]");
  }

  private static List<String> proof(TestRules rules) {
    return SmallProof.of(rules, ConditionProof::proof);
  }
}

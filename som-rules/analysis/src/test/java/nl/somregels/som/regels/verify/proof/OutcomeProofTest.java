package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;

class OutcomeProofTest {
  private final TestRules rules =
      new TestRules()
          .with("1", Effect.LAAG, TestRules.STAY)
          .with("7", Effect.HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
          .with("9", Effect.LAAG, new Equals(Field.LVB, "JA"))
          .with("10", Effect.WEGING, new Equals(Field.SIGNAAL_CASEMANAGER, "JA"));

  @Test
  void elkKleinsteConflictEnElkeUitkomstDieNiemandKrijgtStaatEr() {
    assertThat(SmallProof.of(rules, OutcomeProof::proof))
        .containsExactly(
            "WAARSCHUWING uitkomst-nooit-bereikt 0: Geen enkel volledig bekend geval"
                + " krijgt NOG_NIET_GEPRIORITEERD.",
            "WAARSCHUWING uitkomst-nooit-bereikt 0: Geen enkel volledig bekend geval krijgt"
                + " UITGESTELD.",
            "OPMERKING aan-mensen-gelaten 0: De criteria 1 en 7 spreken elkaar tegen; mensen wegen"
                + " dat. [fase, verblijfsstatus, toezichtNaDetentie]",
            "OPMERKING aan-mensen-gelaten 0: De criteria 7 en 9 spreken elkaar tegen; mensen wegen"
                + " dat. [fase, toezichtNaDetentie, lvb]");
  }

  @Test
  void hetGevalBijEenConflictIsErEenWaarMensenWegen() {
    assertThat(
            SmallProof.of(
                new TestRules()
                    .with("1", Effect.LAAG, TestRules.STAY)
                    .with("7", Effect.HOOG, TestRules.SUPERVISION)
                    .with("8", Effect.WEGING, TestRules.SUPERVISION)
                    .with("9", Effect.NOG_NIET, TestRules.PREVENTIVE),
                OutcomeProof::proof))
        .contains(
            "OPMERKING aan-mensen-gelaten 0: De criteria 1 en 7 spreken elkaar tegen; mensen wegen"
                + " dat. [fase, verblijfsstatus, toezichtNaDetentie]");
  }

  @Test
  void watWijktBotstNiet() {
    assertThat(SmallProof.of(rules.yields("1", "7").yields("9", "7"), OutcomeProof::proof))
        .hasSize(2)
        .noneMatch(line -> line.contains("spreken elkaar tegen"));
  }
}

package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;

class OutcomeProofTest {
  private final TestRules regels =
      new TestRules()
          .met("1", Effect.LAAG, TestRules.VERBLIJF)
          .met("7", Effect.HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)
          .met("9", Effect.LAAG, new Equals(Field.LVB, "JA"))
          .met("10", Effect.WEGING, new Equals(Field.SIGNAAL_CASEMANAGER, "JA"));

  @Test
  void elkKleinsteConflictEnElkeUitkomstDieNiemandKrijgtStaatEr() {
    assertThat(SmallProof.van(regels, OutcomeProof::bewijs))
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
            SmallProof.van(
                new TestRules()
                    .met("1", Effect.LAAG, TestRules.VERBLIJF)
                    .met("7", Effect.HOOG, TestRules.TOEZICHT)
                    .met("8", Effect.WEGING, TestRules.TOEZICHT)
                    .met("9", Effect.NOG_NIET, TestRules.PREVENTIEF),
                OutcomeProof::bewijs))
        .contains(
            "OPMERKING aan-mensen-gelaten 0: De criteria 1 en 7 spreken elkaar tegen; mensen wegen"
                + " dat. [fase, verblijfsstatus, toezichtNaDetentie]");
  }

  @Test
  void watWijktBotstNiet() {
    assertThat(SmallProof.van(regels.wijkt("1", "7").wijkt("9", "7"), OutcomeProof::bewijs))
        .hasSize(2)
        .noneMatch(regel -> regel.contains("spreken elkaar tegen"));
  }
}

package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.TestRules;
import org.junit.jupiter.api.Test;

class VoorrangProofTest {
  private final TestRules rules =
      new TestRules()
          .with("1", Effect.LAAG, TestRules.STAY)
          .with("5", Effect.UITSTELLEN, TestRules.PREVENTIVE)
          .with("7", Effect.HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
          .with("8", Effect.HOOG, TestRules.SUPERVISION);

  @Test
  void voorrangDieEenUitkomstVerandertIsNodig() {
    assertThat(SmallProof.of(rules.yields("1", "5"), VoorrangProof::proof)).isEmpty();
  }

  @Test
  void voorrangTussenWieNooitSamenGeldenMaaktGeenVerschil() {
    assertThat(SmallProof.of(rules.yields("5", "7"), VoorrangProof::proof))
        .containsExactly(
            "WAARSCHUWING voorrang-zonder-verschil 1: Criterium 5 en 7 gelden nooit samen; deze"
                + " voorrang maakt geen verschil.");
  }

  @Test
  void voorrangTussenTweeGelijkeEffectenStaatAlleenInDeUitleg() {
    assertThat(SmallProof.of(rules.yields("8", "7"), VoorrangProof::proof))
        .containsExactly(
            "OPMERKING voorrang-alleen-in-uitleg 1: Dat criterium 8 wijkt voor 7 verandert nooit een"
                + " uitkomst, alleen de uitleg. [fase, toezichtNaDetentie]");
  }
}

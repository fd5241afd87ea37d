package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.TestRules;
import org.junit.jupiter.api.Test;

class VoorrangProofTest {
  private final TestRules regels =
      new TestRules()
          .met("1", Effect.LAAG, TestRules.VERBLIJF)
          .met("5", Effect.UITSTELLEN, TestRules.PREVENTIEF)
          .met("7", Effect.HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)
          .met("8", Effect.HOOG, TestRules.TOEZICHT);

  @Test
  void voorrangDieEenUitkomstVerandertIsNodig() {
    assertThat(SmallProof.van(regels.wijkt("1", "5"), VoorrangProof::bewijs)).isEmpty();
  }

  @Test
  void voorrangTussenWieNooitSamenGeldenMaaktGeenVerschil() {
    assertThat(SmallProof.van(regels.wijkt("5", "7"), VoorrangProof::bewijs))
        .containsExactly(
            "WAARSCHUWING voorrang-zonder-verschil 1: Criterium 5 en 7 gelden nooit samen; deze"
                + " voorrang maakt geen verschil.");
  }

  @Test
  void voorrangTussenTweeGelijkeEffectenStaatAlleenInDeUitleg() {
    assertThat(SmallProof.van(regels.wijkt("8", "7"), VoorrangProof::bewijs))
        .containsExactly(
            "OPMERKING voorrang-alleen-in-uitleg 1: Dat criterium 8 wijkt voor 7 verandert nooit een"
                + " uitkomst, alleen de uitleg. [fase, toezichtNaDetentie]");
  }
}

package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.Proefregels;
import org.junit.jupiter.api.Test;

class VoorrangsbewijsTest {
  private final Proefregels regels =
      new Proefregels()
          .met("1", Effect.LAAG, Proefregels.VERBLIJF)
          .met("5", Effect.UITSTELLEN, Proefregels.PREVENTIEF)
          .met("7", Effect.HOOG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)
          .met("8", Effect.HOOG, Proefregels.TOEZICHT);

  @Test
  void voorrangDieEenUitkomstVerandertIsNodig() {
    assertThat(KleinBewijs.van(regels.wijkt("1", "5"), Voorrangsbewijs::bewijs)).isEmpty();
  }

  @Test
  void voorrangTussenWieNooitSamenGeldenMaaktGeenVerschil() {
    assertThat(KleinBewijs.van(regels.wijkt("5", "7"), Voorrangsbewijs::bewijs))
        .containsExactly(
            "WAARSCHUWING voorrang-zonder-verschil 1: Criterium 5 en 7 gelden nooit samen; deze"
                + " voorrang maakt geen verschil.");
  }

  @Test
  void voorrangTussenTweeGelijkeEffectenStaatAlleenInDeUitleg() {
    assertThat(KleinBewijs.van(regels.wijkt("8", "7"), Voorrangsbewijs::bewijs))
        .containsExactly(
            "OPMERKING voorrang-alleen-in-uitleg 1: Dat criterium 8 wijkt voor 7 verandert nooit een"
                + " uitkomst, alleen de uitleg. [fase, toezichtNaDetentie]");
  }
}

package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.Proefregels;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Veld;
import org.junit.jupiter.api.Test;

class VoorwaardebewijsTest {
  private static final Gelijk LVB = new Gelijk(Veld.LVB, "JA");

  @Test
  void voorwaardenDieElkeEenUitkomstVeranderenZijnNodig() {
    assertThat(
            bewijs(
                new Proefregels()
                    .met("7", Effect.HOOG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)))
        .isEmpty();
  }

  @Test
  void watNooitOfAltijdGeldtStaatErEenKeer() {
    assertThat(
            bewijs(
                new Proefregels()
                    .met("1", Effect.LAAG, Proefregels.NA_VONNIS, Proefregels.PREVENTIEF)))
        .containsExactly(
            "FOUT nooit-van-toepassing 1: Criterium 1 kan in geen enkel geval van toepassing zijn.");
    assertThat(
            bewijs(
                new Proefregels()
                    .met(
                        "2",
                        Effect.LAAG,
                        new Een(List.of(Proefregels.NA_VONNIS, Proefregels.PREVENTIEF)))))
        .startsWith(
            "WAARSCHUWING altijd-van-toepassing 1: Criterium 2 is in elk geval van toepassing.");
  }

  @Test
  void watDeAndereVoorwaardenAlZeggenMaaktGeenVerschil() {
    assertThat(
            bewijs(
                new Proefregels()
                    .met("1", Effect.LAAG, LVB, LVB)
                    .met("7", Effect.HOOG, Proefregels.TOEZICHT)))
        .containsExactly(
            "WAARSCHUWING voorwaarde-zonder-verschil 1: \"lvb is JA\" bij criterium 1 maakt in geen"
                + " enkel geval verschil.",
            "WAARSCHUWING voorwaarde-zonder-verschil 2: \"lvb is JA\" bij criterium 1 maakt in geen"
                + " enkel geval verschil.");
  }

  @Test
  void watAlleenEenBevindingVerandertStaatErMetHetKleinsteGeval() {
    assertThat(bewijs(new Proefregels().met("1", Effect.WEGING, LVB, Proefregels.TOEZICHT)))
        .containsExactly(
            "OPMERKING voorwaarde-alleen-in-uitleg 1: \"lvb is JA\" bij criterium 1 verandert nooit"
                + " een uitkomst, alleen de uitleg. [toezichtNaDetentie]",
            "OPMERKING voorwaarde-alleen-in-uitleg 2: \"toezichtNaDetentie is JA\" bij criterium 1"
                + " verandert nooit een uitkomst, alleen de uitleg. [toezichtNaDetentie]");
  }

  private static List<String> bewijs(Proefregels regels) {
    return KleinBewijs.van(regels, Voorwaardebewijs::bewijs);
  }
}

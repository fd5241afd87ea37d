package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.Proefregels;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Veld;
import org.junit.jupiter.api.Test;

class UitkomstbewijsTest {
  private final Proefregels regels =
      new Proefregels()
          .met("1", Effect.LAAG, Proefregels.VERBLIJF)
          .met("7", Effect.HOOG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)
          .met("9", Effect.LAAG, new Gelijk(Veld.LVB, "JA"))
          .met("10", Effect.WEGING, new Gelijk(Veld.SIGNAAL_CASEMANAGER, "JA"));

  @Test
  void elkKleinsteConflictEnElkeUitkomstDieNiemandKrijgtStaatEr() {
    assertThat(KleinBewijs.van(regels, Uitkomstbewijs::bewijs))
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
            KleinBewijs.van(
                new Proefregels()
                    .met("1", Effect.LAAG, Proefregels.VERBLIJF)
                    .met("7", Effect.HOOG, Proefregels.TOEZICHT)
                    .met("8", Effect.WEGING, Proefregels.TOEZICHT)
                    .met("9", Effect.NOG_NIET, Proefregels.PREVENTIEF),
                Uitkomstbewijs::bewijs))
        .contains(
            "OPMERKING aan-mensen-gelaten 0: De criteria 1 en 7 spreken elkaar tegen; mensen wegen"
                + " dat. [fase, verblijfsstatus, toezichtNaDetentie]");
  }

  @Test
  void watWijktBotstNiet() {
    assertThat(KleinBewijs.van(regels.wijkt("1", "7").wijkt("9", "7"), Uitkomstbewijs::bewijs))
        .hasSize(2)
        .noneMatch(regel -> regel.contains("spreken elkaar tegen"));
  }
}

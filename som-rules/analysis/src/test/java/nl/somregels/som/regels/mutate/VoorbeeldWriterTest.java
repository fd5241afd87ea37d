package nl.somregels.som.regels.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.regels.TestPakketten;
import org.junit.jupiter.api.Test;

/** What an analyst pastes into the examples. */
class VoorbeeldWriterTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  @Test
  void alleenWatErIsStaatErAlsVerwachting() {
    assertThat(
            voorbeeld(
                "2021.2", zaak().verblijfsstatus(JaNee.NEE).signaalCasemanager(JaNee.JA), "Proef."))
        .containsSubsequence("vanToepassing: [1, signaal]", "wijkt: {1: [signaal]}", "weeggroep: B")
        .doesNotContain("verplicht", "eerst", "tegenstrijdig");
  }

  @Test
  void eenRegelIsHoogstensHonderdTekensBreed() {
    for (int lengte = 40; lengte < 60; lengte++) {
      String woord = "x".repeat(lengte);
      String samen = "  feiten: {fase: NA_VONNIS, bijzondereVoorwaarden: [" + woord + "]}\n";
      String apart = samen.replace("VONNIS, ", "VONNIS,\n    ");
      assertThat(
              voorbeeld("2021.1", zaak().bijzondereVoorwaarden(List.of(woord)), "Proef.")
                  .lines()
                  .map(regel -> regel + "\n")
                  .filter(regel -> !regel.startsWith("- "))
                  .skip(1)
                  .limit(2)
                  .reduce("", String::concat))
          .startsWith(samen.length() <= 101 ? samen : apart);
    }
  }

  @Test
  void eenUitlegDieNietOpEenRegelPastWordtAfgekapt() {
    String lang = "x".repeat(400);
    assertThat(voorbeeld("2021.1", zaak(), lang)).endsWith("  waarom: \"" + lang + "\"\n");
    assertThat(voorbeeld("2021.1", zaak(), lang + "y")).endsWith("  waarom: \"" + lang + "...\"\n");
  }

  private static GedetineerdeBuilder zaak() {
    return Gedetineerde.builder("zaak").fase(Fase.NA_VONNIS);
  }

  private static String voorbeeld(String versie, GedetineerdeBuilder zaak, String waarom) {
    Gedetineerde geval = zaak.build();
    return VoorbeeldWriter.schrijf(
        "proef",
        new Witness(geval, PEILDATUM),
        TestPakketten.engine(versie).evaluate(geval, PEILDATUM),
        waarom);
  }
}

package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
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
    assertThat(voorbeeld("2021.2", zaak().verblijfsstatus(JaNee.NEE), "Proef."))
        .contains("vanToepassing: [1]")
        .doesNotContain("wijkt");
  }

  @Test
  void eenRegelIsHoogstensHonderdTekensBreed() {
    for (int length = 40; length < 60; length++) {
      String word = "x".repeat(length);
      String together = "  feiten: {fase: NA_VONNIS, bijzondereVoorwaarden: [" + word + "]}\n";
      String separate = together.replace("VONNIS, ", "VONNIS,\n    ");
      assertThat(
              voorbeeld("2021.1", zaak().bijzondereVoorwaarden(List.of(word)), "Proef.")
                  .lines()
                  .map(line -> line + "\n")
                  .filter(line -> !line.startsWith("- "))
                  .skip(1)
                  .limit(2)
                  .reduce("", String::concat))
          .startsWith(together.length() <= 101 ? together : separate);
    }
  }

  @Test
  void eenUitlegDieNietOpEenRegelPastWordtAfgekapt() {
    String longText = "x".repeat(400);
    assertThat(voorbeeld("2021.1", zaak(), longText)).endsWith("  waarom: \"" + longText + "\"\n");
    assertThat(voorbeeld("2021.1", zaak(), longText + "y"))
        .endsWith("  waarom: \"" + longText + "...\"\n");
  }

  private static GedetineerdeBuilder zaak() {
    return Gedetineerde.builder("zaak").fase(Fase.NA_VONNIS);
  }

  private static String voorbeeld(String version, GedetineerdeBuilder zaak, String why) {
    Gedetineerde oneCase = zaak.build();
    return VoorbeeldWriter.write(
        "proef",
        new DatedCase(oneCase, PEILDATUM),
        TestPakketten.engine(version).evaluate(oneCase, PEILDATUM),
        why);
  }
}

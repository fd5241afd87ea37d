package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.profile.count.FoundResult;
import org.junit.jupiter.api.Test;

/** An example that expects criterion 7 where it does not apply. */
class ExpectationCheckTest {
  private static final String WITHOUT_SUPERVISION =
      """
      - naam: "zonder toezicht"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: JA, toezichtNaDetentie: NEE}
        verwacht: {prioriteit: PROFESSIONELE_WEGING, vanToepassing: [7]}
        waarom: "Proef."
      """;

  private final Voorbeelden voorbeelden =
      VoorbeeldReader.read(
          new PakketFileSet(
              "2021.1",
              new TreeMap<>(
                  Map.of(
                      "voorbeelden/a.yaml", WITHOUT_SUPERVISION.getBytes(StandardCharsets.UTF_8)))),
          TestPakketten.pakket("2021.1"));
  private final Voorbeeld voorbeeld = voorbeelden.all().get(0);
  private final Prioritering answer =
      TestPakketten.engine("2021.1").evaluate(voorbeeld.feiten(), voorbeeld.peildatum());

  @Test
  void bijEenAntwoordStaatDeUitlegVanHetCriteriumZelf() {
    assertThat(ExpectationCheck.of(voorbeeld, answer, voorbeelden.named()))
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.tekst())
                  .contains("bij criterium 7 VAN_TOEPASSING", "geven NIET_VAN_TOEPASSING.");
              assertThat(melding.suggestie())
                  .contains("toezicht na de detentie")
                  .endsWith(" Zie criteria.dslr:104.");
            });
  }

  @Test
  void zonderAntwoordStaatErWatErTeDoenIs() {
    assertThat(ExpectationCheck.of(voorbeeld, FoundResult.of(answer), voorbeelden.named()))
        .extracting(Melding::suggestie)
        .containsExactly(
            "Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel"
                + " aan.");
  }
}

package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.profile.count.FoundResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private final Voorbeelden voorbeelden = read(WITHOUT_SUPERVISION);
  private final Voorbeeld voorbeeld = voorbeelden.all().get(0);
  private final Prioritering answer =
      TestPakketten.engine("2021.1").evaluate(voorbeeld.feiten(), voorbeeld.peildatum());

  @Test
  void bijEenAntwoordStaatDeUitlegVanHetCriteriumZelf() {
    assertThat(ExpectationCheck.of(voorbeeld, answer))
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
    assertThat(ExpectationCheck.of(voorbeeld, FoundResult.of(answer)))
        .extracting(Melding::suggestie)
        .containsExactly(
            "Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel"
                + " aan.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mogelijk: [HOGE_PRIORITEIT]   | mogelijk: [UITGESTELD]       | bij mogelijk minstens UITGESTELD
          onbekend: [1]                 | onbekend: [5]                | bij criterium 5 ONBEKEND
          ontbrekend: [verblijfsstatus] | ontbrekend: [lvb]            | bij ontbrekend minstens lvb
          """)
  void watOpenBlijftIsMinstensWatErStaat(String less, String other, String deviation) {
    assertThat(deviations(less)).isEmpty();
    assertThat(deviations(other)).singleElement().asString().contains(deviation);
  }

  @Test
  void metPreciesIsHetOokAllesWatErIs() {
    assertThat(deviations("mogelijk: [HOGE_PRIORITEIT], precies: [mogelijk]"))
        .singleElement()
        .asString()
        .contains("bij mogelijk HOGE_PRIORITEIT, maar de regels geven HOGE_PRIORITEIT, ");
    assertThat(deviations("ontbrekend: [verblijfsstatus], precies: [ontbrekend]"))
        .singleElement()
        .asString()
        .contains("bij ontbrekend verblijfsstatus, maar de regels geven");
    assertThat(deviations("onbekend: [1], precies: [onbekend]"))
        .extracting(Melding::tekst)
        .hasSizeGreaterThan(1)
        .allSatisfy(text -> assertThat(text).contains("NIET_VAN_TOEPASSING, maar de regels geven"));
  }

  /** Of supervision alone much is open. */
  private static List<Melding> deviations(String open) {
    Voorbeelden read =
        read(
            """
            - naam: "toezicht"
              peildatum: 2026-06-30
              feiten: {fase: NA_VONNIS, toezichtNaDetentie: JA}
              verwacht: {prioriteit: HOGE_PRIORITEIT, vanToepassing: [7], %s}
              waarom: "Proef."
            """
                .formatted(open));
    assertThat(read.meldingen()).isEmpty();
    Voorbeeld voorbeeld = read.all().get(0);
    return ExpectationCheck.of(
        voorbeeld,
        TestPakketten.engine("2021.1").evaluate(voorbeeld.feiten(), voorbeeld.peildatum()));
  }

  private static Voorbeelden read(String text) {
    return VoorbeeldReader.read(
        new PakketFileSet(
            "2021.1",
            new TreeMap<>(Map.of("voorbeelden/a.yaml", text.getBytes(StandardCharsets.UTF_8)))),
        TestPakketten.pakket("2021.1"));
  }
}

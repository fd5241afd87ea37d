package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PakketCheckerTest {
  private static final String VOORBEELDEN = "2026.9/voorbeelden/a.yaml";

  @TempDir private Path folder;

  private TestFolder trial() {
    return new TestFolder(folder).withPakket("2026.9");
  }

  @Test
  void eenAfwijkendVoorbeeldNoemtWatErIsVerwachtEnWatDeRegelsGeven() {
    TestFolder trial =
        trial()
            .with(
                VOORBEELDEN,
                """
                - naam: "toezicht"
                  peildatum: 2026-06-30
                  feiten: {fase: NA_VONNIS, verblijfsstatus: NEE, toezichtNaDetentie: JA}
                  verwacht:
                    prioriteit: HOGE_PRIORITEIT
                    mogelijk: [HOGE_PRIORITEIT]
                    vanToepassing: [7]
                    onbekend: []
                    wijkt: {1: [7]}
                    weeggroep: A
                    kanNaarA: [lvb]
                  waarom: "Proef."
                """);
    assertThat(trial.meldingen("2026.9"))
        .filteredOn(line -> line.startsWith("FOUT"))
        .map(line -> line.replace("FOUT voorbeeld-wijkt-af voorbeelden/a.yaml:1: ", ""))
        .containsExactly(
            "voorbeeld \"toezicht\" klopt niet: criterium 1 geldt, de prioriteit is"
                + " PROFESSIONELE_WEGING in plaats van HOGE_PRIORITEIT, de criteria spreken elkaar"
                + " tegen, er is geen weeggroep in plaats van A, criterium 1 wijkt niet voor 7,"
                + " HOGE_PRIORITEIT is niet mogelijk en lvb kan niet naar groep A leiden.\n"
                + "Van toepassing: er is geen rechtmatig verblijf. Zie criteria.dslr:2.");
  }

  @Test
  void watNietGeldtMagOokOnbekendZijnTenzijErPreciesStaat() {
    String withoutFase = TestFolder.GOOD.replace("fase: NA_VONNIS, ", "");
    String expected = withoutFase.replace("LAGE_PRIORITEIT", "NOG_NIET_GEPRIORITEERD");
    TestFolder trial = trial().with(VOORBEELDEN, expected.replace(", toezichtNaDetentie: NEE", ""));
    assertThat(trial.controle("2026.9").geldig()).isTrue();
    trial.with(
        VOORBEELDEN,
        expected
                .replace(", toezichtNaDetentie: NEE", "")
                .replace("[1]", "[1], onbekend: [], precies: [onbekend]")
            + """
            - naam: "met toezicht"
              peildatum: 2026-06-30
              feiten: {fase: NA_VONNIS, toezichtNaDetentie: JA}
              verwacht: {prioriteit: HOGE_PRIORITEIT, vanToepassing: [7]}
              waarom: "Proef."
            """);
    assertThat(trial.meldingen("2026.9"))
        .filteredOn(line -> line.startsWith("FOUT"))
        .singleElement()
        .asString()
        .contains("klopt niet: criterium 7 is onbekend, want");
  }

  @Test
  void watGeenVoorbeeldRaaktStaatErMetZijnPlaats() {
    Controle controle = trial().with(VOORBEELDEN, TestFolder.GOOD).controle("2026.9");
    assertThat(controle.geldig()).isTrue();
    assertThat(controle.meldingen()).noneMatch(melding -> melding.ernst() == Ernst.FOUT);
    assertThat(controle.meldingen())
        .filteredOn(melding -> melding.suggestie().endsWith("toe in de map voorbeelden."))
        .extracting(melding -> melding.place().orElse("") + " " + melding.tekst())
        .containsExactly(
            " geen voorbeeld heeft de uitkomst HOGE_PRIORITEIT.",
            " geen voorbeeld heeft de uitkomst NOG_NIET_GEPRIORITEERD.",
            " geen voorbeeld heeft de uitkomst PROFESSIONELE_WEGING.",
            "criteria.dslr:2 geen voorbeeld laat zien dat criterium 1 niet van toepassing is.",
            "criteria.dslr:2 geen voorbeeld laat zien dat criterium 1 onbekend is.",
            "criteria.dslr:2 geen voorbeeld laat criterium 1 botsen met criterium 7.",
            "criteria.dslr:7 geen voorbeeld laat zien dat \"rechtmatig verblijf is NEE\" bij"
                + " criterium 1 onwaar is.",
            "criteria.dslr:7 geen voorbeeld laat zien dat \"rechtmatig verblijf is NEE\" bij"
                + " criterium 1 onbekend is.",
            "criteria.dslr:13 geen voorbeeld laat zien dat criterium 7 van toepassing is.",
            "criteria.dslr:13 geen voorbeeld laat zien dat criterium 7 onbekend is.",
            "criteria.dslr:18 geen voorbeeld laat zien dat \"de fase is NA_VONNIS\" bij criterium 7"
                + " onwaar is.",
            "criteria.dslr:18 geen voorbeeld laat zien dat \"de fase is NA_VONNIS\" bij criterium 7"
                + " onbekend is.",
            "criteria.dslr:19 geen voorbeeld laat zien dat \"er volgt toezicht na de detentie: JA\""
                + " bij criterium 7 waar is.",
            "criteria.dslr:19 geen voorbeeld laat zien dat \"er volgt toezicht na de detentie: JA\""
                + " bij criterium 7 onbekend is.");
    assertThat(controle.summary())
        .containsExactly(
            "Voorbeelden: 1 van 1 kloppen.",
            "Criteria en hun statussen: 2 van 6 in een voorbeeld.",
            "Voorwaarden en hun waarheden: 3 van 9 in een voorbeeld.",
            "Regels van voorrang: 0 van 0 in een voorbeeld.",
            "Botsingen die mensen wegen: 0 van 1 in een voorbeeld.",
            "Uitkomsten: 1 van 4 in een voorbeeld.",
            "Niet gemodelleerd: 1 onderwerp, met reden.",
            "Overeenstemming: 3 voorwaarden in 9 klassen en 15 combinaties van criteria;"
                + " Drools en de naslag geven hetzelfde.",
            "Mogelijke uitkomsten: in alle 30 gevallen met één groep feiten open en in 5.000 uit"
                + " een steekproef precies goed.",
            "Bewijs: 8 volledig bekende profielen, elk in Drools: zoals hierboven.");
  }

  @Test
  void eenVoorrangsregelDieNooitWerktStaatErMetZijnPlaats() {
    TestFolder trial =
        trial()
            .with(VOORBEELDEN, TestFolder.GOOD)
            .with(
                "2026.9/voorrang.dslr",
                """
                regel "7 gaat voor 1"
                  @reden("proef")
                  @grondslag("T")
                  @bron("proef")
                gevolg
                  criterium 1 wijkt voor criterium 7
                einde
                """);
    assertThat(trial.meldingen("2026.9"))
        .contains(
            "WAARSCHUWING voorrang-zonder-voorbeeld voorrang.dslr:6: geen voorbeeld laat criterium"
                + " 1 wijken voor criterium 7.\nVoeg zo'n voorbeeld toe in de map voorbeelden.")
        .noneMatch(line -> line.contains("botsing-zonder-voorbeeld"));
  }

  @Test
  void eenVoorbeeldDatGeenRegelRaaktControleertNiets() {
    TestFolder trial =
        trial()
            .with(
                VOORBEELDEN,
                TestFolder.GOOD
                    + """
                    - naam: "leeg"
                      peildatum: 2026-06-30
                      feiten: {lvb: JA}
                      verwacht: {prioriteit: NOG_NIET_GEPRIORITEERD, vanToepassing: []}
                      waarom: "Proef."
                    """);
    assertThat(trial.meldingen("2026.9"))
        .contains(
            "WAARSCHUWING raakt-geen-regel voorbeelden/a.yaml:6: voorbeeld \"leeg\" noemt geen feit"
                + " dat een regel leest.\n"
                + "Voeg een feit toe waar het om gaat, of haal het voorbeeld weg.");
  }

  @Test
  void zonderVoorbeeldenIsErNietsGecontroleerd() {
    assertThat(trial().meldingen("2026.9"))
        .filteredOn(line -> line.startsWith("FOUT"))
        .containsExactly(
            "FOUT geen-voorbeelden het pakket heeft geen bruikbaar voorbeeld, dus er is niets"
                + " gecontroleerd.\nZet voorbeelden in de map voorbeelden.");
  }

  @Test
  void ontbrekendeDocumentatieIsEenWaarschuwing() throws IOException {
    TestFolder trial = trial().with(VOORBEELDEN, TestFolder.GOOD);
    Files.delete(folder.resolve("2026.9/wijziging.md"));
    Files.delete(folder.resolve("2026.9/niet-gemodelleerd.yaml"));
    assertThat(trial.meldingen("2026.9"))
        .filteredOn(line -> line.matches("(?s)\\w+ (wijziging|niet-gemodelleerd|vastgesteld)-.*"))
        .containsExactly(
            "WAARSCHUWING niet-gemodelleerd-ontbreekt niet-gemodelleerd.yaml: het pakket zegt niet"
                + " wat de regels weglaten.\nNoem hier elk onderwerp dat de bron noemt en de regels"
                + " niet, met de reden.",
            "FOUT vastgesteld-niet-af wijziging.md: het pakket zegt niet wat er is"
                + " veranderd.\nSchrijf in dit bestand wat er anders is dan in het vorige pakket,"
                + " en waarom.");
  }

  @Test
  void watDeRegelsWeglatenHeeftEenOnderwerpEenBronEnEenReden() {
    TestFolder trial =
        trial().with("2026.9/niet-gemodelleerd.yaml", "- onderwerp: iets\n  redn: geen\n  bron:\n");
    assertThat(trial.meldingen("2026.9"))
        .containsExactly(
            "FOUT onbekend-veld niet-gemodelleerd.yaml:2: niet gemodelleerd: \"redn\" is geen"
                + " bekend veld.\nBedoelde u reden?",
            "FOUT veld-ontbreekt niet-gemodelleerd.yaml:3: niet gemodelleerd: \"bron\""
                + " ontbreekt.\nSchrijf een zin.");
    trial.with("2026.9/niet-gemodelleerd.yaml", "onderwerp: iets\n");
    assertThat(trial.meldingen("2026.9"))
        .containsExactly(
            "FOUT verkeerde-vorm niet-gemodelleerd.yaml:1: hier staat geen lijst.\n"
                + "Begin elk onderwerp met: - onderwerp: \"...\".");
  }

  @Test
  void eenPakketDatNietLaadtHoudtDeAndereNietTegen() throws JsonProcessingException {
    TestFolder trial =
        trial()
            .with(VOORBEELDEN, TestFolder.GOOD)
            .withPakket("2027.1")
            .with("2027.1/pakket.yaml", "");
    List<Controle> controles = SomAnalysis.check(SomRegels.files(folder));
    assertThat(controles).extracting(Controle::pakket).containsExactly("2026.9", "2027.1");
    assertThat(controles).extracting(Controle::geldig).containsExactly(true, false);
    assertThat(controles).extracting(Controle::voorbeelden).containsExactly(1, 0);
    assertThat(trial.controle("2027.1").summary()).isEmpty();
    assertThat(JsonMapper.builder().build().writeValueAsString(trial.controle("2027.1")))
        .startsWith(
            "{\"formaat\":1,\"pakket\":\"2027.1\",\"geldig\":false,\"meldingen\":[{\"ernst\":\"fout\"")
        .endsWith("}]}");
  }

  @Test
  void eenFoutInDeRegelsHoudtFoutenInDeVoorbeeldenNietVerborgen() {
    TestFolder trial =
        trial()
            .with(
                VOORBEELDEN,
                TestFolder.GOOD.replace("peildatum: 2026", "peildatum: 2O26")
                    + """
                    - naam: "nog een"
                      peildatum: 2026-06-30
                      feiten: {fase: NAVONNIS}
                      verwacht: {prioriteit: LAAG, vanToepassing: [99], wijkt: {99: [1]}}
                      waarom: "Proef."
                    """);
    trial.with(
        "2026.9/criteria.dslr",
        trial.read("2026.9/criteria.dslr").replace("verblijf is NEE", "verblijf is NIET"));
    assertThat(trial.meldingen("2026.9"))
        .map(line -> line.replaceAll("(?s)\n.*", ""))
        .containsExactly(
            "FOUT verkeerde-waarde criteria.dslr:7: Regel 1: in \"rechtmatig verblijf is NIET\" kan"
                + " \"NIET\" niet.",
            "FOUT verkeerde-waarde voorbeelden/a.yaml:2: voorbeeld \"zonder verblijf\":"
                + " \"2O26-06-30\" past niet bij peildatum.",
            "FOUT verkeerd-feit voorbeelden/a.yaml:8: voorbeeld \"nog een\": fase: deze"
                + " waarde is niet geldig; kies uit PREVENTIEF, NA_VONNIS. Bedoelde u NA_VONNIS?"
                + " (ingevuld: \"NAVONNIS\")",
            "FOUT verkeerde-waarde voorbeelden/a.yaml:9: voorbeeld \"nog een\": \"LAAG\" past niet"
                + " bij prioriteit.");
  }

  @Test
  void zonderPakketIsErNietsTeControleren() {
    assertThatThrownBy(() -> SomAnalysis.check(SomRegels.files(folder)))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessageContaining("staat geen regelpakket.\nEen pakket is een map");
    assertThatThrownBy(() -> trial().controle("2026.7"))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("Er is geen regelpakket 2026.7; er zijn: 2026.9.");
  }
}

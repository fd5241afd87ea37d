package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.regels.verify.TestFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoorbeeldReaderTest {
  @TempDir private Path folder;
  private TestFolder trial;

  @BeforeEach
  void withOneGoodVoorbeeld() {
    trial =
        new TestFolder(folder)
            .withPakket("2026.9")
            .with("2026.9/voorbeelden/a.yaml", TestFolder.GOOD);
  }

  private List<String> errors(String text) {
    trial.with("2026.9/voorbeelden/b.yaml", text);
    return trial.meldingen("2026.9").stream().filter(line -> line.startsWith("FOUT")).toList();
  }

  @Test
  void eenLijstMagOokOnderVoorbeeldenStaan() {
    assertThat(
            errors("voorbeelden:\n" + TestFolder.GOOD.replace("zonder", "weer zonder").indent(2)))
        .isEmpty();
    assertThat(trial.controle("2026.9").voorbeelden()).isEqualTo(2);
  }

  @Test
  void watOntbreektWordtInEenKeerGemeld() {
    assertThat(errors("- feiten: {fase: NA_VONNIS}\n  verwacht: {}\n"))
        .containsExactly(
            "FOUT veld-ontbreekt voorbeelden/b.yaml:1: voorbeeld: \"naam\" ontbreekt.\n"
                + "Schrijf een zin.",
            "FOUT veld-ontbreekt voorbeelden/b.yaml:1: voorbeeld: \"peildatum\" ontbreekt.\n"
                + "Schrijf een bestaande datum als 2026-06-30.",
            "FOUT veld-ontbreekt voorbeelden/b.yaml:1: voorbeeld: \"waarom\" ontbreekt.\n"
                + "Schrijf een zin.",
            "FOUT veld-ontbreekt voorbeelden/b.yaml:2: voorbeeld: \"prioriteit\" ontbreekt.\n"
                + "Kies uit HOGE_PRIORITEIT, LAGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD,"
                + " PROFESSIONELE_WEGING, UITGESTELD.",
            "FOUT veld-ontbreekt voorbeelden/b.yaml:2: voorbeeld: \"vanToepassing\" ontbreekt.\n"
                + "Noem de criteria die gelden, of schrijf [] voor geen.");
  }

  @Test
  void eenVergetenSpatieAchterDeDubbelePuntWordtHerkend() {
    assertThat(errors(TestFolder.GOOD.replace("zonder", "nog een").replace("fase: NA", "fase:NA")))
        .containsExactly(
            "FOUT verkeerd-feit voorbeelden/b.yaml:3: voorbeeld \"nog een verblijf\": onbekende"
                + " naam: dit is geen bekend veld. (ingevuld: \"fase:NA_VONNIS\")\nZet een spatie achter de dubbele punt.");
  }

  @Test
  void watVerkeerdIsWordtMetEenVoorstelGemeld() {
    assertThat(
            errors(
                """
                - naam: "fout"
                  peildatum: 30-06-2026
                  feiten:
                    verblijfstatus: NEE
                    toezichtNaDetentie: nee
                  verwacht:
                    prioriteit: LAGE_PRIORITEIJT
                    vanToepassing: [1, 12]
                    tegenstrijdig: ja
                    wijkt: {1: 7}
                    uitkomst: laag
                  waarom: " "
                """))
        .containsExactly(
            "FOUT verkeerde-waarde voorbeelden/b.yaml:2: voorbeeld \"fout\": \"30-06-2026\" past"
                + " niet bij peildatum.\nSchrijf een bestaande datum als 2026-06-30.",
            "FOUT verkeerd-feit voorbeelden/b.yaml:4: voorbeeld \"fout\": verblijfstatus: dit is geen"
                + " bekend veld. Bedoelde u verblijfsstatus?",
            "FOUT verkeerd-feit voorbeelden/b.yaml:5: voorbeeld \"fout\": toezichtNaDetentie:"
                + " deze waarde is niet geldig; kies uit JA, NEE. Bedoelde u NEE? (ingevuld:"
                + " \"nee\")",
            "FOUT verkeerde-waarde voorbeelden/b.yaml:7: voorbeeld \"fout\": \"LAGE_PRIORITEIJT\""
                + " past niet bij prioriteit.\nBedoelde u LAGE_PRIORITEIT?",
            "FOUT verkeerde-waarde voorbeelden/b.yaml:8: voorbeeld \"fout\": \"12\" past niet bij"
                + " vanToepassing.\nKies uit 1, 7.",
            "FOUT verkeerde-waarde voorbeelden/b.yaml:9: voorbeeld \"fout\": \"ja\" past niet bij"
                + " tegenstrijdig.\nBedoelde u JA?",
            "FOUT verkeerde-vorm voorbeelden/b.yaml:10: voorbeeld \"fout\", wijkt: 1 is geen"
                + " lijst.\nSchrijf [..], of [] voor geen.",
            "FOUT onbekend-veld voorbeelden/b.yaml:11: voorbeeld \"fout\": \"uitkomst\" is geen"
                + " bekend veld.\nEr zijn: prioriteit, tegenstrijdig, mogelijk, vanToepassing,"
                + " onbekend, ontbrekend, precies, wijkt, verplicht, weeggroep, eerst, kanNaarA.",
            "FOUT verkeerde-waarde voorbeelden/b.yaml:12: voorbeeld \"fout\": \" \" past niet bij"
                + " waarom.\nSchrijf een zin.");
  }

  @Test
  void eenDeelVanDeNaamOfDeWaardeVanEenFeitIsGenoeg() {
    assertThat(
            errors(
                TestFolder.GOOD
                    .replace("zonder verblijf", "met toezicht")
                    .replace(
                        "fase: NA_VONNIS",
                        "toezicht: JA, begindatumDetentie: 2026-01-01, zelfredzaamheid: ONVOLDOENDE,"
                            + " criminogeneFactoren: [dakloos]")))
        .containsExactly(
            "FOUT verkeerd-feit voorbeelden/b.yaml:3: voorbeeld \"met toezicht\":"
                + " criminogeneFactoren: een woord is niet bekend. Gebruik een woord uit het schema"
                + " van de invoer. Bedoelde u dakloosheid? (ingevuld: \"dakloos\")",
            "FOUT verkeerd-feit voorbeelden/b.yaml:3: voorbeeld \"met toezicht\":"
                + " zelfredzaamheid: deze waarde is niet geldig; kies uit BEPERKT, VOLDOENDE."
                + " (ingevuld: \"ONVOLDOENDE\")",
            "FOUT verkeerd-feit voorbeelden/b.yaml:3: voorbeeld \"met toezicht\": toezicht: dit is"
                + " geen bekend veld. Bedoelde u toezichtNaDetentie?",
            "FOUT verkeerd-feit voorbeelden/b.yaml:3: voorbeeld \"met toezicht\":"
                + " begindatumDetentie: dit is geen bekend veld.");
  }

  @Test
  void feitenDieElkaarTegensprekenWordenGeweigerdOpDePeildatum() {
    assertThat(
            errors(
                TestFolder.GOOD
                    .replace("zonder verblijf", "later binnen")
                    .replace("fase: NA_VONNIS", "datumBinnenkomst: 2026-07-01")))
        .containsExactly(
            "FOUT verkeerd-feit voorbeelden/b.yaml:3: voorbeeld \"later binnen\": datumBinnenkomst ligt"
                + " na de peildatum 2026-06-30. (ingevuld: \"2026-07-01\")");
  }

  @Test
  void eenNaamStaatMaarEenKeer() {
    assertThat(errors(TestFolder.GOOD))
        .containsExactly(
            "FOUT dubbele-naam voorbeelden/b.yaml:1: voorbeeld \"zonder verblijf\" heet net zo als"
                + " dat bij voorbeelden/a.yaml:1.\nGeef elk voorbeeld een eigen naam.");
    assertThat(trial.controle("2026.9").voorbeelden()).isEqualTo(1);
  }

  @Test
  void eenWaardeStaatMaarEenKeerInEenLijst() {
    assertThat(
            errors(
                TestFolder.GOOD
                    .replace("zonder", "weer zonder")
                    .replace("vanToepassing: [1]", "vanToepassing: [1, 1]")))
        .containsExactly(
            "FOUT verkeerde-waarde voorbeelden/b.yaml:4: voorbeeld \"weer zonder verblijf\": \"1\""
                + " staat meer dan 1 keer bij vanToepassing.\nLaat er een staan.");
  }

  @Test
  void eenVeldStaatMaarEenKeer() {
    assertThat(errors(TestFolder.GOOD.replace("zonder", "weer zonder") + "  waarom: \"Ook.\"\n"))
        .containsExactly(
            "FOUT yaml-dubbel voorbeelden/b.yaml:6: \"waarom\" staat ook op regel 5.\n"
                + "Haal een van de twee weg.");
  }

  @Test
  void watGeenVoorbeeldIsWordtGemeldMetZijnPlaats() {
    assertThat(errors("naam: \"los\"\n"))
        .containsExactly(
            "FOUT onbekend-veld voorbeelden/b.yaml:1: voorbeelden/b.yaml: \"naam\" is geen bekend"
                + " veld.\nEr zijn: voorbeelden.",
            "FOUT veld-ontbreekt voorbeelden/b.yaml:1: voorbeelden/b.yaml: \"voorbeelden\""
                + " ontbreekt.\nSchrijf voorbeelden: met daaronder een lijst.");
    assertThat(errors("- los\n"))
        .contains(
            "FOUT verkeerde-vorm voorbeelden/b.yaml:1: voorbeeld: hier staan geen velden.\n"
                + "Schrijf regels als naam: waarde.");
    assertThat(
            errors(TestFolder.GOOD.replace("zonder", "weer zonder").replaceAll("\\{fase.*", "x")))
        .containsExactly(
            "FOUT verkeerde-vorm voorbeelden/b.yaml:3: voorbeeld \"weer zonder verblijf\": bij"
                + " feiten staan geen velden.\n"
                + "Schrijf onder feiten regels als fase: NA_VONNIS, of schrijf feiten: {}.");
    assertThat(errors("los\n"))
        .containsExactly(
            "FOUT verkeerde-vorm voorbeelden/b.yaml:1: hier staat geen lijst.\n"
                + "Begin elk voorbeeld met: - naam: \"...\".");
    assertThat(errors(""))
        .containsExactly(
            "FOUT leeg-bestand voorbeelden/b.yaml: dit bestand is leeg.\n"
                + "Zet er velden in, of haal het weg.");
    assertThat(errors("- naam: \"open\n"))
        .containsExactly(
            "FOUT yaml voorbeelden/b.yaml:1: hier begint een tekst tussen aanhalingstekens die niet"
                + " goed eindigt.\n"
                + "Zet aan het eind van de tekst hetzelfde aanhalingsteken.");
  }

  @Test
  void eenBestandDatNietGelezenWordtIsEenFout() {
    trial.with("2026.9/voorbeelden/c.yml", TestFolder.GOOD);
    assertThat(trial.meldingen("2026.9"))
        .contains(
            "FOUT onbekend-bestand voorbeelden/c.yml: dit bestand kan niet in een pakket.\n"
                + "Een pakket heeft pakket.yaml, regelbestanden (.dslr) en misschien"
                + " niet-gemodelleerd.yaml, wijziging.md en voorbeelden/*.yaml. In een bestandsnaam"
                + " staan gewone letters, cijfers, - en _.");
  }
}

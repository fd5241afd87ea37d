package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static nl.somregels.som.cli.SomRun.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "prioriter|De opdracht prioriter bestaat niet. Bedoelde u prioriteer?",
        "prioriteer|Er ontbreekt nog: INVOER.",
        "prioriteer x.csv --pieldatum=3|De optie --pieldatum bestaat niet. Bedoelde u --peildatum?",
        "prioriteer x.csv --peildatum|Bij --peildatum hoort een waarde: D.",
        "prioriteer x.csv y.csv|\"y.csv\" is te veel.",
        "prioriteer x.csv --formaat csv --formaat csv|De optie --formaat staat er meer dan een keer.",
        "prioriteer x.csv --formaat xml|--formaat: \"xml\" kan niet; kies uit tabel, json, csv.",
        "prioriteer x.csv --help=ja|Bij --help hoort geen waarde.",
        "verklaar x.csv|Er ontbreekt nog: --kenmerk.",
        "verklaar x.csv --kenmerk A --formaat csv|--formaat: \"csv\" kan niet; kies uit tekst, json.",
      })
  void eenVerkeerdGetypteOpdrachtKrijgtEenNederlandseMelding(String args, String message) {
    SomRun run = som((Object[]) args.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(2).first().isEqualTo(message);
    assertThat(run.errLines().get(1)).startsWith("Zie: som").endsWith("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"document 2021.1@1", "muteer 2021.1@1", "controleer 2021.1@1"})
  void eenHerzieningIsAlleenOmTeHerhalenEnTeVergelijken(String args) {
    SomRun run = som((Object[]) args.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0))
        .isEqualTo(
            "VERSIE: \"2021.1@1\" is een herziening van pakket 2021.1. Een eerdere herziening is"
                + " bewaard om oude voorstellen te herhalen: geef haar bij som prioriteer --pakket,"
                + " som verklaar --pakket of som vergelijk. Hier kan alleen het pakket van nu:"
                + " schrijf 2021.1.");
  }

  /** What would be ignored is refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vergelijk 2021.1 2026.1 --invoerformaat csv|Bij --invoerformaat hoort --populatie.",
        "vergelijk 2021.1 2026.1 --peildatum 2026-06-30|Bij --peildatum hoort --populatie.",
        "vergelijk 2021.1 2026.1 --met-waarden|Bij --met-waarden hoort --populatie.",
        "verklaar x.csv --kenmerk A --formaat json --kort|Bij --kort hoort --formaat tekst.",
      })
  void eenOptieZonderBetekenisWordtGeweigerd(String args, String message) {
    assertThat(som((Object[]) args.split(" "))).isEqualTo(new SomRun(2, "", message + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "--uitvoer,'--uitvoer: het systeem kan het bestand'",
    "--receipt,'--receipt: het systeem kan het bestand'",
    "--regels,'--regels: het systeem kan het bestand'"
  })
  void eenNaamDieHetSysteemNietKentWordtGenoemd(String option, String message) {
    SomRun run = som("prioriteer", "x.csv", option, "a\0b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(message).doesNotContain("java", "cannot", "\0");
    assertThat(som("prioriteer", "a\0b").err()).startsWith("INVOER: het systeem kan");
    assertThat(som("prioriteer", "x.csv", option, "").err()).startsWith(option + ": geef een naam");
  }

  @Test
  void eenKenmerkMagErUitzienAlsEenOptie(@TempDir Path folder) throws Exception {
    SomRun run = som("verklaar", Cases.csv(folder, Cases.SUPERVISION), "--kenmerk=--kenmerk");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("In de invoer staat geen zaak met kenmerk --kenmerk.");
    assertThat(som("verklaar", "x.csv", "--kenmerk", "--formaat", "json").err())
        .startsWith("Bij --kenmerk hoort een waarde: K.");
  }

  @Test
  void zonderOpdrachtZegtHetProgrammaWatErOntbreekt() {
    assertThat(som()).isEqualTo(new SomRun(2, "", "Geef een opdracht.\nZie: som --help\n"));
  }

  @Test
  void eenVerkeerdeDatumNoemtDeGoedeVorm() {
    SomRun run = som("prioriteer", "x.csv", "--peildatum", "30-6-2026");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("--peildatum: \"30-6-2026\"").contains("2026-06-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "prioriteer --help", "verklaar --help", "pakketten -h"})
  void deUitlegIsNederlandsEnStaatOpStandaarduitvoer(String args) {
    SomRun run = som((Object[]) args.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Gebruik: som")
        .contains("Opties:", "Toon deze uitleg.", "Afsluitcodes:")
        .doesNotContain("Usage", "Show this help", "Commands");
  }

  @Test
  void deVersieIsDieVanDeBibliotheek() {
    assertThat(som("--versie")).isEqualTo(new SomRun(0, SomRegels.version() + "\n", ""));
  }

  @Test
  void deUitlegNoemtKenmerkenDieExcelAlsFormuleLeest() {
    assertThat(som("prioriteer", "--help").out()).containsPattern("=, \\+, -\\s+of\\s+@");
  }

  @Test
  void eenBestandDatErNietIsWordtGenoemd() {
    assertThat(som("prioriteer", "weg.csv"))
        .isEqualTo(new SomRun(2, "", "Het bestand weg.csv is er niet.\n"));
  }

  @Test
  void eenKoppelingNaarZichzelfWordtGenoemd(@TempDir Path folder) throws Exception {
    Path loop = Files.createSymbolicLink(folder.resolve("lus"), Path.of("lus"));
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    String why = loop + " is een koppeling die (misschien via een andere) naar zichzelf wijst.\n";

    assertThat(som("prioriteer", loop)).isEqualTo(new SomRun(2, "", why));
    assertThat(som("prioriteer", loop.resolve("x.csv"))).isEqualTo(new SomRun(2, "", why));
    assertThat(som("prioriteer", zaken, "--receipt", loop)).isEqualTo(new SomRun(2, "", why));
    assertThat(som("pakketten", "--regels", loop)).isEqualTo(new SomRun(2, "", why));
    assertThat(som("nieuw", "2021.1", "2030.1", "--regels", loop))
        .isEqualTo(new SomRun(2, "", why));
    Path other = loop.resolve("x.csv");
    assertThat(som("prioriteer", zaken, "--uitvoer", other))
        .isEqualTo(new SomRun(2, "", "Naar " + other + " kan niet worden geschreven: " + why));
  }

  @Test
  void eenKoppelingNaarNietsEnWatGeenMapIsWordenGenoemd(@TempDir Path folder) throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("weg.csv"));
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);

    assertThat(som("prioriteer", link).err())
        .isEqualTo(
            "%s is een koppeling naar %s, en dat is er niet.\n"
                .formatted(link, folder.toRealPath().resolve("weg.csv")));
    assertThat(som("nieuw", "2021.1", "2030.1", "--regels", zaken).err())
        .isEqualTo(zaken + " is geen map. Geef de map waar de pakketten in staan.\n");
    assertThat(som("prioriteer", zaken, "--uitvoer", folder).err())
        .isEqualTo("Naar " + folder + " kan niet worden geschreven: dat is een map.\n");
    assertThat(som("prioriteer", zaken, "--uitvoer", zaken.resolve("x")).err())
        .isEqualTo(
            "Naar %s kan niet worden geschreven: %s is geen map.\n"
                .formatted(zaken.resolve("x"), zaken));
    assertThat(som("prioriteer", zaken, "--peildatum", "Zo\u00eb").err())
        .startsWith(
            "--peildatum: \"Zo\u00eb\" kan niet; deze waarde is niet geldig; schrijf een bestaande"
                + " datum als 2026-06-30.\n");
  }

  @Test
  void aanEenVreemdeBestandsnaamIsHetFormaatNietTeZien(@TempDir Path folder) throws Exception {
    SomRun run = som("prioriteer", Files.createFile(folder.resolve("zaken.xlsx")));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("zaken.xlsx").contains("--invoerformaat csv, json of jsonl");
  }

  @Test
  void standaardinvoerVraagtOmEenFormaat() {
    SomRun run = withInput("", "prioriteer", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Aan de standaardinvoer is het formaat niet te zien.");
  }

  @Test
  void eenMapMetPakkettenDieErNietIsWordtGenoemd(@TempDir Path folder) {
    Path path = folder.resolve("weg");

    assertThat(som("pakketten", "--regels", path))
        .isEqualTo(new SomRun(2, "", "De map met pakketten " + path + " is er niet.\n"));
  }

  @Test
  void eenPakketDatErNietIsGeeftAfsluitcode2(@TempDir Path folder) throws Exception {
    SomRun run = som("prioriteer", Cases.csv(folder, Cases.SUPERVISION), "--pakket", "2099.1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2099.1").contains("2021.1");
  }

  @Test
  void voorHetEerstePakketGeldtErGeen(@TempDir Path folder) throws Exception {
    SomRun run =
        som("prioriteer", Cases.csv(folder, Cases.SUPERVISION), "--peildatum", "2020-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2020-01-01");
  }
}

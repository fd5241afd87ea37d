package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new pack gets of title and first day: as given, as answered, or still to be written. */
class NieuwCommandTest {
  @TempDir private Path folder;

  private String manifest() throws IOException {
    return Files.readString(folder.resolve("2030.1/pakket.yaml"));
  }

  @Test
  void titelEnEersteDagKomenUitDeOpties() throws IOException {
    SomRun run =
        SomRun.atTerminal(
            "",
            "nieuw",
            "2021.1",
            "2030.1",
            "--regels",
            folder,
            "--titel",
            "Zes weken",
            "--met-ingang",
            "2030-01-01");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.errLines()).singleElement().asString().startsWith("Pakket 2030.1 is gemaakt");
    assertThat(manifest()).contains("titel: \"Zes weken\"\n", "geldigVanaf: 2030-01-01\n");
  }

  @Test
  void eenMensKrijgtDeVragenDieOpenZijn() throws IOException {
    SomRun run =
        SomRun.atTerminal(
            " Zes weken \n1-1-2030\n2030-01-01\n", "nieuw", "2021.1", "2030.1", "--regels", folder);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .startsWith(
            "Titel van het nieuwe pakket (Enter: later invullen): "
                + "Eerste dag waarop het geldt (Enter: later invullen): "
                + "Schrijf een bestaande datum als 2027-01-01.\n"
                + "Eerste dag waarop het geldt (Enter: later invullen): "
                + "Pakket 2030.1 is gemaakt");
    assertThat(manifest()).contains("titel: \"Zes weken\"\n", "geldigVanaf: 2030-01-01\n");
  }

  @Test
  void watAlGegevenIsWordtNietGevraagd() throws IOException {
    SomRun day =
        SomRun.atTerminal(
            "2030-01-01\n",
            "nieuw",
            "2021.1",
            "2030.1",
            "--regels",
            folder,
            "--titel",
            "Zes weken");
    assertThat(day.err()).doesNotContain("Titel").contains("Eerste dag");
    assertThat(manifest()).contains("titel: \"Zes weken\"\n", "geldigVanaf: 2030-01-01\n");
    SomRun title =
        SomRun.atTerminal(
            "Acht weken\n",
            "nieuw",
            "2030.1",
            "2030.2",
            "--regels",
            folder,
            "--met-ingang",
            "2031-01-01");
    assertThat(title.err()).contains("Titel").doesNotContain("Eerste dag");
    assertThat(Files.readString(folder.resolve("2030.2/pakket.yaml")))
        .contains("titel: \"Acht weken\"\n", "geldigVanaf: 2031-01-01\n");
  }

  @Test
  void zonderAntwoordEnZonderMensBlijftHetOpen() throws IOException {
    String open = "titel: \"Schrijf hier de titel van het pakket.\"\n";
    assertThat(SomRun.atTerminal("\n", "nieuw", "2021.1", "2030.1", "--regels", folder).code())
        .isZero();
    assertThat(manifest()).contains(open, "geldigVanaf: 2999-12-31\n");
    SomRun run = som("nieuw", "2021.1", "2030.2", "--regels", folder);
    assertThat(run.errLines()).singleElement().asString().startsWith("Pakket 2030.2 is gemaakt");
    assertThat(Files.readString(folder.resolve("2030.2/pakket.yaml"))).contains(open);
  }

  @Test
  void eenTitelDieNietKanGeeftEenMeldingEnGeenPakket() {
    assertThat(som("nieuw", "2021.1", "2030.1", "--regels", folder, "--titel", "a\nb"))
        .isEqualTo(
            new SomRun(
                2, "", "De titel kan niet; geef een regel tekst van hoogstens 200 tekens.\n"));
    assertThat(folder).isEmptyDirectory();
  }
}

package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MuteerCommandTest {
  private static final String VOORBEELD =
      """
      - naam: "zonder verblijf"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: NEE}
        verwacht: {prioriteit: LAGE_PRIORITEIT, vanToepassing: [1], onbekend: []}
        waarom: "Zo staat het in de regel."
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writePakket() throws IOException {
    write(
        "pakket.yaml",
        """
        versie: "2030.1"
        herziening: 1
        titel: "Proef"
        status: concept
        geldigVanaf: 2030-01-01
        bronnen: ["proef"]
        wijzigingen: ["Eerste."]
        lezingen: []
        """);
    write(
        "criteria.dslr",
        """
        // Laag.
        regel "1 Geen verblijf"
          @bron("proef")
          @consensus("ja")
        wanneer
          er is een gedetineerde
          - rechtmatig verblijf is NEE
        gevolg
          het effect is LAAG
        einde
        """);
    write("wijziging.md", "# Proef\n");
    write("niet-gemodelleerd.yaml", "- {onderwerp: \"rest\", bron: \"proef\", reden: \"groot\"}\n");
    write("voorbeelden/proef.yaml", VOORBEELD);
  }

  @Test
  void voorbeeldenDieAllesMerkenGevenAfsluitcode0() {
    SomRun run = som("muteer", "2030.1", "--regels", folder);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Zijn de voorbeelden van pakket 2030.1 streng genoeg?\n")
        .contains("(gedood): 5.", "(overleefd): 0.", "Kan niet bestaan: 1.")
        .endsWith("minstens een voorwaarde.\n");
  }

  @Test
  void eenMutantDieOverleeftGeeftAfsluitcode1EnEenVoorbeeld() throws IOException {
    write("voorbeelden/proef.yaml", "[]\n");
    SomRun run = som("muteer", "2030.1", "--regels", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "(overleefd): 5.",
            """

              - criteria.dslr:7: criterium 1: "rechtmatig verblijf is NEE" werd "rechtmatig verblijf is JA".

            - naam: "mutant 1, criteria.dslr:7"
              peildatum: 2026-06-30
              feiten: {fase: NA_VONNIS, verblijfsstatus: JA}
              verwacht: {prioriteit: PROFESSIONELE_WEGING, vanToepassing: []}
            """);
  }

  @Test
  void jsonIsEenRegel() throws IOException {
    SomRun run = som("muteer", "2030.1", "--regels", folder, "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).hasSize(1);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("gedood").asInt()).isEqualTo(5);
    assertThat(json.at("/mutanten/0/uitslag/voorbeeld").asText()).isEqualTo("zonder verblijf");
  }

  @Test
  void hetResultaatKanNaarEenBestand() throws IOException {
    Path file = folder.resolve("uit.txt");
    SomRun run = som("muteer", "2030.1", "--regels", folder, "--uitvoer", file);

    assertThat(run).isEqualTo(new SomRun(0, "", ""));
    assertThat(Files.readString(file)).contains("(gedood): 5.");
  }

  @Test
  void voorbeeldenDieNietKloppenGevenAfsluitcode2() throws IOException {
    write("voorbeelden/proef.yaml", VOORBEELD.replace("LAGE", "HOGE"));
    SomRun run = som("muteer", "2030.1", "--regels", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("De voorbeelden van pakket 2030.1 kloppen nog niet.")
        .contains("voorbeelden/proef.yaml:1: voorbeeld \"zonder verblijf\" klopt niet");
  }

  @Test
  void watErNietIsOfNietLaadtGeeftAfsluitcode2() throws IOException {
    assertThat(som("muteer", "2099.1"))
        .isEqualTo(
            new SomRun(2, "", "Er is geen regelpakket 2099.1; er zijn: 2021.1, 2021.2, 2026.1.\n"));
    assertThat(som("muteer").err()).startsWith("Er ontbreekt nog: VERSIE.");
    write("criteria.dslr", "regel\n");
    assertThat(som("muteer", "2030.1", "--regels", folder).err())
        .startsWith("Pakket 2030.1 laadt niet");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("2030.1").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

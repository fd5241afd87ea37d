package nl.somregels.som.examples.cli;

import static nl.somregels.som.examples.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VergelijkCommandTest {
  private static final String TOEZICHT_HOOG =
      """
      // Wie toezicht krijgt.
      regel "7 Toezicht"
        @bron("proef")
        @consensus("ja")
      wanneer
        er is een gedetineerde
        - de fase is NA_VONNIS
        - er is toezicht na detentie opgelegd: JA
      gevolg
        het effect is HOOG
      einde
      """;

  @TempDir private Path map;

  @BeforeEach
  void tweePakketten() throws IOException {
    pack("2027.1", TOEZICHT_HOOG);
    pack("2027.2", TOEZICHT_HOOG.replace("effect is HOOG", "effect is WEGING"));
  }

  @Test
  void htmlKomtNaastHetVerslag() throws IOException {
    Path pagina = map.resolve("verschil.html");

    SomRun zonder = vergelijk();
    SomRun met = vergelijk("--html", pagina);

    assertThat(met).isEqualTo(zonder);
    assertThat(met.code()).isZero();
    assertThat(met.out()).contains("HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING: 1 profiel.");
    assertThat(Files.readString(pagina))
        .startsWith("<!DOCTYPE html>")
        .contains("Van regelpakket 2027.1 naar 2027.2", "hoge prioriteit wordt");
  }

  @Test
  void metPopulatieStaanOokDeZakenOpDePagina() throws IOException {
    Path pagina = map.resolve("verschil.html");
    Path zaken = Cases.csv(map, Cases.TOEZICHT);

    SomRun run = vergelijk("--html", pagina, "--populatie", zaken, "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"populatie\":[{").doesNotContain("verantwoording");
    assertThat(Files.readString(pagina))
        .contains("Andere prioriteit in de populatie: 1 van 1 (100,00%).");
  }

  @Test
  void htmlNaarEenMapDieErNietIsWordtMeteenGezegd() {
    Path pagina = map.resolve("weg").resolve("verschil.html");

    SomRun run = vergelijk("--html", pagina);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("Naar " + pagina + " kan niet worden geschreven.\n");
  }

  @Test
  void htmlEnUitvoerKunnenNietHetzelfdeBestandZijn() {
    Path bestand = map.resolve("uit");

    SomRun run = vergelijk("--html", bestand, "--uitvoer", map.resolve(".").resolve("uit"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Geef met --html een ander bestand dan met --uitvoer.\n");
    assertThat(bestand).doesNotExist();
  }

  @Test
  void dePopulatieWordtNooitOverschreven() throws IOException {
    Path zaken = Cases.csv(map, Cases.TOEZICHT);
    String eerst = Files.readString(zaken);

    for (String optie : new String[] {"--html", "--uitvoer"}) {
      SomRun run = vergelijk("--populatie", zaken, optie, zaken);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).isEqualTo("De uitvoer mag niet het bestand met de invoer zijn.\n");
      assertThat(zaken).hasContent(eerst);
    }
  }

  private SomRun vergelijk(Object... meer) {
    Object[] args = new Object[5 + meer.length];
    System.arraycopy(
        new Object[] {"vergelijk", "2027.1", "2027.2", "--regels", map.resolve("regels")},
        0,
        args,
        0,
        5);
    System.arraycopy(meer, 0, args, 5, meer.length);
    return som(args);
  }

  private void pack(String versie, String regels) throws IOException {
    Path pack = Files.createDirectories(map.resolve("regels").resolve(versie));
    Files.writeString(
        pack.resolve("pakket.yaml"),
        """
        versie: "%s"
        herziening: 1
        titel: "Proef"
        status: concept
        geldigVanaf: 2027-01-01
        bronnen:
          - "proef"
        wijzigingen:
          - "Eerste."
        lezingen: []
        """
            .formatted(versie));
    Files.writeString(pack.resolve("criteria.dslr"), regels);
  }
}

package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VergelijkCommandTest {
  private static final String SUPERVISION_HIGH =
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

  @TempDir private Path folder;

  @BeforeEach
  void twoPakketten() throws IOException {
    pack("2027.1", SUPERVISION_HIGH);
    pack("2027.2", SUPERVISION_HIGH.replace("effect is HOOG", "effect is WEGING"));
  }

  @Test
  void htmlKomtNaastHetVerslag() throws IOException {
    Path page = folder.resolve("verschil.html");

    SomRun without = compare();
    SomRun with = compare("--html", page);

    assertThat(with).isEqualTo(without);
    assertThat(with.code()).isZero();
    assertThat(with.out()).contains("HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING: 1 profiel.");
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("Van regelpakket 2027.1 naar 2027.2", "hoge prioriteit wordt");
  }

  @Tag("slow")
  @Test
  void eenPakketDatNietInDeMapStaatIsEenIngebouwdPakket() throws IOException {
    Path packs = folder.resolve("regels");
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    SomRun run = som("vergelijk", "2021.1@1", "2021.1@2", "--regels", packs, "--populatie", zaken);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("Vergelijking van pakket 2021.1@1 met pakket 2021.1\n")
        .contains("NOG_NIET_GEPRIORITEERD wordt PROFESSIONELE_WEGING");
    assertThat(som("vergelijk", "2027.1", "2099.1", "--regels", packs))
        .isEqualTo(new SomRun(2, "", "Er is geen regelpakket 2099.1; er zijn: 2027.1, 2027.2.\n"));
  }

  @Test
  void metPopulatieStaanOokDeZakenOpDePagina() throws IOException {
    Path page = folder.resolve("verschil.html");
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);

    SomRun run = compare("--html", page, "--populatie", zaken, "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"populatie\":[{").doesNotContain("verantwoording");
    assertThat(Files.readString(page))
        .contains("Andere prioriteit in de populatie: 1 van 1 (100,00%).");
  }

  @Test
  void metWieStaatErInElkeVormWieErVerandert() throws IOException {
    Path page = folder.resolve("verschil.html");
    Path list = folder.resolve("wie.csv");
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    Object[] options = {"--html", page, "--populatie", zaken, "--wie", list};

    SomRun text = compare(options);

    assertThat(text.out())
        .contains("Wie er verandert", "HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING (een criterium");
    assertThat(Files.readAllLines(list))
        .containsExactly(
            "kenmerk,van,naar,vanWeeggroep,naarWeeggroep,oorzaken",
            "A1,HOGE_PRIORITEIT,PROFESSIONELE_WEGING,geen,geen,een criterium heeft een ander effect");
    assertThat(Files.readString(page)).contains("Bijlage: wie er verandert");
    assertThat(compare("--populatie", zaken, "--wie", list, "--formaat", "json").out())
        .contains("\"wie\":[{\"kenmerk\":");
    assertThat(compare("--populatie", zaken).out()).doesNotContain("Wie er verandert");
  }

  @Test
  void wieKomtInEenEigenBestand() throws IOException {
    Path file = folder.resolve("uit");
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);

    for (String other : new String[] {"--html", "--uitvoer"}) {
      SomRun run = compare("--populatie", zaken, other, file, "--wie", file);

      assertThat(run)
          .isEqualTo(
              new SomRun(2, "", "Geef met --wie een ander bestand dan met %s.\n".formatted(other)));
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void bijWieHoortEenPopulatie() {
    SomRun run = compare("--wie", folder.resolve("wie.csv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Bij --wie hoort --populatie.\n");
  }

  @Test
  void vanEenNieuwCriteriumStaanDeVoorwaardenErbij() throws IOException {
    pack(
        "2027.2",
        SUPERVISION_HIGH
            + SUPERVISION_HIGH
                .replace("\"7 Toezicht\"", "\"8 Beperkt\"")
                .replace("er is toezicht na detentie opgelegd: JA", "de lvb is JA"));

    assertThat(compare().out())
        .contains(
            "Criterium 8 is nieuw. Voorwaarden:", "  - de fase is NA_VONNIS", "  - de lvb is JA");
  }

  @Test
  void htmlNaarEenMapDieErNietIsWordtMeteenGezegd() {
    Path page = folder.resolve("weg").resolve("verschil.html");

    SomRun run = compare("--html", page);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "Naar %s kan niet worden geschreven: de map %s is er niet.\n"
                .formatted(page, page.getParent()));
  }

  @Test
  void htmlEnUitvoerKunnenNietHetzelfdeBestandZijn() {
    Path file = folder.resolve("uit");

    SomRun run = compare("--html", file, "--uitvoer", folder.resolve(".").resolve("uit"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Geef met --html een ander bestand dan met --uitvoer.\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void dePopulatieWordtNooitOverschreven() throws IOException {
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    String first = Files.readString(zaken);

    for (String option : new String[] {"--html", "--uitvoer"}) {
      SomRun run = compare("--populatie", zaken, option, zaken);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).isEqualTo("De uitvoer mag niet het bestand met de invoer zijn.\n");
      assertThat(zaken).hasContent(first);
    }
  }

  private SomRun compare(Object... more) {
    Object[] args = new Object[5 + more.length];
    System.arraycopy(
        new Object[] {"vergelijk", "2027.1", "2027.2", "--regels", folder.resolve("regels")},
        0,
        args,
        0,
        5);
    System.arraycopy(more, 0, args, 5, more.length);
    return som(args);
  }

  private void pack(String version, String lines) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("regels").resolve(version));
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
            .formatted(version));
    Files.writeString(pack.resolve("criteria.dslr"), lines);
  }
}

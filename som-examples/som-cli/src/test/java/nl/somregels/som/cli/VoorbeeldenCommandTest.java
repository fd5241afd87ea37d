package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoorbeeldenCommandTest {
  private static final String VOORBEELD =
      """
      - naam: "zonder verblijf"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: NEE}
        verwacht: {prioriteit: LAGE_PRIORITEIT, vanToepassing: [1]} # laag
        waarom: "Zo staat het in de regel."
      """;
  private static final String OTHER = VOORBEELD.replace("zonder", "geen");

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
    rule("LAAG");
    write("wijziging.md", "# Proef\n");
    write("niet-gemodelleerd.yaml", "- {onderwerp: \"rest\", bron: \"proef\", reden: \"groot\"}\n");
    write("voorbeelden/a.yaml", VOORBEELD);
    write("voorbeelden/b.yaml", OTHER);
  }

  @Test
  void alsAllesKloptIsDeAfsluitcode0() {
    assertThat(som("voorbeelden", "2030.1", "--regels", folder))
        .isEqualTo(new SomRun(0, "Alle 2 voorbeelden van pakket 2030.1 kloppen.\n", ""));
    assertThat(som("voorbeelden", "2030.1", "--regels", folder, "--neem-over"))
        .isEqualTo(
            new SomRun(
                0,
                "Alle 2 voorbeelden van pakket 2030.1 kloppen.\n",
                "Er is niets om over te nemen.\n"));
  }

  @Test
  void watAndersUitvaltGeeftAfsluitcode1EnWordtOvergenomen() throws IOException {
    rule("HOOG");
    SomRun run = som("voorbeelden", "2030.1", "--regels", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Van de 2 voorbeelden van pakket 2030.1 vallen er 2 anders uit, om 1 reden.\n")
        .contains(
            "Groep 1, 2 voorbeelden: de prioriteit is HOGE_PRIORITEIT in plaats van"
                + " LAGE_PRIORITEIT.",
            "    - prioriteit: LAGE_PRIORITEIT wordt HOGE_PRIORITEIT\n");
    SomRun json = som("voorbeelden", "2030.1", "--regels", folder, "--formaat", "json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(json.out()).at("/groepen/0/aantal").asInt())
        .isEqualTo(2);
    assertThat(read("voorbeelden/a.yaml")).isEqualTo(VOORBEELD);

    assertThat(som("voorbeelden", "--neem-over", "2030.1", "--regels", folder))
        .isEqualTo(
            new SomRun(
                0,
                "Alle 2 voorbeelden van pakket 2030.1 kloppen.\n",
                "Overgenomen in voorbeelden/a.yaml, voorbeelden/b.yaml.\n"));
    assertThat(read("voorbeelden/a.yaml")).isEqualTo(VOORBEELD.replace("LAGE", "HOGE"));
    assertThat(read("voorbeelden/b.yaml")).isEqualTo(OTHER.replace("LAGE", "HOGE"));
  }

  @Test
  void rechtenEnKoppelingenBlijven() throws IOException {
    rule("HOOG");
    Path file = path("voorbeelden/a.yaml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path real = Files.createDirectory(folder.resolve("echt")).resolve("b.yaml");
    Files.move(path("voorbeelden/b.yaml"), real);
    Files.createSymbolicLink(path("voorbeelden/b.yaml"), real);

    assertThat(som("voorbeelden", "2030.1", "--regels", folder, "--neem-over=1").code()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
    assertThat(path("voorbeelden/b.yaml")).isSymbolicLink();
    assertThat(Files.readString(real)).isEqualTo(OTHER.replace("LAGE", "HOGE"));
    try (Stream<Path> left = Files.list(path("voorbeelden"))) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void alsEenBestandNietMagVerandertErGeenEen() throws IOException {
    rule("HOOG");
    Files.setPosixFilePermissions(
        path("voorbeelden/b.yaml"), PosixFilePermissions.fromString("r--r--r--"));
    SomRun run = som("voorbeelden", "2030.1", "--regels", folder, "--neem-over");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("b.yaml: mag niet worden gelezen of gewijzigd.");
    assertThat(read("voorbeelden/a.yaml")).isEqualTo(VOORBEELD);
  }

  @Test
  void eenZaakUitDeInvoerKomtErBijEnKlopt() throws IOException {
    Path zaken = folder.resolve("zaken.csv");
    Files.writeString(zaken, "kenmerk,fase,verblijfsstatus\nJan Jansen,NA_VONNIS,NEE\n");
    SomRun run =
        som("voorbeelden", "2030.1", "--regels", folder, "--bij", zaken, "--kenmerk", "Jan Jansen");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("Het voorbeeld staat onderaan in " + path("voorbeelden/toegevoegd.yaml") + ".")
        .contains("Let op: dit zijn de feiten van een echte zaak.");
    assertThat(read("voorbeelden/toegevoegd.yaml"))
        .isEqualTo(
            """
            - naam: "toegevoegd: 1 geldt, lage prioriteit"
              peildatum: 2026-06-30
              feiten: {fase: NA_VONNIS, verblijfsstatus: NEE}
              verwacht: {prioriteit: LAGE_PRIORITEIT, vanToepassing: [1]}
              waarom: "Schrijf hier waarom dit zo hoort, en waar dat staat."
            """);
    assertThat(som("voorbeelden", "2030.1", "--regels", folder).out())
        .isEqualTo("Alle 3 voorbeelden van pakket 2030.1 kloppen.\n");
  }

  @Test
  void eenZaakDieNietKanGeeftAfsluitcode1EnVerandertNiets() {
    assertThat(
            SomRun.withInput(
                "kenmerk,fase,verblijfsstatus\nA,NA_VONNIS,MISSCHIEN\n",
                "voorbeelden",
                "2030.1",
                "--regels",
                folder,
                "--bij",
                "-",
                "--invoerformaat",
                "csv",
                "--kenmerk",
                "A"))
        .satisfies(
            run -> {
              assertThat(run.code()).isEqualTo(1);
              assertThat(run.err()).contains("A", "verblijfsstatus");
            });
    assertThat(path("voorbeelden/toegevoegd.yaml")).doesNotExist();
  }

  /** The pack changes while the input is read. */
  @Test
  void watIntussenIsGewijzigdWordtNietOverschreven() {
    InputStream zaken = bytes("kenmerk,fase,verblijfsstatus\nA,NA_VONNIS,NEE\n");
    InputStream last =
        new InputStream() {
          @Override
          public int read() {
            try {
              write("voorbeelden/toegevoegd.yaml", OTHER.replace("geen", "ander"));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return -1;
          }
        };
    SomRun run =
        SomRun.withInput(
            new SequenceInputStream(zaken, last),
            "voorbeelden",
            "2030.1",
            "--regels",
            folder,
            "--bij",
            "-",
            "--invoerformaat",
            "csv",
            "--kenmerk",
            "A");
    assertThat(run)
        .isEqualTo(
            new SomRun(
                2,
                "",
                "Een bestand van het pakket is intussen gewijzigd. Er is niets geschreven; probeer"
                    + " het opnieuw.\n"));
    assertThat(path("voorbeelden/toegevoegd.yaml"))
        .hasContent(OTHER.replace("geen", "ander").strip());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void deUitvoerKomtNietInHetPakket() {
    Path inside = path("uitkomst.txt");
    assertThat(som("voorbeelden", "2030.1", "--regels", folder, "--uitvoer", inside))
        .isEqualTo(new SomRun(2, "", "De uitvoer mag niet in de map van een pakket staan.\n"));
    assertThat(inside).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kenmerk X|Bij --kenmerk, --invoerformaat en --peildatum hoort --bij.",
        "--peildatum 2026-06-30|Bij --kenmerk, --invoerformaat en --peildatum hoort --bij.",
        "--bij x.csv|Bij --bij hoort --kenmerk.",
        "--bij x.csv --kenmerk X --neem-over|Kies --bij of --neem-over, niet allebei.",
        "--bij weg.csv --kenmerk X|Het bestand weg.csv is er niet.",
        "--neem-over 2|Er is geen groep 2: alle voorbeelden kloppen.",
      })
  void watNietKanWordtGeweigerd(String options, String message) {
    List<String> words = List.of(options.split(" "));
    Object[] args =
        Stream.concat(Stream.of("voorbeelden", "2030.1", "--regels", folder), words.stream())
            .toArray();
    assertThat(som(args)).isEqualTo(new SomRun(2, "", message + "\n"));
  }

  @Test
  void eenIngebouwdOfKapotPakketWordtGeweigerd() throws IOException {
    assertThat(som("voorbeelden", "2021.1", "--neem-over"))
        .isEqualTo(
            new SomRun(
                2,
                "",
                "Een ingebouwd pakket verandert niet. Geef met --regels de map met uw pakketten.\n"));
    write("pakket.yaml", read("pakket.yaml").replace("concept", "vastgesteld"));
    rule("HOOG");
    assertThat(som("voorbeelden", "2030.1", "--regels", folder, "--neem-over").err())
        .startsWith("Pakket 2030.1 is vastgesteld; zijn voorbeelden veranderen niet meer.");
    assertThat(read("voorbeelden/a.yaml")).isEqualTo(VOORBEELD);
    write("criteria.dslr", "regel\n");
    SomRun run = som("voorbeelden", "2030.1", "--regels", folder);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Pakket 2030.1 laadt niet");
  }

  private void rule(String effect) throws IOException {
    write(
        "criteria.dslr",
        """
        // Proef.
        regel "1 Geen verblijf"
          @bron("proef")
          @consensus("ja")
        wanneer
          er is een gedetineerde
          - rechtmatig verblijf is NEE
        gevolg
          het effect is %s
        einde
        """
            .formatted(effect));
  }

  private Path path(String name) {
    return folder.resolve("2030.1").resolve(name);
  }

  private String read(String name) throws IOException {
    return Files.readString(path(name));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
  }
}

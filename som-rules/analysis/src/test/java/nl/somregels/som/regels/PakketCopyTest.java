package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.SomEngine;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.verify.TestFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PakketCopyTest {
  private static final PakketVersie TO = PakketVersie.of("2030.1");

  @TempDir private Path folder;

  @Test
  void eenKopieIsEenConceptDatAlleenInManifestEnWijzigingVerschilt() throws IOException {
    for (PakketFileSet source :
        TestPakketten.VERSIONS.stream().map(TestPakketten::source).toList()) {
      Path goal = folder.resolve(source.name() + " kopie");
      List<Path> written =
          SomRegels.bundledFiles().copy(PakketVersie.of(source.name()), TO, "Proef", null, goal);
      assertThat(written)
          .map(path -> goal.resolve("2030.1").relativize(path).toString().replace('\\', '/'))
          .containsExactlyElementsOf(source.files().keySet());
      for (Path path : written) {
        String name = goal.resolve("2030.1").relativize(path).toString().replace('\\', '/');
        assertThat(Arrays.equals(Files.readAllBytes(path), source.files().get(name)))
            .as(name)
            .isEqualTo(!List.of("pakket.yaml", "wijziging.md").contains(name));
      }
      Regelpakket copy = SomRegels.load(goal).version(TO).regelpakket();
      assertThat(copy.status()).isEqualTo(PakketStatus.CONCEPT);
      assertThat(copy.herziening()).isEqualTo(1);
      assertThat(SomAnalysis.check(SomRegels.files(goal), TO).meldingen())
          .allMatch(melding -> melding.ernst() == Ernst.OPMERKING);
    }
  }

  @Test
  void eenKopieGeeftBijElkVoorbeeldHetzelfde() {
    for (PakketFileSet source :
        TestPakketten.VERSIONS.stream().map(TestPakketten::source).toList()) {
      Path goal = folder.resolve(source.name() + " gelijk");
      PakketVersie from = PakketVersie.of(source.name());
      SomRegels.bundledFiles().copy(from, TO, "Proef", null, goal);
      SomEngine original = SomRegels.bundled().version(from);
      SomEngine copy = SomRegels.load(goal).version(TO);
      assertThat(VoorbeeldReader.read(source, RegelpakketLoader.load(source)).all())
          .isNotEmpty()
          .allSatisfy(
              voorbeeld ->
                  assertThat(copy.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()))
                      .usingRecursiveComparison()
                      .ignoringFields("receipt", "pakketStatus", "waarschuwingen")
                      .isEqualTo(original.evaluate(voorbeeld.feiten(), voorbeeld.peildatum())));
    }
  }

  @Test
  void hetManifestHoudtZijnOpmaakEnCommentaar() {
    TestFolder trial = new TestFolder(folder).withPakket("2026.9");
    copy("2026.9");
    assertThat(trial.read("2030.1/pakket.yaml"))
        .isEqualTo(
            """
            # proef
            versie: "2030.1"
            herziening: 1
            titel: "Schrijf hier de titel van het pakket."   # een titel
            status: concept # van kracht
            geldigVanaf: 2999-12-31
            bronnen:
              - "proef"
            wijzigingen:
              - "Schrijf hier wat er anders is dan in pakket 2026.9."
              - "Eerste."
            lezingen: []
            """);
    assertThat(trial.read("2030.1/wijziging.md"))
        .isEqualTo(
            """
            # Wijziging in pakket 2030.1

            Begint als kopie van pakket 2026.9.
            Schrijf hier wat er anders wordt, en waarom.

            ## Bedoelde wijzigingen

            Ten opzichte van pakket 2026.9:

            - nog geen
            """);
  }

  @Test
  void titelEnEersteDagZijnDieVanHetNieuwePakket() {
    new TestFolder(folder).withPakket("2026.9");
    String title = "De \"zes weken\" # een \\ proef";
    files().copy(PakketVersie.of("2026.9"), TO, title, LocalDate.of(2030, 1, 1), folder);
    Regelpakket copy = SomRegels.load(folder).version(TO).regelpakket();
    assertThat(copy.titel()).isEqualTo(title);
    assertThat(copy.geldigVanaf()).isEqualTo("2030-01-01");
    for (String wrong : List.of(" ", "twee\nregels", "x".repeat(201))) {
      assertThatThrownBy(
              () ->
                  files()
                      .copy(
                          PakketVersie.of("2026.9"),
                          PakketVersie.of("2030.2"),
                          wrong,
                          null,
                          folder))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("De titel kan niet; geef een regel tekst van hoogstens 200 tekens.");
    }
    assertThatThrownBy(
            () ->
                files()
                    .copy(
                        PakketVersie.of("2026.9"),
                        PakketVersie.of("2030.2"),
                        null,
                        LocalDate.of(3000, 1, 1),
                        folder))
        .hasMessage("De eerste dag 3000-01-01 is te laat; het kan tot en met 2999-12-31.");
    assertThat(folder.resolve("2030.2")).doesNotExist();
  }

  @Test
  void windowsRegeleindenBlijven() {
    TestFolder trial = new TestFolder(folder).withPakket("2026.9");
    trial.with("2026.9/pakket.yaml", trial.read("2026.9/pakket.yaml").replace("\n", "\r\n"));
    copy("2026.9");
    assertThat(trial.read("2030.1/pakket.yaml").replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void eenBestaandeMapWordtNietOverschreven() {
    new TestFolder(folder).withPakket("2026.9").with("2030.1/eigen.txt", "werk");
    assertThatThrownBy(() -> copy("2026.9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "De map %s bestaat al; kies een andere versie of een andere map."
                .formatted(folder.resolve("2030.1")));
    assertThat(folder.resolve("2030.1")).isDirectoryContaining("glob:**eigen.txt");
    assertThat(folder.resolve("2030.1/pakket.yaml")).doesNotExist();
  }

  @Test
  void zonderBruikbaarOrigineelKomtErGeenKopie() {
    TestFolder trial =
        new TestFolder(folder).withPakket("2026.9").with("2026.8/pakket.yaml", "versie: x\n");
    assertThatThrownBy(() -> copy("2026.7"))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage("Er is geen regelpakket 2026.7; er zijn: 2026.8, 2026.9.");
    assertThatThrownBy(() -> copy("2026.8")).isInstanceOf(InvalidPakketException.class);
    assertThatThrownBy(
            () ->
                files()
                    .copy(PakketVersie.of("2026.9"), PakketVersie.of("2026.9"), null, null, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Het nieuwe pakket kan niet ook 2026.9 heten; kies een andere versie.");
    trial.with(
        "2026.9/pakket.yaml",
        trial
            .read("2026.9/pakket.yaml")
            .replace("wijzigingen:\n  - \"Eerste.\"", "wijzigingen: [\"Eerste.\"]"));
    assertThatThrownBy(() -> copy("2026.9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "In pakket.yaml van 2026.9 staan de velden niet elk op een eigen regel; zo is het niet"
                + " over te nemen.");
    assertThat(folder.resolve("2030.1")).doesNotExist();
  }

  private PakketFiles files() {
    return SomRegels.files(folder);
  }

  private void copy(String from) {
    files().copy(PakketVersie.of(from), TO, null, null, folder);
  }
}

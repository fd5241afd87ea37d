package nl.somregels.som.regels.adopt;

import static nl.somregels.som.regels.adopt.AdoptionTrial.NEW_YEAR;
import static nl.somregels.som.regels.adopt.AdoptionTrial.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import nl.somregels.som.pakket.AdoptionStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done changes nothing and says why; what a file system is, changes nothing. */
class AdoptionRefusalTest {
  @TempDir private Path folder;

  @Test
  void watNietKanZegtWaaromEnVerandertNiets() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    SortedMap<String, String> before = trial.image();
    assertThat(AdoptionTrial.errors(trial.adopt("2026.9", null)))
        .containsExactly("Pakket 2026.9 herziening 3 is al vastgesteld.");
    assertThat(AdoptionTrial.errors(trial.adopt("2021.1", null)))
        .containsExactly(
            "Pakket 2021.1 staat niet in deze map; het is ingebouwd en verandert niet.\n"
                + "Kopieer eerst de map rules van het project, of begin een eigen pakket met: som"
                + " nieuw 2021.1 NAAR --regels MAP.");
    assertThat(AdoptionTrial.errors(trial.revise("2030.1")))
        .containsExactly("In deze map staat geen pakket 2030.1.");
    assertThat(AdoptionTrial.errors(trial.revise("2027.1")))
        .containsExactly("Pakket 2027.1 herziening 1 is een concept; u kunt het zelf wijzigen.");
    assertThat(AdoptionTrial.errors(trial.withdraw("2027.1", NEW_YEAR)))
        .containsExactly("Pakket 2027.1 is een concept; er is niets in te trekken.");
    assertThat(AdoptionTrial.errors(trial.withdraw("2026.9", TODAY.minusDays(1))))
        .containsExactly("Intrekken kan vanaf vandaag of later; 2026-11-30 is al geweest.");
    assertThat(trial.image()).isEqualTo(before);
    trial.replace("2026.9/criteria.dslr", "HOOG", "WEGING");
    for (AdoptionStep step : List.of(trial.revise("2026.9"), trial.withdraw("2026.9", NEW_YEAR))) {
      assertThat(AdoptionTrial.errors(step))
          .containsExactly(
              "pakket 2026.9 herziening 3 is vastgesteld met een andere inhoud dan hier staat.\n"
                  + "Zet de regels terug, of geef het pakket een nieuwe herziening.");
    }
  }

  @Test
  void watIngetrokkenOfNogNietIngegaanIsKentZijnGrenzen() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    trial.adopt("2027.1", null);
    assertThat(AdoptionTrial.errors(trial.withdraw("2027.1", NEW_YEAR)))
        .containsExactly(
            "Pakket 2027.1 herziening 1 geldt pas vanaf 2027-01-01.\nMaak het vaststellen ongedaan"
                + " met som terug, of geef een latere dag met --met-ingang.");
    assertThat(AdoptionTrial.errors(trial.withdraw("2026.9", NEW_YEAR.plusDays(1))))
        .containsExactly("Pakket 2026.9 herziening 3 geldt al niet meer vanaf 2027-01-01.");
    assertThat(trial.withdraw("2026.9", TODAY).gedaan()).isTrue();
    assertThat(AdoptionTrial.errors(trial.withdraw("2026.9", TODAY)))
        .containsExactly("Pakket 2026.9 herziening 3 is al ingetrokken.");
    assertThat(AdoptionTrial.errors(trial.revise("2026.9")))
        .containsExactly(
            "Pakket 2026.9 herziening 3 is ingetrokken.\n"
                + "Begin een nieuw pakket met: som nieuw 2026.9 NAAR --regels MAP.");
    assertThat(AdoptionTrial.errors(trial.adopt("2026.9", null)))
        .containsExactly(
            "Pakket 2026.9 is ingetrokken.\n"
                + "Begin een nieuw pakket met: som nieuw 2026.9 NAAR --regels MAP.");
  }

  /** A pack that says itself that it is adopted is checked, and its content fixed. */
  @Test
  void watZonderSlotVastgesteldIsWordtVastgelegd() throws IOException {
    AdoptionTrial trial = AdoptionTrial.in(folder);
    String lock = trial.read("vastgesteld.lock");
    Files.delete(folder.resolve("vastgesteld.lock"));
    assertThat(AdoptionTrial.errors(trial.revise("2026.9")))
        .containsExactly(
            "Pakket 2026.9 herziening 3 is vastgesteld, maar niet vastgelegd in"
                + " vastgesteld.lock.\nLeg het vast met: som vaststel 2026.9 --regels MAP.");
    assertThat(trial.adopt("2026.9", null).gedaan()).isTrue();
    assertThat(trial.read("vastgesteld.lock")).isEqualTo(lock);
  }

  /** What is kept of an earlier revision is never written over. */
  @Test
  void eenMapDieErAlIsHoudtHerzienTegen() throws IOException {
    AdoptionTrial trial = AdoptionTrial.in(folder);
    Path kept = Files.createDirectories(folder.resolve("2026.9/herzieningen/3"));
    Files.writeString(kept.resolve("wijziging.md"), "bewaard");
    SortedMap<String, String> before = trial.image();
    assertThat(AdoptionTrial.errors(trial.revise("2026.9")))
        .containsExactly("De map 2026.9/herzieningen/3 bestaat al.");
    assertThat(trial.image()).isEqualTo(before);
  }

  @Test
  void eenManifestDatNietTeWijzigenIsWordtGeweigerd() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    trial.replace("2027.1/pakket.yaml", "status: concept", "status:\n  concept");
    assertThat(AdoptionTrial.errors(trial.adopt("2027.1", null)))
        .containsExactly(
            "In 2027.1/pakket.yaml zijn status en datums niet te wijzigen.\nZet status, geldigVanaf"
                + " en geldigTot elk op een eigen regel, met geldigTot na geldigVanaf.");
  }

  @Test
  void eenBestandDatNiemandMagWijzigenHoudtDeHeleStapTegen() throws IOException {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    Files.setPosixFilePermissions(
        folder.resolve("2026.9/pakket.yaml"), PosixFilePermissions.fromString("r--r--r--"));
    SortedMap<String, String> before = trial.image();
    assertThatThrownBy(() -> trial.adopt("2027.1", null))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(AccessDeniedException.class);
    assertThat(trial.image()).isEqualTo(before);
  }

  @Test
  void eenKoppelingNaarDeMapIsDeMapEnRechtenBlijven(@TempDir Path elsewhere) throws IOException {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    Path manifest = folder.resolve("2027.1/pakket.yaml");
    Files.setPosixFilePermissions(manifest, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("regels"), folder);
    assertThat(new AdoptionTrial(link).adopt("2027.1", null).gedaan()).isTrue();
    assertThat(trial.read("2027.1/pakket.yaml")).contains("status: vastgesteld");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(manifest)))
        .isEqualTo("rw-rw-r--");
  }
}

package nl.somregels.som.regels.adopt;

import static nl.somregels.som.regels.adopt.AdoptionTrial.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.somregels.som.pakket.AdoptionStep;
import nl.somregels.som.pakket.AdoptionStep.StepKind;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAdoption;
import nl.somregels.som.regels.intake.SchemaTest;
import nl.somregels.som.regels.render.AdoptionJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adopting, revising, withdrawing and undoing, as an analyst does it one after another. */
class AdoptionTest {
  private static final String LAST = "Ongedaan maken kan met som terug, tot 2027-01-01.";

  @TempDir private Path folder;

  @Test
  void vaststellenZetStatusDatumsDeBuurEnHetSlot() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    AdoptionStep step = trial.adopt("2027.1", null);
    assertThat(AdoptionTrial.errors(step)).isEmpty();
    assertThat(step.gedaan()).isTrue();
    assertThat(step.pakket()).isEqualTo(PakketReference.of("2027.1@1"));
    assertThat(step.gevolgen())
        .containsExactly(
            "Pakket 2027.1 herziening 1 is vastgesteld en geldt vanaf 2027-01-01.",
            "Pakket 2026.9 herziening 3 geldt nu tot 2027-01-01.",
            "De inhoud is vastgelegd in vastgesteld.lock.",
            LAST);
    assertThat(step.waarschuwingen())
        .contains(
            "Pakket 2027.1 herziening 1 heeft geen einddatum: het geldt tot u een volgend pakket"
                + " vaststelt.")
        .anyMatch(line -> line.startsWith("De controle heeft waarschuwingen ("));
    assertThat(step.bestanden())
        .containsExactly("2026.9/pakket.yaml", "2027.1/pakket.yaml", "vastgesteld.lock");
    assertThat(trial.read("2026.9/pakket.yaml"))
        .contains("geldigVanaf: 2026-01-01\ngeldigTot: 2027-01-01\nbronnen:");
    assertThat(trial.read("2027.1/pakket.yaml")).contains("status: vastgesteld # van kracht\n");
    assertThat(trial.read("vastgesteld.lock")).containsPattern("\n2027\\.1 1 2 [0-9a-f]{64}\n");
    assertThat(SomRegels.load(folder).meldingen()).isEmpty();
    assertThat(trial.inForceOn(NEW_YEAR.minusDays(1))).isEqualTo("2026.9@3");
    assertThat(trial.inForceOn(NEW_YEAR)).isEqualTo("2027.1@1");
  }

  @Test
  void metIngangGaatVoorGeldigVanafEnEenLaterPakketBegrenst() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    assertThat(trial.adopt("2027.1", LocalDate.of(2028, 1, 1)).gedaan()).isTrue();
    SomRegels.files(folder)
        .copy(PakketVersie.of("2026.9"), PakketVersie.of("2026.10"), "Tussen", null, folder);
    trial.written("2026.10");
    AdoptionStep step = trial.adopt("2026.10", LocalDate.of(2027, 6, 1));
    assertThat(step.gevolgen())
        .startsWith(
            "Pakket 2026.10 herziening 1 is vastgesteld en geldt vanaf 2027-06-01 tot 2028-01-01.",
            "Pakket 2026.9 herziening 3 geldt nu tot 2027-06-01.");
    assertThat(trial.inForceOn(LocalDate.of(2027, 12, 31))).isEqualTo("2026.10@1");
    assertThat(trial.inForceOn(LocalDate.of(2028, 1, 1))).isEqualTo("2027.1@1");
  }

  @Test
  void watNietAfIsWordtGeweigerdMetElkeRedenEnVerandertNiets() {
    AdoptionTrial trial = AdoptionTrial.in(folder);
    SomRegels.files(folder)
        .copy(PakketVersie.of("2026.9"), PakketVersie.of("2027.1"), null, null, folder);
    trial.replace("2027.1/criteria.dslr", "het effect is HOOG", "het effect is LAAG");
    SortedMap<String, String> before = trial.image();
    AdoptionStep step = trial.adopt("2027.1", null);
    assertThat(step.gedaan()).isFalse();
    assertThat(AdoptionTrial.errors(step))
        .hasSize(5)
        .anyMatch(text -> text.startsWith("pakket.yaml:4: hier staat nog"))
        .anyMatch(text -> text.startsWith("pakket.yaml:6: geldigVanaf is nog niet ingevuld."))
        .anyMatch(text -> text.startsWith("wijziging.md:4: hier staat nog"))
        .anyMatch(text -> text.startsWith("wijziging.md:8: de bedoelde wijzigingen staan er nog"));
    assertThat(trial.image()).isEqualTo(before);
    assertThat(folder.resolve("stappen")).doesNotExist();
  }

  @Test
  void eenPakketDatNietLaadtOfDatSamenvaltWordtGeweigerd() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    AdoptionStep overlap = trial.adopt("2027.1", LocalDate.of(2026, 1, 1));
    assertThat(AdoptionTrial.errors(overlap))
        .singleElement()
        .asString()
        .startsWith("pakket.yaml: pakket 2027.1 geldt vanaf 2026-01-01, maar pakket 2026.9 geldt");
    trial.replace("2027.1/criteria.dslr", "het effect is HOOG", "onzin");
    assertThat(AdoptionTrial.errors(trial.adopt("2027.1", null)))
        .hasSize(1)
        .allMatch(text -> text.startsWith("criteria.dslr:"));
  }

  @Test
  void terugZetElkBestandTerugZolangDeDagNietIsGekomen() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    SortedMap<String, String> before = trial.image();
    trial.adopt("2027.1", null);
    SortedMap<String, String> after = trial.image();
    AdoptionStep late = SomAdoption.undo(folder, NEW_YEAR);
    assertThat(late.stap()).isEqualTo(StepKind.TERUG);
    assertThat(AdoptionTrial.errors(late))
        .containsExactly(
            "De stap vaststel 2027.1 van 2026-12-01 is niet meer ongedaan te maken: hij ging in op"
                + " 2027-01-01.\nBegin een herziening, of een nieuw pakket.");
    assertThat(trial.image()).isEqualTo(after);
    AdoptionStep step = SomAdoption.undo(folder, NEW_YEAR.minusDays(1));
    assertThat(step.gevolgen())
        .containsExactly("De stap vaststel 2027.1 van 2026-12-01 is ongedaan gemaakt.");
    assertThat(trial.image()).isEqualTo(before);
    assertThat(AdoptionTrial.errors(trial.undo()))
        .containsExactly("In deze map is geen stap om ongedaan te maken.");
  }

  @Test
  void terugWeigertAlsErIetsIsVeranderd() throws IOException {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    trial.adopt("2027.1", null);
    trial.replace("2027.1/voorbeelden/a.yaml", "regel.", "regel, denk ik.");
    trial.replace("2026.9/pakket.yaml", "titel: \"Proef\"", "titel: \"Ander\"");
    Files.writeString(folder.resolve("2027.1/voorbeelden/b.yaml"), "");
    Files.delete(folder.resolve("2027.1/niet-gemodelleerd.yaml"));
    SortedMap<String, String> edited = trial.image();
    assertThat(AdoptionTrial.errors(trial.undo()))
        .containsExactly(
            "Sinds de stap vaststel 2027.1 van 2026-12-01 is er veranderd: 2026.9/pakket.yaml,"
                + " 2027.1/niet-gemodelleerd.yaml, 2027.1/voorbeelden/a.yaml,"
                + " 2027.1/voorbeelden/b.yaml.\n"
                + "Maak dat eerst ongedaan, of laat de stap staan.");
    assertThat(trial.image()).isEqualTo(edited);
  }

  @Test
  void stappenGaanInOmgekeerdeVolgordeTerug() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    SortedMap<String, String> before = trial.image();
    trial.revise("2026.9");
    SortedMap<String, String> between = trial.image();
    trial.adopt("2027.1", null);
    assertThat(trial.undo().pakket()).isEqualTo(PakketReference.of("2027.1@1"));
    assertThat(trial.image()).isEqualTo(between);
    assertThat(trial.undo().pakket()).isEqualTo(PakketReference.of("2026.9@4"));
    assertThat(trial.image()).isEqualTo(before);
  }

  @Test
  void intrekkenZegtWatErDanGeldt() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    AdoptionStep alone = trial.withdraw("2026.9", NEW_YEAR);
    assertThat(alone.gevolgen())
        .containsExactly("Pakket 2026.9 herziening 3 is ingetrokken vanaf 2027-01-01.", LAST);
    assertThat(alone.waarschuwingen()).containsExactly("Vanaf 2027-01-01 geldt geen enkel pakket.");
    assertThat(trial.read("2026.9/pakket.yaml"))
        .contains("status: ingetrokken # van kracht\n", "geldigTot: 2027-01-01\n");
    assertThat(trial.inForceOn(NEW_YEAR.minusDays(1))).isEqualTo("2026.9@3");
    trial.undo();
    trial.adopt("2027.1", null);
    AdoptionStep inTurn = trial.withdraw("2026.9", NEW_YEAR);
    assertThat(inTurn.gevolgen()).contains("Vanaf 2027-01-01 geldt pakket 2027.1 herziening 1.");
  }

  @Test
  void gezetEnGeweigerdVoldoenAanHetSchema() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    for (AdoptionStep step :
        List.of(
            trial.adopt("2026.9", null),
            trial.adopt("2027.1", null),
            trial.undo(),
            trial.undo(),
            trial.revise("2026.9"))) {
      assertThat(SchemaTest.meldingen("stap", AdoptionJson.render(step))).isEmpty();
    }
  }
}

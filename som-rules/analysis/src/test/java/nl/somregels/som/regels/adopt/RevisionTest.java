package nl.somregels.som.regels.adopt;

import static nl.somregels.som.regels.adopt.AdoptionTrial.NEW_YEAR;
import static nl.somregels.som.regels.adopt.AdoptionTrial.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.pakket.AdoptionStep;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next revision of an adopted pack, beside it until it is adopted itself. */
class RevisionTest {
  @TempDir private Path folder;

  @Test
  void eenHerzieningBegintAlsConceptNaastDeVorigeEnVervangtHaarNaVaststellen() {
    AdoptionTrial trial = AdoptionTrial.in(folder);
    String rules = trial.read("2026.9/criteria.dslr");
    String lock = trial.read("vastgesteld.lock");
    AdoptionStep begun = trial.revise("2026.9");
    assertThat(begun.pakket()).isEqualTo(PakketReference.of("2026.9@4"));
    assertThat(begun.gevolgen())
        .containsExactly(
            "Pakket 2026.9 herziening 4 is begonnen, als concept.",
            "Herziening 3 is bewaard in 2026.9/herzieningen/3 en geldt tot u de nieuwe vaststelt.",
            "Ongedaan maken kan met som terug.");
    assertThat(trial.read("2026.9/herzieningen/3/criteria.dslr")).isEqualTo(rules);
    assertThat(trial.read("2026.9/wijziging.md"))
        .startsWith("# Wijziging in pakket 2026.9, herziening 4\n")
        .contains("Ten opzichte van pakket 2026.9@3:");
    assertThat(trial.read("vastgesteld.lock")).isEqualTo(lock);
    assertThat(trial.inForceOn(TODAY)).isEqualTo("2026.9@3");
    assertThat(AdoptionTrial.errors(trial.adopt("2026.9", NEW_YEAR)))
        .containsExactly(
            "Een herziening vervangt de vorige over dezelfde dagen; daarbij hoort geen"
                + " --met-ingang.\nLaat de optie weg, of verander geldigVanaf in pakket.yaml.");
    AdoptionStep adopted = trial.written("2026.9").adopt("2026.9", null);
    assertThat(AdoptionTrial.errors(adopted)).isEmpty();
    assertThat(adopted.gevolgen())
        .endsWith(
            "Ongedaan maken kan niet: de dag waarop de stap ingaat, is niet later dan vandaag.");
    assertThat(adopted.waarschuwingen())
        .contains(
            "De eerste dag is al geweest: wat sinds 2026-01-01 is voorgesteld, is met andere regels"
                + " gedaan.");
    assertThat(trial.inForceOn(TODAY)).isEqualTo("2026.9@4");
    Regelpakketten pakketten = SomRegels.load(folder);
    assertThat(pakketten.meldingen()).isEmpty();
    assertThat(pakketten.version(PakketVersie.of("2026.9"), 3).regelpakket().status())
        .isEqualTo(PakketStatus.VASTGESTELD);
  }

  /** The neighbour is ended where it is, also while its next revision is being written. */
  @Test
  void deBuurWordtBegrensdOokAlsZijnHerzieningErnaastStaat() {
    AdoptionTrial trial = AdoptionTrial.in(folder).withConcept();
    trial.revise("2026.9");
    assertThat(trial.adopt("2027.1", null).bestanden())
        .contains("2026.9/herzieningen/3/pakket.yaml")
        .doesNotContain("2026.9/pakket.yaml");
    assertThat(trial.inForceOn(NEW_YEAR.minusDays(1))).isEqualTo("2026.9@3");
    AdoptionStep herziening = trial.written("2026.9").adopt("2026.9", null);
    assertThat(herziening.gevolgen().get(0)).endsWith("geldt vanaf 2026-01-01 tot 2027-01-01.");
  }
}

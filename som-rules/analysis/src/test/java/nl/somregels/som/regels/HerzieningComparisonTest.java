package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.somregels.som.ProgressListener;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.vergelijking.Vergelijking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A superseded revision is compared with its successor. */
class HerzieningComparisonTest {
  @Tag("heleruimte")
  @Test
  void watHerzieningTweeVerandert() {
    Vergelijking found = compare("2021.1@1", "2021.1");
    assertThat(found.van()).hasToString("2021.1@1");
    assertThat(found.naar()).hasToString("2021.1");
    assertThat(found.profielen()).isEqualTo(327_680);
    assertThat(found.gewijzigd()).isEqualTo(48_640);
    assertThat(found.gewijzigdeReden()).isEqualTo(12_800);
    assertThat(found.overgangen())
        .extracting(change -> change.van() + " " + change.naar() + " " + change.aantal())
        .containsExactlyInAnyOrder(
            "NOG_NIET_GEPRIORITEERD HOGE_PRIORITEIT 10240",
            "NOG_NIET_GEPRIORITEERD PROFESSIONELE_WEGING 30720",
            "UITGESTELD PROFESSIONELE_WEGING 7680");
    assertThat(found.details().regels())
        .extracting(Object::toString)
        .containsExactly(
            "criterium som-moment (2021.1/criteria.dslr:184): voorwaarde erbij \"de casemanager geeft"
                + " een signaal: NEE\"",
            "voorrang (2021.1/voorrang.dslr:94): 5 wijkt nu voor signaal",
            "weging 11 (2021.1/weging.dslr:4): laat nu ook zien: bronRecidiverisico",
            "weging 11 (2021.1/weging.dslr:4): let op erbij \"zolang bronRecidiverisico niet"
                + " RECLASSERINGSOORDEEL is\"");
    assertThat(found.details().bewoording())
        .extracting(difference -> String.valueOf(difference.inVan()))
        .isNotEmpty()
        .allMatch(place -> place.contains("2021.1@1/"));
  }

  @Test
  void eenHerzieningDieErNietIsWordtGenoemd() {
    assertThatThrownBy(() -> compare("2021.1@7", "2021.1"))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            "Er is geen regelpakket 2021.1 met herziening 7; er zijn: 2021.1 herziening 1, 2021.1"
                + " herziening 2, 2021.2 herziening 1, 2026.1 herziening 1.");
  }

  private static Vergelijking compare(String from, String to) {
    return SomAnalysis.compare(
        SomRegels.bundled(),
        PakketReference.of(from),
        PakketReference.of(to),
        ProgressListener.NONE);
  }
}

package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.somregels.som.regels.verify.proof.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of laws that do not hold. */
class WettenCheckTest {
  @TempDir private Path folder;

  @Test
  void eenGebrokenWetToontHetKleinstePaarEnEenWetZonderGevalIsFout() {
    TestFolder trial = new TestFolder(folder).withPakket("2026.9");
    trial.with(
        "2026.9/pakket.yaml",
        trial.read("2026.9/pakket.yaml")
            + """
            wetten:
              - "uitkomst hangt niet af van toezichtNaDetentie"
              - "verblijfsstatus van JA naar NEE verlaagt de prioriteit nooit zolang de fase is NA_VONNIS"
              - "als de fase is NA_VONNIS dan altijd HOGE_PRIORITEIT of LAGE_PRIORITEIT"
              - "als de fase is NA_VONNIS en de fase is PREVENTIEF dan nooit UITGESTELD"
              - "uitkomst hangt niet af van lvb"
            """);
    CheckResult result = trial.result(new WettenCheck(), "2026.9");
    String how = "\nKlopt de wet, pas dan de regels aan; kloppen de regels, pas dan de wet aan.\n";
    String witness =
        "{kenmerk=getuige, fase=NA_VONNIS, verblijfsstatus=JA, toezichtNaDetentie=%s,"
            + " peildatum=2026-06-30}";
    assertThat(result.meldingen().stream().map(TestFolder::text))
        .containsExactly(
            "FOUT wet-gebroken pakket.yaml:14: de wet \"uitkomst hangt niet af van"
                + " toezichtNaDetentie\" gaat niet op: met toezichtNaDetentie JA is het"
                + " HOGE_PRIORITEIT, en met NEE PROFESSIONELE_WEGING."
                + how
                + witness.formatted("JA"),
            "FOUT wet-gebroken pakket.yaml:15: de wet \"verblijfsstatus van JA naar NEE verlaagt de"
                + " prioriteit nooit zolang de fase is NA_VONNIS\" gaat niet op: met"
                + " verblijfsstatus JA is het HOGE_PRIORITEIT, en met NEE PROFESSIONELE_WEGING."
                + how
                + witness.formatted("JA"),
            "FOUT wet-gebroken pakket.yaml:16: de wet \"als de fase is NA_VONNIS dan altijd"
                + " HOGE_PRIORITEIT of LAGE_PRIORITEIT\" gaat niet op: er zijn gevallen met"
                + " PROFESSIONELE_WEGING."
                + how
                + witness.formatted("NEE"),
            "FOUT wet-zonder-geval pakket.yaml:17: de wet \"als de fase is NA_VONNIS en de fase is"
                + " PREVENTIEF dan nooit UITGESTELD\" geldt voor geen enkel geval.\n"
                + "Kijk of de voorwaarden elkaar tegenspreken.");
    assertThat(result.summary())
        .containsExactly(
            "Wetten: 1 van 5 bewezen over 8 volledig bekende profielen; 1 over een feit dat geen"
                + " criterium leest.");
  }
}

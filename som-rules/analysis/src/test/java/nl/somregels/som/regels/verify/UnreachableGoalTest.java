package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreachableGoalTest {
  private static final String VOORBEELDEN = "2026.9/voorbeelden/a.yaml";

  /** Both sides of one bound at once. */
  private static final String INVALID =
      """

      // Proef.
      regel "9 Nooit"
        @bron("proef")
        @consensus("ja")
      wanneer
        er is een gedetineerde
        - de leeftijd op de peildatum is lager dan 18 jaar
        - de leeftijd op de peildatum is minstens 18 jaar
      gevolg
        het effect is HOOG
      einde
      """;

  @TempDir private Path folder;

  private TestFolder trial() {
    return new TestFolder(folder).withPakket("2026.9");
  }

  @Test
  void watInGeenEnkelGevalKanWordtNietGevraagd() {
    TestFolder trial =
        trial()
            .with(
                "2026.9/criteria.dslr",
                trial()
                        .read("2026.9/criteria.dslr")
                        .replace(
                            "rechtmatig verblijf is NEE",
                            "de leeftijd op de peildatum is lager dan 18 jaar")
                        .replace(
                            "- er volgt toezicht na de detentie: JA",
                            "- de leeftijd op de peildatum is minstens 18 jaar")
                    + INVALID)
            .with(
                "2026.9/voorrang.dslr",
                """
                regel "7 gaat voor 1"
                  @reden("proef")
                  @grondslag("T")
                  @bron("proef")
                gevolg
                  criterium 1 wijkt voor criterium 9
                einde
                """)
            .with(
                VOORBEELDEN,
                """
                - naam: "jong"
                  peildatum: 2026-06-30
                  feiten: {fase: NA_VONNIS, geboortedatum: 2010-01-01}
                  verwacht: {prioriteit: LAGE_PRIORITEIT, vanToepassing: [1]}
                  waarom: "Proef."
                """);
    assertThat(trial.meldingen("2026.9"))
        .anyMatch(line -> line.contains("nooit-van-toepassing"))
        .anyMatch(line -> line.contains("voorrang-zonder-verschil"))
        .anyMatch(line -> line.contains("dat criterium 7 van toepassing is"))
        .noneMatch(line -> line.contains("dat criterium 9 van toepassing is"))
        .noneMatch(line -> line.contains("geen voorbeeld laat criterium"));
    assertThat(trial.controle("2026.9").summary())
        .contains(
            "Regels van voorrang: 0 van 0 in een voorbeeld.",
            "Botsingen die mensen wegen: 0 van 0 in een voorbeeld.");
  }

  @Test
  void vanEenOptieWordtAlleenGevraagdWatEenGewogenZaakKanLatenZien() {
    TestFolder trial =
        trial()
            .with(
                "2026.9/opties.dslr",
                INVALID
                    .replace("9 Nooit", "O1 Optie")
                    .replace(
                        "  - de leeftijd op de peildatum is lager dan 18 jaar\n",
                        "  - rechtmatig verblijf is NEE\n")
                    .replace(
                        "  - de leeftijd op de peildatum is minstens 18 jaar\n",
                        "  - er volgt toezicht na de detentie: NEE\n")
                    .replace("het effect is HOOG", "de weeggroep is A"))
            .with(VOORBEELDEN, TestFolder.GOOD);

    assertThat(trial.meldingen("2026.9"))
        .anyMatch(line -> line.contains("dat criterium O1 niet van toepassing is"))
        .noneMatch(line -> line.contains("dat criterium O1 van toepassing is"))
        .noneMatch(line -> line.contains("de weeggroep A"));
  }

  @Test
  void zonderRegelOverDeFaseWordtNogNietNietGevraagd() {
    TestFolder trial = trial();
    trial
        .with(
            "2026.9/criteria.dslr",
            trial.read("2026.9/criteria.dslr").replace("  - de fase is NA_VONNIS\n", ""))
        .with(VOORBEELDEN, TestFolder.GOOD.replace("fase: NA_VONNIS, ", "fase: PREVENTIEF, "));

    assertThat(trial.meldingen("2026.9"))
        .anyMatch(line -> line.contains("uitkomst HOGE_PRIORITEIT"))
        .noneMatch(line -> line.contains("geen voorbeeld heeft de uitkomst NOG_NIET"));
    assertThat(trial.controle("2026.9").summary())
        .contains("Uitkomsten: 1 van 3 in een voorbeeld.");
  }
}

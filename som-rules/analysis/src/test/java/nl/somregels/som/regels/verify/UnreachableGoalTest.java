package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreachableGoalTest {
  private static final String VOORBEELDEN = "2026.9/voorbeelden/a.yaml";

  /** Both sides of one bound at once. */
  private static final String ONMOGELIJK =
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

  @TempDir private Path map;

  private TestFolder proef() {
    return new TestFolder(map).metPakket("2026.9");
  }

  @Test
  void watInGeenEnkelGevalKanWordtNietGevraagd() {
    TestFolder proef =
        proef()
            .met(
                "2026.9/criteria.dslr",
                proef()
                        .lees("2026.9/criteria.dslr")
                        .replace(
                            "rechtmatig verblijf is NEE",
                            "de leeftijd op de peildatum is lager dan 18 jaar")
                        .replace(
                            "- er is toezicht na detentie opgelegd: JA",
                            "- de leeftijd op de peildatum is minstens 18 jaar")
                    + ONMOGELIJK)
            .met(
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
            .met(
                VOORBEELDEN,
                """
                - naam: "jong"
                  peildatum: 2026-06-30
                  feiten: {fase: NA_VONNIS, geboortedatum: 2010-01-01}
                  verwacht: {prioriteit: LAGE_PRIORITEIT, vanToepassing: [1]}
                  waarom: "Proef."
                """);
    assertThat(proef.meldingen("2026.9"))
        .anyMatch(regel -> regel.contains("nooit-van-toepassing"))
        .anyMatch(regel -> regel.contains("voorrang-zonder-verschil"))
        .anyMatch(regel -> regel.contains("dat criterium 7 van toepassing is"))
        .noneMatch(regel -> regel.contains("dat criterium 9 van toepassing is"))
        .noneMatch(regel -> regel.contains("geen voorbeeld laat criterium"));
    assertThat(proef.controle("2026.9").samenvatting())
        .contains(
            "Regels van voorrang: 0 van 0 in een voorbeeld.",
            "Botsingen die mensen wegen: 0 van 0 in een voorbeeld.");
  }
}

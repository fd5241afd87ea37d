package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.Vergelijking;
import org.junit.jupiter.api.Test;

/** How kinds of change are counted and which case stands for them. */
class ChangeGroupTest {
  private final Vergelijking zonderFase =
      ComparedPakket.tweede()
          .met("  - de fase is NA_VONNIS\n  - er is een plaatsing", "  - er is een plaatsing")
          .vergelijking();

  @Test
  void deGetuigeIsHetGevalMetDeMinsteFeitenOokAlIsHetDeelsBekend() {
    assertThat(zonderFase.overgangen())
        .extracting(stap -> stap.van() + " " + stap.naar() + " " + feiten(stap.getuige().toJson()))
        .containsExactly(
            "LAGE_PRIORITEIT HOGE_PRIORITEIT [fase, verblijfsstatus, artikel43Lid3Plaatsing]",
            "PROFESSIONELE_WEGING HOGE_PRIORITEIT [fase, artikel43Lid3Plaatsing]");
  }

  @Test
  void vanEvenKleineGevallenStaatErHetEersteVanHetAlfabet() {
    String hoog = "\ngevolg\n  het effect is HOOG";
    assertThat(
            ComparedPakket.tweede()
                .met("opgelegd: JA" + hoog, "opgelegd: JA" + hoog.replace("HOOG", "LAAG"))
                .met("Pbw: JA" + hoog, "Pbw: JA" + hoog.replace("HOOG", "LAAG"))
                .vergelijking()
                .overgangen())
        .filteredOn(stap -> stap.van().equals("HOGE_PRIORITEIT"))
        .extracting(stap -> feiten(stap.getuige().toJson()))
        .containsExactly(List.of("fase", "artikel43Lid3Plaatsing"));
  }

  @Test
  void redenenStaanPerUitkomstMetDeMeesteProfielenVoorop() {
    List<RedenChange> redenen =
        ComparedPakket.tweede()
            .met("korter dan 4 weken", "korter dan 6 weken")
            .zonder("O1")
            .vergelijking()
            .verantwoording()
            .redenen();
    assertThat(redenen).hasSizeGreaterThan(3);
    for (int i = 1; i < redenen.size(); i++) {
      RedenChange eerder = redenen.get(i - 1);
      RedenChange nu = redenen.get(i);
      int uitkomst = eerder.prioriteit().name().compareTo(nu.prioriteit().name());
      assertThat(uitkomst).isNotPositive();
      if (uitkomst == 0) {
        assertThat(eerder.aantal()).isGreaterThanOrEqualTo(nu.aantal());
      }
    }
  }

  @Test
  void redenenMetEvenveelProfielenStaanOpAlfabet() {
    String advies = ComparedPakket.signaal("W1", "WEGING", "");
    String zorg = ComparedPakket.signaal("W2", "WEGING", "");
    assertThat(
            ComparedPakket.tweede()
                .erbij(
                    advies.replace("de casemanager geeft een signaal", "er loopt een adviesvraag"))
                .erbij(
                    zorg.replace(
                        "de casemanager geeft een signaal",
                        "de uitstroom is met een zorgmachtiging"))
                .vergelijking()
                .verantwoording()
                .redenen())
        .filteredOn(reden -> reden.prioriteit() == Prioriteit.HOGE_PRIORITEIT)
        .extracting(reden -> reden.anders().toString())
        .containsExactly(
            "[criterium W1 geldt nu: WEGING, criterium W2 geldt nu: WEGING]",
            "[criterium W1 geldt nu: WEGING]",
            "[criterium W2 geldt nu: WEGING]");
  }

  private static List<String> feiten(Map<String, ?> geval) {
    return geval.keySet().stream()
        .filter(naam -> !naam.equals("kenmerk") && !naam.equals("peildatum"))
        .toList();
  }
}

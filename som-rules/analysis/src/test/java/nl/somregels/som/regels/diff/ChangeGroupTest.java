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
  private final Vergelijking withoutFase =
      ComparedPakket.second()
          .with("  - de fase is NA_VONNIS\n  - er is een plaatsing", "  - er is een plaatsing")
          .vergelijking();

  @Test
  void deGetuigeIsHetGevalMetDeMinsteFeitenOokAlIsHetDeelsBekend() {
    assertThat(withoutFase.overgangen())
        .extracting(step -> step.van() + " " + step.naar() + " " + feiten(step.getuige().toJson()))
        .containsExactly(
            "LAGE_PRIORITEIT HOGE_PRIORITEIT [fase, verblijfsstatus, artikel43Lid3Plaatsing]",
            "PROFESSIONELE_WEGING HOGE_PRIORITEIT [fase, artikel43Lid3Plaatsing]");
  }

  @Test
  void vanEvenKleineGevallenStaatErHetEersteVanHetAlfabet() {
    String high = "\ngevolg\n  het effect is HOOG";
    assertThat(
            ComparedPakket.second()
                .with("opgelegd: JA" + high, "opgelegd: JA" + high.replace("HOOG", "LAAG"))
                .with("Pbw: JA" + high, "Pbw: JA" + high.replace("HOOG", "LAAG"))
                .vergelijking()
                .overgangen())
        .filteredOn(step -> step.van().equals("HOGE_PRIORITEIT"))
        .extracting(step -> feiten(step.getuige().toJson()))
        .containsExactly(List.of("fase", "artikel43Lid3Plaatsing"));
  }

  @Test
  void redenenStaanPerUitkomstMetDeMeesteProfielenVoorop() {
    List<RedenChange> reasons =
        ComparedPakket.second()
            .with("korter dan 4 weken", "korter dan 6 weken")
            .without("O1")
            .vergelijking()
            .details()
            .redenen();
    assertThat(reasons).hasSizeGreaterThan(3);
    for (int i = 1; i < reasons.size(); i++) {
      RedenChange earlier = reasons.get(i - 1);
      RedenChange now = reasons.get(i);
      int outcome = earlier.prioriteit().name().compareTo(now.prioriteit().name());
      assertThat(outcome).isNotPositive();
      if (outcome == 0) {
        assertThat(earlier.aantal()).isGreaterThanOrEqualTo(now.aantal());
      }
    }
  }

  @Test
  void redenenMetEvenveelProfielenStaanOpAlfabet() {
    String advice = ComparedPakket.signaal("W1", "WEGING", "");
    String care = ComparedPakket.signaal("W2", "WEGING", "");
    assertThat(
            ComparedPakket.second()
                .added(
                    advice.replace("de casemanager geeft een signaal", "er loopt een adviesvraag"))
                .added(
                    care.replace(
                        "de casemanager geeft een signaal",
                        "de uitstroom is met een zorgmachtiging"))
                .vergelijking()
                .details()
                .redenen())
        .filteredOn(reason -> reason.prioriteit() == Prioriteit.HOGE_PRIORITEIT)
        .extracting(reason -> reason.anders().toString())
        .containsExactly(
            "[criterium W1 geldt nu: WEGING, criterium W2 geldt nu: WEGING]",
            "[criterium W1 geldt nu: WEGING]",
            "[criterium W2 geldt nu: WEGING]");
  }

  private static List<String> feiten(Map<String, ?> oneCase) {
    return oneCase.keySet().stream()
        .filter(name -> !name.equals("kenmerk") && !name.equals("peildatum"))
        .toList();
  }
}

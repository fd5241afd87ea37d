package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.vergelijking.RegelDifference;
import org.junit.jupiter.api.Test;

/** Which condition of criterion 4 is a change of which other. */
class ConditionDiffTest {
  private static final String FASE = "  - de fase is NA_VONNIS\n";
  private static final String KORT = "  - de verblijfsduur is korter dan 4 weken\n";

  @Test
  void eenVoorwaardeOverHetzelfdeFeitIsGewijzigdEnEenOverEenAnderFeitKomtErBij() {
    assertThat(vier("  - de lvb is NEE\n" + FASE + KORT.replace("4", "6")))
        .containsExactly(
            "2027.2/criteria.dslr:18: voorwaarde erbij \"de lvb is NEE\"",
            "2027.2/criteria.dslr:20: voorwaarde \"de verblijfsduur is korter dan 4 weken\" wordt"
                + " \"de verblijfsduur is korter dan 6 weken\"");
  }

  @Test
  void watErafGaatStaatAchteraan() {
    assertThat(vier("  - de verblijfsduur is korter dan 6 weken\n  - de lvb is NEE\n"))
        .containsExactly(
            "2027.2/criteria.dslr:18: voorwaarde \"de verblijfsduur is korter dan 4 weken\" wordt"
                + " \"de verblijfsduur is korter dan 6 weken\"",
            "2027.2/criteria.dslr:19: voorwaarde erbij \"de lvb is NEE\"",
            "2027.1/criteria.dslr:18: voorwaarde eraf \"de fase is NA_VONNIS\"");
  }

  private static List<String> vier(String voorwaarden) {
    return RuleDiff.tussen(
            ComparedPakket.EERSTE.pakket(),
            ComparedPakket.tweede().met(FASE + KORT, voorwaarden).pakket())
        .stream()
        .flatMap(wijziging -> wijziging.verschillen().stream())
        .map(ConditionDiffTest::regel)
        .toList();
  }

  private static String regel(RegelDifference verschil) {
    return verschil.plaats() + ": " + verschil.wat();
  }
}

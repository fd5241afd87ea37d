package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.vergelijking.RegelDifference;
import org.junit.jupiter.api.Test;

/** Which condition of criterion 4 is a change of which other. */
class ConditionDiffTest {
  private static final String FASE = "  - de fase is NA_VONNIS\n";
  private static final String SHORT = "  - de verblijfsduur is korter dan 4 weken\n";

  @Test
  void eenVoorwaardeOverHetzelfdeFeitIsGewijzigdEnEenOverEenAnderFeitKomtErBij() {
    assertThat(four("  - de lvb is NEE\n" + FASE + SHORT.replace("4", "6")))
        .containsExactly(
            "2027.2/criteria.dslr:18: voorwaarde erbij \"de lvb is NEE\"",
            "2027.2/criteria.dslr:20: voorwaarde \"de verblijfsduur is korter dan 4 weken\" wordt"
                + " \"de verblijfsduur is korter dan 6 weken\"");
  }

  @Test
  void watErafGaatStaatAchteraan() {
    assertThat(four("  - de verblijfsduur is korter dan 6 weken\n  - de lvb is NEE\n"))
        .containsExactly(
            "2027.2/criteria.dslr:18: voorwaarde \"de verblijfsduur is korter dan 4 weken\" wordt"
                + " \"de verblijfsduur is korter dan 6 weken\"",
            "2027.2/criteria.dslr:19: voorwaarde erbij \"de lvb is NEE\"",
            "2027.1/criteria.dslr:18: voorwaarde eraf \"de fase is NA_VONNIS\"");
  }

  private static List<String> four(String voorwaarden) {
    return RuleDiff.between(
            ComparedPakket.FIRST.pakket(),
            ComparedPakket.second().with(FASE + SHORT, voorwaarden).pakket())
        .stream()
        .flatMap(change -> change.differences().stream())
        .map(ConditionDiffTest::line)
        .toList();
  }

  private static String line(RegelDifference difference) {
    return difference.place() + ": " + difference.what();
  }
}

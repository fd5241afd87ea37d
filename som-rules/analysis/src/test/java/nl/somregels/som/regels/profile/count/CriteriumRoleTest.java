package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import org.junit.jupiter.api.Test;

/** How it is said that criterion 4 is judged differently. */
class CriteriumRoleTest {
  private static final CriteriumCode FOUR = new CriteriumCode("4");
  private final CriteriumRole low = reason(Effect.LAAG, false);
  private final CriteriumRole yields = reason(Effect.LAAG, false, "8");

  @Test
  void watErBijKomtOfWegvaltStaatErMetZijnEffect() {
    assertThat(CriteriumRole.difference(FOUR, null, low)).isEqualTo("criterium 4 geldt nu: LAAG");
    assertThat(CriteriumRole.difference(FOUR, null, yields))
        .isEqualTo("criterium 4 geldt nu: LAAG, maar wijkt");
    assertThat(CriteriumRole.difference(FOUR, low, null)).isEqualTo("criterium 4 geldt niet meer");
  }

  @Test
  void watAndersIsStaatErApart() {
    CriteriumRole mandatory = reason(Effect.HOOG, true);
    assertThat(CriteriumRole.difference(FOUR, low, mandatory))
        .isEqualTo("criterium 4 is nu HOOG in plaats van LAAG, is nu verplicht");
    assertThat(CriteriumRole.difference(FOUR, mandatory, reason(Effect.HOOG, false)))
        .isEqualTo("criterium 4 is niet meer verplicht");
    assertThat(CriteriumRole.difference(FOUR, low, yields)).isEqualTo("criterium 4 wijkt nu");
    assertThat(CriteriumRole.difference(FOUR, yields, low))
        .isEqualTo("criterium 4 wijkt niet meer");
    assertThat(CriteriumRole.difference(FOUR, yields, reason(Effect.LAAG, false, "7", "8")))
        .isEqualTo("criterium 4 wijkt voor andere criteria");
  }

  private static CriteriumRole reason(Effect effect, boolean mandatory, String... yieldsTo) {
    List<CriteriumCode> codes = Arrays.stream(yieldsTo).map(CriteriumCode::new).toList();
    return new CriteriumRole(effect, mandatory, codes);
  }
}

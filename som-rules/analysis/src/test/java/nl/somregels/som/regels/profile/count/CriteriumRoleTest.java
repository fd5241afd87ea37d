package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import org.junit.jupiter.api.Test;

/** How it is said that criterion 4 is judged differently. */
class CriteriumRoleTest {
  private static final CriteriumCode VIER = new CriteriumCode("4");
  private final CriteriumRole laag = reden(Effect.LAAG, false);
  private final CriteriumRole wijkt = reden(Effect.LAAG, false, "8");

  @Test
  void watErBijKomtOfWegvaltStaatErMetZijnEffect() {
    assertThat(CriteriumRole.verschil(VIER, null, laag)).isEqualTo("criterium 4 geldt nu: LAAG");
    assertThat(CriteriumRole.verschil(VIER, null, wijkt))
        .isEqualTo("criterium 4 geldt nu: LAAG, maar wijkt");
    assertThat(CriteriumRole.verschil(VIER, laag, null)).isEqualTo("criterium 4 geldt niet meer");
  }

  @Test
  void watAndersIsStaatErApart() {
    CriteriumRole verplicht = reden(Effect.HOOG, true);
    assertThat(CriteriumRole.verschil(VIER, laag, verplicht))
        .isEqualTo("criterium 4 is nu HOOG in plaats van LAAG, is nu verplicht");
    assertThat(CriteriumRole.verschil(VIER, verplicht, reden(Effect.HOOG, false)))
        .isEqualTo("criterium 4 is niet meer verplicht");
    assertThat(CriteriumRole.verschil(VIER, laag, wijkt)).isEqualTo("criterium 4 wijkt nu");
    assertThat(CriteriumRole.verschil(VIER, wijkt, laag)).isEqualTo("criterium 4 wijkt niet meer");
    assertThat(CriteriumRole.verschil(VIER, wijkt, reden(Effect.LAAG, false, "7", "8")))
        .isEqualTo("criterium 4 wijkt voor andere criteria");
  }

  private static CriteriumRole reden(Effect effect, boolean verplicht, String... wijktVoor) {
    List<CriteriumCode> codes = Arrays.stream(wijktVoor).map(CriteriumCode::new).toList();
    return new CriteriumRole(effect, verplicht, codes);
  }
}

package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.junit.jupiter.api.Test;

class NormalFormTest {
  private static final Expression A = new Equals(Field.LVB, "JA");
  private static final Expression B = new Equals(Field.SOCIALE_STEUN, "NEE");
  private static final Expression C = new Equals(Field.TE_MOTIVEREN, "JA");

  @Test
  void volgordeEnHerhalingBetekenenNiets() {
    assertThat(betekenis(A, B)).isEqualTo(betekenis(B, A, B)).isNotEqualTo(betekenis(A, C));
    assertThat(betekenis(een(A, B))).isEqualTo(betekenis(een(B, A)));
  }

  @Test
  void samenIsHetzelfdeAlsElkApartEnEenVanBeideIsDatNiet() {
    assertThat(betekenis(samen(A, B), C)).isEqualTo(betekenis(A, B, C));
    assertThat(betekenis(een(A, een(B, C)))).isEqualTo(betekenis(een(A, B, C)));
    assertThat(betekenis(een(A, B))).isNotEqualTo(betekenis(A, B));
    assertThat(betekenis(een(A, samen(B, C)))).isNotEqualTo(betekenis(een(A, B, C)));
  }

  @Test
  void eenGroepVanEenDeelIsDatDeel() {
    assertThat(betekenis(een(A))).isEqualTo(betekenis(A)).isEqualTo(betekenis(een(samen(A), A)));
    assertThat(betekenis(een(samen(A), B))).isEqualTo(betekenis(een(A, B)));
  }

  private static Expression een(Expression... delen) {
    return new Or(List.of(delen));
  }

  private static Expression samen(Expression... delen) {
    return new And(List.of(delen));
  }

  private static NormalForm betekenis(Expression... voorwaarden) {
    return NormalForm.van(
        List.of(voorwaarden).stream().map(deel -> new Voorwaarde("zin", 1, deel)).toList());
  }
}

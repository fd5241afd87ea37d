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
    assertThat(meaning(A, B)).isEqualTo(meaning(B, A, B)).isNotEqualTo(meaning(A, C));
    assertThat(meaning(one(A, B))).isEqualTo(meaning(one(B, A)));
  }

  @Test
  void samenIsHetzelfdeAlsElkApartEnEenVanBeideIsDatNiet() {
    assertThat(meaning(together(A, B), C)).isEqualTo(meaning(A, B, C));
    assertThat(meaning(one(A, one(B, C)))).isEqualTo(meaning(one(A, B, C)));
    assertThat(meaning(one(A, B))).isNotEqualTo(meaning(A, B));
    assertThat(meaning(one(A, together(B, C)))).isNotEqualTo(meaning(one(A, B, C)));
  }

  @Test
  void eenGroepVanEenDeelIsDatDeel() {
    assertThat(meaning(one(A))).isEqualTo(meaning(A)).isEqualTo(meaning(one(together(A), A)));
    assertThat(meaning(one(together(A), B))).isEqualTo(meaning(one(A, B)));
  }

  private static Expression one(Expression... parts) {
    return new Or(List.of(parts));
  }

  private static Expression together(Expression... parts) {
    return new And(List.of(parts));
  }

  private static NormalForm meaning(Expression... voorwaarden) {
    return NormalForm.of(
        List.of(voorwaarden).stream().map(part -> new Voorwaarde("zin", 1, part)).toList());
  }
}

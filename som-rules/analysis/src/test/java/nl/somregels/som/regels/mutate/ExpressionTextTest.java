package nl.somregels.som.regels.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;

/**
 * No sentence of today loses only a word of a list; a part that is one has its words all the same.
 */
class ExpressionTextTest {
  @Test
  void vanEenLijstStaatErWelkWoordErWelOfNietInMoet() {
    assertThat(ExpressionText.of(new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving")))
        .isEqualTo("criminogeneFactoren met verslaving");
    assertThat(ExpressionText.of(new Contains(Field.CRIMINOGENE_FACTOREN, false, "verslaving")))
        .isEqualTo("criminogeneFactoren zonder verslaving");
  }
}

package nl.somregels.som.regels.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Veld;
import org.junit.jupiter.api.Test;

/**
 * No sentence of today loses only a word of a list; a part that is one has its words all the same.
 */
class DeelzinTest {
  @Test
  void vanEenLijstStaatErWelkWoordErWelOfNietInMoet() {
    assertThat(Deelzin.van(new Bevat(Veld.CRIMINOGENE_FACTOREN, true, "verslaving")))
        .isEqualTo("criminogeneFactoren met verslaving");
    assertThat(Deelzin.van(new Bevat(Veld.CRIMINOGENE_FACTOREN, false, "verslaving")))
        .isEqualTo("criminogeneFactoren zonder verslaving");
  }
}

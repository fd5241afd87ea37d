package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.regels.decide.Profiel;
import nl.somregels.som.regels.decide.Profielen;
import org.junit.jupiter.api.Test;

class ProfielgeheugenTest {
  private final Profielgeheugen<Object> geheugen = new Profielgeheugen<>(2);

  @Test
  void watGevraagdBlijftGaatMeeNaarDeVolgendeGeneratieEnDeRestWordtVergeten() {
    Object een = bewaar(1);
    Object twee = bewaar(2);
    assertThat(geheugen.zoek(profiel(1))).isSameAs(een);

    Object drie = bewaar(3);
    assertThat(geheugen.zoek(profiel(1))).isSameAs(een);

    Object vier = bewaar(4);
    assertThat(geheugen.zoek(profiel(2))).isNull();
    assertThat(geheugen.zoek(profiel(1))).isSameAs(een);
    assertThat(geheugen.zoek(profiel(4))).isSameAs(vier);
    assertThat(geheugen.zoek(profiel(3))).isSameAs(drie);
    assertThat(twee).isNotSameAs(een);
  }

  @Test
  void wieLaterIsKrijgtWatErAlWas() {
    Object eerste = bewaar(1);
    assertThat(geheugen.bewaar(profiel(1), new Object())).isSameAs(eerste);
    assertThat(geheugen.zoek(profiel(1))).isSameAs(eerste);
  }

  @Test
  void deTellingIsWatGevraagdEnWatGewetenWerd() {
    assertThat(geheugen.zoek(profiel(1))).isNull();
    bewaar(1);
    geheugen.zoek(profiel(1));
    geheugen.zoek(profiel(1));
    assertThat(geheugen.telling()).isEqualTo(new MemoTelling(3, 2));
  }

  private Object bewaar(long bits) {
    return geheugen.bewaar(profiel(bits), new Object());
  }

  private static Profiel profiel(long bits) {
    return Profielen.van(bits);
  }
}

package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.regels.decide.ProfileKey;
import nl.somregels.som.regels.decide.TestProfiles;
import org.junit.jupiter.api.Test;

class ProfileStoreTest {
  private final ProfileStore<Object> geheugen = new ProfileStore<>(2);

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
    assertThat(geheugen.telling()).isEqualTo(new CacheStats(3, 2));
  }

  private Object bewaar(long bits) {
    return geheugen.bewaar(profiel(bits), new Object());
  }

  private static ProfileKey profiel(long bits) {
    return TestProfiles.van(bits);
  }
}

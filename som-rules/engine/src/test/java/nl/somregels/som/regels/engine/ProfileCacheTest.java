package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.regels.decide.TestProfiles;
import org.junit.jupiter.api.Test;

class ProfileCacheTest {
  private final ProfileCache<Object> cache = new ProfileCache<>(2);

  @Test
  void watGevraagdBlijftGaatMeeNaarDeVolgendeGeneratieEnDeRestWordtVergeten() {
    Object one = get(1);
    Object two = get(2);
    assertThat(get(1)).isSameAs(one);

    Object three = get(3);
    assertThat(get(1)).isSameAs(one);

    Object four = get(4);
    assertThat(get(1)).isSameAs(one);
    assertThat(get(4)).isSameAs(four);
    assertThat(get(3)).isSameAs(three);
    assertThat(get(2)).isNotSameAs(two);
  }

  @Test
  void wieLaterKlaarIsKrijgtWatErAlWas() {
    Object[] first = new Object[1];
    Object later =
        cache.get(
            TestProfiles.of(1),
            () -> {
              first[0] = get(1);
              return new Object();
            });
    assertThat(later).isSameAs(first[0]);
    assertThat(get(1)).isSameAs(first[0]);
  }

  @Test
  void deTellingIsWatGevraagdEnWatGewetenWerd() {
    get(1);
    get(1);
    get(1);
    assertThat(cache.stats()).isEqualTo(new CacheStats(3, 2));
  }

  private Object get(long bits) {
    return cache.get(TestProfiles.of(bits), Object::new);
  }
}

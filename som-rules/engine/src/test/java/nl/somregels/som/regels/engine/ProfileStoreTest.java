package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.regels.decide.ProfileKey;
import nl.somregels.som.regels.decide.TestProfiles;
import org.junit.jupiter.api.Test;

class ProfileStoreTest {
  private final ProfileStore<Object> memory = new ProfileStore<>(2);

  @Test
  void watGevraagdBlijftGaatMeeNaarDeVolgendeGeneratieEnDeRestWordtVergeten() {
    Object one = keep(1);
    Object two = keep(2);
    assertThat(memory.find(profile(1))).isSameAs(one);

    Object three = keep(3);
    assertThat(memory.find(profile(1))).isSameAs(one);

    Object four = keep(4);
    assertThat(memory.find(profile(2))).isNull();
    assertThat(memory.find(profile(1))).isSameAs(one);
    assertThat(memory.find(profile(4))).isSameAs(four);
    assertThat(memory.find(profile(3))).isSameAs(three);
    assertThat(two).isNotSameAs(one);
  }

  @Test
  void wieLaterIsKrijgtWatErAlWas() {
    Object first = keep(1);
    assertThat(memory.keep(profile(1), new Object())).isSameAs(first);
    assertThat(memory.find(profile(1))).isSameAs(first);
  }

  @Test
  void deTellingIsWatGevraagdEnWatGewetenWerd() {
    assertThat(memory.find(profile(1))).isNull();
    keep(1);
    memory.find(profile(1));
    memory.find(profile(1));
    assertThat(memory.count()).isEqualTo(new CacheStats(3, 2));
  }

  private Object keep(long bits) {
    return memory.keep(profile(bits), new Object());
  }

  private static ProfileKey profile(long bits) {
    return TestProfiles.of(bits);
  }
}

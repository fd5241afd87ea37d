package nl.somregels.som.pakket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PakketReferenceTest {
  private static final PakketVersie VERSION = PakketVersie.of("2021.1");

  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.1@1", "2026.12@999"})
  void watGelezenIsWordtZoGeschreven(String text) {
    assertThat(PakketReference.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021.1@", "2021.1@0", "2021.1@01", "2021.1@x", "2021.1@1000", "@1@1"})
  void eenHerzieningIsEenGetal(String text) {
    assertThatThrownBy(() -> PakketReference.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is geen pakket");
  }

  @Test
  void zonderNummerPastElkeHerziening() {
    assertThat(PakketReference.of("2021.1").means(VERSION, 2)).isTrue();
    assertThat(PakketReference.of("2021.1").means(VERSION, 1)).isTrue();
    assertThat(PakketReference.of("2021.1@1").means(VERSION, 1)).isTrue();
    assertThat(PakketReference.of("2021.1@1").means(VERSION, 2)).isFalse();
    assertThat(PakketReference.of("2021.1").means(PakketVersie.of("2021.2"), 1)).isFalse();
  }
}

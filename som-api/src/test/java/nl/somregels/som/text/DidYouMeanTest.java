package nl.somregels.som.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
  @Test
  void hoofdlettersTellenNiet() {
    assertThat(DidYouMean.sentence("ja", List.of("JA", "NEE"))).isEqualTo(" Bedoelde u JA?");
  }

  @Test
  void eenSpatieEromheenWordtGenoemd() {
    for (String typed : List.of("JA ", " ja", "\u00a0JA\t")) {
      assertThat(DidYouMean.sentence(typed, List.of("JA", "NEE")))
          .isEqualTo(" Bedoelde u JA? (er staat een spatie omheen)");
    }
    assertThat(DidYouMean.sentence("  ", List.of("JA", "NEE"))).isEmpty();
  }

  @Test
  void hoogstensEenDerdeVanDeLettersIsAnders() {
    assertThat(DidYouMean.before("preventef", List.of("PREVENTIEF"))).contains("PREVENTIEF");
    assertThat(DidYouMean.before("arrest", List.of("PREVENTIEF"))).isEmpty();
    assertThat(DidYouMean.sentence("x", List.of("JA", "NEE"))).isEmpty();
  }

  @Test
  void naasteEerstEnHoogstensDrie() {
    assertThat(DidYouMean.near("woord1", List.of("woord23", "woord4", "woord1", "woord5", "w")))
        .containsExactly("woord1", "woord4", "woord5");
  }

  @Test
  void eenHeelLangWoordKostGeenTijd() {
    assertThat(DidYouMean.before("x".repeat(10_000_000), List.of("JA", "NEE"))).isEmpty();
  }
}

package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
  @Test
  void hoofdlettersTellenNiet() {
    assertThat(DidYouMean.zin("ja", List.of("JA", "NEE"))).isEqualTo(" Bedoelde u JA?");
  }

  @Test
  void eenSpatieEromheenWordtGenoemd() {
    for (String getypt : List.of("JA ", " ja", "\u00a0JA\t")) {
      assertThat(DidYouMean.zin(getypt, List.of("JA", "NEE")))
          .isEqualTo(" Bedoelde u JA? (er staat een spatie omheen)");
    }
    assertThat(DidYouMean.zin("  ", List.of("JA", "NEE"))).isEmpty();
  }

  @Test
  void hoogstensEenDerdeVanDeLettersIsAnders() {
    assertThat(DidYouMean.voor("preventef", List.of("PREVENTIEF"))).contains("PREVENTIEF");
    assertThat(DidYouMean.voor("arrest", List.of("PREVENTIEF"))).isEmpty();
    assertThat(DidYouMean.zin("x", List.of("JA", "NEE"))).isEmpty();
  }

  @Test
  void naasteEerstEnHoogstensDrie() {
    assertThat(DidYouMean.dichtbij("woord1", List.of("woord23", "woord4", "woord1", "woord5", "w")))
        .containsExactly("woord1", "woord4", "woord5");
  }

  @Test
  void eenHeelLangWoordKostGeenTijd() {
    assertThat(DidYouMean.voor("x".repeat(10_000_000), List.of("JA", "NEE"))).isEmpty();
  }
}

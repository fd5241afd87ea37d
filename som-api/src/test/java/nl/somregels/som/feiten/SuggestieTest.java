package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestieTest {
  @Test
  void hoofdlettersTellenNiet() {
    assertThat(Suggestie.zin("ja", List.of("JA", "NEE"))).isEqualTo(" Bedoelde u JA?");
  }

  @Test
  void eenSpatieEromheenWordtGenoemd() {
    for (String getypt : List.of("JA ", " ja", "\u00a0JA\t")) {
      assertThat(Suggestie.zin(getypt, List.of("JA", "NEE")))
          .isEqualTo(" Bedoelde u JA? (er staat een spatie omheen)");
    }
    assertThat(Suggestie.zin("  ", List.of("JA", "NEE"))).isEmpty();
  }

  @Test
  void hoogstensEenDerdeVanDeLettersIsAnders() {
    assertThat(Suggestie.voor("preventef", List.of("PREVENTIEF"))).contains("PREVENTIEF");
    assertThat(Suggestie.voor("arrest", List.of("PREVENTIEF"))).isEmpty();
    assertThat(Suggestie.zin("x", List.of("JA", "NEE"))).isEmpty();
  }

  @Test
  void naasteEerstEnHoogstensDrie() {
    assertThat(Suggestie.dichtbij("woord1", List.of("woord23", "woord4", "woord1", "woord5", "w")))
        .containsExactly("woord1", "woord4", "woord5");
  }

  @Test
  void eenHeelLangWoordKostGeenTijd() {
    assertThat(Suggestie.voor("x".repeat(10_000_000), List.of("JA", "NEE"))).isEmpty();
  }
}

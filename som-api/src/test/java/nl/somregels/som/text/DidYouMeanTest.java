package nl.somregels.som.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void tweeVerwisseldeLettersZijnEenFout() {
    assertThat(DidYouMean.distance("lbv", "lvb")).isEqualTo(1);
    assertThat(DidYouMean.before("lbv", List.of("lvb", "fase"))).contains("lvb");
  }

  @Test
  void tweeWoordenDieEvenDichtbijZijnGevenGeenVoorstel() {
    assertThat(DidYouMean.before("HAGE", List.of("HOGE", "LAGE"))).isEmpty();
    assertThat(DidYouMean.before("LAGEE", List.of("HOGE", "LAGE"))).contains("LAGE");
  }

  @ParameterizedTest
  @CsvSource({
    "ONVOLDOENDE, VOLDOENDE",
    "onvoldoede, VOLDOENDE",
    "VOLDOENDE, ONVOLDOENDE",
    "toezichtVoorDetentie, toezichtNaDetentie",
    "begindatumDetentie, einddatumDetentie",
    "eersteContactCasemanager, laatsteContactCasemanager",
    "hooggeletterd, laaggeletterd",
    "maatregelGestopt, maatregelGestart",
    "VOOR_VONNIS, NA_VONNIS",
    "nietTeMotiveren, teMotiveren",
    "ooit, nooit",
    "instroom, uitstroom"
  })
  void hetTegendeelIsGeenVoorstel(String typed, String word) {
    assertThat(DidYouMean.isOpposite(typed, word)).isTrue();
    assertThat(DidYouMean.near(typed, List.of(word))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "onttrekkingrisico, onttrekkingsrisico",
    "inddatumDetentie, einddatumDetentie",
    "laagelettered, laaggeletterd",
    "toezichtNaDetenti, toezichtNaDetentie",
    "VOLDONDE, VOLDOENDE",
    "neit, niet"
  })
  void eenTikfoutIsGeenTegendeel(String typed, String word) {
    assertThat(DidYouMean.before(typed, List.of(word))).contains(word);
  }

  @ParameterizedTest
  @CsvSource({
    "toezicht, toezichtNaDetentie",
    "signaal, signaalCasemanager",
    "isd, isdOpgelegd",
    "welzijn, emotioneel-welzijn",
    "Dakloos, dakloosheid"
  })
  void eenDeelVanEenNaamIsGenoegAlsHetErEenIs(String typed, String name) {
    List<String> names =
        List.of(
            "toezichtNaDetentie",
            "einddatumDetentie",
            "signaalCasemanager",
            "isdOpgelegd",
            "tbsDwangOpgelegd",
            "emotioneel-welzijn",
            "dakloosheid");
    assertThat(DidYouMean.beforeName(typed, names)).contains(name);
    assertThat(DidYouMean.beforeName("detentie", names)).isEmpty();
    assertThat(DidYouMean.beforeName("dak", names)).isEmpty();
  }
}

package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.junit.jupiter.api.Test;

class SentenceMutationsTest {
  @Test
  void eenGetalSchuiftEenInDeEenheidVanDeZinEnEenInDeKleinste() {
    assertThat(sentences("de verblijfsduur is korter dan 4 weken"))
        .containsExactly(
            "de verblijfsduur is korter dan 3 weken",
            "de verblijfsduur is korter dan 5 weken",
            "de verblijfsduur is korter dan 27 dagen",
            "de verblijfsduur is korter dan 29 dagen");
    assertThat(sentences("de detentie is nog niet op dag 15"))
        .containsExactly("de detentie is nog niet op dag 14", "de detentie is nog niet op dag 16");
  }

  @Test
  void eenheidEnGetalPassenBijElkaar() {
    assertThat(sentences("de zitting is binnen 2 dagen"))
        .containsExactly("de zitting is binnen 1 dag", "de zitting is binnen 3 dagen");
    assertThat(sentences("er is een RISC van hoogstens 1 maand oud").get(1))
        .isEqualTo("er is een RISC van hoogstens 2 maanden oud");
  }

  @Test
  void watNietInDeWoordenschatStaatHeeftEenBezwaar() {
    List<SentenceMutation> variants = variants("er is een RISC van hoogstens 1 jaar oud");
    assertThat(variants)
        .extracting(SentenceMutation::sentence)
        .containsExactly(
            "er is een RISC van hoogstens 0 jaar oud",
            "er is een RISC van hoogstens 2 jaar oud",
            "er is een RISC van hoogstens 11 maanden oud",
            "er is een RISC van hoogstens 13 maanden oud");
    assertThat(variants.get(0).voorwaarde()).isNull();
    assertThat(variants.get(0).objection()).isEqualTo("deze zin staat niet in de woordenschat");
    assertThat(variants.subList(1, 4)).allMatch(variant -> variant.objection().isEmpty());
  }

  @Test
  void beideGrenzenVanEenBereikSchuiven() {
    assertThat(sentences("de leeftijd bij het delict is 18 tot 23 jaar"))
        .containsExactly(
            "de leeftijd bij het delict is 17 tot 23 jaar",
            "de leeftijd bij het delict is 19 tot 23 jaar",
            "de leeftijd bij het delict is 18 tot 22 jaar",
            "de leeftijd bij het delict is 18 tot 24 jaar");
    assertThat(variants("de leeftijd bij het delict is 18 tot 19 jaar").get(1).objection())
        .startsWith("in deze zin past geen enkele waarde");
  }

  @Test
  void vanEenLijstArtikelenSchuiftElkeGrens() {
    assertThat(sentences("het actuele delict is artikel 141, 287-288 Sr"))
        .containsExactly(
            "het actuele delict is artikel 140-141, 287-288 Sr",
            "het actuele delict is artikel 141-142, 287-288 Sr",
            "het actuele delict is artikel 141, 286-288 Sr",
            "het actuele delict is artikel 141, 288 Sr",
            "het actuele delict is artikel 141, 287 Sr",
            "het actuele delict is artikel 141, 287-289 Sr");
  }

  @Test
  void elkAnderWoordKomtAanDeBeurt() {
    assertThat(sentences("het recidiverisico is MATIG of HOOG"))
        .containsExactly(
            "het recidiverisico is LAAG of HOOG",
            "het recidiverisico is HOOG of HOOG",
            "het recidiverisico is MATIG of LAAG",
            "het recidiverisico is MATIG of MATIG");
    assertThat(sentences("bij de criminogene factoren staat verslaving"))
        .hasSize(CriminogeneFactoren.WORDS.size() - 1)
        .doesNotContain("bij de criminogene factoren staat verslaving")
        .contains("bij de criminogene factoren staat gokken");
  }

  @Test
  void elkeVariantIsDeGelezenZin() {
    for (SentenceMutation variant : variants("de verblijfsduur is korter dan 4 weken")) {
      assertThat(variant.voorwaarde()).isEqualTo(voorwaarde(variant.sentence()));
    }
  }

  @Test
  void eenZinZonderPlaatsHeeftGeenVarianten() {
    assertThat(variants("er is nooit reclasseringsinformatie geweest")).isEmpty();
  }

  @Test
  void eenVreemdeZinKanHierNietKomen() {
    Voorwaarde strange =
        new Voorwaarde("de maan is vol", 1, voorwaarde("de lvb is JA").expression());
    assertThatIllegalArgumentException().isThrownBy(() -> SentenceMutations.of(strange));
  }

  private static List<String> sentences(String sentence) {
    return variants(sentence).stream().map(SentenceMutation::sentence).toList();
  }

  private static List<SentenceMutation> variants(String sentence) {
    return SentenceMutations.of(voorwaarde(sentence));
  }

  private static Voorwaarde voorwaarde(String sentence) {
    return new Voorwaarde(sentence, 7, Woordenschat.condition(sentence).orElseThrow());
  }
}

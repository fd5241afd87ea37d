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
    assertThat(zinnen("de verblijfsduur is korter dan 4 weken"))
        .containsExactly(
            "de verblijfsduur is korter dan 3 weken",
            "de verblijfsduur is korter dan 5 weken",
            "de verblijfsduur is korter dan 27 dagen",
            "de verblijfsduur is korter dan 29 dagen");
    assertThat(zinnen("de detentie is nog niet op dag 15"))
        .containsExactly("de detentie is nog niet op dag 14", "de detentie is nog niet op dag 16");
  }

  @Test
  void eenheidEnGetalPassenBijElkaar() {
    assertThat(zinnen("de zitting is binnen 2 dagen"))
        .containsExactly("de zitting is binnen 1 dag", "de zitting is binnen 3 dagen");
    assertThat(zinnen("er is een RISC van hoogstens 1 maand oud").get(1))
        .isEqualTo("er is een RISC van hoogstens 2 maanden oud");
  }

  @Test
  void watNietInDeWoordenschatStaatHeeftEenBezwaar() {
    List<SentenceMutation> varianten = varianten("er is een RISC van hoogstens 1 jaar oud");
    assertThat(varianten)
        .extracting(SentenceMutation::zin)
        .containsExactly(
            "er is een RISC van hoogstens 0 jaar oud",
            "er is een RISC van hoogstens 2 jaar oud",
            "er is een RISC van hoogstens 11 maanden oud",
            "er is een RISC van hoogstens 13 maanden oud");
    assertThat(varianten.get(0).voorwaarde()).isNull();
    assertThat(varianten.get(0).bezwaar()).isEqualTo("deze zin staat niet in de woordenschat");
    assertThat(varianten.subList(1, 4)).allMatch(variant -> variant.bezwaar().isEmpty());
  }

  @Test
  void beideGrenzenVanEenBereikSchuiven() {
    assertThat(zinnen("de leeftijd bij het delict is 18 tot 23 jaar"))
        .containsExactly(
            "de leeftijd bij het delict is 17 tot 23 jaar",
            "de leeftijd bij het delict is 19 tot 23 jaar",
            "de leeftijd bij het delict is 18 tot 22 jaar",
            "de leeftijd bij het delict is 18 tot 24 jaar");
    assertThat(varianten("de leeftijd bij het delict is 18 tot 19 jaar").get(1).bezwaar())
        .startsWith("in deze zin past geen enkele waarde");
  }

  @Test
  void vanEenLijstArtikelenSchuiftElkeGrens() {
    assertThat(zinnen("het actuele delict is artikel 141, 287-288 Sr"))
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
    assertThat(zinnen("het recidiverisico is MATIG of HOOG"))
        .containsExactly(
            "het recidiverisico is LAAG of HOOG",
            "het recidiverisico is HOOG of HOOG",
            "het recidiverisico is MATIG of LAAG",
            "het recidiverisico is MATIG of MATIG");
    assertThat(zinnen("bij de criminogene factoren staat verslaving"))
        .hasSize(CriminogeneFactoren.WOORDEN.size() - 1)
        .doesNotContain("bij de criminogene factoren staat verslaving")
        .contains("bij de criminogene factoren staat gokken");
  }

  @Test
  void elkeVariantIsDeGelezenZin() {
    for (SentenceMutation variant : varianten("de verblijfsduur is korter dan 4 weken")) {
      assertThat(variant.voorwaarde()).isEqualTo(voorwaarde(variant.zin()));
    }
  }

  @Test
  void eenZinZonderPlaatsHeeftGeenVarianten() {
    assertThat(varianten("er is nooit reclasseringsinformatie geweest")).isEmpty();
  }

  @Test
  void eenVreemdeZinKanHierNietKomen() {
    Voorwaarde vreemd = new Voorwaarde("de maan is vol", 1, voorwaarde("de lvb is JA").expressie());
    assertThatIllegalArgumentException().isThrownBy(() -> SentenceMutations.van(vreemd));
  }

  private static List<String> zinnen(String zin) {
    return varianten(zin).stream().map(SentenceMutation::zin).toList();
  }

  private static List<SentenceMutation> varianten(String zin) {
    return SentenceMutations.van(voorwaarde(zin));
  }

  private static Voorwaarde voorwaarde(String zin) {
    String betekenis = Woordenschat.gebundeld().voorwaarde("- " + zin).orElseThrow();
    return new Voorwaarde(zin, 7, ExpressionParser.parse(betekenis));
  }
}

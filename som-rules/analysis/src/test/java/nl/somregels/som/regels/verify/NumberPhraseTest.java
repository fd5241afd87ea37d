package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPhraseTest {
  @Test
  void eenZinNoemtElkGetalMetWatHetTelt() {
    assertThat(NumberPhrase.in("de detentie is op dag 15 of later"))
        .containsExactly(new NumberPhrase(true, 15, ""));
    assertThat(NumberPhrase.in("de verblijfsduur is korter dan 4 weken"))
        .containsExactly(new NumberPhrase(false, 4, "weken"));
    assertThat(NumberPhrase.in("de leeftijd bij het delict is 18 tot 27 jaar"))
        .containsExactly(new NumberPhrase(false, 18, ""), new NumberPhrase(false, 27, "jaar"));
    assertThat(NumberPhrase.form("de detentie is op dag 22 of later"))
        .isEqualTo(NumberPhrase.form("de detentie is op dag 15 of later"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de detentie is op dag 15 of later|vanaf dag 15 is het SOM-moment bereikt|true",
        "de detentie is op dag 15 of later|wie er 15 is, telt|true",
        "de detentie is op dag 15 of later|Pas na 15.|true",
        "de detentie is op dag 15 of later|na 15 weken|false",
        "de detentie is op dag 15 of later|na 15 juni|false",
        "de detentie is op dag 15 of later|vanaf dag 16|false",
        "de detentie is op dag 15 of later|tabel 7, criterium 15|false",
        "de detentie is op dag 15 of later|de criteria 3 en 15.|false",
        "de detentie is op dag 15 of later|§15. Bijlage|false",
        "de detentie is op dag 15 of later|het is 15-17|false",
        "de verblijfsduur is korter dan 4 weken|een verblijf onder de vier weken|true",
        "de verblijfsduur is korter dan 4 weken|28 dagen is niet korter|true",
        "de verblijfsduur is korter dan 4 weken|na 28 maanden|false",
        "de verblijfsduur is korter dan 4 weken|na 4 dagen|false",
        "de verblijfsduur is korter dan 4 weken|tabel 7, criterium 4; §5.6|false",
        "de verblijfsduur is korter dan 4 weken|op dag 4 of later|false",
        "de verblijfsduur is korter dan 4 weken|vier mensen|false",
        "er is een RISC van hoogstens 12 maanden oud|precies 1 jaar|true",
      })
  void prozaNoemtHetGetalAlsHetHetzelfdeTeltOfOpZichzelfStaat(
      String sentence, String prose, boolean says) {
    NumberPhrase phrase = NumberPhrase.in(sentence).get(0);
    assertThat(phrase.places(prose, true).isEmpty()).isNotEqualTo(says);
  }

  @Test
  void buitenDeRegelZelfTeltAlleenEenGetalMetHetzelfdeWoord() {
    NumberPhrase day = new NumberPhrase(true, 15, "");
    assertThat(day.places("vanaf dag 15", false)).hasSize(1);
    assertThat(day.places("vanaf 15.", false)).isEmpty();
  }
}

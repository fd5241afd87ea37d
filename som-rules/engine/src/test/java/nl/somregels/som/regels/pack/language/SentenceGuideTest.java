package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.SentenceDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceGuideTest {
  private static final List<SentenceDescription> ALL = SentenceGuide.conditions();

  @Test
  void elkeZinHeeftEenVoorbeeldDatEenVoorwaardeIsMetDezelfdeFeiten() {
    assertThat(ALL)
        .extracting(SentenceDescription::sentence)
        .containsExactlyElementsOf(Woordenschat.conditionSentences());
    assertThat(ALL)
        .allSatisfy(
            zin -> {
              assertThat(
                      Woordenschat.condition(zin.example()).orElseThrow().fields().stream()
                          .flatMap(field -> field.feiten().stream())
                          .distinct()
                          .map(Feit::jsonName))
                  .containsExactlyElementsOf(zin.columns());
              assertThat(zin.meaning()).endsWith(".");
              assertThat(zin.unknown()).endsWith(".");
            });
  }

  @Test
  void elkeZinMetEenGetalZegtWaarDeGrensLigt() {
    assertThat(ALL)
        .allSatisfy(
            zin ->
                assertThat(zin.boundary().isEmpty())
                    .as(zin.sentence())
                    .isEqualTo(!zin.sentence().matches(".*\\b(N|ARTIKELEN)\\b.*")));
  }

  /** The same boundaries as the tables of the report and the model have them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de detentie is nog niet op dag 15|tot en met dag 14 wel, vanaf dag 15 niet",
        "de detentie is op dag 15 of later|tot en met dag 14 niet, vanaf dag 15 wel",
        "de verblijfsduur is korter dan 4 weken|tot en met 27 dagen wel, vanaf 28 dagen niet",
        "de detentie eindigt binnen 4 weken|van 0 dagen tot en met 28 dagen wel, daarbuiten niet",
        "de detentie eindigt pas na 4 weken|tot en met 28 dagen niet, vanaf 29 dagen wel",
        "de leeftijd bij het delict is 18 tot 23 jaar|van 18 jaar tot en met 22 jaar wel,"
            + " daarbuiten niet",
        "de leeftijd op de peildatum is 18 tot en met 23 jaar|van 18 jaar tot en met 23 jaar wel,"
            + " daarbuiten niet",
        "er is een RISC van hoogstens 1 jaar oud|tot en met precies 1 jaar wel, een dag langer niet",
        "er is geen RISC van hoogstens 1 jaar oud|bij precies 1 jaar niet, een dag langer wel",
        "het actuele delict is artikel 141, 287-291 Sr|bij artikel 141 en 287 tot en met 291 wel,"
            + " bij andere niet",
        "het actuele delict is niet artikel 141, 287-291 Sr|bij artikel 141 en 287 tot en met 291"
            + " niet, bij andere wel",
        "er zijn minstens 3 criminogene factoren, of verslaving of dakloosheid staat erbij|tot en"
            + " met 2 niet, vanaf 3 wel, als geen van de woorden erbij staat",
        "er is nooit reclasseringsinformatie geweest|''"
      })
  void deGrensVanEenVoorbeeld(String example, String boundary) {
    assertThat(ALL)
        .filteredOn(zin -> zin.example().equals(example))
        .extracting(SentenceDescription::boundary)
        .containsExactly(boundary);
  }

  @Test
  void elkeZinVoorMensenIsKort() {
    assertThat(ALL)
        .flatExtracting(zin -> List.of(zin.meaning(), zin.unknown()))
        .flatExtracting(text -> List.of(text.split("(?<=[.?]) ")))
        .filteredOn(sentence -> !sentence.startsWith("Kies een woord"))
        .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(20));
  }
}

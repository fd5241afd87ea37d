package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.pakket.DecisionTable;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.language.SentenceLocation;
import nl.somregels.som.regels.pack.language.SentenceReader;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.PagePakketten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTableTest {
  static Stream<Pakket> pakketten() {
    return PagePakketten.bundled().stream();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkeVoorwaardeStaatInDeKolomVanElkFeitDatZijLeest(Pakket pakket) {
    DecisionTable table = CriteriaTable.of(pakket);
    List<Criterium> criteria = pakket.rules().all();

    assertThat(table.rows()).hasSameSizeAs(criteria);
    int written = 0;
    for (int i = 0; i < criteria.size(); i++) {
      List<String> row = table.rows().get(i);
      assertThat(row).hasSameSizeAs(table.header());
      CriteriumCode code = criteria.get(i).code();
      assertThat(row.get(row.size() - 1).split(", "))
          .containsExactlyInAnyOrderElementsOf(yieldsTo(pakket, code));
      for (Voorwaarde voorwaarde : criteria.get(i).voorwaarden()) {
        for (var field : voorwaarde.expression().fields()) {
          int column = table.header().indexOf(CriteriaTable.heading(field));
          assertThat(row.get(column).lines()).contains(voorwaarde.zin());
          written++;
        }
      }
    }
    long lines =
        table.rows().stream()
            .flatMap(row -> row.subList(1, row.size() - 2).stream())
            .flatMap(String::lines)
            .count();
    assertThat(lines).isEqualTo(written);
    assertThat(table.header()).doesNotHaveDuplicates();
  }

  private static List<String> yieldsTo(Pakket pakket, CriteriumCode code) {
    List<String> others =
        pakket.rules().voorrang().stream()
            .filter(rule -> rule.yielding().equals(code))
            .map(rule -> rule.voor().code())
            .toList();
    return others.isEmpty() ? List.of("") : others;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de detentie is nog niet op dag 15|Dag van de detentie",
        "de verblijfsduur is korter dan 4 weken|Duur van de detentie",
        "de detentie eindigt binnen 4 weken|Dagen tot het einde",
        "de zitting is binnen 4 weken|Dagen tot de zitting",
        "het laatste contact met de casemanager is meer dan 4 weken geleden|Laatste contact met de"
            + " casemanager",
        "de leeftijd bij het delict is minstens 18 jaar|Leeftijd bij het delict",
        "de leeftijd op de peildatum is minstens 18 jaar|Leeftijd nu",
        "het delict is meer dan 1 jaar geleden gepleegd|Hoe lang geleden het delict was",
        "er is een RISC van hoogstens 1 jaar oud|Hoe oud de RISC is",
        "er is nooit reclasseringsinformatie geweest|Hoe oud de nieuwste informatie is",
        "er zijn minstens 3 criminogene factoren|Aantal criminogene factoren",
        "er zijn minstens 3 beschermende factoren|Aantal beschermende factoren",
        "er zijn minstens 3 bijzondere voorwaarden|Aantal bijzondere voorwaarden",
        "er zijn minstens 3 hulpverleningscontacten|Aantal contacten met hulpverleners"
      })
  void deKopZegtWaarDeZinOverGaat(String sentence, String heading) {
    assertThat(
            new SentenceReader(new MeldingCollector())
                .voorwaarde(new SentenceLocation("criteria.dslr", 1, "Regel 1"), sentence)
                .orElseThrow()
                .expression()
                .fields())
        .extracting(CriteriaTable::heading)
        .containsExactly(heading);
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void deBladzijdeHeeftElkeRijEnElkeKolom(Pakket pakket) {
    DecisionTable table = CriteriaTable.of(pakket);
    String text = HtmlElement.parse(CriteriaTable.render(table)).tekst();

    assertThat(text).contains(table.header());
    assertThat(text).contains(table.rows().stream().map(row -> row.get(0)).toList());
  }
}

package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.pakket.DecisionTable;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.PagePakketten;
import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @MethodSource("pakketten")
  void deBladzijdeHeeftElkeRijEnElkeKolom(Pakket pakket) {
    DecisionTable table = CriteriaTable.of(pakket);
    String text = HtmlElement.parse(CriteriaTable.render(table)).tekst();

    assertThat(text).contains(table.header());
    assertThat(text).contains(table.rows().stream().map(row -> row.get(0)).toList());
  }
}

package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.PagePakketten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class VoorrangMatrixTest {
  static Stream<Pakket> pakketten() {
    return PagePakketten.bundled().stream();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void deLettersZijnPreciesDeVoorrangsregels(Pakket pakket) {
    HtmlElement page = HtmlElement.parse(PackPageRenderer.render(PagePakketten.plain(pakket)));
    Set<String> lines =
        pakket.rules().voorrang().stream()
            .map(rule -> rule.yielding() + ">" + rule.voor() + " " + rule.grondslag())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(lines).isNotEmpty();
    assertThat(letters(page)).isEqualTo(lines);
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkeVoorrangsregelStaatMetRedenEnBronOnderDeMatrix(Pakket pakket) {
    VoorrangMatrix matrix = VoorrangMatrix.of(pakket.rules(), List.of());
    assertThat(matrix.redenen().stream().flatMap(reason -> reason.regels().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(pakket.rules().voorrang());
    HtmlElement page = HtmlElement.parse(PackPageRenderer.render(PagePakketten.plain(pakket)));
    for (VoorrangMatrix.MatrixReason reason : matrix.redenen()) {
      assertThat(page.id("reden-" + reason.nummer()).tekst())
          .contains(
              "voor " + reason.voor() + ": " + reason.waarom(),
              reason.grondslagWords(),
              reason.bron());
    }
  }

  private static Set<String> letters(HtmlElement page) {
    Element matrix =
        page.all("table").stream()
            .filter(HtmlElement.with("class", "matrix"))
            .findFirst()
            .orElseThrow();
    List<Element> rows = new HtmlElement(matrix).all("tr");
    List<String> columns =
        HtmlElement.children(rows.get(0), "th").stream().skip(1).map(HtmlElement::tekst).toList();
    Set<String> letters = new TreeSet<>();
    for (Element row : rows.subList(1, rows.size())) {
      String code = HtmlElement.tekst(HtmlElement.children(row, "th").get(0)).split(" ")[0];
      List<Element> cells = HtmlElement.children(row, "td");
      assertThat(cells).hasSameSizeAs(columns);
      for (int i = 0; i < cells.size(); i++) {
        String letter = HtmlElement.tekst(cells.get(i));
        if (!letter.isEmpty()) {
          letters.add(code + ">" + columns.get(i) + " " + letter);
        }
      }
    }
    return letters;
  }
}

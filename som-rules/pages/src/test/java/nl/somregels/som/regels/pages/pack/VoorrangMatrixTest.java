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
    return PagePakketten.gebundeld().stream();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void deLettersZijnPreciesDeVoorrangsregels(Pakket pakket) {
    HtmlElement pagina = HtmlElement.parse(PackPageRenderer.render(PagePakketten.kaal(pakket)));
    Set<String> regels =
        pakket.regels().voorrang().stream()
            .map(regel -> regel.wijker() + ">" + regel.voor() + " " + regel.grondslag())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(regels).isNotEmpty();
    assertThat(letters(pagina)).isEqualTo(regels);
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkeVoorrangsregelStaatMetRedenBronEnRegelnummerOnderDeMatrix(Pakket pakket) {
    VoorrangMatrix matrix = VoorrangMatrix.of(pakket.regels());
    assertThat(matrix.redenen().stream().flatMap(reden -> reden.regels().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(pakket.regels().voorrang());
    HtmlElement pagina = HtmlElement.parse(PackPageRenderer.render(PagePakketten.kaal(pakket)));
    for (VoorrangMatrix.MatrixReason reden : matrix.redenen()) {
      assertThat(pagina.id("reden-" + reden.nummer()).tekst())
          .contains(
              "voor " + reden.voor() + ": " + reden.waarom(),
              reden.grondslagwoorden(),
              reden.bron(),
              reden.bestand() + ", regel " + reden.regelnummers());
    }
  }

  private static Set<String> letters(HtmlElement pagina) {
    Element matrix =
        pagina.alle("table").stream()
            .filter(HtmlElement.met("class", "matrix"))
            .findFirst()
            .orElseThrow();
    List<Element> rijen = new HtmlElement(matrix).alle("tr");
    List<String> kolommen =
        HtmlElement.kinderen(rijen.get(0), "th").stream().skip(1).map(HtmlElement::tekst).toList();
    Set<String> letters = new TreeSet<>();
    for (Element rij : rijen.subList(1, rijen.size())) {
      String code = HtmlElement.tekst(HtmlElement.kinderen(rij, "th").get(0)).split(" ")[0];
      List<Element> cellen = HtmlElement.kinderen(rij, "td");
      assertThat(cellen).hasSameSizeAs(kolommen);
      for (int i = 0; i < cellen.size(); i++) {
        String letter = HtmlElement.tekst(cellen.get(i));
        if (!letter.isEmpty()) {
          letters.add(code + ">" + kolommen.get(i) + " " + letter);
        }
      }
    }
    return letters;
  }
}

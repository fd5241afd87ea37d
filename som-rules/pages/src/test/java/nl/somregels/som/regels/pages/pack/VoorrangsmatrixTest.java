package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pages.html.Html;
import nl.somregels.som.regels.pages.html.Pakketten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class VoorrangsmatrixTest {
  static Stream<Pakket> pakketten() {
    return Pakketten.gebundeld().stream();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void deLettersZijnPreciesDeVoorrangsregels(Pakket pakket) {
    Html pagina = Html.parse(DocumentRenderer.render(Pakketten.kaal(pakket)));
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
    Voorrangsmatrix matrix = Voorrangsmatrix.of(pakket.regels());
    assertThat(matrix.redenen().stream().flatMap(reden -> reden.regels().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(pakket.regels().voorrang());
    Html pagina = Html.parse(DocumentRenderer.render(Pakketten.kaal(pakket)));
    for (Voorrangsmatrix.Reden reden : matrix.redenen()) {
      assertThat(pagina.id("reden-" + reden.nummer()).tekst())
          .contains(
              "voor " + reden.voor() + ": " + reden.waarom(),
              reden.grondslagwoorden(),
              reden.bron(),
              reden.bestand() + ", regel " + reden.regelnummers());
    }
  }

  private static Set<String> letters(Html pagina) {
    Element matrix =
        pagina.alle("table").stream().filter(Html.met("class", "matrix")).findFirst().orElseThrow();
    List<Element> rijen = new Html(matrix).alle("tr");
    List<String> kolommen =
        Html.kinderen(rijen.get(0), "th").stream().skip(1).map(Html::tekst).toList();
    Set<String> letters = new TreeSet<>();
    for (Element rij : rijen.subList(1, rijen.size())) {
      String code = Html.tekst(Html.kinderen(rij, "th").get(0)).split(" ")[0];
      List<Element> cellen = Html.kinderen(rij, "td");
      assertThat(cellen).hasSameSizeAs(kolommen);
      for (int i = 0; i < cellen.size(); i++) {
        String letter = Html.tekst(cellen.get(i));
        if (!letter.isEmpty()) {
          letters.add(code + ">" + kolommen.get(i) + " " + letter);
        }
      }
    }
    return letters;
  }
}

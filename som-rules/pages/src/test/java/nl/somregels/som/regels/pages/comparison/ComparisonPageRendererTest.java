package nl.somregels.som.regels.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.regels.diff.ComparedPakket;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.vergelijking.Mover;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import nl.somregels.som.vergelijking.VergelijkingDetails;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ComparisonPageRendererTest {
  static final Vergelijking LONGER =
      ComparedPakket.second()
          .with("korter dan 4 weken", "korter dan 6 weken")
          .with("1 Geen verblijf", "1 Zonder verblijf")
          .without("O1")
          .vergelijking()
          .withPopulation(
              List.of(
                  new OvergangCount("HOGE_PRIORITEIT", "PROFESSIONELE_WEGING", 3),
                  new OvergangCount("UITGESTELD", "UITGESTELD", 297)),
              List.of(new OvergangCount("B", "A", 2), new OvergangCount("geen", "geen", 298)),
              List.of(
                  new Mover(
                      "F1",
                      "PROFESSIONELE_WEGING",
                      "PROFESSIONELE_WEGING",
                      "B",
                      "A",
                      List.of("optie O1 geldt nu"))));

  private static HtmlElement page(Vergelijking vergelijking) {
    return HtmlElement.parse(ComparisonPageRenderer.render(vergelijking));
  }

  @Test
  void bovenaanStaanBeidePakkettenMetHunHashEnDeUitkomst() {
    HtmlElement page = page(LONGER);

    assertThat(HtmlElement.tekst(page.all("h1").get(0)))
        .isEqualTo("Van regelpakket 2027.1 naar 2027.2");
    assertThat(page.tekst())
        .contains(
            LONGER.details().van().pakketHash(),
            LONGER.details().naar().pakketHash(),
            "Er zijn zaken die een andere prioriteit krijgen.",
            "Andere prioriteit in de populatie: 3 van 300 (1,00%).",
            "Vergeleken zijn alle " + LONGER.profielen() + " volledig bekende profielen");
  }

  @Test
  void elkeOvergangStaatErMetHetGevalInWoordenEnDeOorzaak() {
    String table = section(page(LONGER), "prioriteit");

    assertThat(LONGER.overgangen()).hasSize(2);
    assertThat(table)
        .contains(
            "hoge prioriteit wordt professionele weging" + LONGER.overgangen().get(0).aantal(),
            "er is een vonnis",
            "de datum van binnenkomst: 1 mei 2026",
            "er volgt toezicht na de detentie",
            "op 30 juni 2026",
            "Criterium 4: voorwaarde");
    assertThat(section(page(LONGER), "weeggroep"))
        .contains("groep A wordt groep B", "Optie O1: eraf");
  }

  @Test
  void regelsBewoordingEnRedenenStaanErElkAllemaal() {
    HtmlElement page = page(LONGER);
    VergelijkingDetails details = LONGER.details();

    assertThat(section(page, "regels"))
        .contains(
            "Criterium 4 gewijzigd",
            "de verblijfsduur is korter dan 4 weken",
            "de verblijfsduur is korter dan 6 weken",
            "Optie O1 vervallen",
            "Deze regel vervalt.");
    assertThat(page.all("mark"))
        .extracting(HtmlElement::tekst)
        .containsExactly(
            "de verblijfsduur is korter dan 4 weken", "de verblijfsduur is korter dan 6 weken");
    assertThat(details.bewoording()).hasSize(1);
    assertThat(section(page, "bewoording"))
        .contains("titel \"Geen verblijf\" wordt \"Zonder verblijf\"");
    assertThat(details.redenen()).hasSizeGreaterThan(3);
    details
        .redenen()
        .forEach(reason -> assertThat(section(page, "redenen")).contains(reason.anders()));
  }

  @Test
  void elkBeeldHeeftEenEigenTekstVoorWieHetNietZiet() {
    HtmlElement page = page(LONGER);

    assertThat(page.all("svg")).hasSize(1);
    for (Element view : page.all("svg")) {
      assertThat(view.getAttribute("role")).isEqualTo("img");
      String[] names = view.getAttribute("aria-labelledby").split(" ");
      assertThat(names).hasSize(2).allSatisfy(name -> assertThat(page.id(name)).isNotNull());
    }
    assertThat(page.id("beweging-populatie-omschrijving").tekst())
        .isEqualTo(
            "Van hoge prioriteit naar professionele weging: 3 mensen. Blijft uitgesteld: 297"
                + " mensen.");
  }

  @Test
  void elkeVerwijzingBestaatEnElkeNaamIsUniek() {
    HtmlElement page = page(LONGER);
    List<String> names =
        page.all().stream()
            .map(element -> element.getAttribute("id"))
            .filter(name -> !name.isEmpty())
            .toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(page.all("a"))
        .hasSizeGreaterThan(6)
        .allSatisfy(
            link -> assertThat(names).contains(link.getAttribute("href").replaceFirst("^#", "")));
  }

  @Test
  void dePaginaHaaltEnDraaitNiets() {
    String text = ComparisonPageRenderer.render(LONGER);

    assertThat(text)
        .contains("default-src 'none'")
        .doesNotContain("<script", "<link", " src=", "url(", "http://", "https://");
    assertThat(ComparisonPageRenderer.render(LONGER)).isEqualTo(text);
  }

  @Test
  void mensenGaanVoorProfielenEnGroepenStaanErbij() {
    String people = section(page(LONGER), "beweging");

    assertThat(section(page(LONGER), "uitkomst"))
        .contains(
            "Andere weeggroep in de populatie: 2 van 300 (0,67%).Andere prioriteit:"
                .replace(".A", ". A"));
    assertThat(people)
        .contains(
            "Mensen per uitkomst",
            "Hoge prioriteit30\u22123",
            "Professionele weging03+3",
            "groep A02+2",
            "Van groep B naar groep A: 2 mensen.")
        .doesNotContain("rofielen");
    assertThat(section(page(ComparedPakket.second().vergelijking()), "beweging"))
        .contains("Er is geen populatie gegeven.", "Profielen per uitkomst");
  }

  @Test
  void wieErVerandertStaatErAlleenAlsErOmIsGevraagd() {
    assertThat(section(page(LONGER), "wie"))
        .contains("F1professionele weging, groep Bprofessionele weging, groep Aoptie O1 geldt nu");
    assertThat(
            page(LONGER.withPopulation(LONGER.populatie(), LONGER.populatieWeeggroep(), null))
                .tekst())
        .doesNotContain("wie er verandert");
  }

  @Test
  void geenPlaatsInEenBestandEnGeenLegeKolom() {
    HtmlElement page = page(LONGER);

    assertThat(page.tekst()).doesNotContain(".dslr", "HOGE_PRIORITEIT", "PROFESSIONELE_WEGING");
    for (Element table : page.all("table")) {
      List<Element> rows = new HtmlElement(table).all("tr");
      int columns = HtmlElement.children(rows.get(1), "td").size();
      for (int column = 0; column < columns; column++) {
        int place = column;
        assertThat(
                rows.stream()
                    .skip(1)
                    .map(row -> HtmlElement.tekst(HtmlElement.children(row, "td").get(place))))
            .as(HtmlElement.tekst(rows.get(0)))
            .anyMatch(text -> !text.isEmpty());
      }
    }
  }

  @Test
  void gelijkePakkettenZeggenDatEnTekenenNiemandDieVerandert() {
    HtmlElement page = page(ComparedPakket.second().vergelijking());

    assertThat(page.tekst())
        .contains(
            "Geen enkel profiel verandert. De regels zijn woord voor woord gelijk.",
            "De regels beslissen in beide pakketten hetzelfde.",
            "Geen enkel volledig bekend profiel krijgt een andere prioriteit.");
    assertThat(page.tekst()).doesNotContain("Bijlage: alleen anders verwoord");
    assertThat(page.all("svg")).hasSize(1);
    assertThat(page.all("path")).isNotEmpty().allMatch(HtmlElement.with("class", "blijft"));
  }

  @Test
  void alleenAndereWoordenZeggenDatMetZovelWoorden() {
    HtmlElement page =
        page(ComparedPakket.second().with("1 Geen verblijf", "1 Zonder verblijf").vergelijking());

    assertThat(page.tekst())
        .contains("De regels beslissen hetzelfde; alleen de bewoording verschilt.");
    assertThat(section(page, "bewoording")).contains("\"Zonder verblijf\"");
  }

  private static String section(HtmlElement page, String id) {
    return page.all("section").stream()
        .filter(HtmlElement.with("aria-labelledby", id))
        .map(HtmlElement::tekst)
        .findFirst()
        .orElseThrow();
  }
}

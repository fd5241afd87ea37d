package nl.somregels.som.regels.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.diff.ComparedPakket;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import nl.somregels.som.vergelijking.VergelijkingDetails;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ComparisonPageRendererTest {
  private static final Vergelijking LANGER =
      ComparedPakket.tweede()
          .met("korter dan 4 weken", "korter dan 6 weken")
          .met("1 Geen verblijf", "1 Zonder verblijf")
          .zonder("O1")
          .vergelijking()
          .metPopulatie(
              List.of(
                  new OvergangCount("HOGE_PRIORITEIT", "PROFESSIONELE_WEGING", 3),
                  new OvergangCount("UITGESTELD", "UITGESTELD", 297)));

  private static final String AANVAL =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></style>]]>-->{{titel}}&amp;"
          + "\u0000\u202E";

  private static HtmlElement pagina(Vergelijking vergelijking) {
    return HtmlElement.parse(ComparisonPageRenderer.render(vergelijking));
  }

  @Test
  void bovenaanStaanBeidePakkettenMetHunHashEnDeUitkomst() {
    HtmlElement pagina = pagina(LANGER);

    assertThat(HtmlElement.tekst(pagina.alle("h1").get(0)))
        .isEqualTo("Van regelpakket 2027.1 naar 2027.2");
    assertThat(pagina.tekst())
        .contains(
            LANGER.verantwoording().van().pakketHash(),
            LANGER.verantwoording().naar().pakketHash(),
            "Er zijn zaken die een andere prioriteit krijgen.",
            "Andere prioriteit in de populatie: 3 van 300 (1,00%).",
            "Vergeleken zijn alle " + LANGER.profielen() + " volledig bekende profielen");
  }

  @Test
  void elkeOvergangStaatErMetHetGevalInWoordenEnDeOorzaak() {
    String tabel = sectie(pagina(LANGER), "prioriteit");

    assertThat(LANGER.overgangen()).hasSize(2);
    assertThat(tabel)
        .contains(
            "hoge prioriteit wordt professionele weging" + LANGER.overgangen().get(0).aantal(),
            "de fase van de detentie: NA_VONNIS",
            "de datum van binnenkomst: 1 mei 2026",
            "of er toezicht na detentie is opgelegd: JA",
            "op 30 juni 2026",
            "criterium 4 (2027.2/criteria.dslr:19): voorwaarde");
    assertThat(sectie(pagina(LANGER), "weeggroep"))
        .contains("groep A wordt groep B", "optie O1 (2027.1/criteria.dslr:67): eraf");
  }

  @Test
  void regelsBewoordingEnRedenenStaanErElkAllemaal() {
    HtmlElement pagina = pagina(LANGER);
    VergelijkingDetails verantwoording = LANGER.verantwoording();

    assertThat(verantwoording.regels()).hasSize(2);
    verantwoording
        .regels()
        .forEach(regel -> assertThat(sectie(pagina, "regels")).contains(regel.wat()));
    assertThat(verantwoording.bewoording()).hasSize(1);
    assertThat(sectie(pagina, "bewoording"))
        .contains("titel \"Geen verblijf\" wordt \"Zonder verblijf\"");
    assertThat(verantwoording.redenen()).hasSizeGreaterThan(3);
    verantwoording
        .redenen()
        .forEach(reden -> assertThat(sectie(pagina, "redenen")).contains(reden.anders()));
  }

  @Test
  void elkBeeldHeeftEenEigenTekstVoorWieHetNietZiet() {
    HtmlElement pagina = pagina(LANGER);

    assertThat(pagina.alle("svg")).hasSize(2);
    for (Element beeld : pagina.alle("svg")) {
      assertThat(beeld.getAttribute("role")).isEqualTo("img");
      String[] namen = beeld.getAttribute("aria-labelledby").split(" ");
      assertThat(namen).hasSize(2).allSatisfy(naam -> assertThat(pagina.id(naam)).isNotNull());
    }
    assertThat(pagina.id("beweging-populatie-omschrijving").tekst())
        .isEqualTo(
            "Van hoge prioriteit naar professionele weging: 3 zaken. Blijft uitgesteld: 297"
                + " zaken.");
  }

  @Test
  void elkeVerwijzingBestaatEnElkeNaamIsUniek() {
    HtmlElement pagina = pagina(LANGER);
    List<String> namen =
        pagina.alle().stream()
            .map(element -> element.getAttribute("id"))
            .filter(naam -> !naam.isEmpty())
            .toList();

    assertThat(namen).doesNotHaveDuplicates();
    assertThat(pagina.alle("a"))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            link -> assertThat(namen).contains(link.getAttribute("href").replaceFirst("^#", "")));
  }

  @Test
  void dePaginaHaaltEnDraaitNiets() {
    String tekst = ComparisonPageRenderer.render(LANGER);

    assertThat(tekst)
        .contains("default-src 'none'")
        .doesNotContain("<script", "<link", " src=", "url(", "http://", "https://");
    assertThat(ComparisonPageRenderer.render(LANGER)).isEqualTo(tekst);
  }

  @Test
  void gelijkePakkettenZeggenDatEnTekenenNiemandDieVerandert() {
    HtmlElement pagina = pagina(ComparedPakket.tweede().vergelijking());

    assertThat(pagina.tekst())
        .contains(
            "Geen enkel profiel verandert. De regels zijn woord voor woord gelijk.",
            "De regels beslissen in beide pakketten hetzelfde.",
            "Geen enkel volledig bekend profiel krijgt een andere prioriteit.",
            "Geen enkele regel staat er in andere woorden of in een andere volgorde.");
    assertThat(pagina.alle("svg")).hasSize(1);
    assertThat(pagina.alle("path")).isNotEmpty().allMatch(HtmlElement.met("class", "blijft"));
  }

  @Test
  void alleenAndereWoordenZeggenDatMetZovelWoorden() {
    HtmlElement pagina =
        pagina(ComparedPakket.tweede().met("1 Geen verblijf", "1 Zonder verblijf").vergelijking());

    assertThat(pagina.tekst())
        .contains("De regels beslissen hetzelfde; alleen de bewoording verschilt.");
    assertThat(sectie(pagina, "bewoording")).contains("\"Zonder verblijf\"");
  }

  @Test
  void watEenPakketOokZegtHetBlijftTekst() {
    HtmlElement gewoon = pagina(LANGER);
    HtmlElement vijandig = pagina(vijandig());

    assertThat(vormen(gewoon)).doesNotContain("script", "img").containsAll(vormen(vijandig));
    String leesbaar = AANVAL.replaceAll("[\u0000\u202E]", "\uFFFD");
    for (String veld : List.of("titel", "hash", "regel", "wat", "bestand", "anders", "oorzaak")) {
      assertThat(vijandig.wortel().getTextContent()).as(veld).contains(leesbaar + veld);
    }
  }

  private static Vergelijking vijandig() {
    var gewoon = LANGER.verantwoording();
    Regelpakket pakket =
        new Regelpakket(
            gewoon.van().versie(),
            1,
            AANVAL + "titel",
            PakketStatus.CONCEPT,
            LocalDate.of(2026, 3, 1),
            null,
            AANVAL + "hash",
            1,
            java.util.Map.of());
    RegelLocation plaats = new RegelLocation(AANVAL + "bestand", 1);
    List<RegelDifference> verschillen =
        List.of(
            new RegelDifference(
                RegelDifferenceKind.ANDERS, AANVAL + "regel", AANVAL + "wat", plaats, plaats));
    Witness getuige =
        new Witness(
            Gedetineerde.builder("x")
                .bijzondereVoorwaarden(List.of(AANVAL.replaceAll("[\u0000\u202E]", "")))
                .build(),
            LocalDate.of(2026, 3, 1));
    Overgang overgang =
        new Overgang(
            Prioriteit.UITGESTELD.name(),
            Prioriteit.HOGE_PRIORITEIT.name(),
            1,
            getuige,
            List.of(
                new RegelDifference(
                    RegelDifferenceKind.ERAF, "criterium 1", AANVAL + "oorzaak", plaats, null)));
    return new Vergelijking(
        LANGER.van(),
        LANGER.naar(),
        1,
        1,
        1,
        1,
        1,
        List.of(overgang),
        List.of(),
        LANGER.populatie(),
        new VergelijkingDetails(
            pakket,
            pakket,
            verschillen,
            verschillen,
            gewoon.beweging(),
            List.of(new RedenChange(Prioriteit.UITGESTELD, List.of(AANVAL + "anders"), 1, getuige)),
            List.of(overgang),
            gewoon.mogelijkheden()));
  }

  private static Set<String> vormen(HtmlElement pagina) {
    return pagina.alle().stream()
        .flatMap(
            element ->
                HtmlElement.attributen(element).stream()
                    .map(attribuut -> element.getTagName() + "@" + attribuut.getName()))
        .collect(Collectors.toSet());
  }

  private static String sectie(HtmlElement pagina, String id) {
    return pagina.alle("section").stream()
        .filter(HtmlElement.met("aria-labelledby", id))
        .map(HtmlElement::tekst)
        .findFirst()
        .orElseThrow();
  }
}

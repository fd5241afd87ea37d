package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.html.PagePakketten;
import nl.somregels.som.regels.pages.pack.PackDocument.ShownVoorbeeld;
import nl.somregels.som.regels.pages.pack.PackDocument.VoorbeeldFile;
import nl.somregels.som.text.DutchDates;
import nl.somregels.som.text.DutchSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PackPageRendererTest {
  static Stream<Pakket> pakketten() {
    return PagePakketten.bundled().stream();
  }

  private static HtmlElement page(Pakket pakket) {
    return HtmlElement.parse(PackPageRenderer.render(PagePakketten.plain(pakket)));
  }

  /** Whoever signs a page sees that the pack is a rendering, which nobody has made policy yet. */
  @ParameterizedTest
  @MethodSource("pakketten")
  void watVastgesteldBetekentStaatErbij(Pakket pakket) {
    boolean isAdopted = pakket.manifest().status() == PakketStatus.VASTGESTELD;
    assertThat(page(pakket).tekst().contains("hebben haar niet als beleid aangenomen"))
        .isEqualTo(isAdopted);
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkCriteriumStaatOpDePaginaMetAllesWatDeRegelZegt(Pakket pakket) {
    HtmlElement page = page(pakket);
    List<Criterium> criteria =
        Stream.concat(pakket.rules().criteria().stream(), pakket.rules().opties().stream())
            .toList();
    assertThat(criteria).isNotEmpty();
    for (Criterium criterium : criteria) {
      String card = page.id("criterium-" + criterium.code()).tekst();
      assertThat(card)
          .contains(
              criterium.code() + " " + criterium.notes().naam(),
              criterium.notes().beleidszin(),
              criterium.notes().lezing(),
              criterium.notes().toelichting(),
              "Consensus: " + criterium.notes().consensus(),
              "Bron " + criterium.notes().bron());
      criterium.voorwaarden().forEach(voorwaarde -> assertThat(card).contains(voorwaarde.zin()));
      assertThat(card.contains("Reclassering verplicht")).isEqualTo(criterium.verplicht());
      assertThat(card.contains("Als eerste bekijken")).isEqualTo(criterium.eerst());
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkEffectStaatInHetWoordVanDeRegel(Pakket pakket) {
    HtmlElement page = page(pakket);
    for (Criterium criterium : pakket.rules().criteria()) {
      assertThat(page.id("criterium-" + criterium.code()).tekst())
          .contains(DutchSentence.capital(criterium.effect().label()) + " " + criterium.effect());
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkWegingscriteriumStaatErMetRichtingFeitenEnLetOp(Pakket pakket) {
    HtmlElement page = page(pakket);
    for (WegingRule rule : pakket.rules().weging()) {
      String row = page.id("criterium-" + rule.code()).tekst();
      assertThat(row).contains(rule.naam(), rule.richting(), rule.bron());
      rule.feiten().forEach(feit -> assertThat(row).contains(feit.label()));
      var caution = rule.letOp();
      if (caution != null) {
        assertThat(row)
            .contains(
                "Let op. Zolang niet vaststaat \"%s\": %s"
                    .formatted(
                        PageLabels.clause(caution.feit(), caution.waarde()), caution.tekst()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void hetPakketStaatErMetHashBronnenWijzigingenEnLezingen(Pakket pakket) {
    String text = page(pakket).tekst();
    var identity = pakket.identity();
    assertThat(text)
        .contains(
            identity.titel(),
            identity.versie().toString(),
            identity.pakketHash(),
            PageLabels.status(identity.status()),
            DutchDates.of(identity.geldigVanaf()));
    assertThat(text)
        .contains(pakket.manifest().bronnen())
        .contains(pakket.manifest().wijzigingen())
        .contains(pakket.manifest().lezingen())
        .contains(pakket.manifest().wetten().stream().map(Wet::zin).toList());
    assertThat(pakket.manifest().wetten()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void hetzelfdePakketGeeftDezelfdeBytes(Pakket pakket) {
    String first = PackPageRenderer.render(PagePakketten.plain(pakket));
    String second =
        PackPageRenderer.render(
            PagePakketten.plain(PagePakketten.versie(pakket.reference().toString())));
    assertThat(first.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(second.getBytes(StandardCharsets.UTF_8));
    assertThat(first).doesNotContain("\r").endsWith("</html>\n");
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void dePaginaLaadtNietsEnElkeVerwijzingKomtErgensUit(Pakket pakket) {
    String source = PackPageRenderer.render(PagePakketten.plain(pakket));
    assertThat(source).doesNotContain("://", "@import", "src=", "<link", "<script");
    assertThat(source.replace("url(#pijlpunt)", "")).doesNotContain("url(");
    HtmlElement page = HtmlElement.parse(source);
    Set<String> ids = new HashSet<>();
    for (Element element : page.all()) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    assertThat(page.all("a")).isNotEmpty();
    for (Element link : page.all("a")) {
      assertThat(link.getAttribute("href")).startsWith("#");
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void deOpbouwIsTeVolgenZonderHemTeZien(Pakket pakket) {
    HtmlElement page = page(pakket);
    assertThat(page.root().getAttribute("lang")).isEqualTo("nl");
    assertThat(page.all("h1")).hasSize(1);
    int level = 0;
    for (Element element : page.all()) {
      if (element.getTagName().matches("h[1-6]")) {
        int fresh = element.getTagName().charAt(1) - '0';
        assertThat(fresh).as(HtmlElement.tekst(element)).isLessThanOrEqualTo(level + 1);
        level = fresh;
      }
    }
    page.all("table")
        .forEach(table -> assertThat(HtmlElement.children(table, "caption")).hasSize(1));
    page.all("th").forEach(header -> assertThat(header.getAttribute("scope")).isIn("col", "row"));
    assertThat(page.all())
        .filteredOn(
            element ->
                element.getTagName().equals("figure")
                    || element.getAttribute("class").equals("schuif"))
        .hasSizeGreaterThan(2)
        .as("what scrolls sideways can be reached without a mouse")
        .allMatch(HtmlElement.with("tabindex", "0"));
    Element view = page.all("svg").get(0);
    assertThat(HtmlElement.children(view, "title")).hasSize(1);
    assertThat(HtmlElement.tekst(HtmlElement.children(view, "desc").get(0)))
        .contains("Effect: lage prioriteit (1, 2, 3, 4, 9 en 10) leidt tot lage prioriteit.");
  }

  @Test
  void zonderVoorbeeldenIsErGeenBijlageEnZonderWeglatingenStaatDatEr() {
    String text = page(PagePakketten.versie("2021.1")).tekst();
    assertThat(text)
        .contains("Dit pakket noemt niets dat de bron zegt en de regels weglaten.")
        .doesNotContain("Bijlage:");
  }

  @Test
  void voorbeeldenZijnEenBijlageEnWeglatingenStaanErbij() {
    ShownVoorbeeld voorbeeld =
        new ShownVoorbeeld(
            "4 kort verblijf",
            LocalDate.of(2021, 7, 1),
            List.of("er is een vonnis"),
            List.of("lage prioriteit"),
            "27 dagen is korter dan 4 weken.");
    HtmlElement page =
        HtmlElement.parse(
            PackPageRenderer.render(
                new PackDocument(
                    PagePakketten.versie("2021.1"),
                    "c0ffee",
                    "# Aanleiding\n\nDe tekst.",
                    List.of(
                        new VoorbeeldFile("voorbeelden/4.yaml", List.of(voorbeeld)),
                        new VoorbeeldFile("voorbeelden/leeg.yaml", List.of())),
                    List.of(new NotModelled("Figuur 4", "§5.3", "staat niet in de tekst")),
                    null,
                    null)));
    assertThat(page.tekst())
        .contains(
            "Aanleiding De tekst.",
            "Hash van alle bestanden c0ffee",
            "voorbeelden/4.yaml",
            "4 kort verblijf 1 juli 2021",
            "er is een vonnis",
            "lage prioriteit",
            "27 dagen is korter dan 4 weken.",
            "voorbeelden/leeg.yaml heeft geen voorbeelden.",
            "Figuur 4 staat niet in de tekst §5.3",
            "Bijlage: voorbeelden");
  }

  @Test
  void alleenEenPakketMetOptiesHeeftWeeggroepen() {
    assertThat(page(PagePakketten.versie("2021.1")).tekst()).doesNotContain("Weeggroepen");
    assertThat(page(PagePakketten.versie("2021.2")).id("weeggroepen").tekst())
        .isEqualTo("Weeggroepen");
  }
}

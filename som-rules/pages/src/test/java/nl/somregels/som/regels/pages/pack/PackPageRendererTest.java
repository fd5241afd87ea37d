package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.NamedValue;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.html.PagePakketten;
import nl.somregels.som.regels.pages.pack.PackDocument.ShownVoorbeeld;
import nl.somregels.som.regels.pages.pack.PackDocument.VoorbeeldFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PackPageRendererTest {
  static Stream<Pakket> pakketten() {
    return PagePakketten.gebundeld().stream();
  }

  private static HtmlElement pagina(Pakket pakket) {
    return HtmlElement.parse(PackPageRenderer.render(PagePakketten.kaal(pakket)));
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkCriteriumStaatOpDePaginaMetAllesWatDeRegelZegt(Pakket pakket) {
    HtmlElement pagina = pagina(pakket);
    List<Criterium> criteria =
        Stream.concat(pakket.regels().criteria().stream(), pakket.regels().opties().stream())
            .toList();
    assertThat(criteria).isNotEmpty();
    for (Criterium criterium : criteria) {
      String kaart = pagina.id("criterium-" + criterium.code()).tekst();
      assertThat(kaart)
          .contains(
              criterium.code() + " " + criterium.naam(),
              criterium.beleidszin(),
              criterium.lezing(),
              criterium.toelichting(),
              "Consensus: " + criterium.consensus(),
              "Bron " + criterium.bron(),
              "Regel "
                  + criterium.regel().bestand()
                  + ", regel "
                  + criterium.regel().regelnummer());
      criterium
          .voorwaarden()
          .forEach(
              voorwaarde ->
                  assertThat(kaart)
                      .contains(voorwaarde.zin() + " regel " + voorwaarde.regelnummer()));
      assertThat(kaart.contains("Reclassering verplicht")).isEqualTo(criterium.verplicht());
      assertThat(kaart.contains("Als eerste bekijken")).isEqualTo(criterium.eerst());
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkEffectStaatInHetWoordVanDeRegel(Pakket pakket) {
    HtmlElement pagina = pagina(pakket);
    for (Criterium criterium : pakket.regels().criteria()) {
      assertThat(pagina.id("criterium-" + criterium.code()).tekst())
          .contains(PageLabels.effect(criterium.effect()) + " " + criterium.effect());
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkWegingscriteriumStaatErMetRichtingFeitenEnLetOp(Pakket pakket) {
    HtmlElement pagina = pagina(pakket);
    for (WegingRule regel : pakket.regels().weging()) {
      String rij = pagina.id("criterium-" + regel.code()).tekst();
      assertThat(rij).contains(regel.naam(), regel.richting(), regel.bron());
      regel.feiten().forEach(feit -> assertThat(rij).contains(feit.naam()));
      var letOp = regel.letOp();
      if (letOp != null) {
        assertThat(rij).contains("Let op. Zolang lvb niet NEE is: " + letOp.tekst());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void hetPakketStaatErMetHashBronnenWijzigingenEnLezingen(Pakket pakket) {
    String tekst = pagina(pakket).tekst();
    var identiteit = pakket.identiteit();
    assertThat(tekst)
        .contains(
            identiteit.titel(),
            identiteit.versie().toString(),
            identiteit.pakketHash(),
            PageLabels.status(identiteit.status()),
            PageLabels.datum(identiteit.geldigVanaf()));
    assertThat(tekst)
        .contains(pakket.manifest().bronnen())
        .contains(pakket.manifest().wijzigingen())
        .contains(pakket.manifest().lezingen())
        .contains(pakket.manifest().wetten().stream().map(Wet::zin).toList());
    assertThat(pakket.manifest().wetten()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void hetzelfdePakketGeeftDezelfdeBytes(Pakket pakket) {
    String eerste = PackPageRenderer.render(PagePakketten.kaal(pakket));
    String tweede =
        PackPageRenderer.render(
            PagePakketten.kaal(PagePakketten.versie(pakket.identiteit().versie().toString())));
    assertThat(eerste.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(tweede.getBytes(StandardCharsets.UTF_8));
    assertThat(eerste).doesNotContain("\r").endsWith("</html>\n");
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void dePaginaLaadtNietsEnElkeVerwijzingKomtErgensUit(Pakket pakket) {
    String bron = PackPageRenderer.render(PagePakketten.kaal(pakket));
    assertThat(bron).doesNotContain("://", "@import", "src=", "<link", "<script");
    assertThat(bron.replace("url(#pijlpunt)", "")).doesNotContain("url(");
    HtmlElement pagina = HtmlElement.parse(bron);
    Set<String> ids = new HashSet<>();
    for (Element element : pagina.alle()) {
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    assertThat(pagina.alle("a")).isNotEmpty();
    for (Element link : pagina.alle("a")) {
      assertThat(link.getAttribute("href")).startsWith("#");
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void deOpbouwIsTeVolgenZonderHemTeZien(Pakket pakket) {
    HtmlElement pagina = pagina(pakket);
    assertThat(pagina.wortel().getAttribute("lang")).isEqualTo("nl");
    assertThat(pagina.alle("h1")).hasSize(1);
    int niveau = 0;
    for (Element element : pagina.alle()) {
      if (element.getTagName().matches("h[1-6]")) {
        int nieuw = element.getTagName().charAt(1) - '0';
        assertThat(nieuw).as(HtmlElement.tekst(element)).isLessThanOrEqualTo(niveau + 1);
        niveau = nieuw;
      }
    }
    pagina
        .alle("table")
        .forEach(tabel -> assertThat(HtmlElement.kinderen(tabel, "caption")).hasSize(1));
    pagina.alle("th").forEach(kop -> assertThat(kop.getAttribute("scope")).isIn("col", "row"));
    Element beeld = pagina.alle("svg").get(0);
    assertThat(HtmlElement.kinderen(beeld, "title")).hasSize(1);
    assertThat(HtmlElement.tekst(HtmlElement.kinderen(beeld, "desc").get(0)))
        .contains("Effect: lage prioriteit (1, 2, 3, 4, 9 en 10) leidt tot lage prioriteit.");
  }

  @Test
  void zonderVoorbeeldenEnWeglatingenStaatDatEr() {
    String tekst = pagina(PagePakketten.versie("2021.1")).tekst();
    assertThat(tekst)
        .contains(
            "Dit pakket heeft geen voorbeelden.",
            "Dit pakket noemt niets dat de bron zegt en de regels weglaten.");
  }

  @Test
  void voorbeeldenEnWeglatingenStaanInEigenTabellen() {
    ShownVoorbeeld voorbeeld =
        new ShownVoorbeeld(
            "4 kort verblijf",
            LocalDate.of(2021, 7, 1),
            List.of(new NamedValue("fase", "NA_VONNIS")),
            List.of(new NamedValue("prioriteit", "LAGE_PRIORITEIT")),
            "27 dagen is korter dan 4 weken.");
    HtmlElement pagina =
        HtmlElement.parse(
            PackPageRenderer.render(
                new PackDocument(
                    PagePakketten.versie("2021.1"),
                    "c0ffee",
                    "# Aanleiding\n\nDe tekst.",
                    List.of(
                        new VoorbeeldFile("voorbeelden/4.yaml", List.of(voorbeeld)),
                        new VoorbeeldFile("voorbeelden/leeg.yaml", List.of())),
                    List.of(new NotModelled("Figuur 4", "§5.3", "staat niet in de tekst")))));
    assertThat(pagina.tekst())
        .contains(
            "Aanleiding De tekst.",
            "hash van alle bestanden c0ffee",
            "voorbeelden/4.yaml",
            "4 kort verblijf 1 juli 2021",
            "fase: NA_VONNIS",
            "prioriteit: LAGE_PRIORITEIT",
            "27 dagen is korter dan 4 weken.",
            "voorbeelden/leeg.yaml heeft geen voorbeelden.",
            "Figuur 4 staat niet in de tekst §5.3")
        .doesNotContain("Dit pakket heeft geen voorbeelden");
  }

  @Test
  void alleenEenPakketMetOptiesHeeftWeeggroepen() {
    assertThat(pagina(PagePakketten.versie("2021.1")).tekst()).doesNotContain("Weeggroepen");
    assertThat(pagina(PagePakketten.versie("2021.2")).id("weeggroepen").tekst())
        .isEqualTo("Weeggroepen");
  }
}

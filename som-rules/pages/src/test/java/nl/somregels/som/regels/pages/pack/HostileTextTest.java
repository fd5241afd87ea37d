package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.NamedValue;
import nl.somregels.som.regels.pages.html.PagePakketten;
import nl.somregels.som.regels.pages.pack.PackDocument.ShownVoorbeeld;
import nl.somregels.som.regels.pages.pack.PackDocument.VoorbeeldFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Whatever a pack says, it stays text. */
class HostileTextTest {
  private static final String AANVAL =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></style>]]>-->{{titel}}&amp;"
          + "\u0000\u202E";
  private static final String LEESBAAR = AANVAL.replaceAll("[\u0000\u202E]", "\uFFFD");
  private static final LocalDate DAG = LocalDate.of(2026, 3, 1);

  private final List<String> velden = new ArrayList<>();

  private String vijandig(String veld) {
    velden.add(veld);
    return AANVAL + veld;
  }

  private RegelLocation plaats(String veld) {
    return new RegelLocation(vijandig(veld), 1);
  }

  private Criterium criterium(String code) {
    return new Criterium(
        new CriteriumCode(code),
        vijandig(code + "-naam"),
        vijandig(code + "-beleidszin"),
        vijandig(code + "-bron"),
        vijandig(code + "-consensus"),
        vijandig(code + "-lezing"),
        vijandig(code + "-toelichting"),
        List.of(
            new Voorwaarde(
                vijandig(code + "-voorwaarde"), 2, new Expression.Equals(Field.LVB, "JA"))),
        Effect.LAAG,
        true,
        true,
        plaats(code + "-regel"));
  }

  private PackDocument document() {
    PakketVersie versie = PakketVersie.of("2026.9");
    RuleSet regels =
        new RuleSet(
            List.of(criterium("1"), criterium("2")),
            List.of(
                new VoorrangRule(
                    new CriteriumCode("1"),
                    new CriteriumCode("2"),
                    vijandig("voorrang-reden"),
                    vijandig("voorrang-grondslag"),
                    vijandig("voorrang-bron"),
                    plaats("voorrang-regel"))),
            List.of(
                new WegingRule(
                    new CriteriumCode("11"),
                    vijandig("weging-naam"),
                    vijandig("weging-bron"),
                    List.of(Feit.LVB),
                    vijandig("weging-richting"),
                    new WegingRule.Caution(
                        Feit.LVB, vijandig("letop-waarde"), vijandig("letop-tekst")),
                    plaats("weging-regel"))),
            List.of(criterium("O1")));
    return new PackDocument(
        new Pakket(
            new Regelpakket(
                versie,
                1,
                vijandig("titel"),
                PakketStatus.CONCEPT,
                DAG,
                null,
                vijandig("hash"),
                1,
                java.util.Map.of()),
            new Manifest(
                versie,
                1,
                "",
                PakketStatus.CONCEPT,
                DAG,
                null,
                List.of(vijandig("bronnen")),
                List.of(vijandig("wijzigingen")),
                List.of(vijandig("lezingen")),
                List.of(new Wet.DoesNotDependOn(vijandig("wet"), 1, Feit.LVB, List.of())),
                new YamlNode.YamlFields(1, java.util.Map.of())),
            regels,
            new PakketNotes("", null, List.of())),
        vijandig("bestandenhash"),
        "",
        List.of(
            new VoorbeeldFile(
                vijandig("voorbeeldbestand"),
                List.of(
                    new ShownVoorbeeld(
                        vijandig("voorbeeld-naam"),
                        DAG,
                        List.of(new NamedValue(vijandig("feit-naam"), vijandig("feit-waarde"))),
                        List.of(new NamedValue(vijandig("uit-naam"), vijandig("uit-waarde"))),
                        vijandig("voorbeeld-waarom")))),
            new VoorbeeldFile(vijandig("leeg-bestand"), List.of())),
        List.of(new NotModelled(vijandig("niet-wat"), vijandig("b"), vijandig("niet-waarom"))));
  }

  @Test
  void tekstUitHetPakketBlijftTekst() {
    HtmlElement pagina = HtmlElement.parse(PackPageRenderer.render(document()));
    String tekst = pagina.wortel().getTextContent();
    assertThat(velden).hasSizeGreaterThan(40);
    for (String veld : velden) {
      assertThat(tekst).as(veld).contains(LEESBAAR + veld);
    }
  }

  @Test
  void geenEnkelVeldVoegtElementenOfAttributenToe() {
    Set<String> gewoon = vormen(HtmlElement.parse(PackPageRenderer.render(gewoon())));
    assertThat(gewoon).contains("section", "a@href").doesNotContain("script", "img");
    assertThat(gewoon).containsAll(vormen(HtmlElement.parse(PackPageRenderer.render(document()))));
  }

  @Test
  void deWijzigingVoegtGeenOpmaakVanBuitenToe() {
    PackDocument gewoon = gewoon();
    String markdown =
        "<script>alert(1)</script>\n\n"
            + "[klik](javascript:alert(1)) ![beeld](https://example.org/x.png) <b onclick=x>b</b>\n\n"
            + "&#1; {{titel}}\n";
    HtmlElement pagina =
        HtmlElement.parse(
            PackPageRenderer.render(
                new PackDocument(
                    gewoon.pakket(),
                    gewoon.bestandenHash(),
                    markdown,
                    gewoon.voorbeeldbestanden(),
                    gewoon.nietGemodelleerd())));
    assertThat(pagina.tekst())
        .contains(
            "<script>alert(1)</script>",
            "klik (javascript:alert(1)) beeld (https://example.org/x.png)",
            "<b onclick=x>b</b>",
            "{{titel}}");
    assertThat(vormen(pagina))
        .doesNotContain("script", "img", "b@onclick")
        .allMatch(vorm -> !vorm.endsWith("@src"));
  }

  private static PackDocument gewoon() {
    Pakket pakket = PagePakketten.versie("2021.2");
    return new PackDocument(
        pakket,
        "",
        "",
        List.of(
            new VoorbeeldFile(
                "a.yaml",
                List.of(
                    new ShownVoorbeeld(
                        "naam",
                        DAG,
                        List.of(new NamedValue("lvb", "JA")),
                        List.of(new NamedValue("prioriteit", "x")),
                        "waarom")))),
        List.of(new NotModelled("wat", "waarom", "bron")));
  }

  /** The names of the elements, and of their attributes. */
  private static Set<String> vormen(HtmlElement pagina) {
    Set<String> vormen = new HashSet<>();
    for (Element element : pagina.alle()) {
      vormen.add(element.getTagName());
      for (Attr attribuut : HtmlElement.attributen(element)) {
        vormen.add(element.getTagName() + "@" + attribuut.getName());
      }
    }
    return vormen;
  }
}

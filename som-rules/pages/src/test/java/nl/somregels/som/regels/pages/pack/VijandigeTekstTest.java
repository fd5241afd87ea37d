package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Pakketstatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.change.Pakketdocumentatie;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.NietGemodelleerd;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.pack.model.Voorrangsregel;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wegingsregel;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import nl.somregels.som.regels.pages.html.Html;
import nl.somregels.som.regels.pages.html.NamedValue;
import nl.somregels.som.regels.pages.html.Pakketten;
import nl.somregels.som.regels.pages.pack.Pakketdocument.Voorbeeld;
import nl.somregels.som.regels.pages.pack.Pakketdocument.Voorbeeldbestand;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Whatever a pack says, it stays text. */
class VijandigeTekstTest {
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

  private Regelverwijzing plaats(String veld) {
    return new Regelverwijzing(vijandig(veld), 1);
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
                vijandig(code + "-voorwaarde"), 2, new Expressie.Gelijk(Veld.LVB, "JA"))),
        Effect.LAAG,
        true,
        true,
        plaats(code + "-regel"));
  }

  private Pakketdocument document() {
    PakketVersie versie = PakketVersie.of("2026.9");
    Regels regels =
        new Regels(
            List.of(criterium("1"), criterium("2")),
            List.of(
                new Voorrangsregel(
                    new CriteriumCode("1"),
                    new CriteriumCode("2"),
                    vijandig("voorrang-reden"),
                    vijandig("voorrang-grondslag"),
                    vijandig("voorrang-bron"),
                    plaats("voorrang-regel"))),
            List.of(
                new Wegingsregel(
                    new CriteriumCode("11"),
                    vijandig("weging-naam"),
                    vijandig("weging-bron"),
                    List.of(Feit.LVB),
                    vijandig("weging-richting"),
                    new Wegingsregel.LetOp(
                        Feit.LVB, vijandig("letop-waarde"), vijandig("letop-tekst")),
                    plaats("weging-regel"))),
            List.of(criterium("O1")));
    return new Pakketdocument(
        new Pakket(
            new Regelpakket(
                versie,
                1,
                vijandig("titel"),
                Pakketstatus.CONCEPT,
                DAG,
                null,
                vijandig("hash"),
                1,
                java.util.Map.of()),
            new Manifest(
                versie,
                1,
                "",
                Pakketstatus.CONCEPT,
                DAG,
                null,
                List.of(vijandig("bronnen")),
                List.of(vijandig("wijzigingen")),
                List.of(vijandig("lezingen")),
                List.of(new Wet.HangtNietAf(vijandig("wet"), 1, Feit.LVB, List.of())),
                new YamlNode.Velden(1, java.util.Map.of())),
            regels,
            new Pakketdocumentatie("", null, List.of())),
        vijandig("bestandenhash"),
        "",
        List.of(
            new Voorbeeldbestand(
                vijandig("voorbeeldbestand"),
                List.of(
                    new Voorbeeld(
                        vijandig("voorbeeld-naam"),
                        DAG,
                        List.of(new NamedValue(vijandig("feit-naam"), vijandig("feit-waarde"))),
                        List.of(new NamedValue(vijandig("uit-naam"), vijandig("uit-waarde"))),
                        vijandig("voorbeeld-waarom")))),
            new Voorbeeldbestand(vijandig("leeg-bestand"), List.of())),
        List.of(
            new NietGemodelleerd(vijandig("niet-wat"), vijandig("b"), vijandig("niet-waarom"))));
  }

  @Test
  void tekstUitHetPakketBlijftTekst() {
    Html pagina = Html.parse(DocumentRenderer.render(document()));
    String tekst = pagina.wortel().getTextContent();
    assertThat(velden).hasSizeGreaterThan(40);
    for (String veld : velden) {
      assertThat(tekst).as(veld).contains(LEESBAAR + veld);
    }
  }

  @Test
  void geenEnkelVeldVoegtElementenOfAttributenToe() {
    Set<String> gewoon = vormen(Html.parse(DocumentRenderer.render(gewoon())));
    assertThat(gewoon).contains("section", "a@href").doesNotContain("script", "img");
    assertThat(gewoon).containsAll(vormen(Html.parse(DocumentRenderer.render(document()))));
  }

  @Test
  void deWijzigingVoegtGeenOpmaakVanBuitenToe() {
    Pakketdocument gewoon = gewoon();
    String markdown =
        "<script>alert(1)</script>\n\n"
            + "[klik](javascript:alert(1)) ![beeld](https://example.org/x.png) <b onclick=x>b</b>\n\n"
            + "&#1; {{titel}}\n";
    Html pagina =
        Html.parse(
            DocumentRenderer.render(
                new Pakketdocument(
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

  private static Pakketdocument gewoon() {
    Pakket pakket = Pakketten.versie("2021.2");
    return new Pakketdocument(
        pakket,
        "",
        "",
        List.of(
            new Voorbeeldbestand(
                "a.yaml",
                List.of(
                    new Voorbeeld(
                        "naam",
                        DAG,
                        List.of(new NamedValue("lvb", "JA")),
                        List.of(new NamedValue("prioriteit", "x")),
                        "waarom")))),
        List.of(new NietGemodelleerd("wat", "waarom", "bron")));
  }

  /** The names of the elements, and of their attributes. */
  private static Set<String> vormen(Html pagina) {
    Set<String> vormen = new HashSet<>();
    for (Element element : pagina.alle()) {
      vormen.add(element.getTagName());
      for (Attr attribuut : Html.attributen(element)) {
        vormen.add(element.getTagName() + "@" + attribuut.getName());
      }
    }
    return vormen;
  }
}

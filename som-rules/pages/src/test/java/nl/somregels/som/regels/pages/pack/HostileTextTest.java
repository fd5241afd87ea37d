package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Criterium.CriteriumFlag;
import nl.somregels.som.regels.pack.model.CriteriumNotes;
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
import nl.somregels.som.regels.pages.html.PagePakketten;
import nl.somregels.som.regels.pages.pack.PackDocument.ShownVoorbeeld;
import nl.somregels.som.regels.pages.pack.PackDocument.VoorbeeldFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Whatever a pack says, it stays text. */
class HostileTextTest {
  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></style>]]>-->{{titel}}&amp;"
          + "\u0000\u202E";
  private static final String READABLE = ATTACK.replaceAll("[\u0000\u202E]", "\uFFFD");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final List<String> fields = new ArrayList<>();

  private String hostile(String field) {
    fields.add(field);
    return ATTACK + field;
  }

  private RegelLocation place(String field) {
    return new RegelLocation(ATTACK + field, 1);
  }

  private Criterium criterium(String code) {
    return new Criterium(
        new CriteriumCode(code),
        List.of(
            new Voorwaarde(
                hostile(code + "-voorwaarde"), 2, new Expression.Equals(Field.LVB, "JA"))),
        Effect.LAAG,
        EnumSet.allOf(CriteriumFlag.class),
        new CriteriumNotes(
            hostile(code + "-naam"),
            hostile(code + "-beleidszin"),
            hostile(code + "-bron"),
            hostile(code + "-consensus"),
            hostile(code + "-lezing"),
            hostile(code + "-toelichting"),
            place(code + "-regel")));
  }

  private PackDocument document() {
    PakketVersie version = PakketVersie.of("2026.9");
    RuleSet rules =
        new RuleSet(
            List.of(criterium("1"), criterium("2")),
            List.of(
                new VoorrangRule(
                    new CriteriumCode("1"),
                    new CriteriumCode("2"),
                    hostile("voorrang-reden"),
                    hostile("voorrang-grondslag"),
                    hostile("voorrang-bron"),
                    place("voorrang-regel"))),
            List.of(
                new WegingRule(
                    new CriteriumCode("11"),
                    hostile("weging-naam"),
                    hostile("weging-bron"),
                    List.of(Feit.LVB),
                    hostile("weging-richting"),
                    new WegingRule.Caution(
                        Feit.LVB, hostile("letop-waarde"), hostile("letop-tekst")),
                    place("weging-regel"))),
            List.of(criterium("O1")));
    return new PackDocument(
        new Pakket(
            PakketReference.current(version),
            new Regelpakket(
                version,
                1,
                hostile("titel"),
                PakketStatus.CONCEPT,
                DAY,
                null,
                hostile("hash"),
                1,
                java.util.Map.of()),
            new Manifest(
                version,
                1,
                "",
                PakketStatus.CONCEPT,
                DAY,
                null,
                List.of(hostile("bronnen")),
                List.of(hostile("wijzigingen")),
                List.of(hostile("lezingen")),
                List.of(new Wet(hostile("wet"), 1, new Wet.DoesNotDependOn(Feit.LVB), List.of())),
                new YamlNode.YamlFields(1, java.util.Map.of())),
            rules,
            new PakketNotes("", null, List.of())),
        hostile("bestandenhash"),
        "",
        List.of(
            new VoorbeeldFile(
                hostile("voorbeeldbestand"),
                List.of(
                    new ShownVoorbeeld(
                        hostile("voorbeeld-naam"),
                        DAY,
                        List.of(hostile("feit")),
                        List.of(hostile("uit")),
                        hostile("voorbeeld-waarom")))),
            new VoorbeeldFile(hostile("leeg-bestand"), List.of())),
        List.of(new NotModelled(hostile("niet-wat"), hostile("b"), hostile("niet-waarom"))),
        null,
        null);
  }

  @Test
  void tekstUitHetPakketBlijftTekst() {
    HtmlElement page = HtmlElement.parse(PackPageRenderer.render(document()));
    String text = page.root().getTextContent();
    assertThat(fields).hasSizeGreaterThan(35);
    for (String field : fields) {
      assertThat(text).as(field).contains(READABLE + field);
    }
  }

  @Test
  void geenEnkelVeldVoegtElementenOfAttributenToe() {
    Set<String> usual = forms(HtmlElement.parse(PackPageRenderer.render(usual())));
    assertThat(usual).contains("section", "a@href").doesNotContain("script", "img");
    assertThat(usual).containsAll(forms(HtmlElement.parse(PackPageRenderer.render(document()))));
  }

  @Test
  void deWijzigingVoegtGeenOpmaakVanBuitenToe() {
    PackDocument usual = usual();
    String markdown =
        "<script>alert(1)</script>\n\n"
            + "[klik](javascript:alert(1)) ![beeld](https://example.org/x.png) <b onclick=x>b</b>\n\n"
            + "&#1; {{titel}}\n";
    HtmlElement page =
        HtmlElement.parse(
            PackPageRenderer.render(
                new PackDocument(
                    usual.pakket(),
                    usual.bestandenHash(),
                    markdown,
                    usual.voorbeeldFiles(),
                    usual.nietGemodelleerd(),
                    null,
                    null)));
    assertThat(page.tekst())
        .contains(
            "<script>alert(1)</script>",
            "klik (javascript:alert(1)) beeld (https://example.org/x.png)",
            "<b onclick=x>b</b>",
            "{{titel}}");
    assertThat(forms(page))
        .doesNotContain("script", "img", "b@onclick")
        .allMatch(form -> !form.endsWith("@src"));
  }

  private static PackDocument usual() {
    Pakket pakket = PagePakketten.versie("2021.2");
    return new PackDocument(
        pakket,
        "",
        "",
        List.of(
            new VoorbeeldFile(
                "a.yaml",
                List.of(new ShownVoorbeeld("naam", DAY, List.of("feit"), List.of("x"), "waarom")))),
        List.of(new NotModelled("wat", "waarom", "bron")),
        null,
        null);
  }

  /** The names of the elements, and of their attributes. */
  private static Set<String> forms(HtmlElement page) {
    Set<String> forms = new HashSet<>();
    for (Element element : page.all()) {
      forms.add(element.getTagName());
      for (Attr attribute : HtmlElement.attributes(element)) {
        forms.add(element.getTagName() + "@" + attribute.getName());
      }
    }
    return forms;
  }
}

package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.diff.PakketComparison;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.PagePakketten;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import org.junit.jupiter.api.Test;

class DecisionNoteTest {
  private static final Pakket BEFORE = small(PagePakketten.versie("2021.1"), 2, List.of());
  private static final Pakket AFTER =
      small(PagePakketten.versie("2026.1"), 3, precedence("1", "2"));
  private static final Vergelijking AGAINST =
      new PakketComparison(BEFORE, AFTER).compare(done -> {});
  private static final String NOTE =
      "# Titel van de nota\n\n## Waarom\n\nOxRec klopt niet. <b>x</b>\n\n## Bedoelde"
          + " wijzigingen\n\nTen opzichte van pakket 2021.1:\n\n- van LAGE_PRIORITEIT naar"
          + " HOGE_PRIORITEIT\n\n## Slot\n\nTot zover.\n";

  private static List<VoorrangRule> precedence(String yielding, String before) {
    return List.of(
        new VoorrangRule(
            new CriteriumCode(yielding),
            new CriteriumCode(before),
            "Zo is het",
            "T",
            "bron",
            new RegelLocation("voorrang.dslr", 1)));
  }

  /** The first criteria of a pack with this precedence. */
  private static Pakket small(Pakket pakket, int criteria, List<VoorrangRule> voorrang) {
    RuleSet rules = pakket.rules();
    var codes = rules.criteria().subList(0, criteria);
    return new Pakket(
        pakket.reference(),
        pakket.identity(),
        pakket.manifest(),
        new RuleSet(codes, voorrang, rules.weging(), List.of()),
        pakket.notes());
  }

  private static HtmlElement page(Vergelijking against) {
    return HtmlElement.parse(
        PackPageRenderer.render(
            new PackDocument(
                AFTER,
                "c0ffee",
                NOTE,
                List.of(),
                List.of(
                    new NotModelled("Figuur 4", "b", "r"), new NotModelled("Figuur 5", "b", "r")),
                null,
                against)));
  }

  private static String note(Vergelijking against) {
    return page(against).all("section").stream()
        .filter(HtmlElement.with("aria-labelledby", "nota"))
        .map(HtmlElement::tekst)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void deNotaZegtWatErVerandertWaaromEnWatNiet() {
    assertThat(note(AGAINST))
        .contains(
            AFTER.manifest().wijzigingen().get(0),
            "Waarom OxRec klopt niet. <b>x</b>",
            "Slot Tot zover.",
            "Criterium 2 gewijzigd",
            "Criterium 3 nieuw",
            "Deze regel was er niet.",
            "2 onderwerpen uit de bron staan niet in de regels: Figuur 4; Figuur 5.",
            "DJI (Dienst Justiti\u00eble Inrichtingen)",
            "3RO",
            "ja / nee")
        .doesNotContain("Bedoelde wijzigingen", "LAGE_PRIORITEIT", "Titel van de nota");
  }

  @Test
  void zonderPopulatieStaanErProfielenEnDatStaatErbij() {
    assertThat(note(AGAINST))
        .contains("Er is geen bestand met mensen gegeven.", "Profielen per uitkomst");
    assertThat(
            note(
                AGAINST.withPopulation(
                    List.of(new OvergangCount("LAGE_PRIORITEIT", "PROFESSIONELE_WEGING", 4)),
                    List.of(new OvergangCount("geen", "geen", 4)),
                    null)))
        .contains("Mensen per uitkomst", "Professionele weging04+4", "Lage prioriteit40\u22124")
        .doesNotContain("rofielen");
  }

  @Test
  void deNotaKomtVoorDeInhoudEnDeCriteriaHebbenEenMerk() {
    HtmlElement page = page(AGAINST);
    String text = page.tekst();

    assertThat(text).contains("besluitnota: regelpakket 2026.1 in plaats van 2021.1");
    assertThat(text.indexOf("Akkoord")).isLessThan(text.indexOf("Inhoud Het pakket"));
    assertThat(page.id("criterium-2").tekst()).contains("gewijzigd");
    assertThat(page.id("criterium-3").tekst()).contains("nieuw");
    assertThat(page.id("reden-1").tekst())
        .startsWith("nieuw: 1 wijkt nu voor 2 1 wijkt voor 2: Zo is het.");
    assertThat(page.id("criterium-1").tekst()).doesNotContain("gewijzigd", "nieuw");
    assertThat(text).doesNotContain("Vaststelling");
  }

  @Test
  void zonderVergelijkingIsErGeenNota() {
    HtmlElement page = HtmlElement.parse(PackPageRenderer.render(PagePakketten.plain(AFTER)));
    assertThat(page.tekst()).doesNotContain("besluitnota").contains("Vaststelling");
  }
}

package nl.somregels.som.regels.pages.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.engine.LibraryVersion;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.regels.pages.html.PagePakketten;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PackCheckTest {
  private static final Pakket PAKKET = PagePakketten.versie("2021.1");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Wet LAW = PAKKET.manifest().wetten().get(1);

  private static Controle controle(List<String> summary, Melding... meldingen) {
    return new Controle("2021.1", List.of(meldingen), 15, 151, summary);
  }

  private static Controle complete(Melding... meldingen) {
    return controle(List.of("Voorbeelden: 151 van 151 kloppen."), meldingen);
  }

  private static Melding aboutLaw(MeldingCode code, String fact) {
    return Melding.of(
        code,
        "pakket.yaml",
        LAW.regelnummer(),
        "de wet \"" + LAW.zin() + "\" " + fact,
        "Pas de regels aan.");
  }

  private static HtmlElement page(Controle controle) {
    return HtmlElement.parse(
        PackPageRenderer.render(
            new PackDocument(
                PAKKET, "c0ffee", "", List.of(), List.of(), new PackCheck(controle, DAY), null)));
  }

  private static HtmlElement notChecked() {
    return HtmlElement.parse(PackPageRenderer.render(PagePakketten.plain(PAKKET)));
  }

  private static List<String> verdicts(HtmlElement page) {
    return page.all("b").stream()
        .filter(element -> element.getAttribute("class").startsWith("wet "))
        .map(HtmlElement::tekst)
        .toList();
  }

  private static List<String> every(String verdict) {
    return PAKKET.manifest().wetten().stream().map(wet -> verdict).toList();
  }

  @Test
  void zonderControleIsNietsBewezen() {
    HtmlElement page = notChecked();
    assertThat(page.id("controle").tekst())
        .startsWith("Niet gecontroleerd. ")
        .contains("niets bewezen")
        .doesNotContain("Gecontroleerd op");
    assertThat(verdicts(page)).isEqualTo(every("niet gecontroleerd")).hasSizeGreaterThan(20);
  }

  @Test
  void zonderFoutenIsElkeWetBewezenEnStaatErWanneerEnWaarmee() {
    HtmlElement page = page(complete());
    String block = page.id("controle").tekst();
    assertThat(block)
        .startsWith("In orde. De controle vond geen fouten.")
        .contains(
            "Gecontroleerd op 30 juni 2026",
            "Bibliotheek " + LibraryVersion.VERSION,
            "151 voorbeelden uitgevoerd, %1$s van %1$s wetten bewezen"
                .formatted(PAKKET.manifest().wetten().size()));
    assertThat(verdicts(page)).isEqualTo(every("bewezen"));
    String source = page.tekst();
    assertThat(source.indexOf(PAKKET.identity().pakketHash()))
        .isPositive()
        .isLessThan(source.indexOf("Bronnen"));
    assertThat(source.indexOf("c0ffee")).isPositive().isLessThan(source.indexOf("Bronnen"));
  }

  @Test
  void foutenStaanErInWoordenMetHunAantalEnInDeKleurVanEenFout() {
    Melding deviates =
        Melding.of(MeldingCode.VOORBEELD_WIJKT_AF, "voorbeelden/a.yaml", 3, "VAN_TOEPASSING", "");
    HtmlElement page =
        page(
            complete(
                deviates,
                deviates.inFile("voorbeelden/b.yaml"),
                Melding.of(MeldingCode.GAT, "", 0, "een gat", "")));
    Element block = page.id("controle").root();
    assertThat(block.getAttribute("class")).isEqualTo("controle fout");
    assertThat(HtmlElement.tekst(block))
        .startsWith("Niet in orde. De controle vond 2 fouten. Stel het pakket zo niet vast.")
        .contains(
            "De regels geven iets anders dan een of meer voorbeelden verwachten. Voorbeelden met"
                + " dezelfde oorzaak staan in een melding. (2 keer)")
        .contains("Waarschuwingen Tussen twee pakketten ligt een tijd waarin er geen geldt.")
        .doesNotContain("VAN_TOEPASSING", "yaml");
  }

  @Test
  void eenGebrokenWetStaatErMetDeUitkomstenEnHetGevalInWoorden() {
    DatedCase witness = new DatedCase(Gedetineerde.builder("w").fase(Fase.PREVENTIEF).build(), DAY);
    HtmlElement page =
        page(
            complete(
                aboutLaw(
                        MeldingCode.WET_GEBROKEN,
                        "gaat niet op: met signaalCasemanager NEE is het NOG_NIET_GEPRIORITEERD, en"
                            + " met JA PROFESSIONELE_WEGING.")
                    .shownBy(witness)));
    assertThat(verdicts(page))
        .filteredOn(verdict -> !verdict.equals("bewezen"))
        .containsExactly("gaat niet op");
    assertThat(page.tekst())
        .contains(
            LAW.zin()
                + " gaat niet op De casemanager geeft geen signaal: nog niet geprioriteerd. De"
                + " casemanager geeft een signaal: professionele weging. Het kleinste geval: er is"
                + " nog geen vonnis (op 30 juni 2026).");
  }

  @Test
  void eenWetOverUitkomstenNoemtDieInWoorden() {
    assertThat(
            page(complete(
                    aboutLaw(
                        MeldingCode.WET_GEBROKEN,
                        "gaat niet op: er zijn gevallen met HOGE_PRIORITEIT.")))
                .tekst())
        .contains("gaat niet op Er zijn gevallen met hoge prioriteit.");
  }

  @Test
  void watNietIsNagegaanIsNietBewezen() {
    assertThat(verdicts(page(controle(List.of())))).isEqualTo(every("niet gecontroleerd"));
    assertThat(
            verdicts(
                page(
                    complete(
                        Melding.of(
                            MeldingCode.WETTEN_TE_VEEL_CRITERIA, "pakket.yaml", 0, "veel", "")))))
        .isEqualTo(every("niet gecontroleerd"));
    assertThat(verdicts(page(complete(aboutLaw(MeldingCode.WET_ZONDER_GEVAL, "zegt niets.")))))
        .contains("niet bewezen");
    assertThat(verdicts(page(complete(aboutLaw(MeldingCode.ONBEKENDE_WET, "is vreemd.")))))
        .contains("niet gecontroleerd");
  }
}

package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.BoundaryTable;
import nl.somregels.som.regels.RefusedWords;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.TestZaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerklaringTextTest {
  private static final String ALL_OPTIONS =
      "lvb=JA recidiverisico=HOOG actueelDelict=300_Sr criminogeneFactoren=verslaving"
          + " geboortedatum=2005-01-01 pleegdatum=";

  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void deKorteUitlegPastVoorElkeZaakOpEenScherm(String version) {
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(1500, 11)) {
      assertFitsOnOneScreen(
          TestPakketten.engine(version).evaluate(oneCase.zaak(), oneCase.peildatum()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fase=NA_VONNIS",
        "fase=PREVENTIEF",
        "fase=PREVENTIEF datumBinnenkomst=2026-01-01",
        "fase=NA_VONNIS datumBinnenkomst=2026-06-20 verblijfsstatus=NEE toezichtNaDetentie=JA",
      })
  void ookMetBijnaAllesOnbekendPastDeKorteUitlegOpEenScherm(String known) {
    for (String version : TestPakketten.VERSIONS) {
      assertFitsOnOneScreen(
          TestPakketten.engine(version)
              .evaluate(TestZaken.furtherUnknown(known), TestZaken.PEILDATUM));
    }
  }

  @Test
  void ookDeVolsteTegenspraakMetAlleOptiesPastOpEenScherm() {
    Gedetineerde zaak =
        TestZaken.afterVerdict(
            "verblijfsstatus=NEE toezichtNaDetentie=JA isdOpgelegd=JA adviseringAfgerond=JA"
                + " einddatumDetentie=2026-05-20 artikel43Lid3Plaatsing= "
                + ALL_OPTIONS);
    Prioritering prioritering = TestPakketten.engine("2021.2").evaluate(zaak, TestZaken.PEILDATUM);

    assertThat(prioritering.tegenstrijdig()).isTrue();
    assertFitsOnOneScreen(prioritering);
  }

  @Test
  void eenHeelLangKenmerkWordtAfgekort() {
    Gedetineerde zaak =
        TestZaken.afterVerdict("").toBuilder().met(Feit.KENMERK, "\u00e9".repeat(400)).build();

    assertFitsOnOneScreen(TestPakketten.prioritise(zaak));
    assertThat(VerklaringText.renderShort(TestPakketten.prioritise(zaak)))
        .startsWith("Voorstel voor " + "\u00e9".repeat(37) + "...:");
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void niemandHeetIetsGeweigerdEnDeCasemanagerBlijftHetContact(String version) {
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(400, 12)) {
      Prioritering prioritering =
          TestPakketten.engine(version).evaluate(oneCase.zaak(), oneCase.peildatum());
      for (String text :
          List.of(VerklaringText.render(prioritering), VerklaringText.renderShort(prioritering))) {
        assertThat(text.toLowerCase(Locale.ROOT))
            .doesNotContainPattern(RefusedWords.PATTERN)
            .doesNotContain("geweigerd", "komt niet in")
            .doesNotContain(" null", "[]", "  - \n", ": .", "zodra  ");
        assertThat(text).contains("De casemanager blijft het contact.");
      }
    }
  }

  @Test
  void eenWaarschuwingNoemtHetFeitInWoordenEnDeRestZoalsZijIs() {
    Gedetineerde named =
        TestZaken.afterVerdict("").toBuilder().met(Feit.KENMERK, "Jan Jansen").build();
    assertThat(onOneLine(VerklaringText.render(TestPakketten.prioritise(named))))
        .contains(
            "Let op: Het kenmerk: dit lijkt een naam of een nummer van een persoon. Gebruik een"
                + " kenmerk dat niets over iemand zegt.");
    assertThat(shortText(TestZaken.afterVerdict("einddatumDetentie=2026-06-20")))
        .contains("Let op: De einddatum van de detentie ligt voor de peildatum 30 juni 2026.");
  }

  @Test
  void eerstHetVoorstelEnDeReden() {
    assertThat(shortText(TestZaken.afterVerdict("toezichtNaDetentie=JA signaalCasemanager=JA")))
        .isEqualTo(
            """
            Voorstel voor Z-1: hoge prioriteit
            De reclassering begint nu al in de inrichting. Dat gaat voor.
              - Criterium 7, Toezicht na detentie. Van toepassing: er is een vonnis en er volgt toezicht na
                de detentie.
            Ook bekend: de casemanager geeft een signaal.
            Dit is dag 61 van de detentie. Nog 184 dagen tot de einddatum, 31 december 2026. Het is niet
            bekend wanneer de casemanager de persoon voor het laatst sprak. Niet bekend: de datum van de
            zitting.

            Wat dit kan veranderen
            Alles wat telt voor dit voorstel, is bekend. Nieuwe feiten of een signaal kunnen het later
            veranderen.

            Dit is een voorstel; mensen besluiten. De casemanager blijft het contact. De gemeente kan helpen
            bij de terugkeer.
            Regelpakket 2021.1, herziening 2. Peildatum: 30 juni 2026.
            """);
  }

  @Test
  void onbekendeFeitenMetHetzelfdeGevolgStaanOpEenRegel() {
    assertThat(
            lines(
                TestZaken.afterVerdict(
                    "verblijfsstatus= toezichtNaDetentie= artikel43Lid3Plaatsing=")))
        .contains(
            "Nog niet alles is bekend. Mogelijk blijven: hoge prioriteit, lage prioriteit of"
                + " professionele weging.",
            "- Kan lage prioriteit worden. Niet bekend: of er rechtmatig verblijf is.",
            "- Kan hoge prioriteit worden. Niet bekend: of er toezicht na de detentie volgt. Ook niet"
                + " bekend: of er een plaatsing volgens artikel 43 lid 3 Pbw is.");
  }

  @Test
  void bijTegenspraakStaanBeideKantenErbij() {
    assertThat(lines(TestZaken.afterVerdict("verblijfsstatus=NEE toezichtNaDetentie=JA")))
        .contains("De criteria spreken elkaar tegen. De casemanager en de reclassering bekijken")
        .contains("- Criterium 1, Geen rechtmatig verblijf.", "- Criterium 7, Toezicht");
  }

  @Test
  void zonderFaseStaatErWatHetWordtZodraDeFaseBekendIs() {
    assertThat(lines(TestZaken.afterVerdict("fase= verblijfsstatus=NEE")))
        .contains(
            "Of er al een vonnis is, is niet bekend.",
            "Het voorstel wordt lage prioriteit. Dit is daarvoor nodig: of er al een vonnis is.");
  }

  @Test
  void zonderToezichtIsBijZorgmachtigingZekerDatCriterium7Of10Geldt() {
    assertThat(lines(TestZaken.afterVerdict("uitstroomMetZorgmachtiging=JA toezichtNaDetentie=")))
        .contains(
            "Zeker is dat criterium 7 of 10 geldt, maar nog niet welk. Het voorstel wordt hoge"
                + " prioriteit of lage prioriteit. Dit is daarvoor nodig: of er toezicht na de"
                + " detentie volgt.")
        .doesNotContain("Geen criterium beslist");
    assertThat(lines(TestZaken.afterVerdict(""))).contains("Geen criterium beslist.");
  }

  @Test
  void eenOnbekendFeitDatNietsUitmaaktHoortNietBijDeCriteriaDieBeslissen() {
    assertThat(
            lines(
                TestZaken.afterVerdict(
                    "uitstroomMetZorgmachtiging=JA toezichtNaDetentie= datumRisc= recidiverisico="
                        + " laatsteReclasseringsinformatie=GEEN")))
        .doesNotContain("criterium 3");
  }

  @Test
  void zonderFaseStaatErVanafWanneerPrioriterenKanAlsDeFasePreventiefIs() {
    String text = lines(TestZaken.preventive("fase= datumBinnenkomst=2026-06-17"));

    assertThat(text)
        .contains("Of er al een vonnis is, is niet bekend.")
        .contains("Is er nog geen vonnis, dan is een voorstel mogelijk vanaf 1 juli 2026.")
        .doesNotContain("SOM-moment nog niet bereikt", "De datum van binnenkomst is niet bekend");
    assertThat(lines(TestZaken.preventive("fase="))).doesNotContain("is een voorstel mogelijk");
  }

  @Test
  void zonderDatumVanBinnenkomstIsOokHetSomMomentNietBekend() {
    String reason =
        "De datum van binnenkomst is niet bekend. Daarom is ook niet bekend of het SOM-moment er al"
            + " is.";

    assertThat(lines(TestZaken.preventive("datumBinnenkomst=")))
        .contains("nog geen voorstel mogelijk. " + reason)
        .doesNotContain("SOM-moment nog niet bereikt", "Of er al een vonnis is, is niet bekend.");
    assertThat(lines(TestZaken.furtherUnknown("")))
        .contains("Of er al een vonnis is, is niet bekend.", reason)
        .doesNotContain("SOM-moment nog niet bereikt", "is een voorstel mogelijk");
  }

  @Test
  void wieNietTeBeoordelenIsStaatAlsVraagInDeHeleUitleg() {
    assertThat(whole(TestZaken.preventive("datumBinnenkomst=")))
        .contains(
            "som-moment SOM-moment nog niet bereikt? Nog niet te zeggen: de datum van"
                + " binnenkomst is niet bekend.");
  }

  @Test
  void eenVerplichteTaakVanDeReclasseringStaatErbij() {
    String task = "De reclassering heeft hier een verplichte taak.";

    assertThat(lines(TestZaken.afterVerdict("artikel43Lid3Plaatsing=JA"))).contains(task);
    assertThat(whole(TestZaken.afterVerdict("toezichtNaDetentie=JA"))).doesNotContain(task);
  }

  @Test
  void zonderRiscIsErGeenRecidiverisicoEnDatStaatErbij() {
    assertThat(
            whole(
                TestZaken.afterVerdict(
                    "datumRisc= recidiverisico= laatsteReclasseringsinformatie=GEEN")))
        .contains("11 Recidive- en letselrisico. Er is geen RISC.");
  }

  @Test
  void deWaarschuwingBijMotivatieZegtWaarom() {
    assertThat(whole(TestZaken.afterVerdict("lvb=")))
        .contains("zijn. Of er een vermoeden van een licht verstandelijke beperking is, is niet");
    assertThat(whole(TestZaken.afterVerdict("lvb=JA")))
        .contains("kan niet kunnen zijn. Er is een vermoeden van");
  }

  @Test
  void ontbrekendeFeitenStaanErInGewoneWoorden() {
    String text = whole(TestZaken.furtherUnknown(""));

    for (Feit feit : Feit.model()) {
      if (!feit.jsonName().equals(feit.jsonName().toLowerCase(Locale.ROOT))) {
        assertThat(text).doesNotContain(" " + feit.jsonName());
      }
    }
  }

  @Test
  void voorHetSomMomentStaatErVanafWanneerPrioriterenKan() {
    assertThat(lines(TestZaken.preventive("datumBinnenkomst=2026-06-17")))
        .contains(
            "SOM-moment nog niet bereikt. Van toepassing: er is nog geen vonnis. Het is dag 14 van de"
                + " detentie, en dag 15 is nog niet bereikt. De casemanager geeft geen signaal."
                + " Vanaf 1 juli 2026 is een voorstel mogelijk.");
  }

  @Test
  void deHeleUitlegNoemtElkCriteriumMetBronEnRegel() {
    Prioritering prioritering =
        TestPakketten.engine("2021.2").evaluate(allOptions(), TestZaken.PEILDATUM);
    String text = onOneLine(VerklaringText.render(prioritering));

    assertThat(prioritering.weeggroep()).isNotNull();
    prioritering
        .bevindingen()
        .forEach(b -> assertThat(text).contains("[" + b.bron() + "; " + b.regel() + "]"));
    prioritering
        .weging()
        .forEach(point -> assertThat(text).contains("- " + point.criterium() + " " + point.naam()));
    assertThat(text)
        .contains("Weeggroep A: mensen bekijken deze zaak in elk geval, en als eerste.")
        .contains("Van toepassing: O1 Licht verstandelijke beperking. O2 Geweldsdelict");
  }

  private static Gedetineerde allOptions() {
    return TestZaken.preventive(ALL_OPTIONS);
  }

  private static void assertFitsOnOneScreen(Prioritering prioritering) {
    String text = VerklaringText.renderShort(prioritering);
    assertThat(text.lines()).as(text).hasSizeBetween(8, 30);
    assertThat(text.lines()).as(text).allMatch(line -> line.length() <= 100);
  }

  private static String shortText(Gedetineerde zaak) {
    return VerklaringText.renderShort(TestPakketten.prioritise(zaak));
  }

  /** Without the breaks between lines. */
  private static String lines(Gedetineerde zaak) {
    return onOneLine(shortText(zaak));
  }

  private static String whole(Gedetineerde zaak) {
    return onOneLine(VerklaringText.render(TestPakketten.prioritise(zaak)));
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}

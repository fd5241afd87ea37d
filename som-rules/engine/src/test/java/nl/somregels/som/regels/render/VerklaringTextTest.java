package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.BoundaryTable;
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
  void niemandHeetIetsGeweigerdEnHulpGaatAltijdDoor(String version) {
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(400, 12)) {
      Prioritering prioritering =
          TestPakketten.engine(version).evaluate(oneCase.zaak(), oneCase.peildatum());
      for (String text :
          List.of(VerklaringText.render(prioritering), VerklaringText.renderShort(prioritering))) {
        assertThat(text.toLowerCase(Locale.ROOT))
            .doesNotContain("afgewezen", "uitgesloten", "uitsluit", "geweigerd", "komt niet in")
            .doesNotContain(" null", "[]", "  - \n", ": .", "zodra  ");
        assertThat(text).contains("Hulp van casemanager en gemeente gaat altijd door.");
      }
    }
  }

  @Test
  void eerstHetVoorstelEnDeReden() {
    assertThat(shortText(TestZaken.afterVerdict("toezichtNaDetentie=JA signaalCasemanager=JA")))
        .isEqualTo(
            """
            Voorstel voor Z-1: hoge prioriteit (HOGE_PRIORITEIT)
            Inzet van de reclassering in de inrichting gaat voor.
              - Criterium 7, Toezicht na detentie. Van toepassing, want de fase is NA_VONNIS en er volgt
                toezicht na de detentie: JA.

            Wat dit kan veranderen
            Het voorstel staat vast: geen onbekend feit kan het veranderen.

            Dit is een voorstel; mensen besluiten. Hulp van casemanager en gemeente gaat altijd door.
            Regelpakket 2021.1 (herziening 2), peildatum 2026-06-30.
            """);
  }

  @Test
  void onbekendeFeitenMetHetzelfdeGevolgStaanOpEenRegel() {
    assertThat(
            lines(
                TestZaken.afterVerdict(
                    "verblijfsstatus= toezichtNaDetentie= artikel43Lid3Plaatsing=")))
        .contains(
            "Het voorstel is onder voorbehoud. Mogelijk blijven: hoge prioriteit, lage prioriteit of"
                + " professionele weging.",
            "- Niet bekend, en kan leiden tot lage prioriteit: of het verblijf rechtmatig is.",
            "- Niet bekend, en kan leiden tot hoge prioriteit: of er toezicht na de detentie"
                + " volgt en of er een plaatsing volgens artikel 43 lid 3 Pbw is.");
  }

  @Test
  void bijTegenspraakStaanBeideKantenErbij() {
    assertThat(lines(TestZaken.afterVerdict("verblijfsstatus=NEE toezichtNaDetentie=JA")))
        .contains("De criteria spreken elkaar tegen. Casemanager en reclasseringswerker wegen")
        .contains("- Criterium 1, Geen rechtmatig verblijf.", "- Criterium 7, Toezicht");
  }

  @Test
  void zonderFaseStaatErWatHetWordtZodraDeFaseBekendIs() {
    assertThat(lines(TestZaken.afterVerdict("fase= verblijfsstatus=NEE")))
        .contains(
            "De fase van de detentie is niet bekend.",
            "Het voorstel wordt lage prioriteit zodra dit bekend is: de fase van de detentie.");
  }

  @Test
  void zonderToezichtIsBijZorgmachtigingZekerDatCriterium7Of10Geldt() {
    assertThat(lines(TestZaken.afterVerdict("uitstroomMetZorgmachtiging=JA toezichtNaDetentie=")))
        .contains(
            "Zeker is dat criterium 7 of 10 geldt, maar nog niet welk. Het wordt hoge prioriteit of"
                + " lage prioriteit zodra dit bekend is: of er toezicht na de detentie volgt.")
        .doesNotContain("Geen enkel criterium");
    assertThat(lines(TestZaken.afterVerdict("")))
        .contains("Geen enkel criterium bepaalt de prioriteit.");
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
        .contains("De fase van de detentie is niet bekend.")
        .contains("Als de fase PREVENTIEF is, kan prioriteren vanaf 2026-07-01.")
        .doesNotContain("SOM-moment nog niet bereikt", "De datum van binnenkomst is niet bekend");
    assertThat(lines(TestZaken.preventive("fase="))).doesNotContain("kan prioriteren vanaf");
  }

  @Test
  void zonderDatumVanBinnenkomstIsOokHetSomMomentNietBekend() {
    String reason =
        "De datum van binnenkomst is niet bekend, dus ook niet of het SOM-moment is bereikt.";

    assertThat(lines(TestZaken.preventive("datumBinnenkomst=")))
        .contains("nog geen prioriteit te geven. " + reason)
        .doesNotContain("SOM-moment nog niet bereikt", "De fase van de detentie is niet bekend.");
    assertThat(lines(TestZaken.furtherUnknown("")))
        .contains("De fase van de detentie is niet bekend.", reason)
        .doesNotContain("SOM-moment nog niet bereikt", "kan prioriteren vanaf");
  }

  @Test
  void wieNietTeBeoordelenIsStaatAlsVraagInDeHeleUitleg() {
    assertThat(whole(TestZaken.preventive("datumBinnenkomst=")))
        .contains("som-moment SOM-moment nog niet bereikt? Niet te beoordelen,")
        .contains("Daarvoor ontbreekt: de datum van binnenkomst.");
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
        .contains("recidiverisico: geen, want er is geen RISC");
  }

  @Test
  void deWaarschuwingBijMotivatieZegtWaarom() {
    assertThat(whole(TestZaken.afterVerdict("lvb=")))
        .contains("kan niet kunnen zijn. (lvb is niet bekend)");
    assertThat(whole(TestZaken.afterVerdict("lvb=JA"))).contains("kan niet kunnen zijn. (lvb: JA)");
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
            "SOM-moment nog niet bereikt. Van toepassing, want de fase is PREVENTIEF, de detentie is"
                + " nog niet op dag 15 (dag 14) en de casemanager geeft een signaal: NEE."
                + " Prioriteren kan vanaf 2026-07-01.");
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
        .contains("Weeggroep A: deze zaak wordt in elk geval bekeken, en als eerste.")
        .contains("Want van toepassing: O1 Licht verstandelijke beperking; O2 Geweldsdelict");
  }

  private static Gedetineerde allOptions() {
    return TestZaken.preventive(ALL_OPTIONS);
  }

  private static void assertFitsOnOneScreen(Prioritering prioritering) {
    String text = VerklaringText.renderShort(prioritering);
    assertThat(text.lines()).as(text).hasSizeBetween(8, 24);
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

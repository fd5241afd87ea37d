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
  private static final String ALLE_OPTIES =
      "lvb=JA recidiverisico=HOOG actueelDelict=300_Sr criminogeneFactoren=verslaving"
          + " geboortedatum=2005-01-01 pleegdatum=";

  static final List<String> VERSIES = TestPakketten.VERSIES;

  @ParameterizedTest
  @FieldSource("VERSIES")
  void deKorteUitlegPastVoorElkeZaakOpEenScherm(String versie) {
    for (BoundaryTable.BoundaryRow geval : BoundaryTable.lijst(1500, 11)) {
      assertPastOpEenScherm(TestPakketten.engine(versie).evaluate(geval.zaak(), geval.peildatum()));
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
  void ookMetBijnaAllesOnbekendPastDeKorteUitlegOpEenScherm(String bekend) {
    for (String versie : TestPakketten.VERSIES) {
      assertPastOpEenScherm(
          TestPakketten.engine(versie)
              .evaluate(TestZaken.verderOnbekend(bekend), TestZaken.PEILDATUM));
    }
  }

  @Test
  void ookDeVolsteTegenspraakMetAlleOptiesPastOpEenScherm() {
    Gedetineerde zaak =
        TestZaken.naVonnis(
            "verblijfsstatus=NEE toezichtNaDetentie=JA isdOpgelegd=JA adviseringAfgerond=JA"
                + " einddatumDetentie=2026-05-20 artikel43Lid3Plaatsing= "
                + ALLE_OPTIES);
    Prioritering prioritering = TestPakketten.engine("2021.2").evaluate(zaak, TestZaken.PEILDATUM);

    assertThat(prioritering.tegenstrijdig()).isTrue();
    assertPastOpEenScherm(prioritering);
  }

  @Test
  void eenHeelLangKenmerkWordtAfgekort() {
    Gedetineerde zaak =
        TestZaken.naVonnis("").toBuilder().met(Feit.KENMERK, "\u00e9".repeat(400)).build();

    assertPastOpEenScherm(TestPakketten.prioriteer(zaak));
    assertThat(VerklaringText.renderShort(TestPakketten.prioriteer(zaak)))
        .startsWith("Voorstel voor " + "\u00e9".repeat(37) + "...:");
  }

  @ParameterizedTest
  @FieldSource("VERSIES")
  void niemandHeetIetsGeweigerdEnHulpGaatAltijdDoor(String versie) {
    for (BoundaryTable.BoundaryRow geval : BoundaryTable.lijst(400, 12)) {
      Prioritering prioritering =
          TestPakketten.engine(versie).evaluate(geval.zaak(), geval.peildatum());
      for (String tekst :
          List.of(VerklaringText.render(prioritering), VerklaringText.renderShort(prioritering))) {
        assertThat(tekst.toLowerCase(Locale.ROOT))
            .doesNotContain("afgewezen", "uitgesloten", "uitsluit", "geweigerd", "komt niet in")
            .doesNotContain(" null", "[]", "  - \n", ": .", "zodra  ");
        assertThat(tekst).contains("Hulp van casemanager en gemeente gaat altijd door.");
      }
    }
  }

  @Test
  void eerstHetVoorstelEnDeReden() {
    assertThat(kort(TestZaken.naVonnis("toezichtNaDetentie=JA signaalCasemanager=JA")))
        .isEqualTo(
            """
            Voorstel voor Z-1: hoge prioriteit (HOGE_PRIORITEIT)
            Inzet van de reclassering in de inrichting gaat voor.
              - Criterium 7, Toezicht na detentie. Van toepassing, want de fase is NA_VONNIS en er is
                toezicht na detentie opgelegd: JA.

            Wat dit kan veranderen
            Het voorstel staat vast: geen onbekend feit kan het veranderen.

            Dit is een voorstel; mensen besluiten. Hulp van casemanager en gemeente gaat altijd door.
            Regelpakket 2021.1 (herziening 1), peildatum 2026-06-30.
            """);
  }

  @Test
  void onbekendeFeitenMetHetzelfdeGevolgStaanOpEenRegel() {
    assertThat(
            regels(
                TestZaken.naVonnis("verblijfsstatus= toezichtNaDetentie= artikel43Lid3Plaatsing=")))
        .contains(
            "Het voorstel is onder voorbehoud. Mogelijk blijven: hoge prioriteit, lage prioriteit of"
                + " professionele weging.",
            "- Niet bekend, en kan leiden tot lage prioriteit: of het verblijf rechtmatig is.",
            "- Niet bekend, en kan leiden tot hoge prioriteit: of er toezicht na detentie is"
                + " opgelegd en of er een plaatsing volgens artikel 43 lid 3 Pbw is.");
  }

  @Test
  void bijTegenspraakStaanBeideKantenErbij() {
    assertThat(regels(TestZaken.naVonnis("verblijfsstatus=NEE toezichtNaDetentie=JA")))
        .contains("De criteria spreken elkaar tegen. Casemanager en reclasseringswerker wegen")
        .contains("- Criterium 1, Geen rechtmatig verblijf.", "- Criterium 7, Toezicht");
  }

  @Test
  void zonderFaseStaatErWatHetWordtZodraDeFaseBekendIs() {
    assertThat(regels(TestZaken.naVonnis("fase= verblijfsstatus=NEE")))
        .contains(
            "De fase van de detentie is niet bekend.",
            "Het voorstel wordt lage prioriteit zodra dit bekend is: de fase van de detentie.");
  }

  @Test
  void zonderToezichtIsBijZorgmachtigingZekerDatCriterium7Of10Geldt() {
    assertThat(regels(TestZaken.naVonnis("uitstroomMetZorgmachtiging=JA toezichtNaDetentie=")))
        .contains(
            "Zeker is dat criterium 7 of 10 geldt, maar nog niet welk. Het wordt hoge prioriteit of"
                + " lage prioriteit zodra dit bekend is: of er toezicht na detentie is opgelegd.")
        .doesNotContain("Geen enkel criterium");
    assertThat(regels(TestZaken.naVonnis("")))
        .contains("Geen enkel criterium bepaalt de prioriteit.");
  }

  @Test
  void eenOnbekendFeitDatNietsUitmaaktHoortNietBijDeCriteriaDieBeslissen() {
    assertThat(
            regels(
                TestZaken.naVonnis(
                    "uitstroomMetZorgmachtiging=JA toezichtNaDetentie= datumRisc= recidiverisico="
                        + " laatsteReclasseringsinformatie=GEEN")))
        .doesNotContain("criterium 3");
  }

  @Test
  void zonderFaseStaatErVanafWanneerPrioriterenKanAlsDeFasePreventiefIs() {
    String tekst = regels(TestZaken.preventief("fase= datumBinnenkomst=2026-06-17"));

    assertThat(tekst)
        .contains("De fase van de detentie is niet bekend.")
        .contains("Als de fase PREVENTIEF is, kan prioriteren vanaf 2026-07-01.")
        .doesNotContain("SOM-moment nog niet bereikt", "De datum van binnenkomst is niet bekend");
    assertThat(regels(TestZaken.preventief("fase="))).doesNotContain("kan prioriteren vanaf");
  }

  @Test
  void zonderDatumVanBinnenkomstIsOokHetSomMomentNietBekend() {
    String reden =
        "De datum van binnenkomst is niet bekend, dus ook niet of het SOM-moment is bereikt.";

    assertThat(regels(TestZaken.preventief("datumBinnenkomst=")))
        .contains("nog geen prioriteit te geven. " + reden)
        .doesNotContain("SOM-moment nog niet bereikt", "De fase van de detentie is niet bekend.");
    assertThat(regels(TestZaken.verderOnbekend("")))
        .contains("De fase van de detentie is niet bekend.", reden)
        .doesNotContain("SOM-moment nog niet bereikt", "kan prioriteren vanaf");
  }

  @Test
  void wieNietTeBeoordelenIsStaatAlsVraagInDeHeleUitleg() {
    assertThat(heel(TestZaken.preventief("datumBinnenkomst=")))
        .contains("som-moment SOM-moment nog niet bereikt? Niet te beoordelen,")
        .contains("Daarvoor ontbreekt: de datum van binnenkomst.");
  }

  @Test
  void eenVerplichteTaakVanDeReclasseringStaatErbij() {
    String taak = "De reclassering heeft hier een verplichte taak.";

    assertThat(regels(TestZaken.naVonnis("artikel43Lid3Plaatsing=JA"))).contains(taak);
    assertThat(heel(TestZaken.naVonnis("toezichtNaDetentie=JA"))).doesNotContain(taak);
  }

  @Test
  void zonderRiscIsErGeenRecidiverisicoEnDatStaatErbij() {
    assertThat(
            heel(
                TestZaken.naVonnis(
                    "datumRisc= recidiverisico= laatsteReclasseringsinformatie=GEEN")))
        .contains("recidiverisico: geen, want er is geen RISC");
  }

  @Test
  void deWaarschuwingBijMotivatieZegtWaarom() {
    assertThat(heel(TestZaken.naVonnis("lvb=")))
        .contains("kan niet kunnen zijn. (lvb is niet bekend)");
    assertThat(heel(TestZaken.naVonnis("lvb=JA"))).contains("kan niet kunnen zijn. (lvb: JA)");
  }

  @Test
  void ontbrekendeFeitenStaanErInGewoneWoorden() {
    String tekst = heel(TestZaken.verderOnbekend(""));

    for (Feit feit : Feit.values()) {
      if (!feit.naam().equals(feit.naam().toLowerCase(Locale.ROOT))) {
        assertThat(tekst).doesNotContain(" " + feit.naam());
      }
    }
  }

  @Test
  void voorHetSomMomentStaatErVanafWanneerPrioriterenKan() {
    assertThat(regels(TestZaken.preventief("datumBinnenkomst=2026-06-17")))
        .contains(
            "SOM-moment nog niet bereikt. Van toepassing, want de fase is PREVENTIEF en de detentie"
                + " is nog niet op dag 15 (dag 14). Prioriteren kan vanaf 2026-07-01.");
  }

  @Test
  void deHeleUitlegNoemtElkCriteriumMetBronEnRegel() {
    Prioritering prioritering =
        TestPakketten.engine("2021.2").evaluate(alleOpties(), TestZaken.PEILDATUM);
    String tekst = opEenRegel(VerklaringText.render(prioritering));

    assertThat(prioritering.weeggroep()).isNotNull();
    prioritering
        .bevindingen()
        .forEach(b -> assertThat(tekst).contains("[" + b.bron() + "; " + b.regel() + "]"));
    prioritering
        .weging()
        .forEach(punt -> assertThat(tekst).contains("- " + punt.criterium() + " " + punt.naam()));
    assertThat(tekst)
        .contains("Weeggroep A: deze zaak wordt in elk geval bekeken, en als eerste.")
        .contains("Want van toepassing: O1 Licht verstandelijke beperking; O2 Geweldsdelict");
  }

  private static Gedetineerde alleOpties() {
    return TestZaken.preventief(ALLE_OPTIES);
  }

  private static void assertPastOpEenScherm(Prioritering prioritering) {
    String tekst = VerklaringText.renderShort(prioritering);
    assertThat(tekst.lines()).as(tekst).hasSizeBetween(8, 24);
    assertThat(tekst.lines()).as(tekst).allMatch(regel -> regel.length() <= 100);
  }

  private static String kort(Gedetineerde zaak) {
    return VerklaringText.renderShort(TestPakketten.prioriteer(zaak));
  }

  /** Without the breaks between lines. */
  private static String regels(Gedetineerde zaak) {
    return opEenRegel(kort(zaak));
  }

  private static String heel(Gedetineerde zaak) {
    return opEenRegel(VerklaringText.render(TestPakketten.prioriteer(zaak)));
  }

  private static String opEenRegel(String tekst) {
    return tekst.replaceAll("\\s+", " ");
  }
}

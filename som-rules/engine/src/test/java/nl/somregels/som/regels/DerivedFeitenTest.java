package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioritering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both sides of every boundary of the derived facts (rules/MODEL.md, Afgeleide feiten), and what is
 * unknown.
 */
class DerivedFeitenTest {
  @ParameterizedTest(name = "verblijf met {0}: criterium 4 {1}")
  @CsvSource({
    "datumBinnenkomst=2026-05-01 einddatumDetentie=2026-05-28, VAN_TOEPASSING",
    "datumBinnenkomst=2026-05-01 einddatumDetentie=2026-05-29, NIET_VAN_TOEPASSING",
    "datumBinnenkomst=2026-06-03 einddatumDetentie=, ONBEKEND",
    "datumBinnenkomst=2026-06-02 einddatumDetentie=, NIET_VAN_TOEPASSING",
    "datumBinnenkomst= einddatumDetentie=2026-07-01, ONBEKEND",
    "datumBinnenkomst= einddatumDetentie=, ONBEKEND",
    "datumBinnenkomst=2024-02-15 einddatumDetentie=2024-03-13, VAN_TOEPASSING",
    "datumBinnenkomst=2024-02-15 einddatumDetentie=2024-03-14, NIET_VAN_TOEPASSING",
  })
  void verblijfsduurKorterDanVierWeken(String difference, Status criterium4) {
    assertThat(status("4", TestZaken.afterVerdict("pleegdatum= " + difference)))
        .isEqualTo(criterium4);
  }

  @ParameterizedTest(name = "binnenkomst {0} op de peildatum: nog niet bereikt {1}")
  @CsvSource({
    "2026-06-17, VAN_TOEPASSING, dag 14",
    "2026-06-16, NIET_VAN_TOEPASSING, dag 15",
    "2026-06-30, VAN_TOEPASSING, dag 1"
  })
  void somMomentOpDagVijftien(String arrival, Status notYet, String day) {
    Bevinding bevinding =
        bevinding("som-moment", TestZaken.preventive("datumBinnenkomst=" + arrival));

    assertThat(bevinding.status()).isEqualTo(notYet);
    assertThat(bevinding.feiten())
        .contains(
            new FeitValue(
                "detentiedag",
                day,
                List.of(new FeitValue("datumBinnenkomst", arrival, List.of()))));
  }

  @ParameterizedTest(name = "geboren {0}, delict op 2026-03-01: criterium 6 {1}")
  @CsvSource({
    "2008-03-02, NIET_VAN_TOEPASSING",
    "2008-03-01, VAN_TOEPASSING",
    "2008-02-29, VAN_TOEPASSING",
    "2003-03-02, VAN_TOEPASSING",
    "2003-03-01, NIET_VAN_TOEPASSING",
  })
  void vanDeAchttiendeTotDeDrieentwintigsteVerjaardag(String born, Status criterium6) {
    assertThat(status("6", youngAdult("pleegdatum=2026-03-01 geboortedatum=" + born)))
        .isEqualTo(criterium6);
  }

  @Test
  void geborenOpSchrikkeldagIsDeDagErvoorNogNietJarig() {
    assertThat(status("6", youngAdult("pleegdatum=2026-02-28 geboortedatum=2008-02-29")))
        .isEqualTo(Status.NIET_VAN_TOEPASSING);
  }

  @Test
  void zonderPleegdatumTeltDeLeeftijdBijBinnenkomstEnDatStaatErbij() {
    Bevinding bevinding = bevinding("6", youngAdult("pleegdatum= geboortedatum=2008-05-01"));

    assertThat(bevinding.status()).isEqualTo(Status.VAN_TOEPASSING);
    assertThat(bevinding.uitleg())
        .contains(
            "De dag van het feit is niet bekend. Bij binnenkomst was de leeftijd 18 jaar"
                + " (18 tot 23 jaar).");
    assertThat(status("6", youngAdult("pleegdatum= geboortedatum=2008-05-02")))
        .isEqualTo(Status.NIET_VAN_TOEPASSING);
  }

  @ParameterizedTest(name = "met {0} is de leeftijd bij het delict onbekend")
  @CsvSource({"geboortedatum=", "geboortedatum=2006-01-01 pleegdatum= datumBinnenkomst="})
  void zonderGeboortedatumOfZonderDatumIsDeLeeftijdOnbekend(String difference) {
    assertThat(status("6", youngAdult(difference))).isEqualTo(Status.ONBEKEND);
  }

  @ParameterizedTest(name = "label HOOG met {0}: criterium 3-NB {1}")
  @CsvSource({
    "datumRisc=2025-06-30, NIET_VAN_TOEPASSING",
    "datumRisc=2025-06-29, VAN_TOEPASSING",
    "datumRisc= laatsteReclasseringsinformatie=2025-06-30, ONBEKEND",
    "datumRisc= laatsteReclasseringsinformatie=2025-06-29, VAN_TOEPASSING",
    "datumRisc= laatsteReclasseringsinformatie=, ONBEKEND",
    "datumRisc=2025-06-29 laatsteReclasseringsinformatie=, VAN_TOEPASSING",
  })
  void riscActueelTotEnMetPreciesEenJaar(String difference, Status criterium3Nb) {
    assertThat(status("3-NB", TestZaken.afterVerdict("recidiverisico=HOOG " + difference)))
        .isEqualTo(criterium3Nb);
  }

  @ParameterizedTest(name = "met {0}: criterium 3 {1}")
  @CsvSource({
    "datumRisc= laatsteReclasseringsinformatie=2025-06-30, NIET_VAN_TOEPASSING",
    "datumRisc= laatsteReclasseringsinformatie=2025-06-29, VAN_TOEPASSING",
    "datumRisc=2025-06-30 laatsteReclasseringsinformatie=2024-01-01, NIET_VAN_TOEPASSING",
    "datumRisc=2024-01-01 laatsteReclasseringsinformatie=2025-06-29, VAN_TOEPASSING",
    "datumRisc=2025-06-30 laatsteReclasseringsinformatie=, NIET_VAN_TOEPASSING",
    "datumRisc=2025-06-29 laatsteReclasseringsinformatie=, ONBEKEND",
    "datumRisc= laatsteReclasseringsinformatie=, ONBEKEND",
    "datumRisc= recidiverisico= laatsteReclasseringsinformatie=GEEN, VAN_TOEPASSING",
  })
  void nieuwsteInformatieRecentTotEnMetPreciesEenJaar(String difference, Status criterium3) {
    assertThat(status("3", TestZaken.afterVerdict(difference))).isEqualTo(criterium3);
  }

  @ParameterizedTest(name = "op {0} is informatie van {1}: criterium 3 {2}")
  @CsvSource({
    "2024-02-29, 2023-02-28, NIET_VAN_TOEPASSING",
    "2024-02-29, 2023-02-27, VAN_TOEPASSING",
    "2025-02-28, 2024-02-28, NIET_VAN_TOEPASSING",
    "2025-02-28, 2024-02-29, NIET_VAN_TOEPASSING",
    "2025-02-28, 2024-02-27, VAN_TOEPASSING",
    "2025-03-01, 2024-02-29, VAN_TOEPASSING",
  })
  void eenJaarGeledenRondSchrikkeldag(LocalDate peildatum, String date, Status criterium3) {
    Gedetineerde zaak = TestZaken.furtherUnknown("laatsteReclasseringsinformatie=" + date);
    Prioritering prioritering = TestPakketten.engine("2021.1").evaluate(zaak, peildatum);

    assertThat(TestPakketten.bevinding(prioritering, "3").status()).isEqualTo(criterium3);
  }

  @Test
  void geenInformatieBetekentOokGeenRiscEnGeenLabel() {
    Gedetineerde zaak =
        TestZaken.afterVerdict("datumRisc= recidiverisico= laatsteReclasseringsinformatie=GEEN");

    assertThat(status("2", zaak)).isEqualTo(Status.NIET_VAN_TOEPASSING);
    assertThat(status("3-NB", zaak)).isEqualTo(Status.NIET_VAN_TOEPASSING);
    assertThat(bevinding("3", zaak).uitleg())
        .startsWith("Van toepassing: er is geen informatie van de reclassering.");
    assertThat(bevinding("2", zaak).uitleg()).isEqualTo("Niet van toepassing: er is geen RISC.");
  }

  @ParameterizedTest(name = "{0} met {1} komt uit {2}: {3}")
  @CsvSource({
    "6, pleegdatum=2026-04-20, leeftijdBijDelict, geboortedatum pleegdatum",
    "6, pleegdatum=, leeftijdBijDelict, datumBinnenkomst geboortedatum",
    "2, datumRisc=2026-03-01, ouderdomRisc, datumRisc",
    "2, datumRisc=, ouderdomRisc, laatsteReclasseringsinformatie",
    "3, laatsteReclasseringsinformatie=, nieuwsteInformatie, datumRisc",
    "3, datumRisc=, nieuwsteInformatie, laatsteReclasseringsinformatie",
    "3, datumRisc=2026-02-01, nieuwsteInformatie, datumRisc laatsteReclasseringsinformatie",
  })
  void eenAfgeleidFeitNoemtAlleenWaarHetUitKomt(
      String criterium, String difference, String derived, String from) {
    assertThat(derived(criterium, derived, TestZaken.preventive(difference)).uit())
        .extracting(FeitValue::feit)
        .containsExactly(from.split(" "));
  }

  @ParameterizedTest(name = "informatie van {0} is {1}")
  @CsvSource({
    "2026-06-30, hoogstens 1 maand oud",
    "2026-05-30, hoogstens 1 maand oud",
    "2026-05-29, meer dan 1 en hoogstens 2 maanden oud",
    "2025-06-30, meer dan 11 en hoogstens 12 maanden oud",
    "2025-06-29, meer dan 12 en hoogstens 13 maanden oud",
  })
  void deOuderdomStaatErInHeleMaanden(String date, String text) {
    Gedetineerde zaak =
        TestZaken.afterVerdict("datumRisc= recidiverisico= laatsteReclasseringsinformatie=" + date);

    assertThat(derived("3", "nieuwsteInformatie", zaak).waarde()).isEqualTo(text);
  }

  @Test
  void metAlleenEenRiscIsDeNieuwsteInformatieHoogstensZoOud() {
    Gedetineerde zaak =
        TestZaken.afterVerdict("datumRisc=2025-01-01 laatsteReclasseringsinformatie=");

    assertThat(derived("3", "nieuwsteInformatie", zaak).waarde())
        .isEqualTo("hoogstens 18 maanden oud");
  }

  @Test
  void eenLabelZonderRiscdatumMaaktCriterium2NietVanToepassing() {
    Gedetineerde zaak = TestZaken.afterVerdict("recidiverisico=LAAG datumRisc=");

    assertThat(status("2", zaak)).isEqualTo(Status.ONBEKEND);
  }

  @Test
  void eenEinddatumVoorDePeildatumTeltAlsGewoon() {
    assertThat(status("4", TestZaken.afterVerdict("einddatumDetentie=2026-06-29")))
        .isEqualTo(Status.NIET_VAN_TOEPASSING);
  }

  private static Gedetineerde youngAdult(String difference) {
    return TestZaken.preventive("asrWegingskaderToegepast=NEE " + difference);
  }

  private static FeitValue derived(String criterium, String name, Gedetineerde zaak) {
    return bevinding(criterium, zaak).feiten().stream()
        .filter(feit -> feit.feit().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Bevinding bevinding(String criterium, Gedetineerde zaak) {
    return TestPakketten.bevinding(TestPakketten.prioritise(zaak), criterium);
  }

  private static Status status(String criterium, Gedetineerde zaak) {
    return bevinding(criterium, zaak).status();
  }
}

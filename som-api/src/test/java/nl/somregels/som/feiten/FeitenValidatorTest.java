package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeitenValidatorTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final LocalDate BORN = LocalDate.of(2000, 1, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "datumBinnenkomst",
        "datumRisc",
        "laatsteReclasseringsinformatie",
        "pleegdatum",
        "laatsteContactCasemanager"
      })
  void watGebeurdIsLigtNietNaDePeildatum(Feit feit) {
    assertThat(errors(with(feit, PEILDATUM))).isEmpty();
    assertThat(errors(with(feit, PEILDATUM.plusDays(1))))
        .containsExactly(feit + " ligt na de peildatum 2026-06-30. (ingevuld: \"2026-07-01\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"einddatumDetentie", "zittingsdatum"})
  void watNogKomtMagNaDePeildatumLiggen(Feit feit) {
    assertThat(errors(with(feit, PEILDATUM.plusYears(3)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "datumBinnenkomst",
        "einddatumDetentie",
        "zittingsdatum",
        "pleegdatum",
        "datumRisc",
        "laatsteReclasseringsinformatie",
        "laatsteContactCasemanager"
      })
  void geboortedatumLigtVoorElkeAndereDatum(Feit feit) {
    assertThat(errors(with(feit, BORN.plusDays(1)).geboortedatum(BORN))).isEmpty();
    assertThat(errors(with(feit, BORN).geboortedatum(BORN)))
        .containsExactly(
            "geboortedatum ligt niet voor "
                + feit
                + ". (ingevuld: \"2000-01-01\" en \"2000-01-01\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "datumBinnenkomst",
        "einddatumDetentie",
        "zittingsdatum",
        "geboortedatum",
        "pleegdatum",
        "datumRisc",
        "laatsteReclasseringsinformatie",
        "laatsteContactCasemanager"
      })
  void eenDatumDieNiemandBedoeltIsEenWaarschuwing(Feit feit) {
    String melding = feit + ": dit is waarschijnlijk geen echte datum." + ValueHint.LEAVE_EMPTY;
    for (LocalDate date :
        List.of(LocalDate.of(1, 1, 1), LocalDate.of(1753, 1, 1), LocalDate.of(1900, 1, 1))) {
      assertThat(waarschuwingen(feit, date)).contains(melding);
    }
    assertThat(waarschuwingen(feit, LocalDate.EPOCH).contains(melding))
        .isEqualTo(!feit.equals(Feit.GEBOORTEDATUM));
    for (LocalDate date :
        List.of(LocalDate.of(1900, 1, 2), LocalDate.of(1999, 12, 31), LocalDate.of(2099, 12, 31))) {
      assertThat(waarschuwingen(feit, date)).doesNotContain(melding);
    }
    for (LocalDate date : List.of(LocalDate.of(2100, 1, 1), LocalDate.of(9999, 12, 31))) {
      List<String> errors = errors(with(feit, date));
      if (errors.isEmpty()) {
        assertThat(waarschuwingen(feit, date)).containsExactly(melding);
      } else {
        assertThat(errors)
            .singleElement(STRING)
            .contains("de peildatum 2026-06-30." + ValueHint.LEAVE_EMPTY);
      }
    }
  }

  private static List<String> waarschuwingen(Feit feit, LocalDate date) {
    return FeitenValidator.waarschuwingen(with(feit, date).build(), PEILDATUM).stream()
        .map(InvoerError::melding)
        .toList();
  }

  @Test
  void geenEnkeleDatumOntbreektInDeVergelijkingMetDeGeboortedatum() {
    List<Feit> dates =
        Feit.model().stream()
            .filter(feit -> feit.kind() instanceof DateFeitType || isInformation(feit))
            .filter(feit -> !feit.equals(Feit.GEBOORTEDATUM))
            .toList();
    assertThat(dates)
        .hasSize(7)
        .allSatisfy(feit -> assertThat(errors(with(feit, BORN).geboortedatum(BORN))).hasSize(1));
  }

  @Test
  void geboortedatumLigtVoorDePeildatum() {
    assertThat(errors(zaak().geboortedatum(PEILDATUM.minusDays(1)))).isEmpty();
    assertThat(errors(zaak().geboortedatum(PEILDATUM)))
        .containsExactly(
            "geboortedatum ligt niet voor de peildatum 2026-06-30. (ingevuld: \"2026-06-30\")");
  }

  @Test
  void einddatumLigtNietVoorBinnenkomst() {
    GedetineerdeBuilder zaak = zaak().datumBinnenkomst(LocalDate.of(2026, 6, 1));
    assertThat(errors(zaak.einddatumDetentie(LocalDate.of(2026, 6, 1)))).isEmpty();
    assertThat(errors(zaak.einddatumDetentie(LocalDate.of(2026, 5, 31))))
        .containsExactly(
            "einddatumDetentie ligt voor datumBinnenkomst. (ingevuld: \"2026-05-31\" en"
                + " \"2026-06-01\")");
  }

  @Test
  void pleegdatumLigtNietNaBinnenkomst() {
    GedetineerdeBuilder zaak = zaak().datumBinnenkomst(LocalDate.of(2026, 6, 1));
    assertThat(errors(zaak.pleegdatum(LocalDate.of(2026, 6, 1)))).isEmpty();
    assertThat(errors(zaak.pleegdatum(LocalDate.of(2026, 6, 2))))
        .containsExactly(
            "pleegdatum ligt na datumBinnenkomst. (ingevuld: \"2026-06-02\" en \"2026-06-01\")");
  }

  @Test
  void geenInformatieGaatNietSamenMetRiscOfLabel() {
    assertThat(
            errors(
                zaak()
                    .laatsteReclasseringsinformatie(Reclasseringsinformatie.NONE)
                    .datumRisc(LocalDate.of(2026, 1, 2))
                    .recidiverisico(Risico.HOOG)))
        .containsExactly(
            "laatsteReclasseringsinformatie past niet bij datumRisc; GEEN kan alleen als er geen RISC"
                + " is. (ingevuld: \"GEEN\" en \"2026-01-02\")",
            "laatsteReclasseringsinformatie past niet bij recidiverisico; GEEN kan alleen als er geen"
                + " RISC is. (ingevuld: \"GEEN\" en \"HOOG\")");
  }

  @Test
  void ouderNieuwsDanDeRiscEnLabelZonderRiscDatumMogen() {
    assertThat(
            errors(
                zaak()
                    .laatsteReclasseringsinformatie(
                        Reclasseringsinformatie.of(LocalDate.of(2024, 1, 1)))
                    .datumRisc(LocalDate.of(2026, 1, 2))))
        .isEmpty();
    assertThat(errors(zaak().recidiverisico(Risico.LAAG))).isEmpty();
  }

  @Test
  void verstrekenEinddatumIsEenWaarschuwing() {
    GedetineerdeBuilder zaak = zaak().einddatumDetentie(LocalDate.of(2026, 6, 29));
    assertThat(errors(zaak)).isEmpty();
    assertThat(FeitenValidator.waarschuwingen(zaak.build(), PEILDATUM))
        .extracting(InvoerError::toString)
        .containsExactly("einddatumDetentie ligt voor de peildatum 2026-06-30.");
    assertThat(FeitenValidator.waarschuwingen(zaak.einddatumDetentie(PEILDATUM).build(), PEILDATUM))
        .isEmpty();
  }

  @Test
  void eenDelictVoorDeAchttiendeVerjaardagIsEenWaarschuwing() {
    GedetineerdeBuilder zaak =
        zaak().geboortedatum(LocalDate.of(2008, 2, 29)).datumBinnenkomst(LocalDate.of(2026, 3, 1));
    assertThat(minor(zaak)).isEmpty();
    assertThat(minor(zaak.datumBinnenkomst(LocalDate.of(2026, 2, 28))))
        .containsExactly(
            "datumBinnenkomst: dit is voor de 18e verjaardag. Kijk of deze zaak in de lijst"
                + " hoort.");
    assertThat(
            minor(
                zaak.datumBinnenkomst(LocalDate.of(2026, 6, 1))
                    .pleegdatum(LocalDate.of(2026, 2, 28))))
        .containsExactly(
            "pleegdatum: dit is voor de 18e verjaardag. Kijk of deze zaak in de lijst hoort.");
    assertThat(minor(zaak.pleegdatum(LocalDate.of(2026, 3, 1)))).isEmpty();
    assertThat(minor(zaak.geboortedatum(null))).isEmpty();
  }

  private static List<String> minor(GedetineerdeBuilder zaak) {
    return FeitenValidator.waarschuwingen(zaak.build(), PEILDATUM).stream()
        .map(InvoerError::melding)
        .toList();
  }

  private static GedetineerdeBuilder zaak() {
    return Gedetineerde.builder("A1");
  }

  private static GedetineerdeBuilder with(Feit feit, LocalDate date) {
    return zaak().met(feit, isInformation(feit) ? Reclasseringsinformatie.of(date) : date);
  }

  private static boolean isInformation(Feit feit) {
    return feit.kind() instanceof InformationFeitType;
  }

  private static List<String> errors(GedetineerdeBuilder zaak) {
    return FeitenValidator.errors(zaak.build(), PEILDATUM).stream()
        .map(InvoerError::withValues)
        .toList();
  }
}

package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of tabel 7 that the engine judges: when it applies alone, and what it then does. */
class CriteriaTest {
  @ParameterizedTest(name = "criterium {0}, {1}: {2} geeft {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1          | PREVENTIEF | verblijfsstatus=NEE                             | LAAG       | LAGE_PRIORITEIT
          1          | NA_VONNIS  | verblijfsstatus=NEE                             | LAAG       | LAGE_PRIORITEIT
          2          | PREVENTIEF | recidiverisico=LAAG                             | LAAG       | LAGE_PRIORITEIT
          2          | NA_VONNIS  | recidiverisico=LAAG                             | LAAG       | LAGE_PRIORITEIT
          3          | PREVENTIEF | datumRisc=2025-01-01 laatsteReclasseringsinformatie=2025-01-01 | LAAG | LAGE_PRIORITEIT
          3          | NA_VONNIS  | datumRisc=2025-01-01 laatsteReclasseringsinformatie=2025-01-01 | LAAG | LAGE_PRIORITEIT
          3-NB       | PREVENTIEF | recidiverisico=HOOG datumRisc=2025-01-01        | WEGING     | PROFESSIONELE_WEGING
          3-NB       | NA_VONNIS  | recidiverisico=HOOG datumRisc=2025-01-01        | WEGING     | PROFESSIONELE_WEGING
          4          | NA_VONNIS  | einddatumDetentie=2026-05-20                    | LAAG       | LAGE_PRIORITEIT
          5          | PREVENTIEF | lopendeAdviesvraag=JA                           | UITSTELLEN | UITGESTELD
          6          | PREVENTIEF | geboortedatum=2006-01-01 asrWegingskaderToegepast=NEE | HOOG | HOGE_PRIORITEIT
          7          | NA_VONNIS  | toezichtNaDetentie=JA                           | HOOG       | HOGE_PRIORITEIT
          8          | NA_VONNIS  | artikel43Lid3Plaatsing=JA                       | HOOG       | HOGE_PRIORITEIT
          9          | NA_VONNIS  | isdOpgelegd=JA adviseringAfgerond=JA            | LAAG       | LAGE_PRIORITEIT
          9          | NA_VONNIS  | tbsDwangOpgelegd=JA adviseringAfgerond=JA       | LAAG       | LAGE_PRIORITEIT
          9          | NA_VONNIS  | isdOpgelegd=JA tbsDwangOpgelegd= adviseringAfgerond=JA | LAAG | LAGE_PRIORITEIT
          10         | NA_VONNIS  | uitstroomMetZorgmachtiging=JA                   | LAAG       | LAGE_PRIORITEIT
          signaal    | PREVENTIEF | signaalCasemanager=JA                           | WEGING     | PROFESSIONELE_WEGING
          signaal    | NA_VONNIS  | signaalCasemanager=JA                           | WEGING     | PROFESSIONELE_WEGING
          som-moment | PREVENTIEF | datumBinnenkomst=2026-06-20                     | NOG_NIET   | NOG_NIET_GEPRIORITEERD
          """)
  void geldtAlleenEnBepaaltDeUitkomst(
      String criterium, String fase, String difference, Effect effect, Prioriteit outcome) {
    Prioritering prioritering = TestPakketten.prioritise(zaak(fase, difference));

    assertThat(prioritering.bevindingen())
        .filteredOn(bevinding -> bevinding.status() == Status.VAN_TOEPASSING)
        .extracting(bevinding -> bevinding.criterium().code(), Bevinding::effect)
        .containsExactly(tuple(criterium, effect));
    assertThat(prioritering.prioriteit()).isEqualTo(outcome);
    assertThat(prioritering.mogelijkePrioriteiten()).containsExactly(outcome);
    assertThat(prioritering.vast()).isTrue();
    assertThat(prioritering.tegenstrijdig()).isFalse();
    assertThat(prioritering.ontbrekend()).isEmpty();
  }

  @ParameterizedTest(name = "criterium {0} geldt niet bij {1} met {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2    | PREVENTIEF | recidiverisico=LAAG datumRisc=2025-01-01
          3    | NA_VONNIS  | datumRisc=2025-01-01
          3    | NA_VONNIS  | laatsteReclasseringsinformatie=2025-01-01
          3-NB | NA_VONNIS  | recidiverisico=HOOG
          3-NB | NA_VONNIS  | recidiverisico=MATIG datumRisc=2025-01-01
          4    | PREVENTIEF | einddatumDetentie=2026-05-20
          5    | NA_VONNIS  | lopendeAdviesvraag=JA
          6    | NA_VONNIS  | geboortedatum=2006-01-01 asrWegingskaderToegepast=NEE
          6    | PREVENTIEF | geboortedatum=2006-01-01
          7    | PREVENTIEF | toezichtNaDetentie=JA
          8    | PREVENTIEF | artikel43Lid3Plaatsing=JA
          9    | PREVENTIEF | isdOpgelegd=JA adviseringAfgerond=JA
          9    | NA_VONNIS  | isdOpgelegd=JA
          9    | NA_VONNIS  | adviseringAfgerond=JA
          9    | NA_VONNIS  | isdOpgelegd=JA adviseringAfgerond=JA maatregelGestart=JA
          10   | PREVENTIEF | uitstroomMetZorgmachtiging=JA
          som-moment | NA_VONNIS | datumBinnenkomst=2026-06-20
          """)
  void geldtNietAlsEenVoorwaardeOntbreekt(String criterium, String fase, String difference) {
    assertThat(status(criterium, zaak(fase, difference))).isEqualTo(Status.NIET_VAN_TOEPASSING);
  }

  @ParameterizedTest(name = "criterium {0} is onbekend bij {1} met {2}; nodig: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1          | NA_VONNIS  | verblijfsstatus=                              | verblijfsstatus
          2          | NA_VONNIS  | recidiverisico=                               | recidiverisico
          2          | NA_VONNIS  | recidiverisico=LAAG datumRisc=                | datumRisc
          3          | NA_VONNIS  | datumRisc= laatsteReclasseringsinformatie=    | datumRisc laatsteReclasseringsinformatie
          3-NB       | NA_VONNIS  | recidiverisico= datumRisc=2025-01-01          | recidiverisico
          4          | NA_VONNIS  | datumBinnenkomst=                             | datumBinnenkomst
          5          | PREVENTIEF | lopendeAdviesvraag=                           | lopendeAdviesvraag
          6          | PREVENTIEF | geboortedatum=2006-01-01 asrWegingskaderToegepast= | asrWegingskaderToegepast
          6          | PREVENTIEF | geboortedatum= asrWegingskaderToegepast=NEE   | geboortedatum
          7          | NA_VONNIS  | toezichtNaDetentie=                           | toezichtNaDetentie
          8          | NA_VONNIS  | artikel43Lid3Plaatsing=                       | artikel43Lid3Plaatsing
          9          | NA_VONNIS  | isdOpgelegd= adviseringAfgerond=JA            | isdOpgelegd
          9          | NA_VONNIS  | isdOpgelegd=JA adviseringAfgerond=            | adviseringAfgerond
          9          | NA_VONNIS  | isdOpgelegd=JA adviseringAfgerond=JA maatregelGestart= | maatregelGestart
          10         | NA_VONNIS  | uitstroomMetZorgmachtiging=                   | uitstroomMetZorgmachtiging
          10         | NA_VONNIS  | uitstroomMetZorgmachtiging=JA toezichtNaDetentie= | toezichtNaDetentie
          7          | PREVENTIEF | fase= toezichtNaDetentie=JA                   | fase
          5          | NA_VONNIS  | fase= lopendeAdviesvraag=JA                   | fase
          som-moment | PREVENTIEF | datumBinnenkomst=                             | datumBinnenkomst
          som-moment | PREVENTIEF | fase= datumBinnenkomst=2026-06-20             | fase
          """)
  void onbekendMaaktNooitVanToepassing(
      String criterium, String fase, String difference, String needed) {
    Bevinding bevinding =
        TestPakketten.bevinding(TestPakketten.prioritise(zaak(fase, difference)), criterium);

    assertThat(bevinding.status()).isEqualTo(Status.ONBEKEND);
    assertThat(bevinding.ontbrekend()).containsExactly(needed.split(" "));
    assertThat(bevinding.uitleg())
        .startsWith("Nog niet te zeggen: " + FeitLabels.unknown(List.of(needed.split(" "))));
  }

  @ParameterizedTest(name = "criterium {0} geldt niet, wat er verder ook onbekend is, met {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2    | recidiverisico=MATIG
          3-NB | recidiverisico=LAAG
          4    | fase=PREVENTIEF
          6    | fase=NA_VONNIS
          6    | asrWegingskaderToegepast=JA
          9    | maatregelGestart=JA
          9    | isdOpgelegd=NEE tbsDwangOpgelegd=NEE
          10   | toezichtNaDetentie=JA
          som-moment | fase=NA_VONNIS
          """)
  void eenOnwareVoorwaardeIsGenoegOmNietTeGelden(String criterium, String known) {
    assertThat(status(criterium, TestZaken.furtherUnknown(known)))
        .isEqualTo(Status.NIET_VAN_TOEPASSING);
  }

  @Test
  void eenSignaalDatErNietIsIsGeenOnbekendSignaal() {
    assertThat(status("signaal", TestZaken.furtherUnknown("")))
        .isEqualTo(Status.NIET_VAN_TOEPASSING);
  }

  @Test
  void alleenCriterium8IsVerplicht() {
    assertThat(TestPakketten.prioritise(TestZaken.afterVerdict("")).bevindingen())
        .filteredOn(Bevinding::verplicht)
        .extracting(bevinding -> bevinding.criterium().code())
        .containsExactly("8");
  }

  @Test
  void deBevindingenStaanInDeVolgordeVanDeTabel() {
    assertThat(TestPakketten.prioritise(TestZaken.afterVerdict("")).bevindingen())
        .extracting(bevinding -> bevinding.criterium().code())
        .containsExactly(
            "1", "2", "3", "3-NB", "4", "5", "6", "7", "8", "9", "10", "signaal", "som-moment");
  }

  private static Status status(String criterium, Gedetineerde zaak) {
    return TestPakketten.bevinding(TestPakketten.prioritise(zaak), criterium).status();
  }

  private static Gedetineerde zaak(String fase, String difference) {
    return fase.equals("PREVENTIEF")
        ? TestZaken.preventive(difference)
        : TestZaken.afterVerdict(difference);
  }
}

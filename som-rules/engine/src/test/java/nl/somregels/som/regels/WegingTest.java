package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.prioritering.Wegingspunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria 11-17 are shown and never judged; the optional criteria split only the weighing. */
class WegingTest {
  @ParameterizedTest(name = "bij 15 met {0}: let op {1}")
  @CsvSource({"lvb=JA, true", "lvb=, true", "lvb=NEE, false"})
  void nietWillenKanNietKunnenZijnTotLvbNeeIs(String lvb, boolean caution) {
    assertThat(point("15", TestZaken.afterVerdict("teMotiveren=NEE " + lvb)).letOp() != null)
        .isEqualTo(caution);
  }

  @Test
  void deAndereWegingspuntenHebbenGeenWaarschuwing() {
    assertThat(TestPakketten.prioritise(TestZaken.afterVerdict("lvb=JA")).weging())
        .filteredOn(point -> point.letOp() != null)
        .extracting(point -> point.criterium().code())
        .containsExactly("15");
  }

  @Test
  void elkPuntToontWatBekendIsWatOntbreektEnDeRichting() {
    assertThat(TestPakketten.prioritise(TestZaken.furtherUnknown("")).weging())
        .extracting(point -> point.criterium().code())
        .containsExactly("11", "12", "13", "14", "15", "16", "17");
    Wegingspunt risico = point("11", TestZaken.afterVerdict("letselrisico=HOOG"));

    assertThat(risico.feiten())
        .extracting(FeitValue::feit, FeitValue::waarde)
        .containsExactly(
            tuple("recidiverisico", "MATIG"),
            tuple("bronRecidiverisico", "RECLASSERINGSOORDEEL"),
            tuple("letselrisico", "HOOG"),
            tuple("actueelDelict", "310 Sr"));
    assertThat(risico.ontbrekend()).containsExactly("onttrekkingsrisico");
    assertThat(risico.richting()).contains("pleit voor inzet", "letselrisico extra");
  }

  @Test
  void zonderReclasseringsinformatieIsHetRecidiverisicoAfwezigEnNietOnbekend() {
    Wegingspunt risico =
        point(
            "11",
            TestZaken.afterVerdict(
                "datumRisc= recidiverisico= laatsteReclasseringsinformatie=GEEN"));

    assertThat(risico.feiten())
        .contains(
            new FeitValue(
                "recidiverisico",
                "AFWEZIG",
                List.of(new FeitValue("laatsteReclasseringsinformatie", "GEEN", List.of()))));
    assertThat(risico.ontbrekend()).containsExactly("letselrisico", "onttrekkingsrisico");
  }

  @Test
  void bijMotivatieStaatOfLvbBekendIs() {
    Wegingspunt known = point("15", TestZaken.afterVerdict("teMotiveren=NEE lvb=JA"));
    Wegingspunt unknown = point("15", TestZaken.afterVerdict("teMotiveren=NEE lvb="));

    assertThat(known.feiten())
        .extracting(FeitValue::feit, FeitValue::waarde)
        .containsExactly(tuple("teMotiveren", "NEE"), tuple("lvb", "JA"));
    assertThat(known.letOp())
        .endsWith("Er is een vermoeden van een licht verstandelijke beperking.");
    assertThat(unknown.ontbrekend()).containsExactly("lvb");
    assertThat(unknown.letOp())
        .endsWith("Of er een vermoeden van een licht verstandelijke beperking is, is niet bekend.");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "letselrisico=HOOG onttrekkingsrisico=HOOG actueelDelict=289_Sr",
        "criminogeneFactoren=werk|verslaving|schulden|relaties beschermendeFactoren=",
        "zelfredzaamheid=BEPERKT lvb=JA laaggeletterd=JA psychiatrischeProblematiek=JA",
        "teMotiveren=NEE socialeSteun=NEE",
      })
  void watMensenWegenVerandertHetVoorstelNooit(String difference) {
    Prioritering without = TestPakketten.prioritise(TestZaken.afterVerdict(""));
    Prioritering with = TestPakketten.prioritise(TestZaken.afterVerdict(difference));

    assertThat(with.weging()).isNotEqualTo(without.weging());
    assertThat(with.prioriteit()).isEqualTo(without.prioriteit());
    assertThat(with.bevindingen()).isEqualTo(without.bevindingen());
  }

  @Test
  void nergensStaatEenScore() {
    assertThat(TestPakketten.prioritise(TestZaken.afterVerdict("")).weging())
        .allSatisfy(
            point ->
                assertThat(point.richting().toLowerCase(Locale.ROOT))
                    .isNotBlank()
                    .doesNotContain("score", "punten"));
  }

  @ParameterizedTest(name = "met {0} in groep {1}, eerst {2}, want {3}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "lvb=NEE; B; false; -",
        "lvb=JA; A; false; O1",
        "actueelDelict=300_Sr; A; false; O2",
        "actueelDelict=300_Sr recidiverisico=LAAG datumRisc=2025-01-01; B; false; -",
        "actueelDelict=306_Sr; A; false; O2",
        "actueelDelict=307_Sr; B; false; -",
        "actueelDelict=286_Sr; B; false; -",
        "actueelDelict=287_Sr; A; false; O2",
        "actueelDelict=300_WvSv; B; false; -",
        "recidiverisico=HOOG; A; true; O3",
        "criminogeneFactoren=werk|schulden; B; false; -",
        "criminogeneFactoren=werk|schulden|relaties; A; false; O4",
        "criminogeneFactoren=verslaving; A; false; O4",
        "criminogeneFactoren=dakloosheid; A; false; O4",
        "geboortedatum=2008-06-30 pleegdatum=; A; false; O5",
        "geboortedatum=2008-07-01 pleegdatum=; B; false; -",
        "geboortedatum=2002-07-01 pleegdatum=; A; false; O5",
        "geboortedatum=2002-06-30 pleegdatum=; B; false; -",
      })
  void eenOptioneelCriteriumIsGenoegVoorGroepA(
      String difference, WeeggroepCode group, boolean first, String option) {
    Weeggroep weeggroep = weeggroep(TestZaken.afterVerdict(difference));

    assertThat(weeggroep.groep()).isEqualTo(group);
    assertThat(weeggroep.eerst()).isEqualTo(first);
    assertThat(weeggroep.kanNaarA()).isEmpty();
    assertThat(weeggroep.opties().stream().filter(Bevinding::countsAlong))
        .extracting(bevinding -> bevinding.criterium().code())
        .isEqualTo(option == null ? List.of() : List.of(option));
  }

  @Test
  void onbekendeFeitenBrengenNiemandInGroepAMaarStaanErWelBij() {
    Weeggroep weeggroep =
        weeggroep(TestZaken.afterVerdict("lvb= geboortedatum= criminogeneFactoren="));

    assertThat(weeggroep.groep()).isEqualTo(WeeggroepCode.B);
    assertThat(weeggroep.kanNaarA()).containsExactly("geboortedatum", "criminogeneFactoren", "lvb");
  }

  @Test
  void alleenProfessioneleWegingHeeftEenGroepEnDatVerandertHetVoorstelNiet() {
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(400, 41)) {
      Prioritering with =
          TestPakketten.engine("2021.2").evaluate(oneCase.zaak(), oneCase.peildatum());
      Prioritering without =
          TestPakketten.engine("2021.1").evaluate(oneCase.zaak(), oneCase.peildatum());
      assertThat(with.weeggroep() != null)
          .isEqualTo(with.prioriteit() == Prioriteit.PROFESSIONELE_WEGING);
      assertThat(without.weeggroep()).isNull();
      assertThat(with.mogelijkePrioriteiten()).isEqualTo(without.mogelijkePrioriteiten());
      assertThat(with.prioriteit()).isEqualTo(without.prioriteit());
    }
  }

  @ParameterizedTest(name = "label LAAG met {0}: {1}")
  @CsvSource({
    "bronRecidiverisico=RECLASSERINGSOORDEEL, LAGE_PRIORITEIT, true",
    "bronRecidiverisico=OXREC, PROFESSIONELE_WEGING, true",
    "bronRecidiverisico=, PROFESSIONELE_WEGING, false",
  })
  void in2026TeltEenLaagLabelUitOxrecNiet(String source, Prioriteit outcome, boolean fixed) {
    Prioritering prioritering =
        TestPakketten.engine("2026.1")
            .evaluate(TestZaken.afterVerdict("recidiverisico=LAAG " + source), TestZaken.PEILDATUM);

    assertThat(prioritering.prioriteit()).isEqualTo(outcome);
    assertThat(prioritering.vast()).isEqualTo(fixed);
  }

  private static Weeggroep weeggroep(Gedetineerde zaak) {
    Weeggroep weeggroep =
        TestPakketten.engine("2021.2").evaluate(zaak, TestZaken.PEILDATUM).weeggroep();
    assertThat(weeggroep).isNotNull();
    return weeggroep;
  }

  private static Wegingspunt point(String criterium, Gedetineerde zaak) {
    return TestPakketten.prioritise(zaak).weging().stream()
        .filter(point -> point.criterium().code().equals(criterium))
        .findFirst()
        .orElseThrow();
  }
}

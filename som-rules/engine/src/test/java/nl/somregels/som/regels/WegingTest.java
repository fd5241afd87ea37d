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
  void nietWillenKanNietKunnenZijnTotLvbNeeIs(String lvb, boolean letOp) {
    assertThat(punt("15", TestZaken.naVonnis("teMotiveren=NEE " + lvb)).letOp() != null)
        .isEqualTo(letOp);
  }

  @Test
  void deAndereWegingspuntenHebbenGeenWaarschuwing() {
    assertThat(TestPakketten.prioriteer(TestZaken.naVonnis("lvb=JA")).weging())
        .filteredOn(punt -> punt.letOp() != null)
        .extracting(punt -> punt.criterium().code())
        .containsExactly("15");
  }

  @Test
  void elkPuntToontWatBekendIsWatOntbreektEnDeRichting() {
    assertThat(TestPakketten.prioriteer(TestZaken.verderOnbekend("")).weging())
        .extracting(punt -> punt.criterium().code())
        .containsExactly("11", "12", "13", "14", "15", "16", "17");
    Wegingspunt risico = punt("11", TestZaken.naVonnis("letselrisico=HOOG"));

    assertThat(risico.feiten())
        .extracting(FeitValue::feit, FeitValue::waarde)
        .containsExactly(
            tuple("recidiverisico", "MATIG"),
            tuple("letselrisico", "HOOG"),
            tuple("actueelDelict", "310 Sr"));
    assertThat(risico.ontbrekend()).containsExactly("onttrekkingsrisico");
    assertThat(risico.richting()).contains("pleit voor inzet", "letselrisico extra");
  }

  @Test
  void zonderReclasseringsinformatieIsHetRecidiverisicoAfwezigEnNietOnbekend() {
    Wegingspunt risico =
        punt(
            "11",
            TestZaken.naVonnis("datumRisc= recidiverisico= laatsteReclasseringsinformatie=GEEN"));

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
    Wegingspunt bekend = punt("15", TestZaken.naVonnis("teMotiveren=NEE lvb=JA"));
    Wegingspunt onbekend = punt("15", TestZaken.naVonnis("teMotiveren=NEE lvb="));

    assertThat(bekend.feiten())
        .extracting(FeitValue::feit, FeitValue::waarde)
        .containsExactly(tuple("teMotiveren", "NEE"), tuple("lvb", "JA"));
    assertThat(bekend.letOp()).endsWith("(lvb: JA)");
    assertThat(onbekend.ontbrekend()).containsExactly("lvb");
    assertThat(onbekend.letOp()).endsWith("(lvb is niet bekend)");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "letselrisico=HOOG onttrekkingsrisico=HOOG actueelDelict=289_Sr",
        "criminogeneFactoren=werk|verslaving|schulden|relaties beschermendeFactoren=",
        "zelfredzaamheid=BEPERKT lvb=JA laaggeletterd=JA psychiatrischeProblematiek=JA",
        "teMotiveren=NEE socialeSteun=NEE",
      })
  void watMensenWegenVerandertHetVoorstelNooit(String verschil) {
    Prioritering zonder = TestPakketten.prioriteer(TestZaken.naVonnis(""));
    Prioritering met = TestPakketten.prioriteer(TestZaken.naVonnis(verschil));

    assertThat(met.weging()).isNotEqualTo(zonder.weging());
    assertThat(met.prioriteit()).isEqualTo(zonder.prioriteit());
    assertThat(met.bevindingen()).isEqualTo(zonder.bevindingen());
  }

  @Test
  void nergensStaatEenScore() {
    assertThat(TestPakketten.prioriteer(TestZaken.naVonnis("")).weging())
        .allSatisfy(
            punt ->
                assertThat(punt.richting().toLowerCase(Locale.ROOT))
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
      String verschil, WeeggroepCode groep, boolean eerst, String optie) {
    Weeggroep weeggroep = weeggroep(TestZaken.naVonnis(verschil));

    assertThat(weeggroep.groep()).isEqualTo(groep);
    assertThat(weeggroep.eerst()).isEqualTo(eerst);
    assertThat(weeggroep.kanNaarA()).isEmpty();
    assertThat(weeggroep.opties().stream().filter(Bevinding::teltMee))
        .extracting(bevinding -> bevinding.criterium().code())
        .isEqualTo(optie == null ? List.of() : List.of(optie));
  }

  @Test
  void onbekendeFeitenBrengenNiemandInGroepAMaarStaanErWelBij() {
    Weeggroep weeggroep = weeggroep(TestZaken.naVonnis("lvb= geboortedatum= criminogeneFactoren="));

    assertThat(weeggroep.groep()).isEqualTo(WeeggroepCode.B);
    assertThat(weeggroep.kanNaarA()).containsExactly("geboortedatum", "criminogeneFactoren", "lvb");
  }

  @Test
  void alleenProfessioneleWegingHeeftEenGroepEnDatVerandertHetVoorstelNiet() {
    for (BoundaryTable.BoundaryRow geval : BoundaryTable.lijst(400, 41)) {
      Prioritering met = TestPakketten.engine("2021.2").evaluate(geval.zaak(), geval.peildatum());
      Prioritering zonder =
          TestPakketten.engine("2021.1").evaluate(geval.zaak(), geval.peildatum());
      assertThat(met.weeggroep() != null)
          .isEqualTo(met.prioriteit() == Prioriteit.PROFESSIONELE_WEGING);
      assertThat(zonder.weeggroep()).isNull();
      assertThat(met.mogelijkePrioriteiten()).isEqualTo(zonder.mogelijkePrioriteiten());
      assertThat(met.prioriteit()).isEqualTo(zonder.prioriteit());
    }
  }

  @ParameterizedTest(name = "label LAAG met {0}: {1}")
  @CsvSource({
    "bronRecidiverisico=RECLASSERINGSOORDEEL, LAGE_PRIORITEIT, true",
    "bronRecidiverisico=OXREC, PROFESSIONELE_WEGING, true",
    "bronRecidiverisico=, PROFESSIONELE_WEGING, false",
  })
  void in2026TeltEenLaagLabelUitOxrecNiet(String bron, Prioriteit uitkomst, boolean vast) {
    Prioritering prioritering =
        TestPakketten.engine("2026.1")
            .evaluate(TestZaken.naVonnis("recidiverisico=LAAG " + bron), TestZaken.PEILDATUM);

    assertThat(prioritering.prioriteit()).isEqualTo(uitkomst);
    assertThat(prioritering.vast()).isEqualTo(vast);
  }

  private static Weeggroep weeggroep(Gedetineerde zaak) {
    Weeggroep weeggroep =
        TestPakketten.engine("2021.2").evaluate(zaak, TestZaken.PEILDATUM).weeggroep();
    assertThat(weeggroep).isNotNull();
    return weeggroep;
  }

  private static Wegingspunt punt(String criterium, Gedetineerde zaak) {
    return TestPakketten.prioriteer(zaak).weging().stream()
        .filter(punt -> punt.criterium().code().equals(criterium))
        .findFirst()
        .orElseThrow();
  }
}

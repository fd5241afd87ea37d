package nl.somregels.som.regels.reference;

import static nl.somregels.som.feiten.Feit.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.testkit.CaseGenerator;
import nl.somregels.som.regels.testkit.SomDomain;

/** The policy of 2021.1 alone, in one sentence per property, whatever the case. */
@Domain(SomDomain.class)
@StatisticsReport(StatisticsReportMode.OFF)
class PolicyPropertiesTest {
  private static final SomEngine ENGINE = SomRegels.bundled().version(PakketVersie.of("2021.1"));

  /** Per criterion what must be known before it can apply: of each set at least one fact. */
  private static final Map<String, List<Set<Feit>>> NEEDED =
      Map.ofEntries(
          Map.entry("1", List.of(Set.of(VERBLIJFSSTATUS))),
          Map.entry("2", List.of(Set.of(RECIDIVERISICO), Set.of(DATUM_RISC))),
          Map.entry("3", List.of(Set.of(LAATSTE_RECLASSERINGSINFORMATIE))),
          Map.entry(
              "3-NB",
              List.of(Set.of(RECIDIVERISICO), Set.of(DATUM_RISC, LAATSTE_RECLASSERINGSINFORMATIE))),
          Map.entry(
              "4", List.of(Set.of(FASE), Set.of(DATUM_BINNENKOMST), Set.of(EINDDATUM_DETENTIE))),
          Map.entry("5", List.of(Set.of(FASE), Set.of(LOPENDE_ADVIESVRAAG))),
          Map.entry(
              "6",
              List.of(
                  Set.of(FASE),
                  Set.of(GEBOORTEDATUM),
                  Set.of(PLEEGDATUM, DATUM_BINNENKOMST),
                  Set.of(ASR_WEGINGSKADER_TOEGEPAST))),
          Map.entry("7", List.of(Set.of(FASE), Set.of(TOEZICHT_NA_DETENTIE))),
          Map.entry("8", List.of(Set.of(FASE), Set.of(ARTIKEL_43_LID_3_PLAATSING))),
          Map.entry(
              "9",
              List.of(
                  Set.of(FASE),
                  Set.of(ISD_OPGELEGD, TBS_DWANG_OPGELEGD),
                  Set.of(ADVISERING_AFGEROND),
                  Set.of(MAATREGEL_GESTART))),
          Map.entry(
              "10",
              List.of(
                  Set.of(FASE),
                  Set.of(UITSTROOM_MET_ZORGMACHTIGING),
                  Set.of(TOEZICHT_NA_DETENTIE))),
          Map.entry("signaal", List.of(Set.of(SIGNAAL_CASEMANAGER))),
          Map.entry("som-moment", List.of(Set.of(FASE), Set.of(DATUM_BINNENKOMST))));

  @Property
  void onbekendMaaktNooitEenCriteriumVanToepassing(@ForAll DatedCase zaak) {
    for (Bevinding bevinding : evaluate(zaak).bevindingen()) {
      if (bevinding.status() == Status.VAN_TOEPASSING) {
        String code = bevinding.criterium().code();
        seen(code);
        assertThat(bevinding.ontbrekend()).as(code).isEmpty();
        assertThat(NEEDED.get(code))
            .as(code)
            .allMatch(facts -> facts.stream().anyMatch(zaak.gedetineerde()::known));
      }
    }
    NEEDED.keySet().forEach(PolicyPropertiesTest::mustBeSeen);
  }

  @Property
  void criterium8GeeftAltijdHogePrioriteit(@ForAll DatedCase zaak) {
    Prioritering prioritering =
        evaluate(
            zaak,
            zaak.gedetineerde().toBuilder().fase(Fase.NA_VONNIS).artikel43Lid3Plaatsing(JaNee.JA));
    assertThat(status(prioritering)).containsEntry("8", Status.VAN_TOEPASSING);
    assertThat(prioritering.prioriteit()).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(prioritering.vast()).isTrue();
    assertThat(prioritering.tegenstrijdig()).isFalse();
  }

  @Property
  void eenSignaalWordtNooitTotZwijgenGebracht(@ForAll DatedCase zaak) {
    Prioritering prioritering =
        evaluate(zaak, zaak.gedetineerde().toBuilder().signaalCasemanager(JaNee.JA));
    assertThat(prioritering.mogelijkePrioriteiten())
        .isSubsetOf(Prioriteit.HOGE_PRIORITEIT, Prioriteit.PROFESSIONELE_WEGING);
    assertThat(prioritering.prioriteit() == Prioriteit.NOG_NIET_GEPRIORITEERD)
        .isEqualTo(!zaak.gedetineerde().known(FASE));
  }

  @Property
  void watCriteria11Tot17LezenVerandertDePrioriteitNiet(@ForAll DatedCase zaak) {
    GedetineerdeBuilder without = zaak.gedetineerde().toBuilder();
    CaseGenerator.OUTSIDE_CRITERIA_1_UNTIL_10.forEach(feit -> without.met(feit, null));
    assertThat(ReferenceResult.of(evaluate(zaak, without)))
        .isEqualTo(ReferenceResult.of(evaluate(zaak)));
  }

  private static Map<String, Status> status(Prioritering prioritering) {
    return ReferenceResult.of(prioritering).status();
  }

  private static Prioritering evaluate(DatedCase zaak) {
    return ENGINE.evaluate(zaak.gedetineerde(), zaak.peildatum());
  }

  private static Prioritering evaluate(DatedCase zaak, GedetineerdeBuilder feiten) {
    return ENGINE.evaluate(feiten.build(), zaak.peildatum());
  }

  private static void seen(String what) {
    Statistics.label(what).collect(true);
  }

  private static void mustBeSeen(String what) {
    Statistics.label(what).coverage(seen -> seen.check(true).count(times -> times > 0));
  }
}

package nl.somregels.som.regels.decide;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.NOG_NIET;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;
import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static nl.somregels.som.prioritering.Prioriteit.UITGESTELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FactLifter;
import org.junit.jupiter.api.Test;

/** Which unknown facts matter under a few rules, and what each could lead to alone. */
class OntbrekendFinderTest {
  private static final LocalDate NOW = LocalDate.of(2026, 6, 30);
  private static final Expression LVB = new Equals(Field.LVB, "JA");
  private static final Expression NO_LVB = new Equals(Field.LVB, "NEE");

  private final OutcomeSpace space =
      new TestRules()
          .with("1", LAAG, TestRules.STAY)
          .with(
              "2",
              LAAG,
              new Equals(Field.RECIDIVERISICO, "LAAG"),
              new AtLeast(Field.OUDERDOM_RISC, false, 12))
          .with("4", LAAG, TestRules.AFTER_VERDICT, new AtLeast(Field.VERBLIJFSDUUR, false, 28))
          .with("5", UITSTELLEN, TestRules.PREVENTIVE, new Equals(Field.LOPENDE_ADVIESVRAAG, "JA"))
          .with("6", HOOG, TestRules.PREVENTIVE, new AtLeast(Field.LEEFTIJD_BIJ_DELICT, false, 23))
          .with("7", HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
          .with("9", NOG_NIET, TestRules.PREVENTIVE, new AtLeast(Field.DETENTIEDAG, false, 15))
          .yields("1", "7")
          .yields("2", "7")
          .yields("4", "7")
          .space();

  @Test
  void eenFeitDatBeslistStaatErMetWatHetKanGeven() {
    assertThat(ontbrekend(afterVerdict().verblijfsstatus(null), PROFESSIONELE_WEGING))
        .containsExactly(feit(Feit.VERBLIJFSSTATUS, LAGE_PRIORITEIT));
    assertThat(ontbrekend(afterVerdict().toezichtNaDetentie(null), PROFESSIONELE_WEGING))
        .containsExactly(feit(Feit.TOEZICHT_NA_DETENTIE, HOGE_PRIORITEIT));
    assertThat(ontbrekend(afterVerdict(), PROFESSIONELE_WEGING)).isEmpty();
  }

  @Test
  void watWijktVoorToezichtDoetErNietMeerToe() {
    GedetineerdeBuilder zaak =
        afterVerdict().verblijfsstatus(null).datumRisc(null).fase(Fase.NA_VONNIS);
    assertThat(ontbrekend(zaak.toezichtNaDetentie(JaNee.JA), HOGE_PRIORITEIT)).isEmpty();
  }

  @Test
  void tweeFeitenDieElkLaagMakenStaanErAllebei() {
    assertThat(
            ontbrekend(
                afterVerdict().verblijfsstatus(null).einddatumDetentie(null).datumBinnenkomst(NOW),
                PROFESSIONELE_WEGING))
        .containsExactly(
            feit(Feit.EINDDATUM_DETENTIE, LAGE_PRIORITEIT),
            feit(Feit.VERBLIJFSSTATUS, LAGE_PRIORITEIT));
  }

  @Test
  void metDeFaseVerandertWelkFeitErToeDoet() {
    assertThat(
            ontbrekend(
                afterVerdict().fase(null).lopendeAdviesvraag(null).toezichtNaDetentie(JaNee.JA),
                Prioriteit.NOG_NIET_GEPRIORITEERD))
        .containsExactly(
            feit(Feit.FASE, HOGE_PRIORITEIT, PROFESSIONELE_WEGING), feit(Feit.LOPENDE_ADVIESVRAAG));
    assertThat(
            ontbrekend(
                afterVerdict().fase(Fase.PREVENTIEF).lopendeAdviesvraag(null),
                PROFESSIONELE_WEGING))
        .containsExactly(feit(Feit.LOPENDE_ADVIESVRAAG, UITGESTELD));
  }

  @Test
  void eenDatumDieTweeDingenBepaaltZetZeOnafhankelijk() {
    assertThat(
            ontbrekend(
                afterVerdict().fase(Fase.PREVENTIEF).datumBinnenkomst(null).pleegdatum(null),
                Prioriteit.NOG_NIET_GEPRIORITEERD))
        .containsExactly(
            feit(Feit.DATUM_BINNENKOMST, HOGE_PRIORITEIT, PROFESSIONELE_WEGING),
            feit(Feit.PLEEGDATUM));
  }

  @Test
  void eenLaagLabelWachtOpDeDatumVanDeRisc() {
    GedetineerdeBuilder zaak =
        afterVerdict()
            .recidiverisico(Risico.LAAG)
            .datumRisc(null)
            .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(NOW.minusDays(40)));
    assertThat(ontbrekend(zaak, PROFESSIONELE_WEGING))
        .containsExactly(feit(Feit.DATUM_RISC, LAGE_PRIORITEIT));
    assertThat(ontbrekend(zaak.laatsteReclasseringsinformatie(null), PROFESSIONELE_WEGING))
        .containsExactly(
            feit(Feit.DATUM_RISC, LAGE_PRIORITEIT), feit(Feit.LAATSTE_RECLASSERINGSINFORMATIE));
    assertThat(ontbrekend(zaak.recidiverisico(null), PROFESSIONELE_WEGING))
        .containsExactly(
            feit(Feit.RECIDIVERISICO),
            feit(Feit.DATUM_RISC),
            feit(Feit.LAATSTE_RECLASSERINGSINFORMATIE));
  }

  /** With lvb the label decides, without it the newest information: neither case tells both. */
  @Test
  void elkFeitTeltOokAlDoetHetErAlleenToeAlsEenAnderFeitAndersUitvalt() {
    OutcomeSpace split =
        new TestRules()
            .with("2", LAAG, LVB, new Equals(Field.RECIDIVERISICO, "LAAG"))
            .with("3", HOOG, NO_LVB, new AtLeast(Field.NIEUWSTE_INFORMATIE, true, 12))
            .space();
    assertThat(names(split, Gedetineerde.builder("O-2").datumRisc(NOW.minusYears(3))))
        .containsExactly("recidiverisico", "laatsteReclasseringsinformatie", "lvb");
  }

  @Test
  void eenFeitTeltOokAlDoetHetErAlleenNaHetVonnisToe() {
    OutcomeSpace beforehand =
        new TestRules()
            .with("1", LAAG, TestRules.STAY)
            .with("6", HOOG, TestRules.PREVENTIVE, LVB)
            .yields("1", "6")
            .space();
    assertThat(names(beforehand, Gedetineerde.builder("O-3").lvb(JaNee.JA)))
        .containsExactly("fase", "verblijfsstatus");
  }

  @Test
  void deFaseTeltOokAlDoetZijErAlleenToeAlsEenAnderFeitAndersUitvalt() {
    OutcomeSpace withoutLvb = new TestRules().with("6", HOOG, TestRules.PREVENTIVE, NO_LVB).space();
    assertThat(names(withoutLvb, Gedetineerde.builder("O-4"))).containsExactly("fase", "lvb");
  }

  private static List<String> names(OutcomeSpace space, GedetineerdeBuilder builder) {
    return determine(space, builder, PROFESSIONELE_WEGING).stream()
        .map(OntbrekendFeit::feit)
        .toList();
  }

  private static List<OntbrekendFeit> determine(
      OutcomeSpace space, GedetineerdeBuilder builder, Prioriteit proposal) {
    Gedetineerde zaak = builder.build();
    return new OntbrekendFinder(space)
        .determine(FeitSet.known(zaak), space.condition(FactLifter.lift(zaak, NOW)), proposal);
  }

  private List<OntbrekendFeit> ontbrekend(GedetineerdeBuilder builder, Prioriteit proposal) {
    return determine(space, builder, proposal);
  }

  /** Everything that these rules read is known, and nothing applies. */
  private static GedetineerdeBuilder afterVerdict() {
    return Gedetineerde.builder("O-1")
        .fase(Fase.NA_VONNIS)
        .verblijfsstatus(JaNee.JA)
        .recidiverisico(Risico.HOOG)
        .datumRisc(NOW.minusDays(100))
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(NOW.minusDays(100)))
        .datumBinnenkomst(NOW.minusDays(60))
        .einddatumDetentie(NOW.plusDays(60))
        .geboortedatum(NOW.minusYears(40))
        .pleegdatum(NOW.minusDays(90))
        .lopendeAdviesvraag(JaNee.NEE)
        .toezichtNaDetentie(JaNee.NEE);
  }

  private static OntbrekendFeit feit(Feit feit, Prioriteit... canLeadTo) {
    return new OntbrekendFeit(feit.jsonName(), List.of(canLeadTo));
  }
}

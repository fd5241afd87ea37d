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
  private static final LocalDate NU = LocalDate.of(2026, 6, 30);
  private static final Expression LVB = new Equals(Field.LVB, "JA");
  private static final Expression GEEN_LVB = new Equals(Field.LVB, "NEE");

  private final OutcomeSpace ruimte =
      new TestRules()
          .met("1", LAAG, TestRules.VERBLIJF)
          .met(
              "2",
              LAAG,
              new Equals(Field.RECIDIVERISICO, "LAAG"),
              new AtLeast(Field.OUDERDOM_RISC, false, 12))
          .met("4", LAAG, TestRules.NA_VONNIS, new AtLeast(Field.VERBLIJFSDUUR, false, 28))
          .met("5", UITSTELLEN, TestRules.PREVENTIEF, new Equals(Field.LOPENDE_ADVIESVRAAG, "JA"))
          .met("6", HOOG, TestRules.PREVENTIEF, new AtLeast(Field.LEEFTIJD_BIJ_DELICT, false, 23))
          .met("7", HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)
          .met("9", NOG_NIET, TestRules.PREVENTIEF, new AtLeast(Field.DETENTIEDAG, false, 15))
          .wijkt("1", "7")
          .wijkt("2", "7")
          .wijkt("4", "7")
          .ruimte();

  @Test
  void eenFeitDatBeslistStaatErMetWatHetKanGeven() {
    assertThat(ontbrekend(naVonnis().verblijfsstatus(null), PROFESSIONELE_WEGING))
        .containsExactly(feit(Feit.VERBLIJFSSTATUS, LAGE_PRIORITEIT));
    assertThat(ontbrekend(naVonnis().toezichtNaDetentie(null), PROFESSIONELE_WEGING))
        .containsExactly(feit(Feit.TOEZICHT_NA_DETENTIE, HOGE_PRIORITEIT));
    assertThat(ontbrekend(naVonnis(), PROFESSIONELE_WEGING)).isEmpty();
  }

  @Test
  void watWijktVoorToezichtDoetErNietMeerToe() {
    GedetineerdeBuilder zaak =
        naVonnis().verblijfsstatus(null).datumRisc(null).fase(Fase.NA_VONNIS);
    assertThat(ontbrekend(zaak.toezichtNaDetentie(JaNee.JA), HOGE_PRIORITEIT)).isEmpty();
  }

  @Test
  void tweeFeitenDieElkLaagMakenStaanErAllebei() {
    assertThat(
            ontbrekend(
                naVonnis().verblijfsstatus(null).einddatumDetentie(null).datumBinnenkomst(NU),
                PROFESSIONELE_WEGING))
        .containsExactly(
            feit(Feit.EINDDATUM_DETENTIE, LAGE_PRIORITEIT),
            feit(Feit.VERBLIJFSSTATUS, LAGE_PRIORITEIT));
  }

  @Test
  void metDeFaseVerandertWelkFeitErToeDoet() {
    assertThat(
            ontbrekend(
                naVonnis().fase(null).lopendeAdviesvraag(null).toezichtNaDetentie(JaNee.JA),
                Prioriteit.NOG_NIET_GEPRIORITEERD))
        .containsExactly(
            feit(Feit.FASE, HOGE_PRIORITEIT, PROFESSIONELE_WEGING), feit(Feit.LOPENDE_ADVIESVRAAG));
    assertThat(
            ontbrekend(
                naVonnis().fase(Fase.PREVENTIEF).lopendeAdviesvraag(null), PROFESSIONELE_WEGING))
        .containsExactly(feit(Feit.LOPENDE_ADVIESVRAAG, UITGESTELD));
  }

  @Test
  void eenDatumDieTweeDingenBepaaltZetZeOnafhankelijk() {
    assertThat(
            ontbrekend(
                naVonnis().fase(Fase.PREVENTIEF).datumBinnenkomst(null).pleegdatum(null),
                Prioriteit.NOG_NIET_GEPRIORITEERD))
        .containsExactly(
            feit(Feit.DATUM_BINNENKOMST, HOGE_PRIORITEIT, PROFESSIONELE_WEGING),
            feit(Feit.PLEEGDATUM));
  }

  @Test
  void eenLaagLabelWachtOpDeDatumVanDeRisc() {
    GedetineerdeBuilder zaak =
        naVonnis()
            .recidiverisico(Risico.LAAG)
            .datumRisc(null)
            .laatsteReclasseringsinformatie(Reclasseringsinformatie.van(NU.minusDays(40)));
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
    OutcomeSpace gesplitst =
        new TestRules()
            .met("2", LAAG, LVB, new Equals(Field.RECIDIVERISICO, "LAAG"))
            .met("3", HOOG, GEEN_LVB, new AtLeast(Field.NIEUWSTE_INFORMATIE, true, 12))
            .ruimte();
    assertThat(namen(gesplitst, Gedetineerde.builder("O-2").datumRisc(NU.minusYears(3))))
        .containsExactly("recidiverisico", "laatsteReclasseringsinformatie", "lvb");
  }

  @Test
  void eenFeitTeltOokAlDoetHetErAlleenNaHetVonnisToe() {
    OutcomeSpace ervoor =
        new TestRules()
            .met("1", LAAG, TestRules.VERBLIJF)
            .met("6", HOOG, TestRules.PREVENTIEF, LVB)
            .wijkt("1", "6")
            .ruimte();
    assertThat(namen(ervoor, Gedetineerde.builder("O-3").lvb(JaNee.JA)))
        .containsExactly("fase", "verblijfsstatus");
  }

  @Test
  void deFaseTeltOokAlDoetZijErAlleenToeAlsEenAnderFeitAndersUitvalt() {
    OutcomeSpace zonderLvb =
        new TestRules().met("6", HOOG, TestRules.PREVENTIEF, GEEN_LVB).ruimte();
    assertThat(namen(zonderLvb, Gedetineerde.builder("O-4"))).containsExactly("fase", "lvb");
  }

  private static List<String> namen(OutcomeSpace ruimte, GedetineerdeBuilder builder) {
    return bepaal(ruimte, builder, PROFESSIONELE_WEGING).stream()
        .map(OntbrekendFeit::feit)
        .toList();
  }

  private static List<OntbrekendFeit> bepaal(
      OutcomeSpace ruimte, GedetineerdeBuilder builder, Prioriteit voorstel) {
    Gedetineerde zaak = builder.build();
    return new OntbrekendFinder(ruimte)
        .bepaal(FeitSet.bekend(zaak), ruimte.toestand(FactLifter.lift(zaak, NU)), voorstel);
  }

  private List<OntbrekendFeit> ontbrekend(GedetineerdeBuilder builder, Prioriteit voorstel) {
    return bepaal(ruimte, builder, voorstel);
  }

  /** Everything that these rules read is known, and nothing applies. */
  private static GedetineerdeBuilder naVonnis() {
    return Gedetineerde.builder("O-1")
        .fase(Fase.NA_VONNIS)
        .verblijfsstatus(JaNee.JA)
        .recidiverisico(Risico.HOOG)
        .datumRisc(NU.minusDays(100))
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.van(NU.minusDays(100)))
        .datumBinnenkomst(NU.minusDays(60))
        .einddatumDetentie(NU.plusDays(60))
        .geboortedatum(NU.minusYears(40))
        .pleegdatum(NU.minusDays(90))
        .lopendeAdviesvraag(JaNee.NEE)
        .toezichtNaDetentie(JaNee.NEE);
  }

  private static OntbrekendFeit feit(Feit feit, Prioriteit... kanLeidenTot) {
    return new OntbrekendFeit(feit.naam(), List.of(kanLeidenTot));
  }
}

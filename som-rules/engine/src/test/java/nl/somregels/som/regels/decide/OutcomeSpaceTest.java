package nl.somregels.som.regels.decide;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.NOG_NIET;
import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.NOG_NIET_GEPRIORITEERD;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import org.junit.jupiter.api.Test;

/**
 * 1 is low without lawful residence, 4 is low for a short stay or with lvb, 7 is high with
 * supervision after the verdict, 9 waits for day 15 before it.
 */
class OutcomeSpaceTest {
  private static final List<Field> JA_NEE =
      List.of(
          Field.LOPENDE_ADVIESVRAAG,
          Field.ASR_WEGINGSKADER_TOEGEPAST,
          Field.TOEZICHT_NA_DETENTIE,
          Field.ARTIKEL_43_LID_3_PLAATSING,
          Field.ISD_OPGELEGD,
          Field.TBS_DWANG_OPGELEGD,
          Field.ADVISERING_AFGEROND,
          Field.MAATREGEL_GESTART,
          Field.UITSTROOM_MET_ZORGMACHTIGING,
          Field.SIGNAAL_CASEMANAGER,
          Field.LVB,
          Field.LAAGGELETTERD,
          Field.PSYCHIATRISCHE_PROBLEMATIEK,
          Field.SOCIALE_STEUN,
          Field.TE_MOTIVEREN,
          Field.VERBLIJFSSTATUS);

  private final OutcomeSpace ruimte =
      new TestRules()
          .met("1", LAAG, TestRules.VERBLIJF)
          .met(
              "4",
              LAAG,
              TestRules.NA_VONNIS,
              new Or(
                  List.of(
                      new AtLeast(Field.VERBLIJFSDUUR, false, 28), new Equals(Field.LVB, "JA"))))
          .met("7", HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)
          .met("9", NOG_NIET, TestRules.PREVENTIEF, new AtLeast(Field.DETENTIEDAG, false, 15))
          .wijkt("1", "7")
          .wijkt("4", "7")
          .ruimte();

  @Test
  void deUitkomstenZijnWatInvullenVanDeOnbekendeFeitenGeeft() {
    assertThat(
            uitkomsten(beeld("NA_VONNIS", "JA", "NEE", "NEE").getal(Field.VERBLIJFSDUUR, 40, 40)))
        .containsExactly(PROFESSIONELE_WEGING);
    assertThat(uitkomsten(beeld("NA_VONNIS", "JA", "NEE", "NEE")))
        .containsExactly(LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThat(uitkomsten(beeld("NA_VONNIS", "JA", "NEE", "JA"))).containsExactly(LAGE_PRIORITEIT);
    assertThat(uitkomsten(beeld("NA_VONNIS", "JA", "JA", "JA"))).containsExactly(HOGE_PRIORITEIT);
    assertThat(uitkomsten(beeld("PREVENTIEF", "JA", "JA", "JA")))
        .containsExactly(NOG_NIET_GEPRIORITEERD, PROFESSIONELE_WEGING);
    assertThat(uitkomsten(beeld("", "NEE", "", "")))
        .containsExactly(HOGE_PRIORITEIT, LAGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD);
    assertThat(uitkomsten(new FieldValuesBuilder()))
        .containsExactly(
            HOGE_PRIORITEIT, LAGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD, PROFESSIONELE_WEGING);
  }

  @Test
  void eenVoorwaardeOverTweeFeitenStaatVastAlsEenErvanBeslist() {
    CriteriaState beideOpen = stand(beeld("NA_VONNIS", "JA", "NEE", ""));
    assertThat(beideOpen).isEqualTo(new CriteriaState(0b1101, 0b0010));
    assertThat(stand(beeld("NA_VONNIS", "JA", "NEE", "JA")))
        .isEqualTo(new CriteriaState(0b1101, 0));
    assertThat(stand(beeld("NA_VONNIS", "JA", "NEE", "NEE").getal(Field.VERBLIJFSDUUR, 28, 99)))
        .isEqualTo(new CriteriaState(0b1111, 0));
  }

  @Test
  void watZekerGeldtWordtVoorgesteld() {
    assertThat(voorstel(beeld("NA_VONNIS", "NEE", "", ""))).isEqualTo(LAGE_PRIORITEIT);
    assertThat(voorstel(beeld("NA_VONNIS", "", "JA", ""))).isEqualTo(HOGE_PRIORITEIT);
    assertThat(voorstel(beeld("NA_VONNIS", "", "", ""))).isEqualTo(PROFESSIONELE_WEGING);
    assertThat(voorstel(beeld("", "NEE", "", "").getal(Field.DETENTIEDAG, 20, 20)))
        .isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(voorstel(beeld("PREVENTIEF", "NEE", "", ""))).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(voorstel(beeld("PREVENTIEF", "NEE", "", "").getal(Field.DETENTIEDAG, 15, 15)))
        .isEqualTo(LAGE_PRIORITEIT);
  }

  @Test
  void alleenWieDeVariabeleLeestHoeftOpnieuw() {
    long[] eerder = ruimte.toestand(beeld("NA_VONNIS", "NEE", "", "").build());
    long[] nu = ruimte.toestand(beeld("NA_VONNIS", "NEE", "JA", "").build());
    int toezicht = nummer(Field.TOEZICHT_NA_DETENTIE);
    assertThat(ruimte.lezers(toezicht)).isEqualTo(0b0100);
    assertThat(ruimte.lezers(nummer(Field.FASE))).isEqualTo(0b1110);
    assertThat(ruimte.lezers(nummer(Field.LVB))).isEqualTo(0b0010);
    assertThat(ruimte.stand(ruimte.stand(eerder), nu, ruimte.lezers(toezicht)))
        .isEqualTo(ruimte.stand(nu))
        .isNotEqualTo(ruimte.stand(eerder));
    assertThat(ruimte.stand(ruimte.stand(nu), eerder, ruimte.lezers(toezicht)))
        .isEqualTo(ruimte.stand(eerder));
  }

  @Test
  void criteriaDieVanTeVeelFeitenSamenAfhangenPassenNiet() {
    assertThat(metEnkeleFeiten(4).uitkomsten(new long[] {0b11, 0b11, 0b11, 0b11, 0b11}))
        .containsExactly(LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThatThrownBy(() -> metEnkeleFeiten(16, Field.ZELFREDZAAMHEID, Field.BRON_RECIDIVERISICO))
        .hasMessage(
            "De criteria 1, 2 hangen samen van te veel feiten af om alle uitkomsten te kunnen"
                + " berekenen.");
  }

  /** Two criteria: one on all these facts together, one on the first of them. */
  private static OutcomeSpace metEnkeleFeiten(int aantal, Field... ook) {
    List<Field> velden = new ArrayList<>(JA_NEE.subList(0, aantal));
    velden.addAll(List.of(ook));
    Expression[] voorwaarden =
        velden.stream()
            .map(veld -> new Equals(veld, veld.woorden().get(0)))
            .toArray(Expression[]::new);
    return new TestRules()
        .met("1", Effect.LAAG, voorwaarden)
        .met("2", Effect.LAAG, voorwaarden[0])
        .ruimte();
  }

  private List<Prioriteit> uitkomsten(FieldValuesBuilder beeld) {
    return List.copyOf(ruimte.uitkomsten(ruimte.toestand(beeld.build())));
  }

  private CriteriaState stand(FieldValuesBuilder beeld) {
    return ruimte.stand(ruimte.toestand(beeld.build()));
  }

  private Prioriteit voorstel(FieldValuesBuilder beeld) {
    FieldValues zaak = beeld.build();
    return ruimte.voorstel(ruimte.stand(ruimte.toestand(zaak)), ruimte.toestand(zaak));
  }

  private int nummer(Field veld) {
    return ruimte.variabelen().stream().map(Variable::velden).toList().indexOf(List.of(veld));
  }

  /** What is known of a case; empty is unknown. */
  private static FieldValuesBuilder beeld(
      String fase, String verblijf, String toezicht, String lvb) {
    FieldValuesBuilder beeld = new FieldValuesBuilder();
    zet(beeld, Field.FASE, fase);
    zet(beeld, Field.VERBLIJFSSTATUS, verblijf);
    zet(beeld, Field.TOEZICHT_NA_DETENTIE, toezicht);
    zet(beeld, Field.LVB, lvb);
    return beeld;
  }

  private static void zet(FieldValuesBuilder beeld, Field veld, String woord) {
    if (!woord.isEmpty()) {
      beeld.keuze(veld, woord);
    }
  }
}

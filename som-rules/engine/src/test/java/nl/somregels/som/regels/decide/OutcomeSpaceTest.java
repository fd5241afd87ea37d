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

  private final OutcomeSpace space =
      new TestRules()
          .with("1", LAAG, TestRules.STAY)
          .with(
              "4",
              LAAG,
              TestRules.AFTER_VERDICT,
              new Or(
                  List.of(
                      new AtLeast(Field.VERBLIJFSDUUR, false, 28), new Equals(Field.LVB, "JA"))))
          .with("7", HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
          .with("9", NOG_NIET, TestRules.PREVENTIVE, new AtLeast(Field.DETENTIEDAG, false, 15))
          .yields("1", "7")
          .yields("4", "7")
          .space();

  @Test
  void deUitkomstenZijnWatInvullenVanDeOnbekendeFeitenGeeft() {
    assertThat(outcomes(view("NA_VONNIS", "JA", "NEE", "NEE").number(Field.VERBLIJFSDUUR, 40, 40)))
        .containsExactly(PROFESSIONELE_WEGING);
    assertThat(outcomes(view("NA_VONNIS", "JA", "NEE", "NEE")))
        .containsExactly(LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThat(outcomes(view("NA_VONNIS", "JA", "NEE", "JA"))).containsExactly(LAGE_PRIORITEIT);
    assertThat(outcomes(view("NA_VONNIS", "JA", "JA", "JA"))).containsExactly(HOGE_PRIORITEIT);
    assertThat(outcomes(view("PREVENTIEF", "JA", "JA", "JA")))
        .containsExactly(NOG_NIET_GEPRIORITEERD, PROFESSIONELE_WEGING);
    assertThat(outcomes(view("", "NEE", "", "")))
        .containsExactly(HOGE_PRIORITEIT, LAGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD);
    assertThat(outcomes(new FieldValuesBuilder()))
        .containsExactly(
            HOGE_PRIORITEIT, LAGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD, PROFESSIONELE_WEGING);
  }

  @Test
  void eenVoorwaardeOverTweeFeitenStaatVastAlsEenErvanBeslist() {
    CriteriaState bothOpen = state(view("NA_VONNIS", "JA", "NEE", ""));
    assertThat(bothOpen)
        .isEqualTo(new CriteriaState(new CriteriumSet(0b1101), new CriteriumSet(0b0010)));
    assertThat(state(view("NA_VONNIS", "JA", "NEE", "JA")))
        .isEqualTo(new CriteriaState(new CriteriumSet(0b1101), CriteriumSet.EMPTY));
    assertThat(state(view("NA_VONNIS", "JA", "NEE", "NEE").number(Field.VERBLIJFSDUUR, 28, 99)))
        .isEqualTo(new CriteriaState(new CriteriumSet(0b1111), CriteriumSet.EMPTY));
  }

  @Test
  void watZekerGeldtWordtVoorgesteld() {
    assertThat(proposal(view("NA_VONNIS", "NEE", "", ""))).isEqualTo(LAGE_PRIORITEIT);
    assertThat(proposal(view("NA_VONNIS", "", "JA", ""))).isEqualTo(HOGE_PRIORITEIT);
    assertThat(proposal(view("NA_VONNIS", "", "", ""))).isEqualTo(PROFESSIONELE_WEGING);
    assertThat(proposal(view("", "NEE", "", "").number(Field.DETENTIEDAG, 20, 20)))
        .isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(proposal(view("PREVENTIEF", "NEE", "", ""))).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(proposal(view("PREVENTIEF", "NEE", "", "").number(Field.DETENTIEDAG, 15, 15)))
        .isEqualTo(LAGE_PRIORITEIT);
  }

  @Test
  void alleenWieDeVariabeleLeestHoeftOpnieuw() {
    long[] earlier = space.condition(view("NA_VONNIS", "NEE", "", "").build());
    long[] now = space.condition(view("NA_VONNIS", "NEE", "JA", "").build());
    int supervision = number(Field.TOEZICHT_NA_DETENTIE);
    assertThat(space.readers(supervision)).isEqualTo(new CriteriumSet(0b0100));
    assertThat(space.readers(number(Field.FASE))).isEqualTo(new CriteriumSet(0b1110));
    assertThat(space.readers(number(Field.LVB))).isEqualTo(new CriteriumSet(0b0010));
    assertThat(space.state(space.state(earlier), now, space.readers(supervision)))
        .isEqualTo(space.state(now))
        .isNotEqualTo(space.state(earlier));
    assertThat(space.state(space.state(now), earlier, space.readers(supervision)))
        .isEqualTo(space.state(earlier));
  }

  @Test
  void criteriaDieVanTeVeelFeitenSamenAfhangenPassenNiet() {
    assertThat(withSomeFeiten(4).outcomes(new long[] {0b11, 0b11, 0b11, 0b11, 0b11}))
        .containsExactly(LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThatThrownBy(() -> withSomeFeiten(16, Field.ZELFREDZAAMHEID, Field.BRON_RECIDIVERISICO))
        .hasMessage(
            "De criteria 1, 2 hangen samen van te veel feiten af om alle uitkomsten te kunnen"
                + " berekenen.");
  }

  /** Two criteria: one on all these facts together, one on the first of them. */
  private static OutcomeSpace withSomeFeiten(int count, Field... also) {
    List<Field> fields = new ArrayList<>(JA_NEE.subList(0, count));
    fields.addAll(List.of(also));
    Expression[] voorwaarden =
        fields.stream()
            .map(field -> new Equals(field, field.words().get(0)))
            .toArray(Expression[]::new);
    return new TestRules()
        .with("1", Effect.LAAG, voorwaarden)
        .with("2", Effect.LAAG, voorwaarden[0])
        .space();
  }

  private List<Prioriteit> outcomes(FieldValuesBuilder view) {
    return List.copyOf(space.outcomes(space.condition(view.build())));
  }

  private CriteriaState state(FieldValuesBuilder view) {
    return space.state(space.condition(view.build()));
  }

  private Prioriteit proposal(FieldValuesBuilder view) {
    FieldValues zaak = view.build();
    return space.proposal(space.state(space.condition(zaak)), space.condition(zaak));
  }

  private int number(Field field) {
    return space.variables().stream().map(Variable::fields).toList().indexOf(List.of(field));
  }

  /** What is known of a case; empty is unknown. */
  private static FieldValuesBuilder view(String fase, String stay, String supervision, String lvb) {
    FieldValuesBuilder view = new FieldValuesBuilder();
    set(view, Field.FASE, fase);
    set(view, Field.VERBLIJFSSTATUS, stay);
    set(view, Field.TOEZICHT_NA_DETENTIE, supervision);
    set(view, Field.LVB, lvb);
    return view;
  }

  private static void set(FieldValuesBuilder view, Field field, String word) {
    if (!word.isEmpty()) {
      view.choice(field, word);
    }
  }
}

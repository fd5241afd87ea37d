package nl.somregels.som.regels.verify;

import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.ProofSpaces;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What examples are asked to show: what some case can show, and nothing else. */
@Tag("slow")
class ReachableTest {
  private static final Expression YOUNG = new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, false, 18);
  private static final Status[] STATUSES_OF_ANY = {
    Status.VAN_TOEPASSING, Status.NIET_VAN_TOEPASSING, Status.ONBEKEND
  };
  private static final Expression OLD = new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, true, 18);

  private static TestRules rules() {
    return new TestRules()
        .with("1", Effect.LAAG, TestRules.STAY)
        .with(
            "4", Effect.LAAG, TestRules.AFTER_VERDICT, new AtLeast(Field.VERBLIJFSDUUR, false, 28))
        .with("5", Effect.UITSTELLEN, TestRules.PREVENTIVE)
        .with("7", Effect.HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
        .with("8", Effect.WEGING, TestRules.SUPERVISION);
  }

  @Test
  void watElkaarTegenspreektEnSamenKanGeldenBotst() {
    assertThat(conflicts(rules())).containsExactly("1 met 5", "1 met 7", "4 met 7");
  }

  @Test
  void voorrangBeslistAlleenTussenHaarEigenTwee() {
    assertThat(conflicts(rules().yields("1", "7"))).containsExactly("1 met 5", "4 met 7");
    assertThat(conflicts(rules().yields("5", "1"))).containsExactly("1 met 7", "4 met 7");
  }

  @Test
  void aanTweeKantenVanEenGrensBotstNiets() {
    assertThat(conflicts(new TestRules().with("1", Effect.LAAG, YOUNG).with("7", Effect.HOOG, OLD)))
        .isEmpty();
    assertThat(
            conflicts(
                new TestRules()
                    .with("1", Effect.LAAG, new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, false, 19))
                    .with("7", Effect.HOOG, OLD)))
        .containsExactly("1 met 7");
  }

  @Test
  void wieAltijdEerstVoorEenDerdeWijktBotstNiet() {
    TestRules rules =
        new TestRules()
            .with("1", Effect.LAAG, TestRules.STAY, TestRules.SUPERVISION)
            .with("7", Effect.HOOG, TestRules.AFTER_VERDICT)
            .with("8", Effect.WEGING, TestRules.SUPERVISION)
            .yields("1", "8");

    assertThat(conflicts(rules)).isEmpty();
  }

  @Test
  void voorrangVanWieNooitSamenGeldtWerktNooit() {
    RuleSet rules =
        new TestRules()
            .with("1", Effect.LAAG, YOUNG)
            .with("7", Effect.HOOG, OLD)
            .with("8", Effect.WEGING, TestRules.SUPERVISION)
            .yields("1", "7")
            .yields("1", "8")
            .rules();
    Reachable reachable = of(rules);

    assertThat(rules.voorrang())
        .filteredOn(reachable::yields)
        .extracting(rule -> rule.voor().code())
        .containsExactly("8");
  }

  @Test
  void eenCriteriumDatNooitGeldtKanWelOnbekendZijn() {
    RuleSet rules = new TestRules().with("7", Effect.HOOG, YOUNG, OLD).rules();
    Reachable reachable = of(rules);
    Criterium criterium = rules.criteria().get(0);

    assertThat(statuses(reachable, criterium))
        .containsExactly(Status.NIET_VAN_TOEPASSING, Status.ONBEKEND);
    assertThat(reachable.prioriteiten()).containsExactly(PROFESSIONELE_WEGING);
  }

  @Test
  void eenVoorwaardeDieNooitWaarIsWordtNietAlsWaarGevraagd() {
    Expression never = new And(List.of(YOUNG, OLD));
    Reachable reachable = of(new TestRules().with("7", Effect.HOOG, never).rules());

    assertThat(truths(reachable, never)).doesNotContain(Truth.WAAR).contains(Truth.ONWAAR);
  }

  @Test
  void vanEenOptieTeltAlleenWatEenGewogenZaakKanLatenZien() {
    RuleSet rules =
        new TestRules()
            .with("1", Effect.LAAG, TestRules.STAY)
            .with("7", Effect.HOOG, TestRules.PREVENTIVE)
            .option("O1", TestRules.STAY, TestRules.SUPERVISION)
            .option("O2", TestRules.PREVENTIVE)
            .rules();
    Reachable reachable = of(rules);

    assertThat(statuses(reachable, rules.opties().get(0))).containsExactly(STATUSES_OF_ANY);
    assertThat(statuses(reachable, rules.opties().get(1)))
        .as("met fase PREVENTIEF botst het of is het HOOG, zonder fase is het nog niet")
        .containsExactly(Status.VAN_TOEPASSING, Status.NIET_VAN_TOEPASSING);
    assertThat(truths(reachable, rules.opties().get(0), TestRules.STAY))
        .containsExactlyInAnyOrder(Truth.values());
  }

  @Test
  void watGewogenWordtKanEenOptieOnmogelijkMaken() {
    RuleSet rules =
        new TestRules().with("1", Effect.LAAG, TestRules.STAY).option("O1", TestRules.STAY).rules();
    Reachable reachable = of(rules);
    Criterium option = rules.opties().get(0);

    assertThat(statuses(reachable, option))
        .containsExactly(Status.NIET_VAN_TOEPASSING, Status.ONBEKEND);
    assertThat(truths(reachable, option, TestRules.STAY))
        .containsExactly(Truth.ONWAAR, Truth.ONBEKEND);
    assertThat(truths(reachable, TestRules.STAY))
        .as("bij het criterium kan het wel")
        .containsExactlyInAnyOrder(Truth.values());
    assertThat(reachable.groups()).containsExactly(WeeggroepCode.B);
  }

  @Test
  void watTeGrootIsOmSamenUitTeWerkenTeltOpZichzelf() {
    RuleSet rules =
        new TestRules()
            .with("1", Effect.LAAG, TestRules.STAY)
            .with("2", Effect.LAAG, bounds(Field.RESTERENDE_DETENTIE, Field.TIJD_TOT_ZITTING))
            .option("O1", TestRules.STAY)
            .option("O2", bounds(Field.OUDERDOM_DELICT, Field.TIJD_SINDS_CONTACT))
            .rules();

    assertThat(statuses(of(rules), rules.opties().get(0))).containsExactly(STATUSES_OF_ANY);
  }

  /** So many bounds of each that all four together tell more than 10^10 cases apart. */
  private static Expression[] bounds(Field... fields) {
    return Arrays.stream(fields)
        .flatMap(
            field -> IntStream.range(1, 400).mapToObj(bound -> new AtLeast(field, true, bound)))
        .toArray(Expression[]::new);
  }

  @Test
  void zonderRegelOverDeFaseIsNogNietGeenUitkomst() {
    assertThat(of(new TestRules().with("1", Effect.LAAG, TestRules.STAY).rules()).prioriteiten())
        .containsExactlyInAnyOrder(Prioriteit.LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThat(
            of(new TestRules().with("1", Effect.LAAG, TestRules.AFTER_VERDICT).rules())
                .prioriteiten())
        .containsExactlyInAnyOrder(
            Prioriteit.LAGE_PRIORITEIT, PROFESSIONELE_WEGING, Prioriteit.NOG_NIET_GEPRIORITEERD);
  }

  @Test
  void eenOptieDieNooitGeldtMaaktGeenGroep() {
    TestRules rules = new TestRules().with("7", Effect.HOOG, TestRules.SUPERVISION);
    assertThat(of(rules.rules()).groups()).isEmpty();
    RuleSet never = rules.option("O1", YOUNG, OLD).rules();
    assertThat(of(never).groups()).containsExactly(WeeggroepCode.B);
    assertThat(statuses(of(never), never.opties().get(0))).doesNotContain(Status.VAN_TOEPASSING);
    assertThat(of(rules.option("O2", YOUNG).rules()).groups())
        .containsExactlyInAnyOrder(WeeggroepCode.A, WeeggroepCode.B);
  }

  private static List<Status> statuses(Reachable reachable, Criterium criterium) {
    return Arrays.stream(Status.values())
        .filter(status -> reachable.status(criterium, status))
        .sorted()
        .toList();
  }

  private static List<Truth> truths(Reachable reachable, Expression voorwaarde) {
    return Arrays.stream(Truth.values())
        .filter(truth -> reachable.truth(voorwaarde, truth))
        .toList();
  }

  private static List<Truth> truths(Reachable reachable, Criterium option, Expression voorwaarde) {
    return Arrays.stream(Truth.values())
        .filter(truth -> reachable.truth(option, voorwaarde, truth))
        .toList();
  }

  private static Reachable of(RuleSet rules) {
    CriteriaModel model = new CriteriaModel(rules);
    return new Reachable(ProofSpaces.of(rules, model, ConditionEvaluator.of(model.voorwaarden())));
  }

  private static List<String> conflicts(TestRules rules) {
    return of(rules.rules()).conflicts().stream()
        .map(pair -> pair.get(0).code() + " met " + pair.get(1).code())
        .toList();
  }
}

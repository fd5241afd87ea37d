package nl.somregels.som.regels.verify;

import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
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
import org.junit.jupiter.api.Test;

/** What examples are asked to show: what some case can show, and nothing else. */
class ReachableTest {
  private static final Expression JONG = new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, false, 18);
  private static final Expression OUD = new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, true, 18);

  private static TestRules regels() {
    return new TestRules()
        .met("1", Effect.LAAG, TestRules.VERBLIJF)
        .met("4", Effect.LAAG, TestRules.NA_VONNIS, new AtLeast(Field.VERBLIJFSDUUR, false, 28))
        .met("5", Effect.UITSTELLEN, TestRules.PREVENTIEF)
        .met("7", Effect.HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)
        .met("8", Effect.WEGING, TestRules.TOEZICHT);
  }

  @Test
  void watElkaarTegenspreektEnSamenKanGeldenBotst() {
    assertThat(conflicts(regels())).containsExactly("1 met 5", "1 met 7", "4 met 7");
  }

  @Test
  void voorrangBeslistAlleenTussenHaarEigenTwee() {
    assertThat(conflicts(regels().wijkt("1", "7"))).containsExactly("1 met 5", "4 met 7");
    assertThat(conflicts(regels().wijkt("5", "1"))).containsExactly("1 met 7", "4 met 7");
  }

  @Test
  void aanTweeKantenVanEenGrensBotstNiets() {
    assertThat(conflicts(new TestRules().met("1", Effect.LAAG, JONG).met("7", Effect.HOOG, OUD)))
        .isEmpty();
    assertThat(
            conflicts(
                new TestRules()
                    .met("1", Effect.LAAG, new AtLeast(Field.LEEFTIJD_OP_PEILDATUM, false, 19))
                    .met("7", Effect.HOOG, OUD)))
        .containsExactly("1 met 7");
  }

  @Test
  void wieAltijdEerstVoorEenDerdeWijktBotstNiet() {
    TestRules regels =
        new TestRules()
            .met("1", Effect.LAAG, TestRules.VERBLIJF, TestRules.TOEZICHT)
            .met("7", Effect.HOOG, TestRules.NA_VONNIS)
            .met("8", Effect.WEGING, TestRules.TOEZICHT)
            .wijkt("1", "8");

    assertThat(conflicts(regels)).isEmpty();
  }

  @Test
  void voorrangVanWieNooitSamenGeldtWerktNooit() {
    RuleSet regels =
        new TestRules()
            .met("1", Effect.LAAG, JONG)
            .met("7", Effect.HOOG, OUD)
            .met("8", Effect.WEGING, TestRules.TOEZICHT)
            .wijkt("1", "7")
            .wijkt("1", "8")
            .regels();
    Reachable reachable = of(regels);

    assertThat(regels.voorrang())
        .filteredOn(reachable::yields)
        .extracting(regel -> regel.voor().code())
        .containsExactly("8");
  }

  @Test
  void eenCriteriumDatNooitGeldtKanWelOnbekendZijn() {
    RuleSet regels = new TestRules().met("7", Effect.HOOG, JONG, OUD).regels();
    Reachable reachable = of(regels);
    Criterium criterium = regels.criteria().get(0);

    assertThat(statuses(reachable, criterium))
        .containsExactly(Status.NIET_VAN_TOEPASSING, Status.ONBEKEND);
    assertThat(reachable.prioriteiten()).containsExactly(PROFESSIONELE_WEGING);
  }

  @Test
  void eenVoorwaardeDieNooitWaarIsWordtNietAlsWaarGevraagd() {
    Expression never = new And(List.of(JONG, OUD));
    Reachable reachable = of(new TestRules().met("7", Effect.HOOG, never).regels());

    assertThat(truths(reachable, never)).doesNotContain(Truth.WAAR).contains(Truth.ONWAAR);
  }

  @Test
  void eenOptieDieNooitGeldtMaaktGeenGroep() {
    TestRules regels = new TestRules().met("7", Effect.HOOG, TestRules.TOEZICHT);
    assertThat(of(regels.regels()).groepen()).isEmpty();
    RuleSet never = regels.optie("O1", JONG, OUD).regels();
    assertThat(of(never).groepen()).containsExactly(WeeggroepCode.B);
    assertThat(statuses(of(never), never.opties().get(0))).doesNotContain(Status.VAN_TOEPASSING);
    assertThat(of(regels.optie("O2", JONG).regels()).groepen())
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
        .filter(waarheid -> reachable.truth(voorwaarde, waarheid))
        .toList();
  }

  private static Reachable of(RuleSet regels) {
    CriteriaModel model = new CriteriaModel(regels);
    return new Reachable(ProofSpaces.of(regels, model, ConditionEvaluator.of(model.voorwaarden())));
  }

  private static List<String> conflicts(TestRules regels) {
    return of(regels.regels()).conflicts().stream()
        .map(pair -> pair.get(0).code() + " met " + pair.get(1).code())
        .toList();
  }
}

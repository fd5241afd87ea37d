package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.verify.proof.PossibleOutcomesProof;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import nl.somregels.som.regels.verify.proof.ProofSpace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleStatesTest {
  private final ProofPakket pakket =
      ProofPakket.of("2021.1", "1", "2", "5", "6", "7", "som-moment");

  @Tag("heleruimte")
  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.2", "2026.1"})
  void deMogelijkeUitkomstenVanElkPakketZijnPreciesWatInvullenGeeft(String version) {
    ProofPakket whole = ProofPakket.of(version);
    assertThat(PossibleOutcomesProof.proof(space(whole), engine(whole.rules())).meldingen())
        .isEmpty();
  }

  @Tag("heleruimte")
  @Test
  void eenEngineDieEenVoorrangMistValtDoorDeMand() {
    RuleSet whole = ProofPakket.lines("2021.1");
    RuleSet without = whole.withoutVoorrang(whole.voorrang().get(0));
    assertThat(
            PossibleOutcomesProof.proof(space(ProofPakket.of("2021.1")), engine(without))
                .meldingen())
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.code()).isEqualTo(MeldingCode.MOGELIJK_ONEENS);
              assertThat(melding.ernst()).isEqualTo(Ernst.FOUT);
              assertThat(melding.getuige()).isNotNull();
            });
  }

  @Test
  void eenAndereEngineValtAlOpMetEenGroepFeitenOpen() {
    ProofPakket wide = ProofPakket.of("2021.1", "1", "2", "5", "7", "8", "9", "10", "som-moment");
    RuleSet others = wide.rules().withoutVoorwaarde(1, 1);
    assertThat(PossibleOutcomesProof.proof(space(wide), engine(wide.rules())).meldingen())
        .isEmpty();
    assertThat(PossibleOutcomesProof.proof(space(wide), engine(others)).meldingen())
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.code()).isEqualTo(MeldingCode.MOGELIJK_ONEENS);
              Set<Feit> known = melding.getuige().gedetineerde().knownFeiten().keySet();
              assertThat(wide.space().groups())
                  .filteredOn(group -> Collections.disjoint(group.feiten(), known))
                  .hasSizeLessThanOrEqualTo(1);
            });
  }

  /**
   * With recent information and no more, every condition is as open as when nothing is known; but
   * then there is a RISC, so there is a label too.
   */
  @Test
  void watEvenOpenIsMaarAndersKanAflopenTeltApart() {
    Expression lowOrModerate =
        new Or(
            List.of(
                new Equals(Field.RECIDIVERISICO, "LAAG"),
                new Equals(Field.RECIDIVERISICO, "MATIG")));
    RuleSet rules =
        new TestRules()
            .with("1", Effect.LAAG, lowOrModerate)
            .with("5", Effect.UITSTELLEN, new AtLeast(Field.OUDERDOM_RISC, true, 12))
            .with("7", Effect.HOOG, new Equals(Field.RECIDIVERISICO, "HOOG"))
            .rules();
    ProfileSpace space = ProfileSpace.of(ProofPakket.voorwaarden(rules));
    PackModel model = new PackModel(rules, space.voorwaarden());
    Set<Prioriteit> withLabel =
        EnumSet.of(
            Prioriteit.LAGE_PRIORITEIT,
            Prioriteit.PROFESSIONELE_WEGING,
            Prioriteit.HOGE_PRIORITEIT);
    Set<Prioriteit> alsoWithout = EnumSet.copyOf(withLabel);
    alsoWithout.add(Prioriteit.UITGESTELD);
    assertThat(PossibleOutcomeCount.count(space, JointStates.same(space), model, model))
        .extracting(PossibleOutcomeCount.StateGroup::left)
        .contains(withLabel, alsoWithout);
  }

  /** With old information and no label the two can no longer apply together, but each still can. */
  @Test
  void ookVanTweeGevallenTeltApartWatEvenOpenIsMaarAndersKanAflopen() {
    Expression young = new AtLeast(Field.OUDERDOM_RISC, false, 12);
    RuleSet rules =
        new TestRules()
            .with("1", Effect.LAAG, oneOf(young, "HOOG"))
            .with("2", Effect.HOOG, oneOf(young, "MATIG"))
            .with("3", Effect.HOOG, oneOf(new Equals(Field.TOEZICHT_NA_DETENTIE, "JA"), "LAAG"))
            .rules();
    ProfileSpace space = ProfileSpace.of(ProofPakket.voorwaarden(rules));
    PackModel model = new PackModel(rules, space.voorwaarden());
    JointStates pairs =
        JointStates.withOther(space, Feit.TOEZICHT_NA_DETENTIE, JaNee.JA, JaNee.NEE);
    List<PossibleClass> all =
        new PossibleStates(space, pairs, model, model).bundles().get(0).classes();
    assertThat(all)
        .filteredOn(
            valueClass ->
                valueClass.left().open().bits() == 0b011
                    && valueClass.right().open().bits() == 0b111)
        .extracting(PossibleClass::sets)
        .anyMatch(sets -> sets.stream().anyMatch(not -> (not.left().bits() & 0b011) == 0))
        .anyMatch(sets -> sets.stream().noneMatch(not -> (not.left().bits() & 0b011) == 0));
  }

  private static Expression oneOf(Expression one, String risico) {
    return new Or(List.of(one, new Equals(Field.RECIDIVERISICO, risico)));
  }

  @Test
  void deTellingIsGelijkAanElkProfielApart() {
    PackModel model = pakket.model();
    RuleSet rules = pakket.rules();
    PackModel without = new PackModel(rules.withoutVoorwaarde(1, 1), pakket.space().voorwaarden());
    JointStates pairs = JointStates.same(pakket.space());
    Map<List<Set<Prioriteit>>, Long> separate = new HashMap<>();
    count(
        new PossibleStates(pakket.space(), pairs, model, without).bundles(),
        Set.of(Blocked.NONE),
        sets -> separate.merge(outcomes(sets, model, without), 1L, Long::sum));
    Map<List<Set<Prioriteit>>, Long> counted = new HashMap<>();
    PossibleOutcomeCount.count(pakket.space(), pairs, model, without)
        .forEach(group -> counted.put(List.of(group.left(), group.right()), group.count()));
    assertThat(counted).isEqualTo(separate);
    assertThat(separate.keySet()).anyMatch(pair -> !pair.get(0).equals(pair.get(1)));
  }

  private interface StateConsumer {
    void profile(Set<Blocked> sets);
  }

  private static void count(
      List<PossibleStates.PossibleBundle> bundles, Set<Blocked> until, StateConsumer receiver) {
    if (bundles.isEmpty()) {
      receiver.profile(until);
      return;
    }
    for (PossibleClass valueClass : bundles.get(0).classes()) {
      Set<Blocked> further = new HashSet<>();
      until.forEach(one -> valueClass.sets().forEach(set -> further.add(one.and(set))));
      count(bundles.subList(1, bundles.size()), further, receiver);
    }
  }

  private static List<Set<Prioriteit>> outcomes(
      Set<Blocked> sets, PackModel left, PackModel right) {
    Set<Prioriteit> from = EnumSet.noneOf(Prioriteit.class);
    Set<Prioriteit> to = EnumSet.noneOf(Prioriteit.class);
    for (Blocked not : sets) {
      from.add(left.outcome(ProfileState.settled(not.left())).prioriteit());
      to.add(right.outcome(ProfileState.settled(not.right())).prioriteit());
    }
    return List.of(from, to);
  }

  private static ProofSpace space(ProofPakket pakket) {
    RuleSet rules = pakket.rules().withOptions(List.of());
    return ProofSpace.of(rules, ProfileSpace.of(ProofPakket.voorwaarden(rules)));
  }

  private static OutcomeSpace engine(RuleSet rules) {
    CriteriaModel model = new CriteriaModel(rules);
    return new OutcomeSpace(model, ConditionEvaluator.of(model.voorwaarden()));
  }
}

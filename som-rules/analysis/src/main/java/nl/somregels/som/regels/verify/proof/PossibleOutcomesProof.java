package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PossibleStates;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.count.WitnessPath;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.FactBundle;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.session.FactLifter;

/**
 * Holds the possible outcomes of the engine against filling in everything that is unknown. Every
 * case in which one bundle of facts is partly known, or not at all, and the others fully; and a
 * fixed sample of cases in which any bundle can be anything.
 */
public final class PossibleOutcomesProof {
  private static final int SAMPLE = 5000;

  private final ProofSpace space;
  private final OutcomeSpace engine;
  private final List<PossibleStates.PossibleBundle> bundles;
  private final List<Melding> meldingen = new ArrayList<>();

  private PossibleOutcomesProof(ProofSpace space, OutcomeSpace engine) {
    this.space = space;
    this.engine = engine;
    this.bundles = space.possibilities().bundles();
  }

  /** The first case in which the engine says otherwise, if any, and a Dutch summary. */
  public static CheckResult proof(ProofSpace space, OutcomeSpace engine) {
    PossibleOutcomesProof proof = new PossibleOutcomesProof(space, engine);
    int cases = proof.oneBundleOpen();
    proof.sample();
    return new CheckResult(
        proof.meldingen,
        List.of(
            "Mogelijke uitkomsten: in alle %s gevallen met één groep feiten open en in %s uit een"
                    .formatted(DutchNumbers.thousands(cases), DutchNumbers.thousands(SAMPLE))
                + " steekproef %s."
                    .formatted(proof.meldingen.isEmpty() ? "precies goed" : "NIET goed")));
  }

  private int oneBundleOpen() {
    List<FactBundle> complete = space.pairs().bundles(Completeness.VOLLEDIG);
    int cases = 0;
    for (int b = 0; b < bundles.size(); b++) {
      List<FactBundle> others = new ArrayList<>(complete);
      others.remove(b);
      for (JointState rest : JointStates.states(others, space.model(), space.model())) {
        for (PossibleClass valueClass : bundles.get(b).classes()) {
          Set<Blocked> sets = new HashSet<>();
          Blocked held = new Blocked(rest.left().not(), rest.right().not());
          valueClass.sets().forEach(set -> sets.add(held.and(set)));
          compare(rest.smallest().and(valueClass.pair()), sets);
          cases++;
        }
      }
    }
    return cases;
  }

  private void sample() {
    SplittableRandom chance = new SplittableRandom(bundles.size());
    for (int i = 0; i < SAMPLE; i++) {
      WitnessPath chain = WitnessPath.BEGIN;
      Set<Blocked> sets = Set.of(Blocked.NONE);
      for (PossibleStates.PossibleBundle bundle : bundles) {
        PossibleClass valueClass = bundle.classes().get(chance.nextInt(bundle.classes().size()));
        chain = chain.and(valueClass.pair());
        Set<Blocked> further = new HashSet<>();
        for (Blocked until : sets) {
          valueClass.sets().forEach(set -> further.add(until.and(set)));
        }
        sets = further;
      }
      compare(chain, sets);
    }
  }

  private void compare(WitnessPath chain, Set<Blocked> sets) {
    Set<Prioriteit> expected = EnumSet.noneOf(Prioriteit.class);
    for (Blocked set : sets) {
      expected.add(space.model().outcome(ProfileState.settled(set.left())).prioriteit());
    }
    DatedCase witness = chain.left();
    Set<Prioriteit> found =
        engine.outcomes(
            engine.condition(FactLifter.lift(witness.gedetineerde(), ProfileSpace.PEILDATUM)));
    if (!found.equals(expected) && meldingen.isEmpty()) {
      meldingen.add(
          new Melding(
              MeldingCode.MOGELIJK_ONEENS,
              "",
              0,
              "De mogelijke uitkomsten zijn %s, maar invullen geeft %s.".formatted(found, expected),
              "Dit ligt niet aan het pakket: meld het bij de beheerder van SOM.",
              witness));
    }
  }
}

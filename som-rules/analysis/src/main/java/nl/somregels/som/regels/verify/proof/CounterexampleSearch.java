package nl.somregels.som.regels.verify.proof;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.somregels.som.regels.profile.count.DecisionPair;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.OutcomeAutomaton;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.PossibleStates;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleBundle;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.count.WitnessPath;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * Finds the case, or the two cases, that state the fewest facts and surely break a law: the outcome
 * is firm and the law speaks of them, whatever is still unknown.
 *
 * <p>Why none states fewer. Every choice of one class per bundle is tried, first those that state
 * nothing, then with one fact more each time. Of choices that have got equally far (the same is
 * settled, and they can still end in the same ways) only one is followed, and none that can still
 * end without breaking the law whatever comes after.
 */
final class CounterexampleSearch {
  private static final ProfileState BEGIN = new ProfileState(0, 0, true);

  private final PackModel model;
  private final List<PossibleBundle> bundels;
  private final OutcomeAutomaton<Optional<DecisionPair>> vooruitblik;
  private final List<BitSet> houdtStand;
  private final List<Map<SearchClass, ClassPair>> soorten;

  /**
   * A search among these cases.
   *
   * @param model the rules, with the conditions of the law as optional criterion
   * @param breekt whether two outcomes of cases that the law speaks of break it
   */
  CounterexampleSearch(
      ProfileSpace ruimte, JointStates paren, PackModel model, Predicate<DecisionPair> breekt) {
    this.model = model;
    this.bundels = new PossibleStates(ruimte, paren, model, model).bundels();
    this.vooruitblik =
        new OutcomeAutomaton<>(
            bundels,
            niet ->
                Optional.of(DecisionPair.van(model, model, niet))
                    .filter(uitkomst -> inWet(niet.links()) && inWet(niet.rechts()))
                    .filter(breekt));
    this.houdtStand = vooruitblik.zonderKansOp(Optional::isPresent);
    this.soorten = bundels.stream().map(CounterexampleSearch::soorten).toList();
  }

  private static Map<SearchClass, ClassPair> soorten(PossibleBundle bundel) {
    Map<SearchClass, ClassPair> soorten = new LinkedHashMap<>();
    for (PossibleClass klasse : bundel.klassen()) {
      soorten.merge(
          new SearchClass(klasse.links(), klasse.rechts(), klasse.sets()),
          klasse.paar(),
          ClassPair::minsteFeiten);
    }
    return soorten;
  }

  /**
   * What surely breaks a law.
   *
   * @param zaken the two cases; the same one twice for a law about single cases
   * @param uitkomst their outcomes
   */
  record Counterexample(WitnessPath zaken, DecisionPair uitkomst) {}

  private boolean inWet(long niet) {
    return model.opties(new ProfileState(niet, 0, true)) != 0;
  }

  /** The smallest; some case must break the law when everything is known. */
  Counterexample kleinste() {
    int meeste = soorten.stream().mapToInt(CounterexampleSearch::meesteFeiten).sum();
    for (int feiten = 0; feiten <= meeste; feiten += 2) { // the two cases state the same facts
      Optional<Counterexample> breuk = metHoogstens(feiten);
      if (breuk.isPresent()) {
        return breuk.get();
      }
    }
    throw new IllegalStateException("no case surely breaks the law");
  }

  private static int meesteFeiten(Map<SearchClass, ClassPair> soorten) {
    return soorten.values().stream().mapToInt(ClassPair::feiten).max().orElse(0);
  }

  /** Where a case, or a pair, in the making has got to. */
  private record SearchState(ProfileState links, ProfileState rechts, BitSet wegen) {}

  /** Classes of one bundle that come to the same. */
  private record SearchClass(ProfileState links, ProfileState rechts, Set<Blocked> sets) {}

  private Optional<Counterexample> metHoogstens(int feiten) {
    Map<SearchState, WitnessPath> standen =
        Map.of(new SearchState(BEGIN, BEGIN, vooruitblik.begin()), WitnessPath.BEGIN);
    for (int b = 0; b < bundels.size(); b++) {
      standen = verder(b, standen, feiten);
    }
    return standen.entrySet().stream()
        .flatMap(klaar -> breuk(klaar.getKey(), klaar.getValue()).stream())
        .findFirst();
  }

  private Map<SearchState, WitnessPath> verder(
      int b, Map<SearchState, WitnessPath> standen, int feiten) {
    Map<SearchState, WitnessPath> verder = new LinkedHashMap<>();
    standen.forEach(
        (tot, zaken) ->
            soorten
                .get(b)
                .forEach(
                    (soort, paar) -> {
                      if (zaken.feiten() + paar.feiten() > feiten) {
                        return;
                      }
                      BitSet wegen = vooruitblik.verder(b, tot.wegen, soort.sets);
                      if (!wegen.intersects(houdtStand.get(b + 1))) {
                        verder.merge(
                            new SearchState(
                                tot.links.samen(soort.links),
                                tot.rechts.samen(soort.rechts),
                                wegen),
                            zaken.en(paar),
                            WitnessPath::ofKorter);
                      }
                    }));
    return verder;
  }

  /** What this breaks, if both outcomes are firm. */
  private Optional<Counterexample> breuk(SearchState klaar, WitnessPath zaken) {
    DecisionPair voorstel = DecisionPair.van(model, klaar.links, klaar.rechts);
    return vooruitblik.einden(klaar.wegen).equals(Set.of(Optional.of(voorstel)))
        ? Optional.of(new Counterexample(zaken, voorstel))
        : Optional.empty();
  }
}

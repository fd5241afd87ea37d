package nl.somregels.som.regels.profile.count;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleBundle;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * Counts over every profile, partly known ones too, which outcomes are possible in two packs,
 * without visiting each.
 *
 * <p>Why it is exact. What a case can become is the set of what its bundles can become together.
 * Bundles are added one by one, and cases that can still end in the same ways ({@link
 * OutcomeAutomaton}) are counted together.
 */
public final class PossibleOutcomeCount {
  private final List<PossibleBundle> bundels;
  private final OutcomeAutomaton<DecisionPair> vooruitblik;

  private PossibleOutcomeCount(
      List<PossibleBundle> bundels, OutcomeAutomaton<DecisionPair> vooruitblik) {
    this.bundels = bundels;
    this.vooruitblik = vooruitblik;
  }

  /**
   * Cases with the same possible outcomes.
   *
   * @param links in the first pack, in the order of the type
   * @param rechts in the second
   * @param aantal how many profiles
   * @param kleinste the case that states the fewest facts
   */
  public record StateGroup(
      Set<Prioriteit> links, Set<Prioriteit> rechts, long aantal, Witness kleinste) {}

  /** Every combination of possible outcomes that some profile has, in a fixed order. */
  public static List<StateGroup> tel(
      ProfileSpace ruimte, JointStates paren, PackModel links, PackModel rechts) {
    List<PossibleBundle> bundels = new PossibleStates(ruimte, paren, links, rechts).bundels();
    return new PossibleOutcomeCount(
            bundels, new OutcomeAutomaton<>(bundels, niet -> DecisionPair.van(links, rechts, niet)))
        .tel();
  }

  /** Classes of one bundle that can become the same. */
  private record BundleStep(long aantal, ClassPair paar) {
    BundleStep en(BundleStep ander) {
      return new BundleStep(aantal + ander.aantal, ClassPair.minsteFeiten(paar, ander.paar));
    }
  }

  /** Cases that can still become the same. */
  private record CountingState(long aantal, WitnessPath kleinste) {
    CountingState en(CountingState ander) {
      return new CountingState(
          Math.addExact(aantal, ander.aantal), kleinste.ofKorter(ander.kleinste));
    }
  }

  private List<StateGroup> tel() {
    Map<BitSet, CountingState> standen = new LinkedHashMap<>();
    standen.put(vooruitblik.begin(), new CountingState(1, WitnessPath.BEGIN));
    for (int b = 0; b < bundels.size(); b++) {
      standen = verder(b, standen);
    }
    Map<List<Set<Prioriteit>>, CountingState> groepen = new LinkedHashMap<>();
    standen.forEach(
        (klaar, stand) ->
            groepen.merge(
                List.of(
                    prioriteiten(klaar, DecisionPair::links),
                    prioriteiten(klaar, DecisionPair::rechts)),
                stand,
                CountingState::en));
    return groepen.entrySet().stream()
        .map(
            groep ->
                new StateGroup(
                    groep.getKey().get(0),
                    groep.getKey().get(1),
                    groep.getValue().aantal,
                    groep.getValue().kleinste.links()))
        .toList();
  }

  private Map<BitSet, CountingState> verder(int b, Map<BitSet, CountingState> standen) {
    Map<Set<Blocked>, BundleStep> klassen = new LinkedHashMap<>();
    for (PossibleClass klasse : bundels.get(b).klassen()) {
      klassen.merge(klasse.sets(), new BundleStep(1, klasse.paar()), BundleStep::en);
    }
    Map<BitSet, CountingState> verder = new LinkedHashMap<>();
    standen.forEach(
        (tot, stand) ->
            klassen.forEach(
                (sets, stap) ->
                    verder.merge(
                        vooruitblik.verder(b, tot, sets),
                        new CountingState(
                            Math.multiplyExact(stand.aantal, stap.aantal),
                            stand.kleinste.en(stap.paar)),
                        CountingState::en)));
    return verder;
  }

  private Set<Prioriteit> prioriteiten(BitSet klaar, Function<DecisionPair, Prioriteit> kant) {
    Set<Prioriteit> prioriteiten = EnumSet.noneOf(Prioriteit.class);
    vooruitblik.einden(klaar).stream().map(kant).forEach(prioriteiten::add);
    return prioriteiten;
  }
}

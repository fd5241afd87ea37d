package nl.somregels.som.regels.verify.proof;

import static nl.somregels.som.prioritering.Prioriteit.NOG_NIET_GEPRIORITEERD;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.profile.count.DecisionPair;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import org.jspecify.annotations.Nullable;

/**
 * Proves laws over one space, and shows a broken one with the case, or the two cases, that state
 * the fewest facts: what is still unknown changes nothing ({@link CounterexampleSearch}).
 */
public final class WetProof {
  private final RuleSet rules;
  private final ProfileSpace space;
  private final JointStates eachCase;
  private final Map<List<@Nullable Object>, JointStates> perChange = new HashMap<>();

  /** Proves laws; {@link #fits} must be so. */
  public WetProof(RuleSet rules, ProfileSpace space) {
    this.rules = rules;
    this.space = space;
    this.eachCase = JointStates.same(space);
  }

  /** Whether there is room to follow a law together with the rules. */
  public static boolean fits(RuleSet rules) {
    return rules.criteria().size() < Long.SIZE;
  }

  /** Whether the law is about a fact that no rule and no law reads, so that nothing breaks it. */
  boolean isByItself(Wet wet) {
    return wet.claim().varied().filter(feit -> !space.reads(feit)).isPresent();
  }

  /** What is wrong with the law; empty when it is proven. */
  public Optional<Melding> melding(Wet wet) {
    RuleSet withWet = rules.withOptions(List.of(ProbeCriterium.of(wet.voorwaarden())));
    PackModel model = new PackModel(withWet, space.voorwaarden());
    JointStates pairs = pairs(wet);
    Predicate<JointState> inWet =
        state -> !model.options(state.left()).isEmpty() && !model.options(state.right()).isEmpty();
    List<JointState> complete =
        pairs.states(Completeness.VOLLEDIG, model, model).stream().filter(inWet).toList();
    if (complete.isEmpty()) {
      return Optional.of(
          melding(
              MeldingCode.WET_ZONDER_GEVAL,
              wet,
              "geldt voor geen enkel geval.",
              "Kijk of de voorwaarden elkaar tegenspreken."));
    }
    if (complete.stream()
        .map(state -> DecisionPair.of(model, state.left(), state.right()))
        .noneMatch(pair -> breaks(wet, pair))) {
      return Optional.empty();
    }
    CounterexampleSearch finder =
        new CounterexampleSearch(space, pairs, model, pair -> breaks(wet, pair));
    return Optional.of(broken(wet, finder.smallest()));
  }

  private JointStates pairs(Wet wet) {
    if (isByItself(wet)) {
      return eachCase;
    }
    if (wet.claim() instanceof Wet.NeverLowers never) {
      FeitType kind = never.feit().kind();
      return pairs(never.feit(), kind.parse(never.van()), kind.parse(never.naar()));
    }
    return wet.claim().varied().map(feit -> pairs(feit, null, null)).orElse(eachCase);
  }

  /** Laws about the same change share its pairs. */
  private JointStates pairs(Feit feit, @Nullable Object fromIndex, @Nullable Object to) {
    return perChange.computeIfAbsent(
        Arrays.asList(feit, fromIndex, to),
        fresh -> JointStates.withOther(space, feit, fromIndex, to));
  }

  private static boolean breaks(Wet wet, DecisionPair outcome) {
    if (wet.claim() instanceof Wet.DoesNotDependOn) {
      return outcome.left() != outcome.right();
    }
    if (wet.claim() instanceof Wet.NeverLowers) {
      List<Prioriteit> order = Prioriteit.HIGHEST_FIRST;
      boolean lower = order.indexOf(outcome.right()) > order.indexOf(outcome.left());
      return lower || outcome.left() == NOG_NIET_GEPRIORITEERD && outcome.right() != outcome.left();
    }
    return wet.claim() instanceof Wet.Yields yields && !yields.outcomes().contains(outcome.left());
  }

  private static Melding broken(Wet wet, CounterexampleSearch.Counterexample counterexample) {
    Gedetineerde first = counterexample.zaken().left().gedetineerde();
    Gedetineerde then = counterexample.zaken().right().gedetineerde();
    String what =
        wet.claim()
            .varied()
            .map(
                feit ->
                    "met %s %s is het %s, en met %s %s"
                        .formatted(
                            feit,
                            first.toJson().get(feit.jsonName()),
                            counterexample.outcome().left(),
                            then.toJson().get(feit.jsonName()),
                            counterexample.outcome().right()))
            .orElse("er zijn gevallen met " + counterexample.outcome().left());
    return melding(
            MeldingCode.WET_GEBROKEN,
            wet,
            "gaat niet op: " + what + ".",
            "Klopt de wet, pas dan de regels aan; kloppen de regels, pas dan de wet aan.")
        .shownBy(counterexample.zaken().left());
  }

  private static Melding melding(MeldingCode code, Wet wet, String fact, String suggestion) {
    String text = "de wet \"" + wet.zin() + "\" " + fact;
    return Melding.of(code, PakketFileSet.MANIFEST, wet.regelnummer(), text, suggestion);
  }
}

package nl.somregels.som.regels.profile.count;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.FactBundle;
import nl.somregels.som.regels.profile.space.FactBundles;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FieldValues;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which two judgements of the cases of a space can go together, counted exactly
 * without visiting each case: one case judged by two packs, or two cases that differ in one fact
 * judged by one pack.
 *
 * <p>Why it is exact. Facts fall into groups that share no condition ({@link FactBundles}), so
 * every choice of one class per group is a case and the truth of a condition is settled by one
 * group; production Drools gives it, once per class. The status of a criterion is the three-valued
 * "and" of what each group contributes. The groups are added one by one, and cases in which both
 * judgements are in the same state are counted together: what comes after cannot tell them apart.
 * Immutable and thread-safe.
 */
public final class JointStates {
  private final Function<Completeness, List<FactBundle>> source;
  private final Map<Completeness, List<FactBundle>> bundles = new ConcurrentHashMap<>();

  private JointStates(Function<Completeness, List<FactBundle>> source) {
    this.source = source;
  }

  /** Every case of the space together with itself. */
  public static JointStates same(ProfileSpace space) {
    return new JointStates(space::bundles);
  }

  /**
   * Every two cases that state the same but for one fact, which both state; as {@code from} null is
   * any value, as {@code to} any other. A fact that the space does not read pairs every case with
   * itself.
   */
  public static JointStates withOther(
      ProfileSpace space, Feit feit, @Nullable Object from, @Nullable Object to) {
    return new JointStates(
        completeness -> new FactBundles(space, completeness).with(feit, from, to));
  }

  /**
   * All ways in which the judgements of the first and the second case go together, each once, in a
   * fixed order. Of options it is kept whether one applies and whether one puts a case first
   * ({@link PackModel#fold}).
   */
  public Collection<JointState> states(Completeness completeness, PackModel left, PackModel right) {
    return states(bundles(completeness), left, right);
  }

  /** The joint states over some of the bundles; the others are left unconstrained. */
  public static Collection<JointState> states(
      List<FactBundle> bundles, PackModel left, PackModel right) {
    Map<List<ProfileState>, JointState> states = new LinkedHashMap<>();
    ProfileState begin = ProfileState.BEGIN;
    states.put(List.of(begin, begin), new JointState(begin, begin, 1, WitnessPath.BEGIN));
    for (int i = 0; i < bundles.size(); i++) {
      List<FactBundle> rest = bundles.subList(i + 1, bundles.size());
      CriteriumSet doneLeft = done(left, rest);
      CriteriumSet doneRight = done(right, rest);
      Collection<JointStep> steps = steps(bundles.get(i), left, right);
      Map<List<ProfileState>, JointState> further = new LinkedHashMap<>();
      for (JointState until : states.values()) {
        for (JointStep step : steps) {
          ProfileState one = left.fold(until.left().together(step.left), doneLeft);
          ProfileState other = right.fold(until.right().together(step.right), doneRight);
          JointState fresh =
              new JointState(
                  one,
                  other,
                  Math.multiplyExact(until.count(), step.count),
                  until.smallest().and(step.valueClass));
          further.merge(List.of(one, other), fresh, JointState::and);
        }
      }
      states = further;
    }
    return List.copyOf(states.values());
  }

  /** Every bundle, in a fixed order. */
  public List<FactBundle> bundles(Completeness completeness) {
    return bundles.computeIfAbsent(completeness, source);
  }

  /** What can be known of the first case of each bundle, the rest unknown. */
  public List<FieldValues> views() {
    return bundles(Completeness.GEDEELTELIJK).stream()
        .flatMap(bundle -> bundle.classes().stream())
        .map(valueClass -> valueClass.pair().left().view())
        .toList();
  }

  /** The optional criteria of which nothing more is to come. */
  private static CriteriumSet done(PackModel model, List<FactBundle> rest) {
    return model.options(
        option ->
            option
                .conditions()
                .noneMatch(condition -> rest.stream().anyMatch(b -> b.touches(condition))));
  }

  /** Classes of a bundle that contribute the same, by the one with the fewest facts. */
  private record JointStep(
      ProfileState left, ProfileState right, long count, ClassPair valueClass) {
    JointStep and(JointStep other) {
      return new JointStep(
          left, right, count + other.count, ClassPair.leastFeiten(valueClass, other.valueClass));
    }
  }

  private static Collection<JointStep> steps(FactBundle bundle, PackModel left, PackModel right) {
    Map<List<ProfileState>, JointStep> steps = new LinkedHashMap<>();
    for (FactBundle.BundleClass valueClass : bundle.classes()) {
      ProfileState one = left.state(valueClass.left().truths(), valueClass.left().faseKnown());
      ProfileState other = right.state(valueClass.right().truths(), valueClass.right().faseKnown());
      steps.merge(
          List.of(one, other), new JointStep(one, other, 1, valueClass.pair()), JointStep::and);
    }
    return steps.values();
  }
}

package nl.somregels.som.regels.profile.count;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Criterium;
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
 * judgements have got equally far are counted together: what comes after cannot tell them apart.
 * Immutable and thread-safe.
 */
public final class JointStates {
  private static final ProfileState BEGIN = new ProfileState(0, 0, true);

  private final Function<Completeness, List<FactBundle>> bron;
  private final Map<Completeness, List<FactBundle>> bundels = new ConcurrentHashMap<>();

  private JointStates(Function<Completeness, List<FactBundle>> bron) {
    this.bron = bron;
  }

  /** Every case of the space together with itself. */
  public static JointStates zelfde(ProfileSpace ruimte) {
    return new JointStates(ruimte::bundels);
  }

  /**
   * Every two cases of the space that state the same but for one fact, which both state.
   *
   * @param feit the fact; when the space does not read it, every case is a pair with itself
   * @param van its value in the first case, or null for any
   * @param naar its value in the second, or null for any other
   */
  public static JointStates metAndere(
      ProfileSpace ruimte, Feit feit, @Nullable Object van, @Nullable Object naar) {
    return new JointStates(kennis -> new FactBundles(ruimte, kennis).met(feit, van, naar));
  }

  /**
   * All ways in which the two judgements go together, each once, in a fixed order. Of the optional
   * criteria it is kept whether one applies, and whether one to be looked at first does, not which:
   * see {@link PackModel#vouw}.
   *
   * @param links judges the first case; made for the conditions of the space
   * @param rechts judges the second case
   */
  public Collection<JointState> standen(Completeness kennis, PackModel links, PackModel rechts) {
    return standen(bundels(kennis), links, rechts);
  }

  /** The same over some of the bundles; of the others nothing holds anything back. */
  public static Collection<JointState> standen(
      List<FactBundle> bundels, PackModel links, PackModel rechts) {
    Map<List<ProfileState>, JointState> standen = new LinkedHashMap<>();
    standen.put(List.of(BEGIN, BEGIN), new JointState(BEGIN, BEGIN, 1, WitnessPath.BEGIN));
    for (int i = 0; i < bundels.size(); i++) {
      List<FactBundle> rest = bundels.subList(i + 1, bundels.size());
      long klaarLinks = klaar(links, rest);
      long klaarRechts = klaar(rechts, rest);
      Collection<JointStep> stappen = stappen(bundels.get(i), links, rechts);
      Map<List<ProfileState>, JointState> verder = new LinkedHashMap<>();
      for (JointState tot : standen.values()) {
        for (JointStep stap : stappen) {
          ProfileState een = links.vouw(tot.links().samen(stap.links), klaarLinks);
          ProfileState ander = rechts.vouw(tot.rechts().samen(stap.rechts), klaarRechts);
          JointState nieuw =
              new JointState(
                  een,
                  ander,
                  Math.multiplyExact(tot.aantal(), stap.aantal),
                  tot.kleinste().en(stap.klasse));
          verder.merge(List.of(een, ander), nieuw, JointState::en);
        }
      }
      standen = verder;
    }
    return List.copyOf(standen.values());
  }

  /** Every bundle, in a fixed order. */
  public List<FactBundle> bundels(Completeness kennis) {
    return bundels.computeIfAbsent(kennis, bron);
  }

  /** What can be known of the first case of each bundle, the rest unknown. */
  public List<FieldValues> beelden() {
    return bundels(Completeness.GEDEELTELIJK).stream()
        .flatMap(bundel -> bundel.klassen().stream())
        .map(klasse -> klasse.paar().links().beeld())
        .toList();
  }

  /** The optional criteria of which nothing more is to come. */
  private static long klaar(PackModel model, List<FactBundle> rest) {
    List<Criterium> opties = model.model().opties();
    long klaar = 0;
    for (int i = 0; i < opties.size(); i++) {
      boolean open =
          opties.get(i).voorwaarden().stream()
              .anyMatch(
                  voorwaarde ->
                      rest.stream().anyMatch(bundel -> bundel.raakt(voorwaarde.expressie())));
      klaar |= open ? 0 : 1L << i;
    }
    return klaar;
  }

  /**
   * Classes of one bundle that contribute the same; the one with the fewest facts stands for all.
   */
  private record JointStep(ProfileState links, ProfileState rechts, long aantal, ClassPair klasse) {
    JointStep en(JointStep ander) {
      return new JointStep(
          links, rechts, aantal + ander.aantal, ClassPair.minsteFeiten(klasse, ander.klasse));
    }
  }

  private static Collection<JointStep> stappen(
      FactBundle bundel, PackModel links, PackModel rechts) {
    Map<List<ProfileState>, JointStep> stappen = new LinkedHashMap<>();
    for (FactBundle.BundleClass klasse : bundel.klassen()) {
      ProfileState een = links.stand(klasse.links().waarheden(), klasse.links().faseBekend());
      ProfileState ander = rechts.stand(klasse.rechts().waarheden(), klasse.rechts().faseBekend());
      stappen.merge(
          List.of(een, ander), new JointStep(een, ander, 1, klasse.paar()), JointStep::en);
    }
    return stappen.values();
  }
}

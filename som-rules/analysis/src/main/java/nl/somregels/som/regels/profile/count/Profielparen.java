package nl.somregels.som.regels.profile.count;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.profile.space.Feitenbundel;
import nl.somregels.som.regels.profile.space.Feitenbundels;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Paarklasse;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenbeeld;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which two judgements of the cases of a space can go together, counted exactly
 * without visiting each case: one case judged by two packs, or two cases that differ in one fact
 * judged by one pack.
 *
 * <p>Why it is exact. Facts fall into groups that share no condition ({@link Feitenbundels}), so
 * every choice of one class per group is a case and the truth of a condition is settled by one
 * group; production Drools gives it, once per class. The status of a criterion is the three-valued
 * "and" of what each group contributes. The groups are added one by one, and cases in which both
 * judgements have got equally far are counted together: what comes after cannot tell them apart.
 * Immutable and thread-safe.
 */
public final class Profielparen {
  private static final Profielstand BEGIN = new Profielstand(0, 0, true);

  private final Function<Kennis, List<Feitenbundel>> bron;
  private final Map<Kennis, List<Feitenbundel>> bundels = new ConcurrentHashMap<>();

  private Profielparen(Function<Kennis, List<Feitenbundel>> bron) {
    this.bron = bron;
  }

  /** Every case of the space together with itself. */
  public static Profielparen zelfde(Profielruimte ruimte) {
    return new Profielparen(ruimte::bundels);
  }

  /**
   * Every two cases of the space that state the same but for one fact, which both state.
   *
   * @param feit the fact; when the space does not read it, every case is a pair with itself
   * @param van its value in the first case, or null for any
   * @param naar its value in the second, or null for any other
   */
  public static Profielparen metAndere(
      Profielruimte ruimte, Feit feit, @Nullable Object van, @Nullable Object naar) {
    return new Profielparen(kennis -> new Feitenbundels(ruimte, kennis).met(feit, van, naar));
  }

  /**
   * All ways in which the two judgements go together, each once, in a fixed order. Of the optional
   * criteria it is kept whether one applies, and whether one to be looked at first does, not which:
   * see {@link Profielmodel#vouw}.
   *
   * @param links judges the first case; made for the conditions of the space
   * @param rechts judges the second case
   */
  public Collection<Paarstand> standen(Kennis kennis, Profielmodel links, Profielmodel rechts) {
    return standen(bundels(kennis), links, rechts);
  }

  /** The same over some of the bundles; of the others nothing holds anything back. */
  public static Collection<Paarstand> standen(
      List<Feitenbundel> bundels, Profielmodel links, Profielmodel rechts) {
    Map<List<Profielstand>, Paarstand> standen = new LinkedHashMap<>();
    standen.put(List.of(BEGIN, BEGIN), new Paarstand(BEGIN, BEGIN, 1, Feitenketen.BEGIN));
    for (int i = 0; i < bundels.size(); i++) {
      List<Feitenbundel> rest = bundels.subList(i + 1, bundels.size());
      long klaarLinks = klaar(links, rest);
      long klaarRechts = klaar(rechts, rest);
      Collection<Stap> stappen = stappen(bundels.get(i), links, rechts);
      Map<List<Profielstand>, Paarstand> verder = new LinkedHashMap<>();
      for (Paarstand tot : standen.values()) {
        for (Stap stap : stappen) {
          Profielstand een = links.vouw(tot.links().samen(stap.links), klaarLinks);
          Profielstand ander = rechts.vouw(tot.rechts().samen(stap.rechts), klaarRechts);
          Paarstand nieuw =
              new Paarstand(
                  een,
                  ander,
                  Math.multiplyExact(tot.aantal(), stap.aantal),
                  tot.kleinste().en(stap.klasse));
          verder.merge(List.of(een, ander), nieuw, Paarstand::en);
        }
      }
      standen = verder;
    }
    return List.copyOf(standen.values());
  }

  /** Every bundle, in a fixed order. */
  public List<Feitenbundel> bundels(Kennis kennis) {
    return bundels.computeIfAbsent(kennis, bron);
  }

  /** What can be known of the first case of each bundle, the rest unknown. */
  public List<Feitenbeeld> beelden() {
    return bundels(Kennis.GEDEELTELIJK).stream()
        .flatMap(bundel -> bundel.klassen().stream())
        .map(klasse -> klasse.paar().links().beeld())
        .toList();
  }

  /** The optional criteria of which nothing more is to come. */
  private static long klaar(Profielmodel model, List<Feitenbundel> rest) {
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
  private record Stap(Profielstand links, Profielstand rechts, long aantal, Paarklasse klasse) {
    Stap en(Stap ander) {
      return new Stap(
          links, rechts, aantal + ander.aantal, Paarklasse.minsteFeiten(klasse, ander.klasse));
    }
  }

  private static Collection<Stap> stappen(
      Feitenbundel bundel, Profielmodel links, Profielmodel rechts) {
    Map<List<Profielstand>, Stap> stappen = new LinkedHashMap<>();
    for (Feitenbundel.Klasse klasse : bundel.klassen()) {
      Profielstand een = links.stand(klasse.links().waarheden(), klasse.links().faseBekend());
      Profielstand ander = rechts.stand(klasse.rechts().waarheden(), klasse.rechts().faseBekend());
      stappen.merge(List.of(een, ander), new Stap(een, ander, 1, klasse.paar()), Stap::en);
    }
    return stappen.values();
  }
}

package nl.somregels.som.regels.profile.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleBundle;

/**
 * How cases can still end while their bundles are added one by one.
 *
 * <p>Two ways to have got somewhere are told apart only if some way to go on leads to another end;
 * that is worked out backwards, from the ends. So a case in the making is a set of numbers: the
 * different ways it can have got to where it is. Immutable.
 *
 * @param <E> how a case of which everything is filled in ends
 */
public final class OutcomeAutomaton<E> {
  private final List<E> einden = new ArrayList<>();

  /** Per bundle, and per way to have got to it, which way each choice of the bundle leads to. */
  private final List<Map<Integer, Map<Blocked, Integer>>> overgangen = new ArrayList<>();

  private final BitSet begin = new BitSet();

  public OutcomeAutomaton(List<PossibleBundle> bundels, Function<Blocked, E> einde) {
    List<Set<Blocked>> keuzes = bundels.stream().map(OutcomeAutomaton::keuzes).toList();
    List<Set<Blocked>> bereikt = bereikt(keuzes);
    Map<E, Integer> nummers = new LinkedHashMap<>();
    Map<Blocked, Integer> erna = new HashMap<>();
    for (Blocked niet : bereikt.get(keuzes.size())) {
      erna.put(niet, nummers.computeIfAbsent(einde.apply(niet), nieuw -> nummers.size()));
    }
    einden.addAll(nummers.keySet());
    for (int b = keuzes.size() - 1; b >= 0; b--) {
      erna = ervoor(bereikt.get(b), keuzes.get(b), erna);
    }
    begin.set(erna.get(Blocked.GEEN));
  }

  private static Set<Blocked> keuzes(PossibleBundle bundel) {
    return bundel.klassen().stream()
        .flatMap(klasse -> klasse.sets().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Set<Blocked>> bereikt(List<Set<Blocked>> keuzes) {
    List<Set<Blocked>> bereikt = new ArrayList<>(List.of(Set.of(Blocked.GEEN)));
    for (Set<Blocked> keuze : keuzes) {
      Set<Blocked> verder = new LinkedHashSet<>();
      for (Blocked tot : bereikt.get(bereikt.size() - 1)) {
        keuze.forEach(niet -> verder.add(tot.en(niet)));
      }
      bereikt.add(verder);
    }
    return bereikt;
  }

  private Map<Blocked, Integer> ervoor(
      Set<Blocked> bereikt, Set<Blocked> keuzes, Map<Blocked, Integer> erna) {
    Map<List<Integer>, Integer> nummers = new HashMap<>();
    Map<Integer, Map<Blocked, Integer>> wordt = new HashMap<>();
    Map<Blocked, Integer> ervoor = new HashMap<>();
    for (Blocked tot : bereikt) {
      List<Integer> gevolgen = keuzes.stream().map(niet -> erna.get(tot.en(niet))).toList();
      Integer nummer = nummers.get(gevolgen);
      if (nummer == null) {
        nummer = nummers.size();
        nummers.put(gevolgen, nummer);
        Map<Blocked, Integer> perKeuze = new HashMap<>();
        keuzes.forEach(niet -> perKeuze.put(niet, erna.get(tot.en(niet))));
        wordt.put(nummer, perKeuze);
      }
      ervoor.put(tot, nummer);
    }
    overgangen.add(0, wordt);
    return ervoor;
  }

  /** Before the first bundle. */
  public BitSet begin() {
    return (BitSet) begin.clone();
  }

  /** After one more bundle, whose class can come to hold back one of these. */
  public BitSet verder(int bundel, BitSet tot, Set<Blocked> sets) {
    BitSet verder = new BitSet();
    tot.stream()
        .mapToObj(overgangen.get(bundel)::get)
        .forEach(wordt -> sets.forEach(niet -> verder.set(wordt.get(niet))));
    return verder;
  }

  /** All ends of a case to which every bundle has been added. */
  public Set<E> einden(BitSet klaar) {
    return klaar.stream()
        .mapToObj(einden::get)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Per number of bundles added, from none, the ways to have got there from which no case ends so.
   */
  public List<BitSet> zonderKansOp(Predicate<E> einde) {
    BitSet zonder = new BitSet();
    for (int nummer = 0; nummer < einden.size(); nummer++) {
      zonder.set(nummer, !einde.test(einden.get(nummer)));
    }
    List<BitSet> alle = new ArrayList<>(List.of(zonder));
    for (int b = overgangen.size() - 1; b >= 0; b--) {
      BitSet erna = alle.get(0);
      BitSet ervoor = new BitSet();
      overgangen
          .get(b)
          .forEach(
              (nummer, wordt) -> ervoor.set(nummer, wordt.values().stream().allMatch(erna::get)));
      alle.add(0, ervoor);
    }
    return alle;
  }
}

package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.verify.Mogelijkheden.Bundel;
import nl.somregels.som.regels.verify.Mogelijkheden.Klasse;
import nl.somregels.som.regels.verify.Mogelijkheden.Niet;

/**
 * Counts over every profile, partly known ones too, which outcomes are possible in two packs,
 * without visiting each.
 *
 * <p>Why it is exact. What a case can become is the set of what its bundles can become together.
 * Bundles are added one by one. Two ways to have got somewhere are told apart only if some way to
 * go on leads to other outcomes; that is worked out backwards, from the outcomes. Cases with the
 * same set of these are counted together.
 */
public final class Mogelijkheidstelling {
  private final Profielmodel links;
  private final Profielmodel rechts;
  private final List<Bundel> bundels;
  private final List<Set<Niet>> stappen;
  private final List<Map<Niet, Integer>> soorten = new ArrayList<>();

  private Mogelijkheidstelling(
      Mogelijkheden mogelijkheden, Profielmodel links, Profielmodel rechts) {
    this.links = links;
    this.rechts = rechts;
    this.bundels = mogelijkheden.bundels();
    this.stappen = bundels.stream().map(Mogelijkheidstelling::stappen).toList();
  }

  /**
   * Cases with the same possible outcomes.
   *
   * @param links in the first pack, in the order of the type
   * @param rechts in the second
   * @param aantal how many profiles
   * @param kleinste the case that states the fewest facts
   */
  public record Groep(
      Set<Prioriteit> links, Set<Prioriteit> rechts, long aantal, Getuige kleinste) {}

  /** Every combination of possible outcomes that some profile has, in a fixed order. */
  public static List<Groep> tel(
      Profielruimte ruimte, Profielparen paren, Profielmodel links, Profielmodel rechts) {
    Mogelijkheden mogelijkheden = new Mogelijkheden(ruimte, paren, links, rechts);
    Mogelijkheidstelling telling = new Mogelijkheidstelling(mogelijkheden, links, rechts);
    telling.deelIn();
    return telling.tel();
  }

  private static Set<Niet> stappen(Bundel bundel) {
    Set<Niet> stappen = new LinkedHashSet<>();
    bundel.klassen().forEach(klasse -> stappen.addAll(klasse.sets()));
    return stappen;
  }

  /** Tells apart, after each bundle, only what can still lead to other outcomes. */
  private void deelIn() {
    List<Set<Niet>> bereikt = new ArrayList<>(List.of(Set.of(Niet.GEEN)));
    for (Set<Niet> stap : stappen) {
      Set<Niet> verder = new LinkedHashSet<>();
      for (Niet tot : bereikt.get(bereikt.size() - 1)) {
        stap.forEach(niet -> verder.add(tot.en(niet)));
      }
      bereikt.add(verder);
    }
    Map<Niet, Integer> erna = new HashMap<>();
    bereikt.get(stappen.size()).forEach(niet -> erna.put(niet, uitkomsten(niet)));
    soorten.add(erna);
    for (int b = stappen.size() - 1; b >= 0; b--) {
      Map<Niet, Integer> volgende = soorten.get(0);
      Map<List<Integer>, Integer> nummers = new HashMap<>();
      Map<Niet, Integer> ervoor = new HashMap<>();
      for (Niet tot : bereikt.get(b)) {
        List<Integer> gevolgen =
            stappen.get(b).stream().map(stap -> volgende.get(tot.en(stap))).toList();
        Integer nummer = nummers.get(gevolgen);
        if (nummer == null) {
          nummer = nummers.size();
          nummers.put(gevolgen, nummer);
        }
        ervoor.put(tot, nummer);
      }
      soorten.add(0, ervoor);
    }
  }

  private int uitkomsten(Niet niet) {
    return prioriteit(links, niet, Niet::links) * Prioriteit.values().length
        + prioriteit(rechts, niet, Niet::rechts);
  }

  private static int prioriteit(Profielmodel model, Niet niet, ToLongFunction<Niet> kant) {
    Profielstand stand = new Profielstand(kant.applyAsLong(niet), 0, true);
    return model.uitkomst(stand).prioriteit().ordinal();
  }

  /** Classes of one bundle that can become the same. */
  private record Stap(long aantal, Paarklasse paar) {
    Stap en(Stap ander) {
      return new Stap(aantal + ander.aantal, Paarklasse.minsteFeiten(paar, ander.paar));
    }
  }

  /** Cases that can still become the same. */
  private record Tussenstand(long aantal, Feitenketen kleinste) {
    Tussenstand en(Tussenstand ander) {
      return new Tussenstand(
          Math.addExact(aantal, ander.aantal), kleinste.ofKorter(ander.kleinste));
    }
  }

  private List<Groep> tel() {
    Map<BitSet, Tussenstand> standen = new LinkedHashMap<>();
    BitSet begin = new BitSet();
    begin.set(soorten.get(0).get(Niet.GEEN));
    standen.put(begin, new Tussenstand(1, Feitenketen.BEGIN));
    for (int b = 0; b < bundels.size(); b++) {
      standen = verder(b, standen);
    }
    Map<List<Set<Prioriteit>>, Tussenstand> groepen = new LinkedHashMap<>();
    standen.forEach(
        (soort, stand) ->
            groepen.merge(
                List.of(prioriteiten(soort, true), prioriteiten(soort, false)),
                stand,
                Tussenstand::en));
    return groepen.entrySet().stream()
        .map(
            groep ->
                new Groep(
                    groep.getKey().get(0),
                    groep.getKey().get(1),
                    groep.getValue().aantal,
                    groep.getValue().kleinste.links()))
        .toList();
  }

  private Map<BitSet, Tussenstand> verder(int b, Map<BitSet, Tussenstand> standen) {
    Map<Set<Niet>, Stap> klassen = new LinkedHashMap<>();
    for (Klasse klasse : bundels.get(b).klassen()) {
      klassen.merge(klasse.sets(), new Stap(1, klasse.paar()), Stap::en);
    }
    Map<Integer, Niet> voorbeelden = new HashMap<>();
    soorten.get(b).forEach((niet, soort) -> voorbeelden.putIfAbsent(soort, niet));
    Map<Integer, Map<Niet, Integer>> overgangen = new HashMap<>();
    voorbeelden.forEach(
        (soort, tot) -> {
          Map<Niet, Integer> wordt = new HashMap<>();
          stappen.get(b).forEach(stap -> wordt.put(stap, soorten.get(b + 1).get(tot.en(stap))));
          overgangen.put(soort, wordt);
        });
    Map<BitSet, Tussenstand> verder = new LinkedHashMap<>();
    standen.forEach(
        (tot, stand) ->
            klassen.forEach(
                (sets, stap) -> {
                  BitSet nieuw = new BitSet();
                  tot.stream()
                      .mapToObj(overgangen::get)
                      .forEach(wordt -> sets.forEach(set -> nieuw.set(wordt.get(set))));
                  verder.merge(
                      nieuw,
                      new Tussenstand(
                          Math.multiplyExact(stand.aantal, stap.aantal),
                          stand.kleinste.en(stap.paar)),
                      Tussenstand::en);
                }));
    return verder;
  }

  private static Set<Prioriteit> prioriteiten(BitSet uitkomsten, boolean eerste) {
    int alle = Prioriteit.values().length;
    Set<Prioriteit> prioriteiten = EnumSet.noneOf(Prioriteit.class);
    uitkomsten.stream()
        .map(paar -> eerste ? paar / alle : paar % alle)
        .forEach(nummer -> prioriteiten.add(Prioriteit.values()[nummer]));
    return prioriteiten;
  }
}

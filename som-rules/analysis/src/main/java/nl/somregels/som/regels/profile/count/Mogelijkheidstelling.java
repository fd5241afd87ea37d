package nl.somregels.som.regels.profile.count;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Bundel;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Klasse;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Niet;
import nl.somregels.som.regels.profile.space.Paarklasse;
import nl.somregels.som.regels.profile.space.Profielruimte;

/**
 * Counts over every profile, partly known ones too, which outcomes are possible in two packs,
 * without visiting each.
 *
 * <p>Why it is exact. What a case can become is the set of what its bundles can become together.
 * Bundles are added one by one, and cases that can still end in the same ways ({@link Vooruitblik})
 * are counted together.
 */
public final class Mogelijkheidstelling {
  private final List<Bundel> bundels;
  private final Vooruitblik<Uitkomstpaar> vooruitblik;

  private Mogelijkheidstelling(List<Bundel> bundels, Vooruitblik<Uitkomstpaar> vooruitblik) {
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
  public record Groep(
      Set<Prioriteit> links, Set<Prioriteit> rechts, long aantal, Getuige kleinste) {}

  /** Every combination of possible outcomes that some profile has, in a fixed order. */
  public static List<Groep> tel(
      Profielruimte ruimte, Profielparen paren, Profielmodel links, Profielmodel rechts) {
    List<Bundel> bundels = new Mogelijkheden(ruimte, paren, links, rechts).bundels();
    return new Mogelijkheidstelling(
            bundels, new Vooruitblik<>(bundels, niet -> Uitkomstpaar.van(links, rechts, niet)))
        .tel();
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
    standen.put(vooruitblik.begin(), new Tussenstand(1, Feitenketen.BEGIN));
    for (int b = 0; b < bundels.size(); b++) {
      standen = verder(b, standen);
    }
    Map<List<Set<Prioriteit>>, Tussenstand> groepen = new LinkedHashMap<>();
    standen.forEach(
        (klaar, stand) ->
            groepen.merge(
                List.of(
                    prioriteiten(klaar, Uitkomstpaar::links),
                    prioriteiten(klaar, Uitkomstpaar::rechts)),
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
    Map<BitSet, Tussenstand> verder = new LinkedHashMap<>();
    standen.forEach(
        (tot, stand) ->
            klassen.forEach(
                (sets, stap) ->
                    verder.merge(
                        vooruitblik.verder(b, tot, sets),
                        new Tussenstand(
                            Math.multiplyExact(stand.aantal, stap.aantal),
                            stand.kleinste.en(stap.paar)),
                        Tussenstand::en)));
    return verder;
  }

  private Set<Prioriteit> prioriteiten(BitSet klaar, Function<Uitkomstpaar, Prioriteit> kant) {
    Set<Prioriteit> prioriteiten = EnumSet.noneOf(Prioriteit.class);
    vooruitblik.einden(klaar).stream().map(kant).forEach(prioriteiten::add);
    return prioriteiten;
  }
}

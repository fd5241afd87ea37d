package nl.somregels.som.regels.verify.proof;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.somregels.som.regels.profile.count.Feitenketen;
import nl.somregels.som.regels.profile.count.Mogelijkheden;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Bundel;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Klasse;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Niet;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.count.Profielstand;
import nl.somregels.som.regels.profile.count.Uitkomstpaar;
import nl.somregels.som.regels.profile.count.Vooruitblik;
import nl.somregels.som.regels.profile.space.Paarklasse;
import nl.somregels.som.regels.profile.space.Profielruimte;

/**
 * Finds the case, or the two cases, that state the fewest facts and surely break a law: the outcome
 * is firm and the law speaks of them, whatever is still unknown.
 *
 * <p>Why none states fewer. Every choice of one class per bundle is tried, first those that state
 * nothing, then with one fact more each time. Of choices that have got equally far (the same is
 * settled, and they can still end in the same ways) only one is followed, and none that can still
 * end without breaking the law whatever comes after.
 */
final class Breukzoeker {
  private static final Profielstand BEGIN = new Profielstand(0, 0, true);

  private final Profielmodel model;
  private final List<Bundel> bundels;
  private final Vooruitblik<Optional<Uitkomstpaar>> vooruitblik;
  private final List<BitSet> houdtStand;
  private final List<Map<Soort, Paarklasse>> soorten;

  /**
   * A search among these cases.
   *
   * @param model the rules, with the conditions of the law as optional criterion
   * @param breekt whether two outcomes of cases that the law speaks of break it
   */
  Breukzoeker(
      Profielruimte ruimte,
      Profielparen paren,
      Profielmodel model,
      Predicate<Uitkomstpaar> breekt) {
    this.model = model;
    this.bundels = new Mogelijkheden(ruimte, paren, model, model).bundels();
    this.vooruitblik =
        new Vooruitblik<>(
            bundels,
            niet ->
                Optional.of(Uitkomstpaar.van(model, model, niet))
                    .filter(uitkomst -> inWet(niet.links()) && inWet(niet.rechts()))
                    .filter(breekt));
    this.houdtStand = vooruitblik.zonderKansOp(Optional::isPresent);
    this.soorten = bundels.stream().map(Breukzoeker::soorten).toList();
  }

  private static Map<Soort, Paarklasse> soorten(Bundel bundel) {
    Map<Soort, Paarklasse> soorten = new LinkedHashMap<>();
    for (Klasse klasse : bundel.klassen()) {
      soorten.merge(
          new Soort(klasse.links(), klasse.rechts(), klasse.sets()),
          klasse.paar(),
          Paarklasse::minsteFeiten);
    }
    return soorten;
  }

  /**
   * What surely breaks a law.
   *
   * @param zaken the two cases; the same one twice for a law about single cases
   * @param uitkomst their outcomes
   */
  record Breuk(Feitenketen zaken, Uitkomstpaar uitkomst) {}

  private boolean inWet(long niet) {
    return model.opties(new Profielstand(niet, 0, true)) != 0;
  }

  /** The smallest; some case must break the law when everything is known. */
  Breuk kleinste() {
    int meeste = soorten.stream().mapToInt(Breukzoeker::meesteFeiten).sum();
    for (int feiten = 0; feiten <= meeste; feiten += 2) { // the two cases state the same facts
      Optional<Breuk> breuk = metHoogstens(feiten);
      if (breuk.isPresent()) {
        return breuk.get();
      }
    }
    throw new IllegalStateException("no case surely breaks the law");
  }

  private static int meesteFeiten(Map<Soort, Paarklasse> soorten) {
    return soorten.values().stream().mapToInt(Paarklasse::feiten).max().orElse(0);
  }

  /** Where a case, or a pair, in the making has got to. */
  private record Stand(Profielstand links, Profielstand rechts, BitSet wegen) {}

  /** Classes of one bundle that come to the same. */
  private record Soort(Profielstand links, Profielstand rechts, Set<Niet> sets) {}

  private Optional<Breuk> metHoogstens(int feiten) {
    Map<Stand, Feitenketen> standen =
        Map.of(new Stand(BEGIN, BEGIN, vooruitblik.begin()), Feitenketen.BEGIN);
    for (int b = 0; b < bundels.size(); b++) {
      standen = verder(b, standen, feiten);
    }
    return standen.entrySet().stream()
        .flatMap(klaar -> breuk(klaar.getKey(), klaar.getValue()).stream())
        .findFirst();
  }

  private Map<Stand, Feitenketen> verder(int b, Map<Stand, Feitenketen> standen, int feiten) {
    Map<Stand, Feitenketen> verder = new LinkedHashMap<>();
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
                            new Stand(
                                tot.links.samen(soort.links),
                                tot.rechts.samen(soort.rechts),
                                wegen),
                            zaken.en(paar),
                            Feitenketen::ofKorter);
                      }
                    }));
    return verder;
  }

  /** What this breaks, if both outcomes are firm. */
  private Optional<Breuk> breuk(Stand klaar, Feitenketen zaken) {
    Uitkomstpaar voorstel = Uitkomstpaar.van(model, klaar.links, klaar.rechts);
    return vooruitblik.einden(klaar.wegen).equals(Set.of(Optional.of(voorstel)))
        ? Optional.of(new Breuk(zaken, voorstel))
        : Optional.empty();
  }
}

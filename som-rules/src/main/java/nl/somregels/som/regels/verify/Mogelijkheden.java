package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Waarheid;

/**
 * What the criteria of two packs (or of one, twice) can become when everything that is unknown is
 * filled in: for each class of each bundle, the different ways, each judged by Drools. Bundles
 * share no condition, so a case can become every choice of one way per bundle, and nothing else.
 */
final class Mogelijkheden {
  private final List<Bundel> bundels = new ArrayList<>();
  private final Profielmodel links;
  private final Profielmodel rechts;

  Mogelijkheden(Profielruimte ruimte, Profielparen paren, Profielmodel links, Profielmodel rechts) {
    this.links = links;
    this.rechts = rechts;
    for (Feitenbundel bundel : paren.bundels(Kennis.GEDEELTELIJK)) {
      List<Klasse> klassen = new ArrayList<>();
      for (Feitenbundel.Klasse klasse : bundel.klassen()) {
        klassen.add(new Klasse(klasse.paar(), sets(ruimte, bundel, klasse)));
      }
      bundels.add(new Bundel(klassen));
    }
  }

  /**
   * The criteria that are held back, one bit each; those that are not can still apply.
   *
   * @param links in the first pack
   * @param rechts in the second
   */
  record Niet(long links, long rechts) {
    static final Niet GEEN = new Niet(0, 0);

    Niet en(Niet ander) {
      return new Niet(links | ander.links, rechts | ander.rechts);
    }
  }

  /**
   * What is known of a bundle.
   *
   * @param paar the facts
   * @param sets what the bundle can come to hold back
   */
  record Klasse(Paarklasse paar, Set<Niet> sets) {}

  /** The classes of one bundle. */
  record Bundel(List<Klasse> klassen) {}

  List<Bundel> bundels() {
    return bundels;
  }

  private Set<Niet> sets(Profielruimte ruimte, Feitenbundel bundel, Feitenbundel.Klasse klasse) {
    List<Feitenbeeld> volledig =
        ruimte.indeling().aanvullingen().van(klasse.paar().links().beeld(), bundel.velden());
    Set<Niet> sets = new LinkedHashSet<>();
    for (Waarheid[] waarheden : ruimte.sessie().evaluate(volledig)) {
      List<Expressie> voorwaarden = ruimte.voorwaarden();
      for (int i = 0; i < voorwaarden.size(); i++) {
        if (!bundel.raakt(voorwaarden.get(i))) {
          waarheden[i] = Waarheid.WAAR;
        }
      }
      sets.add(new Niet(niet(links, waarheden), niet(rechts, waarheden)));
    }
    return sets;
  }

  private static long niet(Profielmodel model, Waarheid[] waarheden) {
    Profielstand stand = model.stand(waarheden, true);
    if (stand.open() != 0) {
      throw new IllegalStateException("a condition with everything known is not settled");
    }
    return stand.niet();
  }
}

package nl.somregels.som.regels.profile.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.profile.space.Feitenbundel;
import nl.somregels.som.regels.profile.space.Groepsklasse;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Paarklasse;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Waarheid;

/**
 * What the criteria of two judgements (one case by two packs, or two cases by one) can become when
 * everything that is unknown is filled in: for each class of each bundle, the different ways, each
 * judged by Drools. Bundles share no condition, so a case can become every choice of one way per
 * bundle, and nothing else.
 */
public final class Mogelijkheden {
  private final Profielruimte ruimte;
  private final Profielmodel links;
  private final Profielmodel rechts;
  private final List<Bundel> bundels;

  public Mogelijkheden(
      Profielruimte ruimte, Profielparen paren, Profielmodel links, Profielmodel rechts) {
    this.ruimte = ruimte;
    this.links = links;
    this.rechts = rechts;
    this.bundels = paren.bundels(Kennis.GEDEELTELIJK).stream().map(this::bundel).toList();
  }

  /**
   * The criteria that are held back, one bit each; those that are not can still apply.
   *
   * @param links in the first judgement
   * @param rechts in the second
   */
  public record Niet(long links, long rechts) {
    public static final Niet GEEN = new Niet(0, 0);

    public Niet en(Niet ander) {
      return new Niet(links | ander.links, rechts | ander.rechts);
    }
  }

  /**
   * What is known of a bundle.
   *
   * @param paar the facts
   * @param links what is settled by them in the first judgement
   * @param rechts what is settled by them in the second
   * @param sets what the bundle can come to hold back
   */
  public record Klasse(Paarklasse paar, Profielstand links, Profielstand rechts, Set<Niet> sets) {}

  /** The classes of one bundle. */
  public record Bundel(List<Klasse> klassen) {}

  public List<Bundel> bundels() {
    return bundels;
  }

  private Bundel bundel(Feitenbundel bundel) {
    return new Bundel(
        bundel.klassen().stream()
            .map(
                klasse ->
                    new Klasse(
                        klasse.paar(),
                        links.stand(klasse.links().waarheden(), klasse.links().faseBekend()),
                        rechts.stand(klasse.rechts().waarheden(), klasse.rechts().faseBekend()),
                        sets(bundel, klasse.paar())))
            .toList());
  }

  /** Of one case both judgements become something together; two cases are filled in apart. */
  private Set<Niet> sets(Feitenbundel bundel, Paarklasse paar) {
    List<Waarheid[]> eerst = volledig(bundel, paar.links());
    if (paar.links() == paar.rechts()) {
      return eerst.stream()
          .map(waarheden -> new Niet(niet(links, waarheden), niet(rechts, waarheden)))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    List<Waarheid[]> dan = volledig(bundel, paar.rechts());
    Set<Niet> sets = new LinkedHashSet<>();
    for (long een : niet(links, eerst)) {
      niet(rechts, dan).forEach(ander -> sets.add(new Niet(een, ander)));
    }
    return sets;
  }

  /** The truths in every way to fill in what is unknown; others than of the bundle are true. */
  private List<Waarheid[]> volledig(Feitenbundel bundel, Groepsklasse klasse) {
    List<Feitenbeeld> beelden =
        ruimte.indeling().aanvullingen().van(klasse.beeld(), bundel.velden());
    List<Expressie> voorwaarden = ruimte.voorwaarden();
    List<Waarheid[]> alle = new ArrayList<>();
    for (Waarheid[] waarheden : ruimte.sessie().evaluate(beelden)) {
      for (int i = 0; i < voorwaarden.size(); i++) {
        if (!bundel.raakt(voorwaarden.get(i))) {
          waarheden[i] = Waarheid.WAAR;
        }
      }
      alle.add(waarheden);
    }
    return alle;
  }

  private static Set<Long> niet(Profielmodel model, List<Waarheid[]> alle) {
    return alle.stream()
        .map(waarheden -> niet(model, waarheden))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static long niet(Profielmodel model, Waarheid[] waarheden) {
    Profielstand stand = model.stand(waarheden, true);
    if (stand.open() != 0) {
      throw new IllegalStateException("a condition with everything known is not settled");
    }
    return stand.niet();
  }
}

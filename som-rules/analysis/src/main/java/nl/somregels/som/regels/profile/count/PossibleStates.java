package nl.somregels.som.regels.profile.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.FactBundle;
import nl.somregels.som.regels.profile.space.FactClass;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * What the criteria of two judgements (one case by two packs, or two cases by one) can become when
 * everything that is unknown is filled in: for each class of each bundle, the different ways, each
 * judged by Drools. Bundles share no condition, so a case can become every choice of one way per
 * bundle, and nothing else.
 */
public final class PossibleStates {
  private final ProfileSpace ruimte;
  private final PackModel links;
  private final PackModel rechts;
  private final List<PossibleBundle> bundels;

  public PossibleStates(ProfileSpace ruimte, JointStates paren, PackModel links, PackModel rechts) {
    this.ruimte = ruimte;
    this.links = links;
    this.rechts = rechts;
    this.bundels = paren.bundels(Completeness.GEDEELTELIJK).stream().map(this::bundel).toList();
  }

  /**
   * The criteria that are held back, one bit each; those that are not can still apply.
   *
   * @param links in the first judgement
   * @param rechts in the second
   */
  public record Blocked(long links, long rechts) {
    public static final Blocked GEEN = new Blocked(0, 0);

    public Blocked en(Blocked ander) {
      return new Blocked(links | ander.links, rechts | ander.rechts);
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
  public record PossibleClass(
      ClassPair paar, ProfileState links, ProfileState rechts, Set<Blocked> sets) {}

  /** The classes of one bundle. */
  public record PossibleBundle(List<PossibleClass> klassen) {}

  public List<PossibleBundle> bundels() {
    return bundels;
  }

  private PossibleBundle bundel(FactBundle bundel) {
    return new PossibleBundle(
        bundel.klassen().stream()
            .map(
                klasse ->
                    new PossibleClass(
                        klasse.paar(),
                        links.stand(klasse.links().waarheden(), klasse.links().faseBekend()),
                        rechts.stand(klasse.rechts().waarheden(), klasse.rechts().faseBekend()),
                        sets(bundel, klasse.paar())))
            .toList());
  }

  /** Of one case both judgements become something together; two cases are filled in apart. */
  private Set<Blocked> sets(FactBundle bundel, ClassPair paar) {
    List<Truth[]> eerst = volledig(bundel, paar.links());
    if (paar.links() == paar.rechts()) {
      return eerst.stream()
          .map(waarheden -> new Blocked(niet(links, waarheden), niet(rechts, waarheden)))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    List<Truth[]> dan = volledig(bundel, paar.rechts());
    Set<Blocked> sets = new LinkedHashSet<>();
    for (long een : niet(links, eerst)) {
      niet(rechts, dan).forEach(ander -> sets.add(new Blocked(een, ander)));
    }
    return sets;
  }

  /** The truths in every way to fill in what is unknown; others than of the bundle are true. */
  private List<Truth[]> volledig(FactBundle bundel, FactClass klasse) {
    List<FieldValues> beelden =
        ruimte.indeling().aanvullingen().van(klasse.beeld(), bundel.velden());
    List<Expression> voorwaarden = ruimte.voorwaarden();
    List<Truth[]> alle = new ArrayList<>();
    for (Truth[] waarheden : ruimte.sessie().evaluate(beelden)) {
      for (int i = 0; i < voorwaarden.size(); i++) {
        if (!bundel.raakt(voorwaarden.get(i))) {
          waarheden[i] = Truth.WAAR;
        }
      }
      alle.add(waarheden);
    }
    return alle;
  }

  private static Set<Long> niet(PackModel model, List<Truth[]> alle) {
    return alle.stream()
        .map(waarheden -> niet(model, waarheden))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static long niet(PackModel model, Truth[] waarheden) {
    ProfileState stand = model.stand(waarheden, true);
    if (stand.open() != 0) {
      throw new IllegalStateException("a condition with everything known is not settled");
    }
    return stand.niet();
  }
}

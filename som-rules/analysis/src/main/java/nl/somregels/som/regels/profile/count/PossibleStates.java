package nl.somregels.som.regels.profile.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.regels.decide.CriteriumSet;
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
  private final ProfileSpace space;
  private final PackModel left;
  private final PackModel right;
  private final List<PossibleBundle> bundles;

  public PossibleStates(ProfileSpace space, JointStates pairs, PackModel left, PackModel right) {
    this.space = space;
    this.left = left;
    this.right = right;
    this.bundles = pairs.bundles(Completeness.GEDEELTELIJK).stream().map(this::bundle).toList();
  }

  /** The criteria that are held back in each judgement; the others can still apply. */
  public record Blocked(CriteriumSet left, CriteriumSet right) {
    public static final Blocked NONE = new Blocked(CriteriumSet.EMPTY, CriteriumSet.EMPTY);

    public Blocked and(Blocked other) {
      return new Blocked(left.with(other.left), right.with(other.right));
    }
  }

  /** What a bundle settles in each judgement, and the sets that it can come to hold back. */
  public record PossibleClass(
      ClassPair pair, ProfileState left, ProfileState right, Set<Blocked> sets) {}

  public record PossibleBundle(List<PossibleClass> classes) {}

  public List<PossibleBundle> bundles() {
    return bundles;
  }

  private PossibleBundle bundle(FactBundle bundle) {
    return new PossibleBundle(
        bundle.classes().stream()
            .map(
                valueClass ->
                    new PossibleClass(
                        valueClass.pair(),
                        left.state(valueClass.left().truths(), valueClass.left().faseKnown()),
                        right.state(valueClass.right().truths(), valueClass.right().faseKnown()),
                        sets(bundle, valueClass.pair())))
            .toList());
  }

  /** Of one case both judgements become something together; two cases are filled in apart. */
  private Set<Blocked> sets(FactBundle bundle, ClassPair pair) {
    List<Truth[]> first = complete(bundle, pair.left());
    if (pair.left() == pair.right()) {
      return first.stream()
          .map(truths -> new Blocked(left.not(truths), right.not(truths)))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    List<Truth[]> then = complete(bundle, pair.right());
    Set<Blocked> sets = new LinkedHashSet<>();
    List<CriteriumSet> others = then.stream().map(right::not).distinct().toList();
    first.stream()
        .map(left::not)
        .distinct()
        .forEach(one -> others.forEach(other -> sets.add(new Blocked(one, other))));
    return sets;
  }

  /** The truths in every way to fill in what is unknown; others than of the bundle are true. */
  private List<Truth[]> complete(FactBundle bundle, FactClass valueClass) {
    List<FieldValues> views = space.division().completions().of(valueClass.view(), bundle.fields());
    List<Expression> voorwaarden = space.voorwaarden();
    List<Truth[]> all = new ArrayList<>();
    for (Truth[] truths : space.session().evaluate(views)) {
      for (int i = 0; i < voorwaarden.size(); i++) {
        if (!bundle.touches(voorwaarden.get(i))) {
          truths[i] = Truth.WAAR;
        }
      }
      all.add(truths);
    }
    return all;
  }
}

package nl.somregels.som.regels.profile.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.profile.space.FactBundle.Contribution;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import org.jspecify.annotations.Nullable;

/** Puts the groups of a space that a condition reads together into bundles, with their classes. */
public final class FactBundles {
  private final ProfileSpace space;
  private final Completeness completeness;
  private final List<Set<FactGroup>> together;

  public FactBundles(ProfileSpace space, Completeness completeness) {
    this.space = space;
    this.completeness = completeness;
    this.together = connected(space);
  }

  /** Every bundle, each class together with itself. */
  List<FactBundle> all() {
    return together.stream()
        .map(groups -> new FactBundle(fields(groups), classes(groups, FactBundles::withItself)))
        .toList();
  }

  /**
   * Every bundle; in the one with this fact, each two classes between which only the fact changes.
   * As {@code from} null is any value, as {@code to} any other.
   */
  public List<FactBundle> with(Feit feit, @Nullable Object from, @Nullable Object to) {
    List<FactBundle> bundles = new ArrayList<>(space.bundles(completeness));
    for (int i = 0; i < bundles.size(); i++) {
      if (together.get(i).stream().anyMatch(group -> group.feiten().contains(feit))) {
        List<FactBundle.BundleClass> pairs =
            classes(
                together.get(i),
                (group, classes) ->
                    group.feiten().contains(feit)
                        ? space.division().pairs(group, feit, from, to, completeness)
                        : withItself(group, classes));
        List<Field> fields = fields(together.get(i));
        bundles.set(
            i,
            new FactBundle(
                fields, completeness == Completeness.VOLLEDIG ? different(pairs, fields) : pairs));
      }
    }
    return bundles;
  }

  private interface ClassPairSource {
    List<ClassPair> pairs(FactGroup group, List<FactClass> classes);
  }

  private static List<ClassPair> withItself(FactGroup group, List<FactClass> classes) {
    return classes.stream().map(valueClass -> new ClassPair(valueClass, valueClass)).toList();
  }

  private static List<Field> fields(Set<FactGroup> groups) {
    return groups.stream().flatMap(group -> group.fields().stream()).toList();
  }

  private List<FactBundle.BundleClass> classes(Set<FactGroup> groups, ClassPairSource source) {
    List<ClassPair> pairs = List.of();
    for (FactGroup group : groups) {
      List<FactClass> classes =
          completeness == Completeness.VOLLEDIG ? group.classes() : group.partly();
      List<ClassPair> further = source.pairs(group, classes);
      pairs = pairs.isEmpty() ? further : combine(pairs, further);
    }
    List<Contribution> left = contributions(pairs, ClassPair::left, fields(groups));
    List<Contribution> right = contributions(pairs, ClassPair::right, fields(groups));
    List<FactBundle.BundleClass> classes = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      classes.add(new FactBundle.BundleClass(pairs.get(i), left.get(i), right.get(i)));
    }
    return classes;
  }

  /** Pairs that differ in no condition or choice count once, when everything is known. */
  private static List<FactBundle.BundleClass> different(
      List<FactBundle.BundleClass> pairs, List<Field> fields) {
    Map<List<Object>, FactBundle.BundleClass> classes = new LinkedHashMap<>();
    for (FactBundle.BundleClass pair : pairs) {
      classes.merge(
          kenmerken(pair, fields),
          pair,
          (one, other) -> other.pair().feiten() < one.pair().feiten() ? other : one);
    }
    return List.copyOf(classes.values());
  }

  private List<ClassPair> combine(List<ClassPair> until, List<ClassPair> further) {
    List<ClassPair> pairs = new ArrayList<>();
    for (ClassPair one : until) {
      for (ClassPair other : further) {
        FactClass left = together(one.left(), other.left());
        boolean same = one.left() == one.right() && other.left() == other.right();
        pairs.add(new ClassPair(left, same ? left : together(one.right(), other.right())));
      }
    }
    return pairs;
  }

  private FactClass together(FactClass one, FactClass other) {
    Map<Feit, Object> feiten = new HashMap<>(one.feiten());
    feiten.putAll(other.feiten());
    return new FactClass(feiten, space.division().lift(feiten));
  }

  private List<Contribution> contributions(
      List<ClassPair> pairs, Function<ClassPair, FactClass> side, List<Field> fields) {
    List<FieldValues> views = pairs.stream().map(side).map(FactClass::view).toList();
    Truth[][] truths = space.session().evaluate(views);
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < truths.length; i++) {
      for (int v = 0; v < truths[i].length; v++) {
        if (space.voorwaarden().get(v).fields().stream().noneMatch(fields::contains)) {
          truths[i][v] = Truth.WAAR;
        }
      }
      boolean faseKnown = !fields.contains(Field.FASE) || views.get(i).choice(Field.FASE) != null;
      contributions.add(new Contribution(truths[i], faseKnown));
    }
    return contributions;
  }

  private static List<Object> kenmerken(FactBundle.BundleClass valueClass, List<Field> fields) {
    List<Object> kenmerken = new ArrayList<>(Arrays.asList(valueClass.left().truths()));
    kenmerken.addAll(Arrays.asList(valueClass.right().truths()));
    for (Field field : fields) {
      if (field.kind() == Field.FieldKind.KEUZE) {
        kenmerken.add(String.valueOf(valueClass.pair().left().view().choice(field)));
        kenmerken.add(String.valueOf(valueClass.pair().right().view().choice(field)));
      }
    }
    return kenmerken;
  }

  /** Groups that one condition reads together count as one. */
  private static List<Set<FactGroup>> connected(ProfileSpace space) {
    List<Set<FactGroup>> together = new ArrayList<>();
    space.groups().forEach(group -> together.add(new LinkedHashSet<>(Set.of(group))));
    for (Expression voorwaarde : space.voorwaarden()) {
      List<Set<FactGroup>> read = together.stream().filter(set -> reads(voorwaarde, set)).toList();
      for (Set<FactGroup> set : read.subList(1, read.size())) {
        read.get(0).addAll(set);
        together.removeIf(other -> other == set);
      }
    }
    return together;
  }

  private static boolean reads(Expression voorwaarde, Set<FactGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.fields().stream())
        .anyMatch(voorwaarde.fields()::contains);
  }
}

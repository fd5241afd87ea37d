package nl.somregels.som.regels.profile.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.text.DutchLists;
import org.jspecify.annotations.Nullable;

/** Divides the facts that conditions read into independent groups, and each group into classes. */
public final class FactPartition {
  /** These are absent exactly when it is known that there is no probation information. */
  private static final Set<Feit> ABSENT_WITH_NONE = Set.of(Feit.DATUM_RISC, Feit.RECIDIVERISICO);

  /** Cases of one group; each is validated and lifted, which takes microseconds. */
  private static final long MOST_CHOICES = 20_000_000;

  private final List<Expression> voorwaarden;
  private final ConditionEvaluator session;
  private final LocalDate peildatum;
  private final BoundaryValues candidates;
  private final Completions completions;

  FactPartition(List<Expression> voorwaarden, ConditionEvaluator session, LocalDate peildatum) {
    this.voorwaarden = voorwaarden;
    this.session = session;
    this.peildatum = peildatum;
    this.completions = new Completions(voorwaarden);
    this.candidates = new BoundaryValues(voorwaarden, peildatum);
  }

  /** Every group, in the order of the first field of each. */
  List<FactGroup> all() {
    return divide().entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  /** Facts belong together when one field is derived from both. */
  private Map<Set<Feit>, Set<Field>> divide() {
    Map<Set<Feit>, Set<Field>> groups = new LinkedHashMap<>();
    Set<Field> read = EnumSet.noneOf(Field.class);
    voorwaarden.forEach(voorwaarde -> read.addAll(voorwaarde.fields()));
    for (Field field : read) {
      Set<Feit> feiten = new TreeSet<>(field.feiten());
      Set<Field> fields = EnumSet.of(field);
      for (Set<Feit> group : List.copyOf(groups.keySet())) {
        if (group.stream().anyMatch(field.feiten()::contains)) {
          feiten.addAll(group);
          fields.addAll(groups.remove(group));
        }
      }
      groups.put(feiten, fields);
    }
    return groups;
  }

  private FactGroup group(Set<Feit> feiten, Set<Field> fields) {
    long choices =
        ProfileSpace.product(feiten.stream().map(feit -> candidates.of(feit).size() + 1).toList());
    if (choices > MOST_CHOICES) {
      throw new RuleLimitException(
          null,
          "De regels gebruiken te veel verschillende grenzen voor "
              + DutchLists.and(feiten.stream().map(Feit::jsonName).toList())
              + " om alles te controleren.",
          "Gebruik in alle regels samen minder verschillende getallen.");
    }
    Map<List<Object>, FactClass> smallest = new LinkedHashMap<>();
    Map<List<Object>, FactClass> completeClasses = new HashMap<>();
    attempt(
        List.copyOf(feiten),
        new TreeMap<>(),
        chosen -> {
          FieldValues view = view(begin(chosen).build());
          if (view != null) {
            List<Object> seen = seen(view, fields);
            FactClass earlier = smallest.get(seen);
            if (earlier == null || chosen.size() < earlier.feiten().size()) {
              smallest.put(seen, new FactClass(chosen, view));
            }
            if (!completeClasses.containsKey(seen) && isComplete(feiten, chosen)) {
              completeClasses.put(seen, new FactClass(chosen, view));
            }
          }
        });
    Map<List<Object>, FactClass> complete = new LinkedHashMap<>();
    Map<List<Object>, FactClass> partly = new LinkedHashMap<>();
    List<List<Object>> kenmerken =
        kenmerken(smallest.values().stream().map(FactClass::view).toList(), fields);
    int number = 0;
    for (Map.Entry<List<Object>, FactClass> valueClass : smallest.entrySet()) {
      List<Object> kenmerk = kenmerken.get(number++);
      partly.merge(
          List.of(kenmerk, becomes(valueClass.getValue().view(), fields)),
          valueClass.getValue(),
          (one, other) -> other.feiten().size() < one.feiten().size() ? other : one);
      FactClass known = completeClasses.get(valueClass.getKey());
      if (known != null) {
        complete.putIfAbsent(kenmerk, known);
      }
    }
    return new FactGroup(
        List.copyOf(feiten),
        List.copyOf(fields),
        List.copyOf(complete.values()),
        List.copyOf(partly.values()));
  }

  /** Every two classes between which only this fact changes; from or to any value if null. */
  List<ClassPair> pairs(
      FactGroup group,
      Feit feit,
      @Nullable Object from,
      @Nullable Object to,
      Completeness completeness) {
    List<Feit> others = group.feiten().stream().filter(other -> !other.equals(feit)).toList();
    Map<List<Object>, ClassPair> pairs = new LinkedHashMap<>();
    attempt(
        others,
        new TreeMap<>(),
        chosen -> {
          Map<List<Object>, List<FactClass>> left =
              classes(group, chosen, feit, from, completeness);
          Map<List<Object>, List<FactClass>> right =
              from == null && to == null ? left : classes(group, chosen, feit, to, completeness);
          left.forEach(
              (soLeft, first) ->
                  right.forEach(
                      (soRight, then) ->
                          pair(first, then)
                              .ifPresent(
                                  pair ->
                                      pairs.merge(
                                          List.of(soLeft, soRight),
                                          pair,
                                          ClassPair::leastFeiten))));
        });
    return List.copyOf(pairs.values());
  }

  private static Optional<ClassPair> pair(List<FactClass> first, List<FactClass> then) {
    return first.stream()
        .flatMap(one -> then.stream().map(other -> new ClassPair(one, other)))
        .filter(pair -> !pair.left().feiten().equals(pair.right().feiten()))
        .findFirst();
  }

  /** With each value of the fact, at most two of those that no condition tells apart. */
  private Map<List<Object>, List<FactClass>> classes(
      FactGroup group,
      Map<Feit, Object> others,
      Feit feit,
      @Nullable Object fixed,
      Completeness completeness) {
    Set<Field> fields = EnumSet.copyOf(group.fields());
    Map<List<Object>, List<FactClass>> classes = new LinkedHashMap<>();
    GedetineerdeBuilder oneCase = begin(others);
    for (Object value : fixed == null ? candidates.of(feit, others) : List.of(fixed)) {
      Map<Feit, Object> chosen = new TreeMap<>(others);
      chosen.put(feit, value);
      FieldValues view = view(oneCase.met(feit, value).build());
      if (view != null
          && (completeness == Completeness.GEDEELTELIJK
              || isComplete(Set.copyOf(group.feiten()), chosen))) {
        List<FactClass> equal =
            classes.computeIfAbsent(seen(view, fields), fresh -> new ArrayList<>(2));
        if (equal.size() < 2) {
          equal.add(new FactClass(chosen, view));
        }
      }
    }
    return classes;
  }

  /** What the rules see of these facts, or null when input validation refuses them. */
  private @Nullable FieldValues view(Gedetineerde oneCase) {
    return FeitenValidator.errors(oneCase, peildatum).isEmpty()
        ? FactLifter.lift(oneCase, peildatum)
        : null;
  }

  /** What the conditions can become when the rest of these fields becomes known. */
  private Set<List<Truth>> becomes(FieldValues view, Set<Field> fields) {
    return completions.of(view, fields).stream()
        .map(
            complete ->
                voorwaarden.stream()
                    .filter(voorwaarde -> voorwaarde.fields().stream().anyMatch(fields::contains))
                    .map(voorwaarde -> ReferenceConditions.truth(voorwaarde, complete))
                    .toList())
        .collect(Collectors.toSet());
  }

  /** Everything that conditions can see of these fields, also when more becomes known. */
  private List<Object> seen(FieldValues view, Set<Field> fields) {
    List<Object> seen = new ArrayList<>();
    for (Field field : completions.connected(fields)) {
      switch (field.kind()) {
        case KEUZE -> seen.add(String.valueOf(view.choice(field)));
        case GETAL -> {
          seen.add(completions.boundsUntil(field, view.lowest(field)));
          seen.add(completions.boundsUntil(field, view.highest(field)));
        }
        case WOORDEN -> seen.add(Optional.ofNullable(view.words(field)));
      }
    }
    return seen;
  }

  private static List<String> choices(FieldValues view, Set<Field> fields) {
    return fields.stream()
        .filter(field -> field.kind() == Field.FieldKind.KEUZE)
        .map(field -> String.valueOf(view.choice(field)))
        .toList();
  }

  FieldValues lift(Map<Feit, Object> feiten) {
    return FactLifter.lift(begin(feiten).build(), peildatum);
  }

  public Completions completions() {
    return completions;
  }

  /** Every choice of a candidate or "unknown" for each fact. */
  private void attempt(
      List<Feit> over, Map<Feit, Object> chosen, Consumer<Map<Feit, Object>> receiver) {
    if (over.isEmpty()) {
      receiver.accept(chosen);
      return;
    }
    Feit feit = over.get(0);
    List<Feit> rest = over.subList(1, over.size());
    for (Object value : candidates.of(feit)) {
      chosen.put(feit, value);
      attempt(rest, chosen, receiver);
    }
    chosen.remove(feit);
    attempt(rest, chosen, receiver);
  }

  /** What tells one class from another: the words of choices, and the truth of every condition. */
  private List<List<Object>> kenmerken(List<FieldValues> views, Set<Field> fields) {
    Truth[][] truths = session.evaluate(views);
    List<List<Object>> all = new ArrayList<>();
    for (int i = 0; i < truths.length; i++) {
      List<Object> kenmerken = new ArrayList<>(choices(views.get(i), fields));
      kenmerken.addAll(Arrays.asList(truths[i]));
      all.add(kenmerken);
    }
    return all;
  }

  /** Every fact is stated; a date or label of a RISC is absent exactly when there is none. */
  private static boolean isComplete(Set<Feit> group, Map<Feit, Object> chosen) {
    boolean none = chosen.get(Feit.LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.NONE;
    return group.stream()
        .allMatch(feit -> chosen.containsKey(feit) != (none && ABSENT_WITH_NONE.contains(feit)));
  }

  private static GedetineerdeBuilder begin(Map<Feit, Object> feiten) {
    GedetineerdeBuilder builder = Gedetineerde.builder("profiel");
    feiten.forEach(builder::met);
    return builder;
  }
}

package nl.somregels.som.regels.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.example.Expectation.Openness;
import nl.somregels.som.regels.profile.count.FoundResult;
import org.jspecify.annotations.Nullable;

/**
 * What an example has to expect to hold. Only fields that do not hold change. A list that names at
 * least what is there loses what is there no more; a criterion that was expected to apply and is
 * unknown now is named as such, so that the example keeps speaking of it.
 */
final class NewExpectation {
  private final Expectation expected;
  private final FoundResult found;
  private final Map<String, @Nullable Object> changes = new TreeMap<>();

  private NewExpectation(Voorbeeld voorbeeld, Prioritering prioritering) {
    this.expected = voorbeeld.expected();
    this.found = FoundResult.of(prioritering);
    outcome();
    criteria();
    consequences();
    open(prioritering);
  }

  /** The fields that change, by name; null for one that goes. */
  static Map<String, @Nullable Object> changes(Voorbeeld voorbeeld, Prioritering prioritering) {
    return new NewExpectation(voorbeeld, prioritering).changes;
  }

  /** {@code verwacht} as it is written, with these changes. */
  static Map<String, Object> apply(
      Map<String, Object> written, Map<String, @Nullable Object> changes) {
    List<String> names = new ArrayList<>(written.keySet());
    for (String name : ExpectationReader.FIELDS) {
      if (changes.get(name) != null && !names.contains(name)) {
        names.add(place(name, names), name);
      }
    }
    Map<String, Object> wanted = new LinkedHashMap<>();
    for (String name : names) {
      Object before = written.get(name);
      Object value = changes.containsKey(name) ? changes.get(name) : before;
      if (value != null) {
        wanted.put(name, before == null ? value : ordered(before, value));
      }
    }
    return wanted;
  }

  /** Behind the fields that come before it where examples are written by this library. */
  private static int place(String name, List<String> names) {
    int place = names.size();
    List<String> earlier =
        ExpectationReader.FIELDS.subList(0, ExpectationReader.FIELDS.indexOf(name));
    while (place > 0 && !earlier.contains(names.get(place - 1))) {
      place--;
    }
    return place;
  }

  /** What stays keeps its order; what is new comes where it belongs, or last. */
  private static Object ordered(Object before, Object value) {
    if (before instanceof Map<?, ?> some && value instanceof Map<?, ?> others) {
      Map<Object, Object> ordered = new LinkedHashMap<>();
      for (Object key : order(some.keySet(), others.keySet())) {
        Object now = others.get(key);
        ordered.put(key, some.get(key) == null ? now : ordered(some.get(key), now));
      }
      return ordered;
    }
    return before instanceof List<?> some && value instanceof List<?> others
        ? order(some, others)
        : value;
  }

  private static List<Object> order(Collection<?> before, Collection<?> wanted) {
    List<Object> kept = new ArrayList<>(before);
    kept.retainAll(wanted);
    List<Object> sorted = new ArrayList<>(wanted);
    sorted.retainAll(kept);
    if (sorted.equals(kept)) {
      return new ArrayList<>(wanted);
    }
    wanted.stream().filter(value -> !kept.contains(value)).forEach(kept::add);
    return kept;
  }

  private void outcome() {
    change("prioriteit", expected.prioriteit(), found.prioriteit());
    change("tegenstrijdig", jaNee(expected.contradictory()), jaNee(found.contradictory()));
    if (expected.weeggroep() != null) {
      change("weeggroep", expected.weeggroep(), found.weeggroep());
    }
    if (expected.weeggroep() != null || expected.first()) {
      change("eerst", jaNee(expected.first()), jaNee(found.first()));
    }
  }

  private void criteria() {
    SortedMap<CriteriumCode, Status> statuses = new TreeMap<>(found.statuses());
    if (expected.weeggroep() != null) {
      statuses.putAll(found.options());
    }
    change("vanToepassing", expected.applying(), with(statuses, Status.VAN_TOEPASSING));
    SortedSet<CriteriumCode> unknown = with(statuses, Status.ONBEKEND);
    SortedSet<CriteriumCode> named = new TreeSet<>();
    if (expected.unknown() != null) {
      named.addAll(expected.unknown());
    }
    SortedSet<CriteriumCode> wanted = new TreeSet<>(unknown);
    if (!expected.exact().contains(Openness.ONBEKEND)) {
      wanted.removeIf(code -> !named.contains(code) && !expected.applying().contains(code));
    }
    change("onbekend", named, wanted);
  }

  private static SortedSet<CriteriumCode> with(
      SortedMap<CriteriumCode, Status> statuses, Status status) {
    SortedSet<CriteriumCode> codes = new TreeSet<>(statuses.keySet());
    codes.removeIf(code -> statuses.get(code) != status);
    return codes;
  }

  private void consequences() {
    if (expected.yields() != null && !expected.yields().equals(found.yields())) {
      Map<String, Object> yields = new LinkedHashMap<>();
      found.yields().forEach((code, before) -> yields.put(code.code(), texts(before)));
      changes.put("wijkt", yields);
    }
    if (expected.mandatory() != null) {
      change("verplicht", expected.mandatory(), found.mandatory());
    }
  }

  private void open(Prioritering answer) {
    if (expected.possible() != null) {
      SortedSet<Object> possible = new TreeSet<>(answer.mogelijkePrioriteiten());
      boolean exact = expected.exact().contains(Openness.MOGELIJK);
      if (exact || !possible.containsAll(expected.possible())) {
        change("mogelijk", expected.possible(), possible);
      }
    }
    feiten(
        Openness.ONTBREKEND,
        expected.missing(),
        answer.ontbrekend().stream().map(OntbrekendFeit::feit).toList());
    Weeggroep group = answer.weeggroep();
    feiten(
        Openness.KAN_NAAR_A, expected.canMoveToA(), group == null ? List.of() : group.kanNaarA());
  }

  private void feiten(
      Openness what, @Nullable SortedSet<String> some, Collection<String> received) {
    if (some != null) {
      SortedSet<String> wanted = new TreeSet<>(received);
      if (!expected.exact().contains(what)) {
        wanted.retainAll(some);
      }
      change(what.toString(), some, wanted);
    }
  }

  private void change(String field, Object before, @Nullable Object now) {
    if (!before.equals(now)) {
      changes.put(
          field,
          now instanceof Collection<?> list ? texts(list) : now == null ? null : now.toString());
    }
  }

  private static List<String> texts(Collection<?> values) {
    return values.stream().map(Object::toString).toList();
  }

  private static String jaNee(boolean ja) {
    return ja ? "JA" : "NEE";
  }
}

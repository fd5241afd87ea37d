package nl.somregels.som.regels.example;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import org.jspecify.annotations.Nullable;

/**
 * What an example expects. A field that may be null is not compared when the example leaves it out.
 *
 * <p>{@code applying} is always complete: what is not in it must not apply. The four lists about
 * what is open ({@link Openness}) name at least what must be there, so that a criterion that is
 * added later breaks no example that does not speak of it; those in {@code exact} are complete too.
 * {@code applying} and {@code unknown} name criteria; when the example gives a {@code weeggroep}
 * they name the optional criteria too.
 *
 * @param prioriteit the outcome
 * @param contradictory whether effects disagree; left out means they do not
 * @param possible the possible outcomes
 * @param applying exactly the codes that apply
 * @param unknown the codes that cannot be judged
 * @param missing the unknown facts that matter to the outcome
 * @param yields exactly the criteria that yield, each with all it yields to
 * @param mandatory exactly the criteria that apply and give probation a mandatory role
 * @param weeggroep the group within professional weighing
 * @param first whether to look at the case first; left out means not
 * @param canMoveToA the unknown facts that could lift the case to group A
 * @param exact which of those four lists are complete
 */
public record Expectation(
    Prioriteit prioriteit,
    boolean contradictory,
    @Nullable SortedSet<Prioriteit> possible,
    SortedSet<CriteriumCode> applying,
    @Nullable SortedSet<CriteriumCode> unknown,
    @Nullable SortedSet<String> missing,
    @Nullable SortedMap<CriteriumCode, SortedSet<CriteriumCode>> yields,
    @Nullable SortedSet<CriteriumCode> mandatory,
    @Nullable WeeggroepCode weeggroep,
    boolean first,
    @Nullable SortedSet<String> canMoveToA,
    Set<Openness> exact) {
  /** What stays open in a case: the fields that may say {@code precies}. */
  enum Openness {
    MOGELIJK,
    ONBEKEND,
    ONTBREKEND,
    KAN_NAAR_A("kanNaarA");

    private final String field;

    Openness() {
      this.field = name().toLowerCase(Locale.ROOT);
    }

    Openness(String field) {
      this.field = field;
    }

    /** The name of the field. */
    @Override
    public String toString() {
      return field;
    }
  }

  static <T extends Comparable<T>> @Nullable SortedSet<T> set(@Nullable List<T> list) {
    return list == null ? null : new TreeSet<>(list);
  }

  static SortedMap<CriteriumCode, SortedSet<CriteriumCode>> yields(
      Map<CriteriumCode, List<CriteriumCode>> yields) {
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> sorted = new TreeMap<>();
    yields.forEach((yielding, before) -> sorted.put(yielding, new TreeSet<>(before)));
    return sorted;
  }
}

package nl.somregels.som.regels.example;

import java.util.List;
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
 * <p>{@code applying} is always complete: what is not in it must not apply. With {@code unknown}
 * the check is complete: what is in neither must be NIET_VAN_TOEPASSING. Without it, what is not in
 * {@code applying} may be NIET_VAN_TOEPASSING or ONBEKEND. Both lists name criteria; when the
 * example gives a {@code weeggroep} they name the optional criteria too.
 *
 * @param prioriteit the outcome
 * @param contradictory whether effects disagree; left out means they do not
 * @param possible exactly the possible outcomes
 * @param applying exactly the codes that apply
 * @param unknown exactly the codes that cannot be judged
 * @param yields exactly the criteria that yield, each with all it yields to
 * @param mandatory exactly the criteria that apply and give probation a mandatory role
 * @param weeggroep the group within professional weighing
 * @param first whether to look at the case first; left out means not
 * @param canMoveToA exactly the unknown facts that could lift the case to group A
 */
public record Expectation(
    Prioriteit prioriteit,
    boolean contradictory,
    @Nullable SortedSet<Prioriteit> possible,
    SortedSet<CriteriumCode> applying,
    @Nullable SortedSet<CriteriumCode> unknown,
    @Nullable SortedMap<CriteriumCode, SortedSet<CriteriumCode>> yields,
    @Nullable SortedSet<CriteriumCode> mandatory,
    @Nullable WeeggroepCode weeggroep,
    boolean first,
    @Nullable Set<String> canMoveToA) {

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

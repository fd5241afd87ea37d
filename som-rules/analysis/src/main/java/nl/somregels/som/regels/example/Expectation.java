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
 * <p>{@code vanToepassing} is always complete: what is not in it must not apply. With {@code
 * onbekend} the check is complete: what is in neither must be NIET_VAN_TOEPASSING. Without it, what
 * is not in {@code vanToepassing} may be NIET_VAN_TOEPASSING or ONBEKEND. Both lists name criteria;
 * when the example gives a {@code weeggroep} they name the optional criteria too.
 *
 * @param prioriteit the outcome
 * @param tegenstrijdig whether effects disagree; left out means they do not
 * @param mogelijk exactly the possible outcomes
 * @param vanToepassing exactly the codes that apply
 * @param onbekend exactly the codes that cannot be judged
 * @param wijkt exactly the criteria that yield, each with all it yields to
 * @param verplicht exactly the criteria that apply and give probation a mandatory role
 * @param weeggroep the group within professional weighing
 * @param eerst whether to look at the case first; left out means not
 * @param kanNaarA exactly the unknown facts that could lift the case to group A
 */
public record Expectation(
    Prioriteit prioriteit,
    boolean tegenstrijdig,
    @Nullable SortedSet<Prioriteit> mogelijk,
    SortedSet<CriteriumCode> vanToepassing,
    @Nullable SortedSet<CriteriumCode> onbekend,
    @Nullable SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt,
    @Nullable SortedSet<CriteriumCode> verplicht,
    @Nullable WeeggroepCode weeggroep,
    boolean eerst,
    @Nullable Set<String> kanNaarA) {

  static <T extends Comparable<T>> @Nullable SortedSet<T> set(@Nullable List<T> lijst) {
    return lijst == null ? null : new TreeSet<>(lijst);
  }

  static SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt(
      Map<CriteriumCode, List<CriteriumCode>> wijkt) {
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> gesorteerd = new TreeMap<>();
    wijkt.forEach((wijker, voor) -> gesorteerd.put(wijker, new TreeSet<>(voor)));
    return gesorteerd;
  }
}

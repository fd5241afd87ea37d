package nl.somregels.som.regels.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.Joined;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * What conditions say, apart from their words and order: comparisons, or normal forms of the other
 * kind, of which one or all must hold. That different comparisons can mean the same is left to the
 * comparison of profiles.
 */
record NormalForm(boolean one, Set<Object> parts) {
  NormalForm {
    parts = Set.copyOf(parts);
  }

  static NormalForm of(List<Voorwaarde> voorwaarden) {
    And all = new And(voorwaarden.stream().map(Voorwaarde::expression).toList());
    return new NormalForm(false, parts(all, false));
  }

  static NormalForm of(Voorwaarde voorwaarde) {
    return of(List.of(voorwaarde));
  }

  private static Set<Object> parts(Joined joined, boolean one) {
    return joined.parts().stream().flatMap(part -> separate(part, one)).collect(Collectors.toSet());
  }

  /** The parts that an expression adds to a list of alternatives, or to a list of demands. */
  private static Stream<Object> separate(Expression expression, boolean one) {
    if (!(expression instanceof Joined joined)) {
      return Stream.of(expression);
    }
    boolean own = expression instanceof Or;
    Set<Object> within = parts(joined, own);
    return own == one || within.size() == 1
        ? within.stream()
        : Stream.of(new NormalForm(own, within));
  }
}

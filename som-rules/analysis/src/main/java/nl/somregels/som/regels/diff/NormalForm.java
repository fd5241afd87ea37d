package nl.somregels.som.regels.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * What conditions say, apart from their words and their order. Two expressions of the same meaning
 * hold the same comparisons, joined in the same way; that different comparisons may come down to
 * the same thing is left to the comparison of profiles.
 *
 * @param one whether one of the parts is enough; otherwise all must hold
 * @param parts single comparisons, and meanings of the other kind
 */
record NormalForm(boolean one, Set<Object> parts) {
  NormalForm {
    parts = Set.copyOf(parts);
  }

  /** What these conditions say together. */
  static NormalForm of(List<Voorwaarde> voorwaarden) {
    return of(new And(voorwaarden.stream().map(Voorwaarde::expression).toList()));
  }

  /** What one condition says. */
  static NormalForm of(Voorwaarde voorwaarde) {
    return of(List.of(voorwaarde));
  }

  private static NormalForm of(And together) {
    Set<Object> parts = new HashSet<>();
    together.parts().stream().flatMap(part -> separate(part, false)).forEach(parts::add);
    return new NormalForm(false, parts);
  }

  /** The parts that an expression adds to a list of alternatives, or to a list of demands. */
  private static Stream<Object> separate(Expression expression, boolean one) {
    if (!(expression instanceof And) && !(expression instanceof Or)) {
      return Stream.of(expression);
    }
    boolean own = expression instanceof Or;
    List<Expression> parts = own ? ((Or) expression).parts() : ((And) expression).parts();
    Set<Object> within = new HashSet<>();
    parts.stream().flatMap(part -> separate(part, own)).forEach(within::add);
    return own == one || within.size() == 1
        ? within.stream()
        : Stream.of(new NormalForm(own, within));
  }
}

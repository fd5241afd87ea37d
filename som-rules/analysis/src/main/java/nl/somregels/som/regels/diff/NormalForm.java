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
 * @param een whether one of the parts is enough; otherwise all must hold
 * @param delen single comparisons, and meanings of the other kind
 */
record NormalForm(boolean een, Set<Object> delen) {
  NormalForm {
    delen = Set.copyOf(delen);
  }

  /** What these conditions say together. */
  static NormalForm van(List<Voorwaarde> voorwaarden) {
    return van(new And(voorwaarden.stream().map(Voorwaarde::expressie).toList()));
  }

  /** What one condition says. */
  static NormalForm van(Voorwaarde voorwaarde) {
    return van(List.of(voorwaarde));
  }

  private static NormalForm van(And samen) {
    Set<Object> delen = new HashSet<>();
    samen.delen().stream().flatMap(deel -> uiteen(deel, false)).forEach(delen::add);
    return new NormalForm(false, delen);
  }

  /** The parts that an expression adds to a list of alternatives, or to a list of demands. */
  private static Stream<Object> uiteen(Expression expressie, boolean een) {
    if (!(expressie instanceof And) && !(expressie instanceof Or)) {
      return Stream.of(expressie);
    }
    boolean eigen = expressie instanceof Or;
    List<Expression> delen = eigen ? ((Or) expressie).delen() : ((And) expressie).delen();
    Set<Object> binnen = new HashSet<>();
    delen.stream().flatMap(deel -> uiteen(deel, eigen)).forEach(binnen::add);
    return eigen == een || binnen.size() == 1
        ? binnen.stream()
        : Stream.of(new NormalForm(eigen, binnen));
  }
}

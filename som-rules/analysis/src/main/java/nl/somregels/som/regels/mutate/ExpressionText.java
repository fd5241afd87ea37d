package nl.somregels.som.regels.mutate;

import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Fold;
import nl.somregels.som.regels.pack.model.Expression.Joined;

/** A part of a condition in words; the vocabulary has sentences for whole conditions only. */
final class ExpressionText {
  private ExpressionText() {}

  static String of(Expression part) {
    return part.fold(
        new Fold<>(
            equal -> equal.field().naam() + " " + equal.word(),
            bound ->
                bound.field().naam()
                    + (bound.atLeast() ? " minstens " : " lager dan ")
                    + bound.field().unit().show(bound.bound()),
            contains ->
                contains.field().naam()
                    + (contains.inside() ? " met " : " zonder ")
                    + contains.word(),
            and -> together(and, " en "),
            or -> together(or, " of ")));
  }

  private static String together(Joined joined, String word) {
    return joined.parts().stream().map(ExpressionText::of).collect(Collectors.joining(word));
  }
}

package nl.somregels.som.regels.mutate;

import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;

/** A part of a condition in words; the vocabulary has sentences for whole conditions only. */
final class ExpressionText {
  private ExpressionText() {}

  static String of(Expression part) {
    if (part instanceof Equals equal) {
      return equal.field().naam() + " " + equal.word();
    }
    if (part instanceof Contains contains) {
      return contains.field().naam() + (contains.inside() ? " met " : " zonder ") + contains.word();
    }
    if (part instanceof AtLeast bound) {
      return bound.field().naam()
          + (bound.atLeast() ? " minstens " : " lager dan ")
          + bound.field().unit().show(bound.bound());
    }
    return part instanceof And together
        ? together(together.parts(), " en ")
        : together(((Or) part).parts(), " of ");
  }

  private static String together(List<Expression> parts, String word) {
    return parts.stream().map(ExpressionText::of).collect(Collectors.joining(word));
  }
}

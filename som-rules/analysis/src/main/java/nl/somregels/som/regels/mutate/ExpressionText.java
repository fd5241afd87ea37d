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

  static String van(Expression deel) {
    if (deel instanceof Equals gelijk) {
      return gelijk.veld().naam() + " " + gelijk.woord();
    }
    if (deel instanceof Contains bevat) {
      return bevat.veld().naam() + (bevat.erin() ? " met " : " zonder ") + bevat.woord();
    }
    if (deel instanceof AtLeast grens) {
      return grens.veld().naam()
          + (grens.minstens() ? " minstens " : " lager dan ")
          + grens.veld().eenheid().toon(grens.grens());
    }
    return deel instanceof And samen
        ? samen(samen.delen(), " en ")
        : samen(((Or) deel).delen(), " of ");
  }

  private static String samen(List<Expression> delen, String woord) {
    return delen.stream().map(ExpressionText::van).collect(Collectors.joining(woord));
  }
}

package nl.somregels.som.regels.session;

import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;

/**
 * Writes as text, for the compiler of Drools, the rules that {@link DroolsModel} builds as objects.
 */
final class DrlWriter {
  private DrlWriter() {}

  static String write(List<Expression> voorwaarden) {
    StringBuilder drl =
        new StringBuilder("package nl.somregels.som.regels.gegenereerd;\n")
            .append("import ")
            .append(DrlFacts.class.getName())
            .append(";\n");
    for (int i = 0; i < voorwaarden.size(); i++) {
      line(drl, DroolsModel.name(i, Truth.WAAR), voorwaarden.get(i));
      line(drl, DroolsModel.name(i, Truth.ONWAAR), voorwaarden.get(i).negate());
    }
    return drl.toString();
  }

  private static void line(StringBuilder drl, String name, Expression expression) {
    drl.append("rule \"%s\" when DrlFacts(%s) then end\n".formatted(name, text(expression)));
  }

  private static String text(Expression expression) {
    if (expression instanceof Equals equal) {
      return "%s == \"%s\"".formatted(equal.field().naam(), equal.word());
    }
    if (expression instanceof AtLeast bound) {
      return bound.atLeast()
          ? "%sLaagste >= %s".formatted(bound.field().naam(), bound.bound())
          : "%sHoogste < %s".formatted(bound.field().naam(), bound.bound());
    }
    if (expression instanceof Contains contains) {
      return "%s%s contains \"%s\""
          .formatted(contains.field().naam(), contains.inside() ? "" : "Niet", contains.word());
    }
    return expression instanceof And together
        ? parts(together.parts(), " && ")
        : parts(((Or) expression).parts(), " || ");
  }

  private static String parts(List<Expression> parts, String character) {
    return parts.stream().map(DrlWriter::text).collect(Collectors.joining(character, "(", ")"));
  }
}

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
      regel(drl, DroolsModel.naam(i, Truth.WAAR), voorwaarden.get(i));
      regel(drl, DroolsModel.naam(i, Truth.ONWAAR), voorwaarden.get(i).tegendeel());
    }
    return drl.toString();
  }

  private static void regel(StringBuilder drl, String naam, Expression expressie) {
    drl.append("rule \"%s\" when Drlfeiten(%s) then end\n".formatted(naam, tekst(expressie)));
  }

  private static String tekst(Expression expressie) {
    if (expressie instanceof Equals gelijk) {
      return "%s == \"%s\"".formatted(gelijk.veld().naam(), gelijk.woord());
    }
    if (expressie instanceof AtLeast grens) {
      return grens.minstens()
          ? "%sLaagste >= %s".formatted(grens.veld().naam(), grens.grens())
          : "%sHoogste < %s".formatted(grens.veld().naam(), grens.grens());
    }
    if (expressie instanceof Contains bevat) {
      return "%s%s contains \"%s\""
          .formatted(bevat.veld().naam(), bevat.erin() ? "" : "Niet", bevat.woord());
    }
    return expressie instanceof And samen
        ? delen(samen.delen(), " && ")
        : delen(((Or) expressie).delen(), " || ");
  }

  private static String delen(List<Expression> delen, String teken) {
    return delen.stream().map(DrlWriter::tekst).collect(Collectors.joining(teken, "(", ")"));
  }
}

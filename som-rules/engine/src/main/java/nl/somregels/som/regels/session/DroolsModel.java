package nl.somregels.som.regels.session;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.regels.pack.model.Expression;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/**
 * The Drools rules for a list of conditions: for each condition one rule that fires when it is
 * surely true and one that fires when it is surely false. They are built as objects from the
 * checked expressions alone, so there is no text of a rule file, and no text at all, that Drools
 * could execute. Equal constraints share a node, because they have equal names. No negation, no
 * arithmetic, no consequence.
 */
final class DroolsModel {
  private static final String PAKKET = DroolsModel.class.getPackageName();

  private DroolsModel() {}

  /** Refuses two different expressions of one name, which Drools would take for the same. */
  static Model of(List<Expression> voorwaarden) {
    ModelImpl model = new ModelImpl();
    Map<String, Expression> named = new HashMap<>();
    for (int i = 0; i < voorwaarden.size(); i++) {
      model.addRule(line(name(i, Truth.WAAR), voorwaarden.get(i), named));
      model.addRule(line(name(i, Truth.ONWAAR), voorwaarden.get(i).negate(), named));
    }
    return model;
  }

  /** The name of the rule that fires when the condition at this place has this truth. */
  static String name(int place, Truth truth) {
    return place + " " + truth;
  }

  private static Rule line(String naam, Expression expression, Map<String, Expression> named) {
    String name = expression.toString();
    Expression other = named.putIfAbsent(name, expression);
    if (other != null && !other.equals(expression)) {
      throw new IllegalArgumentException("two expressions have the name " + name);
    }
    Variable<FieldValues> zaak = declarationOf(FieldValues.class, "zaak");
    return rule(PAKKET, naam)
        .build(
            pattern(zaak).expr(name, ExpressionPredicate.of(expression)::test), execute(() -> {}));
  }
}

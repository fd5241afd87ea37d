package nl.somregels.som.regels.session;

import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import org.drools.model.functions.Predicate1;

/**
 * The constraint that Drools evaluates for an expression: whether what is known of a case proves
 * it. Nothing known proves nothing. Stateless and thread-safe.
 */
final class ExpressionPredicate {
  private ExpressionPredicate() {}

  static Predicate1<FieldValues> of(Expression expressie) {
    if (expressie instanceof Equals gelijk) {
      return woord(gelijk.veld(), gelijk.woord());
    }
    if (expressie instanceof AtLeast grens) {
      return grens(grens.veld(), grens.minstens(), grens.grens());
    }
    if (expressie instanceof Contains bevat) {
      return lid(bevat.veld(), bevat.erin(), bevat.woord());
    }
    return expressie instanceof And samen
        ? samen(delen(samen.delen()))
        : een(delen(((Or) expressie).delen()));
  }

  private static Predicate1<FieldValues> woord(Field veld, String woord) {
    return beeld -> woord.equals(beeld.keuze(veld));
  }

  private static Predicate1<FieldValues> grens(Field veld, boolean minstens, int grens) {
    return minstens ? beeld -> beeld.laagste(veld) >= grens : beeld -> beeld.hoogste(veld) < grens;
  }

  private static Predicate1<FieldValues> lid(Field veld, boolean erin, String woord) {
    return beeld -> {
      Set<String> woorden = beeld.woorden(veld);
      return woorden != null && woorden.contains(woord) == erin;
    };
  }

  @SuppressWarnings("unchecked")
  private static Predicate1<FieldValues>[] delen(List<Expression> delen) {
    return delen.stream().map(ExpressionPredicate::of).toArray(Predicate1[]::new);
  }

  private static Predicate1<FieldValues> samen(Predicate1<FieldValues>[] delen) {
    return beeld -> {
      for (Predicate1<FieldValues> deel : delen) {
        if (!deel.test(beeld)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Predicate1<FieldValues> een(Predicate1<FieldValues>[] delen) {
    return beeld -> {
      for (Predicate1<FieldValues> deel : delen) {
        if (deel.test(beeld)) {
          return true;
        }
      }
      return false;
    };
  }
}

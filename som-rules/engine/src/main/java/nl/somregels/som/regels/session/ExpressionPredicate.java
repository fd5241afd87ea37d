package nl.somregels.som.regels.session;

import java.util.Set;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Fold;
import nl.somregels.som.regels.pack.model.Expression.Joined;
import nl.somregels.som.regels.pack.model.Field;
import org.drools.model.functions.Predicate1;

/**
 * The constraint that Drools evaluates for an expression: whether what is known of a case proves
 * it. Nothing known proves nothing. Stateless and thread-safe.
 */
final class ExpressionPredicate {
  private ExpressionPredicate() {}

  static Predicate1<FieldValues> of(Expression expression) {
    return expression.fold(
        new Fold<>(
            equal -> word(equal.field(), equal.word()),
            bound -> bound(bound.field(), bound.atLeast(), bound.bound()),
            contains -> member(contains.field(), contains.inside(), contains.word()),
            and -> together(parts(and)),
            or -> one(parts(or))));
  }

  private static Predicate1<FieldValues> word(Field field, String word) {
    return view -> word.equals(view.choice(field));
  }

  private static Predicate1<FieldValues> bound(Field field, boolean atLeast, int bound) {
    return atLeast ? view -> view.lowest(field) >= bound : view -> view.highest(field) < bound;
  }

  private static Predicate1<FieldValues> member(Field field, boolean inside, String word) {
    return view -> {
      Set<String> words = view.words(field);
      return words != null && words.contains(word) == inside;
    };
  }

  @SuppressWarnings("unchecked")
  private static Predicate1<FieldValues>[] parts(Joined joined) {
    return joined.parts().stream().map(ExpressionPredicate::of).toArray(Predicate1[]::new);
  }

  private static Predicate1<FieldValues> together(Predicate1<FieldValues>[] parts) {
    return view -> {
      for (Predicate1<FieldValues> part : parts) {
        if (!part.test(view)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Predicate1<FieldValues> one(Predicate1<FieldValues>[] parts) {
    return view -> {
      for (Predicate1<FieldValues> part : parts) {
        if (part.test(view)) {
          return true;
        }
      }
      return false;
    };
  }
}

package nl.somregels.som.regels.session;

import java.util.Set;
import java.util.function.Predicate;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Fold;
import nl.somregels.som.regels.pack.model.Expression.Joined;
import nl.somregels.som.regels.pack.model.Field;

/**
 * Whether what is known of a case proves an expression: the constraint that Drools evaluates, and
 * which part of a condition explains it. Nothing known proves nothing. Stateless and thread-safe.
 */
public final class ExpressionPredicate {
  private ExpressionPredicate() {}

  public static Predicate<FieldValues> of(Expression expression) {
    return expression.fold(
        new Fold<>(
            equal -> word(equal.field(), equal.word()),
            bound -> bound(bound.field(), bound.atLeast(), bound.bound()),
            contains -> member(contains.field(), contains.inside(), contains.word()),
            and -> together(parts(and)),
            or -> one(parts(or))));
  }

  private static Predicate<FieldValues> word(Field field, String word) {
    return view -> word.equals(view.choice(field));
  }

  private static Predicate<FieldValues> bound(Field field, boolean atLeast, int bound) {
    return atLeast ? view -> view.lowest(field) >= bound : view -> view.highest(field) < bound;
  }

  private static Predicate<FieldValues> member(Field field, boolean inside, String word) {
    return view -> {
      Set<String> words = view.words(field);
      return words != null && words.contains(word) == inside;
    };
  }

  @SuppressWarnings("unchecked")
  private static Predicate<FieldValues>[] parts(Joined joined) {
    return joined.parts().stream().map(ExpressionPredicate::of).toArray(Predicate[]::new);
  }

  private static Predicate<FieldValues> together(Predicate<FieldValues>[] parts) {
    return view -> {
      for (Predicate<FieldValues> part : parts) {
        if (!part.test(view)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Predicate<FieldValues> one(Predicate<FieldValues>[] parts) {
    return view -> {
      for (Predicate<FieldValues> part : parts) {
        if (part.test(view)) {
          return true;
        }
      }
      return false;
    };
  }
}

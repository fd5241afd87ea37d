package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Fold;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Unit;
import nl.somregels.som.text.DutchLists;

/** For which numbers a condition holds, found by trying both sides of each of its bounds. */
final class NumberBoundary {
  private final Field field;
  private final List<Integer> bounds;
  private final Expression expression;

  private NumberBoundary(Expression expression, Field field, List<Integer> bounds) {
    this.expression = expression;
    this.field = field;
    this.bounds = bounds;
  }

  /** As a clause about the numbers; empty when it compares none that a sentence names. */
  static String of(Expression expression) {
    List<AtLeast> compared =
        expression
            .comparisons()
            .filter(AtLeast.class::isInstance)
            .map(AtLeast.class::cast)
            .filter(comparison -> comparison.bound() != Field.NO_INFORMATION)
            .toList();
    if (compared.isEmpty()) {
      return "";
    }
    TreeSet<Integer> bounds = new TreeSet<>();
    compared.forEach(comparison -> bounds.add(comparison.bound()));
    NumberBoundary boundary =
        new NumberBoundary(expression, compared.get(0).field(), List.copyOf(bounds));
    String clause =
        compared.get(0).field() == Field.ARTIKEL_SR ? boundary.articles() : boundary.numbers();
    return expression.fields().size() == 1
        ? clause
        : clause + ", als geen van de woorden erbij staat";
  }

  /** Of one bound or of two. */
  private String numbers() {
    int first = bounds.get(0);
    int last = bounds.get(bounds.size() - 1);
    if (first < last) {
      return "van %s tot en met %s wel, daarbuiten niet".formatted(show(first), show(last - 1));
    }
    boolean below = holds(first - 1);
    if (field.unit() == Unit.MAANDEN) {
      return (below
              ? "tot en met precies %s wel, een dag langer niet"
              : "bij precies %s niet, een dag langer wel")
          .formatted(show(first - 1));
    }
    return (below ? "tot en met %s wel, vanaf %s niet" : "tot en met %s niet, vanaf %s wel")
        .formatted(show(first - 1), show(first));
  }

  private String show(int number) {
    return field == Field.DETENTIEDAG ? "dag " + number : field.unit().show(number);
  }

  /** The series that a sentence names are those between two bounds. */
  private String articles() {
    boolean others = holds(bounds.get(0) - 1);
    List<String> named = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int first = bounds.get(i);
      int last = bounds.get(i + 1) - 1;
      if (holds(first) != others) {
        named.add(first == last ? Integer.toString(first) : first + " tot en met " + last);
      }
    }
    return "bij artikel %s %s, bij andere %s"
        .formatted(DutchLists.and(named), others ? "niet" : "wel", others ? "wel" : "niet");
  }

  private boolean holds(int number) {
    return holds(expression, number);
  }

  /** With no word in any list, and no choice made. */
  private static boolean holds(Expression expression, int number) {
    return expression.fold(
        new Fold<>(
            equal -> false,
            bound -> number >= bound.bound() == bound.atLeast(),
            contains -> false,
            and -> and.parts().stream().allMatch(part -> holds(part, number)),
            or -> or.parts().stream().anyMatch(part -> holds(part, number))));
  }
}

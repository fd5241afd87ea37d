package nl.somregels.som.regels.pack.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a sentence of the vocabulary means: comparisons of fields with words and numbers, joined by
 * "and" and "or". There is no "not": every comparison has a positive opposite, so that being false
 * needs evidence just as being true does.
 */
public sealed interface Expression {

  /** What one of these functions makes of it: the one for its kind. */
  <R> R fold(Fold<R> fold);

  /** The single comparisons, from left to right. */
  Stream<Comparison> comparisons();

  sealed interface Comparison extends Expression {
    Field field();

    @Override
    default Stream<Comparison> comparisons() {
      return Stream.of(this);
    }
  }

  sealed interface Joined extends Expression {
    /** From left to right. */
    List<Expression> parts();

    Joined with(List<Expression> others);

    @Override
    default Stream<Comparison> comparisons() {
      return parts().stream().flatMap(Expression::comparisons);
    }
  }

  /** A choice is exactly this word. */
  record Equals(Field field, String word) implements Comparison {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.word.apply(this);
    }
  }

  /** A number is below the bound, or (when {@code atLeast}) at the bound or above. */
  record AtLeast(Field field, boolean atLeast, int bound) implements Comparison {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.number.apply(this);
    }
  }

  /** A list holds the word, or (when not {@code inside}) is known not to. */
  record Contains(Field field, boolean inside, String word) implements Comparison {
    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.list.apply(this);
    }
  }

  record And(List<Expression> parts) implements Joined {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public And with(List<Expression> others) {
      return new And(others);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.and.apply(this);
    }
  }

  record Or(List<Expression> parts) implements Joined {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public Or with(List<Expression> others) {
      return new Or(others);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.or.apply(this);
    }
  }

  /** A function for each kind of expression. */
  record Fold<R>(
      Function<Equals, R> word,
      Function<AtLeast, R> number,
      Function<Contains, R> list,
      Function<And, R> and,
      Function<Or, R> or) {}

  /** The expression that is surely true exactly when this one is surely false. */
  default Expression negate() {
    return fold(
        new Fold<>(
            equal ->
                new Or(
                    equal.field.words().stream()
                        .filter(word -> !word.equals(equal.word))
                        .<Expression>map(word -> new Equals(equal.field, word))
                        .toList()),
            bound -> new AtLeast(bound.field, !bound.atLeast, bound.bound),
            contains -> new Contains(contains.field, !contains.inside, contains.word),
            and -> new Or(and.parts.stream().map(Expression::negate).toList()),
            or -> new And(or.parts.stream().map(Expression::negate).toList())));
  }

  /** The fields it speaks of, in order of appearance, each once. */
  default List<Field> fields() {
    return comparisons().map(Comparison::field).distinct().toList();
  }
}

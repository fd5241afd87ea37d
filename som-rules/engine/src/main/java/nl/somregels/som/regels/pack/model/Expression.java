package nl.somregels.som.regels.pack.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a sentence of the vocabulary means: comparisons of fields with words and numbers, joined by
 * "and" and "or". There is no "not": every comparison has a positive opposite, so that being false
 * needs evidence just as being true does.
 */
public sealed interface Expression {

  /** A choice is exactly this word. */
  record Equals(Field field, String word) implements Expression {}

  /** A number is below the bound, or (when {@code atLeast}) at the bound or above. */
  record AtLeast(Field field, boolean atLeast, int bound) implements Expression {}

  /** A list holds the word, or (when not {@code inside}) is known not to. */
  record Contains(Field field, boolean inside, String word) implements Expression {}

  /** All of these. */
  record And(List<Expression> parts) implements Expression {
    /** Copies the list. */
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these. */
  record Or(List<Expression> parts) implements Expression {
    /** Copies the list. */
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** The expression that is surely true exactly when this one is surely false. */
  default Expression negate() {
    if (this instanceof Equals equal) {
      return new Or(
          equal.field.words().stream()
              .filter(word -> !word.equals(equal.word))
              .<Expression>map(word -> new Equals(equal.field, word))
              .toList());
    }
    if (this instanceof AtLeast bound) {
      return new AtLeast(bound.field, !bound.atLeast, bound.bound);
    }
    if (this instanceof Contains contains) {
      return new Contains(contains.field, !contains.inside, contains.word);
    }
    if (this instanceof And together) {
      return new Or(together.parts.stream().map(Expression::negate).toList());
    }
    return new And(((Or) this).parts.stream().map(Expression::negate).toList());
  }

  /** Visits the single comparisons, from left to right. */
  default void forEachLeaf(Consumer<Expression> visitor) {
    if (this instanceof And together) {
      together.parts.forEach(part -> part.forEachLeaf(visitor));
    } else if (this instanceof Or one) {
      one.parts.forEach(part -> part.forEachLeaf(visitor));
    } else {
      visitor.accept(this);
    }
  }

  /** The fields it speaks of, in order of appearance, each once. */
  default List<Field> fields() {
    Set<Field> fields = new LinkedHashSet<>();
    forEachLeaf(
        leaf -> {
          if (leaf instanceof Equals equal) {
            fields.add(equal.field);
          } else if (leaf instanceof AtLeast bound) {
            fields.add(bound.field);
          } else if (leaf instanceof Contains contains) {
            fields.add(contains.field);
          }
        });
    return List.copyOf(fields);
  }
}

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
  record Equals(Field veld, String woord) implements Expression {}

  /** A number is below the bound, or (when {@code minstens}) at the bound or above. */
  record AtLeast(Field veld, boolean minstens, int grens) implements Expression {}

  /** A list holds the word, or (when not {@code erin}) is known not to. */
  record Contains(Field veld, boolean erin, String woord) implements Expression {}

  /** All of these. */
  record And(List<Expression> delen) implements Expression {
    /** Copies the list. */
    public And {
      delen = List.copyOf(delen);
    }
  }

  /** At least one of these. */
  record Or(List<Expression> delen) implements Expression {
    /** Copies the list. */
    public Or {
      delen = List.copyOf(delen);
    }
  }

  /** The expression that is surely true exactly when this one is surely false. */
  default Expression tegendeel() {
    if (this instanceof Equals gelijk) {
      return new Or(
          gelijk.veld.woorden().stream()
              .filter(woord -> !woord.equals(gelijk.woord))
              .<Expression>map(woord -> new Equals(gelijk.veld, woord))
              .toList());
    }
    if (this instanceof AtLeast grens) {
      return new AtLeast(grens.veld, !grens.minstens, grens.grens);
    }
    if (this instanceof Contains bevat) {
      return new Contains(bevat.veld, !bevat.erin, bevat.woord);
    }
    if (this instanceof And samen) {
      return new Or(samen.delen.stream().map(Expression::tegendeel).toList());
    }
    return new And(((Or) this).delen.stream().map(Expression::tegendeel).toList());
  }

  /** Visits the single comparisons, from left to right. */
  default void bladeren(Consumer<Expression> bezoeker) {
    if (this instanceof And samen) {
      samen.delen.forEach(deel -> deel.bladeren(bezoeker));
    } else if (this instanceof Or een) {
      een.delen.forEach(deel -> deel.bladeren(bezoeker));
    } else {
      bezoeker.accept(this);
    }
  }

  /** The fields it speaks of, in order of appearance, each once. */
  default List<Field> velden() {
    Set<Field> velden = new LinkedHashSet<>();
    bladeren(
        blad -> {
          if (blad instanceof Equals gelijk) {
            velden.add(gelijk.veld);
          } else if (blad instanceof AtLeast grens) {
            velden.add(grens.veld);
          } else if (blad instanceof Contains bevat) {
            velden.add(bevat.veld);
          }
        });
    return List.copyOf(velden);
  }
}

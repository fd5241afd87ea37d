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
public sealed interface Expressie {

  /** A choice is exactly this word. */
  record Gelijk(Veld veld, String woord) implements Expressie {}

  /** A number is below the bound, or (when {@code minstens}) at the bound or above. */
  record Grens(Veld veld, boolean minstens, int grens) implements Expressie {}

  /** A list holds the word, or (when not {@code erin}) is known not to. */
  record Bevat(Veld veld, boolean erin, String woord) implements Expressie {}

  /** All of these. */
  record Samen(List<Expressie> delen) implements Expressie {
    /** Copies the list. */
    public Samen {
      delen = List.copyOf(delen);
    }
  }

  /** At least one of these. */
  record Een(List<Expressie> delen) implements Expressie {
    /** Copies the list. */
    public Een {
      delen = List.copyOf(delen);
    }
  }

  /** The expression that is surely true exactly when this one is surely false. */
  default Expressie tegendeel() {
    if (this instanceof Gelijk gelijk) {
      return new Een(
          gelijk.veld.woorden().stream()
              .filter(woord -> !woord.equals(gelijk.woord))
              .<Expressie>map(woord -> new Gelijk(gelijk.veld, woord))
              .toList());
    }
    if (this instanceof Grens grens) {
      return new Grens(grens.veld, !grens.minstens, grens.grens);
    }
    if (this instanceof Bevat bevat) {
      return new Bevat(bevat.veld, !bevat.erin, bevat.woord);
    }
    if (this instanceof Samen samen) {
      return new Een(samen.delen.stream().map(Expressie::tegendeel).toList());
    }
    return new Samen(((Een) this).delen.stream().map(Expressie::tegendeel).toList());
  }

  /** Visits the single comparisons, from left to right. */
  default void bladeren(Consumer<Expressie> bezoeker) {
    if (this instanceof Samen samen) {
      samen.delen.forEach(deel -> deel.bladeren(bezoeker));
    } else if (this instanceof Een een) {
      een.delen.forEach(deel -> deel.bladeren(bezoeker));
    } else {
      bezoeker.accept(this);
    }
  }

  /** The fields it speaks of, in order of appearance, each once. */
  default List<Veld> velden() {
    Set<Veld> velden = new LinkedHashSet<>();
    bladeren(
        blad -> {
          if (blad instanceof Gelijk gelijk) {
            velden.add(gelijk.veld);
          } else if (blad instanceof Grens grens) {
            velden.add(grens.veld);
          } else if (blad instanceof Bevat bevat) {
            velden.add(bevat.veld);
          }
        });
    return List.copyOf(velden);
  }
}

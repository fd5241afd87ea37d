package nl.somregels.som.regels.verify;

import java.util.function.Predicate;
import nl.somregels.som.bevindingen.Regelverwijzing;

/**
 * Something of a pack that at least one example case should show.
 *
 * @param soort what kind of thing
 * @param plaats where it stands in the rules; an empty file when it is about the whole pack
 * @param tekst what the examples should show, to follow {@code geen voorbeeld}
 * @param geraakt whether a run shows it
 */
record Dekkingsdoel(
    Soort soort, Regelverwijzing plaats, String tekst, Predicate<Doorloop> geraakt) {
  /** The kinds, each under its name in the summary and its code in messages. */
  enum Soort {
    CRITERIUM("Criteria en hun statussen", "criterium-zonder-voorbeeld"),
    VOORWAARDE("Voorwaarden en hun waarheden", "voorwaarde-zonder-voorbeeld"),
    VOORRANG("Regels van voorrang", "voorrang-zonder-voorbeeld"),
    BOTSING("Botsingen die mensen wegen", "botsing-zonder-voorbeeld"),
    UITKOMST("Uitkomsten", "uitkomst-zonder-voorbeeld");

    final String naam;
    final String code;

    Soort(String naam, String code) {
      this.naam = naam;
      this.code = code;
    }
  }
}

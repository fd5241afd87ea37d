package nl.somregels.som.regels.example;

import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.session.Truth;

/** One example case, run through the engine, with the truth of each condition of the model. */
public record VoorbeeldRun(Voorbeeld voorbeeld, Prioritering prioritering, Truth[] truths) {

  /** With every deviation; none when it holds. */
  public DeviatingVoorbeeld deviating() {
    return new DeviatingVoorbeeld(voorbeeld, ExpectationCheck.of(voorbeeld, prioritering));
  }
}

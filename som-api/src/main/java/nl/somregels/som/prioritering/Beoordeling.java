package nl.somregels.som.prioritering;

import nl.somregels.som.feiten.Zaak;

/** What becomes of one case of an inflow: a proposal, or every reason why there is none. */
public sealed interface Beoordeling {

  /** The case, with its place in the inflow. */
  Zaak zaak();

  /**
   * The case was judged.
   *
   * @param zaak its facts, its place, and what is strange about it
   * @param prioritering the proposal
   */
  record Voorstel(Zaak.Geldig zaak, Prioritering prioritering) implements Beoordeling {}

  /**
   * The case was not judged.
   *
   * @param zaak its place, its reference when that is known, and every reason
   */
  record Weigering(Zaak.Geweigerd zaak) implements Beoordeling {}
}

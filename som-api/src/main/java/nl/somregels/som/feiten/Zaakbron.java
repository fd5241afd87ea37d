package nl.somregels.som.feiten;

/**
 * Gives one case of an inflow. A {@link Zaak} gives itself; a row of a file is taken apart when it
 * is asked for, by the thread that asks, so that many threads can take apart what one has read.
 * Thread-safe, and the case is an equal one every time.
 */
public interface Zaakbron {
  /** The case: facts that can be evaluated, or a refusal with every reason. */
  Zaak zaak();
}

package nl.somregels.som.zaken;

/**
 * Gives one case of an inflow. A {@link Zaak} gives itself; the facts of a row of a file are read
 * when they are asked for, by the thread that asks, so that many threads can work on what one has
 * taken in. Thread-safe, and the case is an equal one every time.
 */
@FunctionalInterface
public interface LazyZaak {
  /** The case: facts that can be evaluated, or a refusal with every reason. */
  Zaak zaak();
}

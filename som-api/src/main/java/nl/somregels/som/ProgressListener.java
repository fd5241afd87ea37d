package nl.somregels.som;

/** Hears how far long work is. May be called from several threads, not always in rising order. */
@FunctionalInterface
public interface ProgressListener {
  /** Hears nothing. */
  ProgressListener GEEN = (klaar, totaal) -> {};

  /**
   * So much is done.
   *
   * @param klaar parts done
   * @param totaal all parts
   */
  void meld(long klaar, long totaal);
}

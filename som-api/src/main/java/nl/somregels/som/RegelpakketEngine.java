package nl.somregels.som;

import nl.somregels.som.pakket.Regelpakket;

/** Prioritises every case with the rules of exactly one pack, on whatever peildatum. */
public interface RegelpakketEngine extends SomEngine {

  /** The pack whose rules this engine runs. */
  Regelpakket regelpakket();
}

package nl.somregels.som;

import nl.somregels.som.pakket.Herlading;

/**
 * The packs of a folder that can change while they are used. Each question is answered by the packs
 * in use at that moment; an engine once handed out keeps its rules, so an evaluation finishes on
 * what it started with. Thread-safe.
 */
public interface HerlaadbarePakketten extends Regelpakketten, AutoCloseable {

  /**
   * Loads the folder again, checks it as every loading does (files, rules and calendar), and swaps
   * all packs at once when it is right. When anything is wrong nothing changes and the result says
   * why. Example cases and proofs are for {@link Pakketbestanden#check}, before a folder is put in
   * use. One attempt runs at a time.
   */
  Herlading reload();

  /** Stops watching the folder, when it was watched; the packs stay usable. */
  @Override
  void close();
}

package nl.somregels.som;

import nl.somregels.som.pakket.ReloadResult;

/**
 * The packs of a folder that can change while they are used. Each question is answered by the packs
 * in use at that moment; an engine once handed out keeps its rules, so an evaluation finishes on
 * what it started with. Thread-safe.
 */
public interface ReloadableRegelpakketten extends Regelpakketten, AutoCloseable {

  /**
   * Loads the folder again, checks it as every loading does (files, rules, calendar and what was
   * adopted), and swaps all packs at once when it is right. When a pack that is in use, or an
   * adopted one, cannot be used any more nothing changes and the result says why; a concept beside
   * them that does not load yet is only reported. Example cases and laws are run when a {@link
   * ReloadCheck} was given that does so. One attempt runs at a time. Whatever is thrown on the way,
   * by the check too, is a refusal.
   */
  ReloadResult reload();

  /** Whether the folder is still watched, and what came of the attempts to load it again. */
  WatchState watchState();

  /**
   * Stops watching the folder, when it was watched; the packs stay usable. An attempt that is under
   * way is finished first, by the thread that watches.
   */
  @Override
  void close();
}

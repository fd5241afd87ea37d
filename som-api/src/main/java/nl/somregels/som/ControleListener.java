package nl.somregels.som;

import nl.somregels.som.pakket.Controle;

/**
 * Hears how the check of packs goes, one pack after the other. Per pack: first {@link #started},
 * once; then {@link #found}, once, unless the pack does not load; then {@link #onProgress} while
 * Drools judges every profile, from several threads; then {@link #checked}, once.
 */
@FunctionalInterface
public interface ControleListener extends ProgressListener {

  /** The check of a pack begins, named as in {@link Controle#pakket}. */
  default void started(String pakket) {}

  /**
   * Everything there is to say of a pack that loads. What follows is that Drools judges every
   * profile: that takes longest, changes no remark, and adds a last line to the summary.
   */
  default void found(Controle controle) {}

  /** A pack is done; so the check will return it. */
  default void checked(Controle controle) {}
}

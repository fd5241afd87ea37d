package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.somregels.som.GeenPakketException;
import nl.somregels.som.OngeldigPakketException;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.regels.pack.GebundeldePakketten;
import nl.somregels.som.regels.pack.Pakketmap;

/** Where to start: loads packs of rules and hands out their engines. Thread-safe. */
public final class SomRegels {
  private SomRegels() {}

  /** The packs inside this library. */
  public static Regelpakketten bundled() {
    return GeladenPakketten.of(GebundeldePakketten.bronnen());
  }

  /**
   * The packs in a folder: one folder per version. Nothing in them is executed, at loading or
   * later.
   *
   * @throws GeenPakketException when there is no such folder or no pack in it
   * @throws OngeldigPakketException when a pack has problems, with all of them
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static Regelpakketten load(Path map) {
    try {
      return GeladenPakketten.of(Pakketmap.bronnen(map));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.somregels.som.OngeldigPakketException;
import nl.somregels.som.Pakketbestanden;
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

  /** The files of the packs inside this library, to check and to copy. */
  public static Pakketbestanden bundledFiles() {
    return new GelezenPakketbestanden(GebundeldePakketten.bronnen());
  }

  /**
   * The files of the packs in a folder, to check and to copy, whether they load or not.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static Pakketbestanden files(Path map) {
    try {
      return new GelezenPakketbestanden(Pakketmap.bronnen(map));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

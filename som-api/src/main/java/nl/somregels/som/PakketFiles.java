package nl.somregels.som;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;

/**
 * A set of packs as the files that analysts edit, whether they load or not. Reads its files once;
 * thread-safe.
 */
public interface PakketFiles {

  /**
   * Starts a new pack, a concept, as a copy: rule files and example cases byte for byte, manifest
   * and change note saying where it comes from.
   *
   * @param from the pack to copy, in its current revision
   * @param to the version of the new pack
   * @param folder the folder of packs in which its folder is made
   * @return the files written, ordered by path
   * @throws PakketNotFoundException when there is no pack {@code from}
   * @throws InvalidPakketException when {@code from} does not load
   * @throws IllegalArgumentException with a Dutch message when the folder of the new pack exists,
   *     the versions are the same, or the manifest cannot be rewritten
   * @throws UncheckedIOException when the files cannot be written
   */
  List<Path> copy(PakketVersie from, PakketVersie to, Path folder);

  /**
   * The text of {@code vastgesteld.lock}, the file with the content hashes of the adopted packs of
   * a folder: the lines that it has, and one for every adopted pack that has none. The library only
   * reads that file; who adopts packs writes it.
   */
  String lock();

  /**
   * SHA-256 over every file of the current revision of this version, also those that do not change
   * what it does, such as laws, notes and example cases; whatever the line ends.
   *
   * @throws PakketNotFoundException when there is no such version
   */
  String filesHash(PakketVersie version);
}

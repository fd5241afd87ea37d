package nl.somregels.som;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import org.jspecify.annotations.Nullable;

/**
 * A set of packs as the files that analysts edit, whether they load or not. Reads its files once;
 * thread-safe.
 */
public interface PakketFiles {

  /**
   * Starts a new pack, a concept, as a copy: rule files and example cases byte for byte, the change
   * note saying where it comes from. What is still to be written in it, checking the pack names.
   *
   * @param from the pack to copy, in its current revision
   * @param to the version of the new pack
   * @param title its title, or null when that is still to be written
   * @param since its first day in force, or null when that is still to be written
   * @param folder the folder of packs in which its folder is made
   * @return the files written, ordered by path
   * @throws PakketNotFoundException when there is no pack {@code from}
   * @throws InvalidPakketException when {@code from} does not load
   * @throws IllegalArgumentException with a Dutch message when the folder of the new pack exists,
   *     the versions are the same, title or day cannot be, or the manifest cannot be rewritten
   * @throws UncheckedIOException when the files cannot be written
   */
  List<Path> copy(
      PakketVersie from,
      PakketVersie to,
      @Nullable String title,
      @Nullable LocalDate since,
      Path folder);

  /**
   * SHA-256 over every file of this pack, also those that do not change what it does, such as laws,
   * notes and example cases; whatever the line ends. A revision that has no folder of its own is
   * the one in the folder of its version.
   *
   * @throws PakketNotFoundException when there is no such version
   */
  String filesHash(PakketReference pakket);
}

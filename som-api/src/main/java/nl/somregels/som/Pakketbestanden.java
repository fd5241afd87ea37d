package nl.somregels.som;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.mutatie.Mutatietoets;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;

/**
 * A set of packs as the files that analysts edit, whether they load or not. Reads its files once;
 * thread-safe.
 */
public interface Pakketbestanden {

  /**
   * Checks every pack, superseded revisions too; ordered by name. A pack that does not load is
   * reported and does not keep the others from being checked.
   *
   * @param voortgang hears what is found and how many profiles of each pack were judged
   * @throws PakketNotFoundException when there is no pack at all to check
   */
  List<Controle> check(Controlevoortgang voortgang);

  /** As {@link #check(Controlevoortgang)}, without hearing how far it is. */
  default List<Controle> check() {
    return check((klaar, totaal) -> {});
  }

  /**
   * Checks the current revision of this version.
   *
   * @param voortgang hears what is found and how many profiles were judged
   * @throws PakketNotFoundException when there is no such version, naming those there are
   */
  Controle check(PakketVersie versie, Controlevoortgang voortgang);

  /** As {@link #check(PakketVersie, Controlevoortgang)}, without hearing how far it is. */
  default Controle check(PakketVersie versie) {
    return check(versie, (klaar, totaal) -> {});
  }

  /**
   * Starts a new pack, a concept, as a copy: rule files and example cases byte for byte, manifest
   * and change note saying where it comes from.
   *
   * @param van the pack to copy, in its current revision
   * @param naar the version of the new pack
   * @param map the folder of packs in which its folder is made
   * @return the files written, ordered by path
   * @throws PakketNotFoundException when there is no pack {@code van}
   * @throws OngeldigPakketException when {@code van} does not load
   * @throws IllegalArgumentException with a Dutch message when the folder of the new pack exists,
   *     the versions are the same, or the manifest cannot be rewritten
   * @throws UncheckedIOException when the files cannot be written
   */
  List<Path> copy(PakketVersie van, PakketVersie naar, Path map);

  /**
   * One self-contained HTML page of a pack, for a person to read, print and sign.
   *
   * @throws PakketNotFoundException when there is no such version
   * @throws OngeldigPakketException when the pack does not load
   */
  String document(PakketVersie versie);

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
  String bestandenHash(PakketVersie versie);

  /**
   * Changes the rules of a pack in every small way, and finds out which changes no example case
   * notices.
   *
   * @param voortgang hears how many mutants were judged
   * @throws PakketNotFoundException when there is no such version
   * @throws OngeldigPakketException when the pack does not load
   * @throws IllegalArgumentException with a Dutch message when an example case of the pack cannot
   *     be read or does not hold: then nothing can be learnt from it
   */
  Mutatietoets mutate(PakketVersie versie, Voortgang voortgang);

  /** As {@link #mutate(PakketVersie, Voortgang)}, without hearing how far it is. */
  default Mutatietoets mutate(PakketVersie versie) {
    return mutate(versie, Voortgang.GEEN);
  }
}

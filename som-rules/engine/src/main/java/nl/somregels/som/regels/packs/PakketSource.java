package nl.somregels.som.regels.packs;

import nl.somregels.som.Regelpakketten;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.pack.Pakket;

/** Packs of this library: beside their engines they give what was read. Thread-safe. */
public interface PakketSource {

  /** A set of this library; {@link IllegalArgumentException} when it is another's. */
  static PakketSource of(Regelpakketten pakketten) {
    if (pakketten instanceof PakketSource source) {
      return source;
    }
    throw new IllegalArgumentException("not packs of this library: " + pakketten);
  }

  /**
   * The pack that is meant, as it was read.
   *
   * @throws PakketNotFoundException when there is no such version or revision, naming those there
   *     are
   * @throws InvalidPakketException when it could not be loaded, with its problems
   */
  Pakket pakket(PakketReference reference);
}

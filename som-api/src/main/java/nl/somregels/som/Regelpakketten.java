package nl.somregels.som;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;

/**
 * A set of packs that live side by side, with their calendar. Thread-safe; an engine once handed
 * out keeps its rules for as long as it is used.
 */
public interface Regelpakketten {

  /** Every current pack, ordered by version. */
  List<Regelpakket> all();

  /**
   * What there is to say of the packs: the problems of those that could not be loaded, which do not
   * keep the others from being used, and warnings. Each names the folder of its pack; ordered by
   * folder, file and line; empty when all is well.
   */
  List<Melding> meldingen();

  /**
   * The engine of the adopted pack in force on the date.
   *
   * @throws PakketNotFoundException when none is, naming the dates around it that have one
   * @throws InvalidPakketException when it is a pack that could not be loaded, with its problems
   */
  SomEngine inForceOn(LocalDate date);

  /**
   * The engine of the current revision of this version, whatever its status and dates.
   *
   * @throws PakketNotFoundException when there is no such version, naming those there are
   * @throws InvalidPakketException when it could not be loaded, with its problems
   */
  SomEngine version(PakketVersie version);

  /**
   * The engine of one revision of a version, a superseded one too.
   *
   * @throws PakketNotFoundException when there is no such revision
   * @throws InvalidPakketException when it could not be loaded, with its problems
   */
  SomEngine version(PakketVersie version, int herziening);
}

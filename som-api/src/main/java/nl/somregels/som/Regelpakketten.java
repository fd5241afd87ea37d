package nl.somregels.som;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.vergelijking.Vergelijking;

/**
 * A set of packs that live side by side, with their calendar. Thread-safe; an engine once handed
 * out keeps its rules for as long as it is used.
 */
public interface Regelpakketten {

  /** Every current pack, ordered by version. */
  List<Regelpakket> alle();

  /**
   * The engine of the adopted pack in force on the date.
   *
   * @throws PakketNotFoundException when none is, naming the first and last date that has one
   */
  SomEngine inForceOn(LocalDate datum);

  /**
   * The engine of the current revision of this version, whatever its status and dates.
   *
   * @throws PakketNotFoundException when there is no such version, naming those there are
   */
  SomEngine versie(PakketVersie versie);

  /**
   * The engine of one revision of a version, a superseded one too.
   *
   * @throws PakketNotFoundException when there is no such revision
   */
  SomEngine versie(PakketVersie versie, int herziening);

  /**
   * Exactly what differs between the current revisions of two versions, over every profile that
   * their rules can tell apart.
   *
   * @param voortgang hears how many profiles have been compared
   * @throws PakketNotFoundException when there is no such version
   */
  Vergelijking compare(PakketVersie van, PakketVersie naar, Voortgang voortgang);
}

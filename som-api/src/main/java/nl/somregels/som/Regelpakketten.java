package nl.somregels.som;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;

/**
 * A set of packs that live side by side, with their calendar. Thread-safe; an engine once handed
 * out keeps its rules for as long as it is used.
 */
public interface Regelpakketten {

  /**
   * Every current pack, ordered by version and revision: of each version the latest revision, and
   * when that is a concept also the latest that is not, for a concept does not take its place.
   */
  List<Regelpakket> all();

  /**
   * What there is to say of the packs: the problems of those that could not be loaded, which do not
   * keep the others from being used, and warnings. Each names the folder of its pack; ordered by
   * folder, file and line; empty when all is well.
   */
  List<Melding> meldingen();

  /**
   * The facts that a case may have for these packs, each once, in the order of the model;
   * immutable. Today every pack has those of the model, {@link Feit#model}.
   */
  List<Feit> feiten();

  /**
   * The engine for the calendar as it stands on the date. It judges a case with the adopted pack
   * that the calendar gives it then: today the one in force on the date, for every case. A later
   * version may give one case another pack than the next, so no pack is promised; the {@code
   * receipt} of each result names the one that judged.
   *
   * <p>Only this date chooses. The peildatum of a judgement does not: it is the day on which terms
   * and ages are judged. Take the same day for both, or the rules of one day are applied to
   * another; where the pack is not in force on the peildatum, the {@code waarschuwingen} of the
   * result say so. An engine for several peildatums is asked for once for each. Which pack is in
   * force on a date, {@link Regelpakket#inForceOn} of {@link #all} tells.
   *
   * @throws PakketNotFoundException when none is, naming the dates around it that have one
   * @throws InvalidPakketException when it is a pack that could not be loaded, with its problems
   */
  SomEngine inForceOn(LocalDate date);

  /**
   * The engine of the current revision of this version, whatever its status and dates; a concept
   * only when there is no revision that is not.
   *
   * @throws PakketNotFoundException when there is no such version, naming those there are
   * @throws InvalidPakketException when it could not be loaded, with its problems
   */
  RegelpakketEngine version(PakketVersie version);

  /**
   * The engine of one revision of a version, a superseded one too.
   *
   * @throws PakketNotFoundException when there is no such revision
   * @throws InvalidPakketException when it could not be loaded, with its problems
   */
  RegelpakketEngine version(PakketVersie version, int herziening);

  /**
   * The engine of the pack that is meant.
   *
   * @throws PakketNotFoundException when there is no such version or revision, naming those there
   *     are
   * @throws InvalidPakketException when it could not be loaded, with its problems
   */
  default RegelpakketEngine version(PakketReference pakket) {
    Integer herziening = Objects.requireNonNull(pakket, "pakket").herziening();
    return herziening == null ? version(pakket.versie()) : version(pakket.versie(), herziening);
  }
}

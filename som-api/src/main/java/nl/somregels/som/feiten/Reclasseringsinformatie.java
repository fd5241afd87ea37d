package nl.somregels.som.feiten;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is known about the newest probation information on somebody: the date of the newest of RISC,
 * adviesrapport, gespreksverslag toezicht, werkstraf and gedragstraining, or the knowledge that
 * there is none. Not knowing either is the absence of the fact, never a value of this type.
 */
public sealed interface Reclasseringsinformatie extends Serializable {

  /** It is known that there is no probation information at all. */
  enum Geen implements Reclasseringsinformatie {
    GEEN
  }

  /**
   * There is probation information, the newest of this date.
   *
   * @param datum date of the newest item
   */
  record Laatste(LocalDate datum) implements Reclasseringsinformatie {
    /** Refuses a date without a year of four digits. */
    public Laatste {
      Bounds.date(datum, "datum");
    }

    /** The date in ISO form, as it stands in JSON and CSV. */
    @Override
    public String toString() {
      return datum.toString();
    }
  }

  /** The known absence of all probation information. */
  Reclasseringsinformatie GEEN = Geen.GEEN;

  /** Information of which the newest item has the given date. */
  static Reclasseringsinformatie van(LocalDate datum) {
    return new Laatste(datum);
  }
}

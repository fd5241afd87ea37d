package nl.somregels.som.feiten;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import nl.somregels.som.text.Bounds;

/**
 * What is known about the newest probation information on somebody: the date of the newest of RISC,
 * adviesrapport, gespreksverslag toezicht, werkstraf and gedragstraining, or the knowledge that
 * there is none. Not knowing either is the absence of the fact, never a value of this type.
 */
public sealed interface Reclasseringsinformatie extends Serializable {

  /** It is known that there is no probation information at all. */
  enum None implements Reclasseringsinformatie {
    GEEN
  }

  /**
   * There is probation information, the newest of this date.
   *
   * @param datum date of the newest item
   */
  record Latest(LocalDate datum) implements Reclasseringsinformatie {
    /** Refuses a date without a year of four digits. */
    public Latest {
      Bounds.date(datum, "datum");
    }

    /**
     * Reads the date in ISO form.
     *
     * @throws IllegalArgumentException in Dutch, when it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Latest parse(String text) {
      return new Latest((LocalDate) FeitType.date().parse(text));
    }

    /** The date in ISO form, as it stands in JSON and CSV. */
    @JsonValue
    @Override
    public String toString() {
      return datum.toString();
    }
  }

  /** The known absence of all probation information. */
  Reclasseringsinformatie NONE = None.GEEN;

  /**
   * Reads a date in ISO form, or GEEN.
   *
   * @throws IllegalArgumentException in Dutch, when it is neither
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Reclasseringsinformatie parse(String text) {
    return (Reclasseringsinformatie) FeitType.information().parse(text);
  }

  /** Information of which the newest item has the given date. */
  static Reclasseringsinformatie of(LocalDate date) {
    return new Latest(Bounds.date(date, "date"));
  }
}

package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.somregels.som.text.Bounds;
import nl.somregels.som.text.Quoted;

/**
 * The version of a pack, such as {@code 2021.1}: the year of the policy and a number within it.
 * Ordered by year, then number.
 *
 * @param jaar four digits
 * @param nummer from 1
 */
public record PakketVersie(int jaar, int nummer) implements Comparable<PakketVersie>, Serializable {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}\\.[1-9]\\d{0,2}");

  /** Refuses years and numbers that no version can have. */
  public PakketVersie {
    Bounds.atLeast(0, jaar, "jaar");
    Bounds.atLeast(0, nummer, "nummer");
    if (jaar < 1000 || jaar > 9999 || nummer < 1 || nummer > 999) {
      throw new IllegalArgumentException("geen pakketversie: jaar " + jaar + ", nummer " + nummer);
    }
  }

  /**
   * The version of this text.
   *
   * @throws IllegalArgumentException when the text is not of the form {@code 2021.1}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PakketVersie of(String text) {
    if (!FORM.matcher(Objects.requireNonNull(text, "text")).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is geen pakketversie; schrijf jaar, punt, nummer, zoals 2021.1.");
    }
    int point = text.indexOf('.');
    return new PakketVersie(
        Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
  }

  @Override
  public int compareTo(PakketVersie other) {
    Objects.requireNonNull(other, "other");
    return Comparator.comparingInt(PakketVersie::jaar)
        .thenComparingInt(PakketVersie::nummer)
        .compare(this, other);
  }

  /** The version as it is written: {@code 2021.1}. */
  @JsonValue
  @Override
  public String toString() {
    return jaar + "." + nummer;
  }
}

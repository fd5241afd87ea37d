package nl.somregels.som.bevindingen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report's own code of a criterion: a number, perhaps with a letter before it or an addition
 * behind it ({@code 3-NB}, {@code O2}), or a word ({@code signaal}). Ordered with numbers first, by
 * number, an addition after its number, and words last, alphabetically.
 *
 * @param code the code as it is written
 */
public record CriteriumCode(@JsonValue String code) implements Comparable<CriteriumCode> {
  private static final Pattern NUMBER = Pattern.compile("([A-Z]?)(\\d{1,3})(-[A-Z]{1,6})?");
  private static final Pattern WORD = Pattern.compile("[a-z]{2,20}(-[a-z]{2,20}){0,3}");
  private static final Comparator<CriteriumCode> ORDER =
      Comparator.comparing(CriteriumCode::isWord)
          .thenComparing(code -> code.part(1))
          .thenComparingInt(CriteriumCode::number)
          .thenComparing(CriteriumCode::code);

  /** Refuses a text that is no code. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CriteriumCode {
    Objects.requireNonNull(code, "code");
    if (!NUMBER.matcher(code).matches() && !WORD.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "\"" + code + "\" is geen criteriumcode; schrijf bijvoorbeeld 4, 3-NB, O2 of signaal.");
    }
  }

  private boolean isWord() {
    return WORD.matcher(code).matches();
  }

  private int number() {
    return isWord() ? 0 : Integer.parseInt(part(2));
  }

  private String part(int group) {
    Matcher matcher = NUMBER.matcher(code);
    return matcher.matches() ? matcher.group(group) : "";
  }

  @Override
  public int compareTo(CriteriumCode other) {
    Objects.requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}

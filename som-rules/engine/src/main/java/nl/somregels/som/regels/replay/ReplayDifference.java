package nl.somregels.som.regels.replay;

import java.util.Objects;

/**
 * One thing that is not as it was.
 *
 * @param field its place in the JSON of the result, such as {@code bevindingen[3-NB].status}
 * @param then what it was, as JSON or text; empty when it was not there
 * @param now what it is now; empty when it is not there
 */
public record ReplayDifference(String field, String then, String now) {
  /** Refuses a difference that is none. */
  public ReplayDifference {
    Objects.requireNonNull(field, "field");
    if (Objects.requireNonNull(then, "then").equals(Objects.requireNonNull(now, "now"))) {
      throw new IllegalArgumentException(field + ": toen en nu zijn gelijk.");
    }
  }

  /** Only the place: what was and is may be case data. */
  @Override
  public String toString() {
    return field;
  }
}

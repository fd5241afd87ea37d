package nl.somregels.som.regels.replay;

import java.util.Objects;

/**
 * One thing that is not as it was.
 *
 * @param veld its place in the JSON of the result, such as {@code bevindingen[3-NB].status}
 * @param toen what it was, as JSON or text; empty when it was not there
 * @param nu what it is now; empty when it is not there
 */
public record ReplayDifference(String veld, String toen, String nu) {
  /** Refuses a difference that is none. */
  public ReplayDifference {
    Objects.requireNonNull(veld, "veld");
    if (Objects.requireNonNull(toen, "toen").equals(Objects.requireNonNull(nu, "nu"))) {
      throw new IllegalArgumentException(veld + ": toen en nu zijn gelijk.");
    }
  }

  /** Only the place: what was and is may be case data. */
  @Override
  public String toString() {
    return veld;
  }
}

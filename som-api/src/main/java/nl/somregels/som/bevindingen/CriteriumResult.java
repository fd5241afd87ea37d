package nl.somregels.som.bevindingen;

import java.util.List;
import java.util.Objects;

/**
 * How one criterion stands, without what explains it.
 *
 * @param criterium code of the criterion
 * @param naam its title
 * @param status whether it applies
 * @param wijktVoor the applying criteria that made it yield, ordered by code; empty unless it
 *     applies
 */
public record CriteriumResult(
    CriteriumCode criterium, String naam, Status status, List<CriteriumCode> wijktVoor) {
  public CriteriumResult {
    Objects.requireNonNull(criterium, "criterium");
    Objects.requireNonNull(naam, "naam");
    Objects.requireNonNull(status, "status");
    wijktVoor = List.copyOf(Objects.requireNonNull(wijktVoor, "wijktVoor"));
  }

  /** Whether the criterion applies but yields to another. */
  public boolean yields() {
    return !wijktVoor.isEmpty();
  }

  /** The code: what was filled in stays out of logs. */
  @Override
  public String toString() {
    return "CriteriumResult[" + criterium + "]";
  }
}

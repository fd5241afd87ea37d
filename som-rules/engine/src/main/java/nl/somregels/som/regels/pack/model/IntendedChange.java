package nl.somregels.som.regels.pack.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A line of a {@link ChangeContract}; without conditions for all that no such line names. */
public record IntendedChange(
    String zin, int regelnummer, ChangeKind change, List<Voorwaarde> voorwaarden) {
  public IntendedChange {
    voorwaarden = List.copyOf(voorwaarden);
  }

  /** Whether it is for all cases that the conditions of no other line with the same start name. */
  public boolean isRest() {
    return voorwaarden.isEmpty();
  }

  /** Whether the conditions of the other line keep a case away from this line. */
  public boolean wijktVoor(IntendedChange other) {
    return isRest() && !other.isRest() && change.startsAs(other.change);
  }

  /** Whether the other line says the same, in whatever order of conditions. */
  public boolean saysTheSame(IntendedChange other) {
    return change.equals(other.change) && which().equals(other.which());
  }

  private Set<Expression> which() {
    return voorwaarden.stream().map(Voorwaarde::expression).collect(Collectors.toSet());
  }
}

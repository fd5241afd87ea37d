package nl.somregels.som.vergelijking;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.text.Bounds;

/**
 * A kind of change in what can still become of a case.
 *
 * @param van the possible outcomes in the first pack, alphabetically
 * @param naar the possible outcomes in the second pack, alphabetically
 * @param aantal the number of profiles that change so, partly known ones included
 * @param getuige the case that states the fewest facts
 */
public record PossibleOutcomesChange(
    List<Prioriteit> van, List<Prioriteit> naar, long aantal, DatedCase getuige) {
  /** Copies the lists; refuses negative numbers. */
  public PossibleOutcomesChange {
    Objects.requireNonNull(getuige, "getuige");
    Bounds.atLeast(0, aantal, "aantal");
    van = List.copyOf(Objects.requireNonNull(van, "van"));
    naar = List.copyOf(Objects.requireNonNull(naar, "naar"));
  }
}

package nl.somregels.som.vergelijking;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.text.Bounds;

/**
 * A kind of change that leaves the prioriteit as it is.
 *
 * @param prioriteit what both packs give
 * @param anders what is judged differently, one Dutch line each without a full stop: criteria by
 *     code, then whether effects disagree, then the weeggroep
 * @param aantal the number of fully known profiles that change so
 * @param getuige the smallest case
 */
public record RedenChange(
    Prioriteit prioriteit, List<String> anders, long aantal, DatedCase getuige) {
  /** Copies the list; refuses a negative number. */
  public RedenChange {
    Objects.requireNonNull(prioriteit, "prioriteit");
    Objects.requireNonNull(getuige, "getuige");
    Bounds.atLeast(0, aantal, "aantal");
    anders = List.copyOf(Objects.requireNonNull(anders, "anders"));
  }
}

package nl.somregels.som.vergelijking;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/**
 * What stands behind the numbers of a comparison, for people to read; not part of its JSON.
 *
 * @param van the first pack
 * @param naar the second pack
 * @param regels what the rules say differently: criteria and optional criteria by code, then
 *     precedence, then the criteria that people weigh
 * @param bewoording what is only put in other words or in another order, in the same order
 * @param beweging the fully known profiles from prioriteit to prioriteit, also those that stay;
 *     ordered by van and naar
 * @param redenen every kind of change at the same prioriteit, by prioriteit, the largest first
 * @param alleenDeels changes of prioriteit that no fully known profile has; each counts partly
 *     known profiles, without causes; ordered by van and naar
 * @param mogelijkheden every kind of change in the possible outcomes, the largest first
 */
public record VergelijkingDetails(
    Regelpakket van,
    Regelpakket naar,
    List<RegelDifference> regels,
    List<RegelDifference> bewoording,
    List<OvergangCount> beweging,
    List<RedenChange> redenen,
    List<Overgang> alleenDeels,
    List<PossibleOutcomesChange> mogelijkheden) {
  /** Copies the lists. */
  public VergelijkingDetails {
    Objects.requireNonNull(van, "van");
    Objects.requireNonNull(naar, "naar");
    regels = List.copyOf(Objects.requireNonNull(regels, "regels"));
    bewoording = List.copyOf(Objects.requireNonNull(bewoording, "bewoording"));
    beweging = List.copyOf(Objects.requireNonNull(beweging, "beweging"));
    redenen = List.copyOf(Objects.requireNonNull(redenen, "redenen"));
    alleenDeels = List.copyOf(Objects.requireNonNull(alleenDeels, "alleenDeels"));
    mogelijkheden = List.copyOf(Objects.requireNonNull(mogelijkheden, "mogelijkheden"));
  }
}

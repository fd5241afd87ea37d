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
 * @param criteria the criteria and optional criteria among them, as each pack has them; by code
 * @param movement the fully known profiles from prioriteit to prioriteit, also those that stay;
 *     ordered by van and naar
 * @param movementWeeggroep the same from weeggroep to weeggroep
 * @param redenen every kind of change at the same prioriteit, by prioriteit, the largest first
 * @param onlyPartly changes of prioriteit that no fully known profile has; each counts partly known
 *     profiles, without causes; ordered by van and naar
 * @param possibleOutcomes every kind of change in the possible outcomes, the largest first
 */
public record VergelijkingDetails(
    Regelpakket van,
    Regelpakket naar,
    List<RegelDifference> regels,
    List<RegelDifference> bewoording,
    List<CriteriumDifference> criteria,
    List<OvergangCount> movement,
    List<OvergangCount> movementWeeggroep,
    List<RedenChange> redenen,
    List<Overgang> onlyPartly,
    List<PossibleOutcomesChange> possibleOutcomes) {
  public VergelijkingDetails {
    Objects.requireNonNull(van, "van");
    Objects.requireNonNull(naar, "naar");
    regels = List.copyOf(Objects.requireNonNull(regels, "regels"));
    bewoording = List.copyOf(Objects.requireNonNull(bewoording, "bewoording"));
    criteria = List.copyOf(Objects.requireNonNull(criteria, "criteria"));
    movementWeeggroep = List.copyOf(Objects.requireNonNull(movementWeeggroep, "movementWeeggroep"));
    movement = List.copyOf(Objects.requireNonNull(movement, "movement"));
    redenen = List.copyOf(Objects.requireNonNull(redenen, "redenen"));
    onlyPartly = List.copyOf(Objects.requireNonNull(onlyPartly, "onlyPartly"));
    possibleOutcomes = List.copyOf(Objects.requireNonNull(possibleOutcomes, "possibleOutcomes"));
  }
}

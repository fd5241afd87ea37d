package nl.somregels.som.vergelijking;

import java.util.List;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * A kind of change in what can still become of a case.
 *
 * @param van the possible outcomes in the first pack, alphabetically
 * @param naar the possible outcomes in the second pack, alphabetically
 * @param aantal the number of profiles that change so, partly known ones included
 * @param getuige the case that states the fewest facts
 */
public record Mogelijkheidsverandering(
    List<Prioriteit> van, List<Prioriteit> naar, long aantal, Getuige getuige) {
  /** Copies the lists. */
  public Mogelijkheidsverandering {
    van = List.copyOf(van);
    naar = List.copyOf(naar);
  }
}

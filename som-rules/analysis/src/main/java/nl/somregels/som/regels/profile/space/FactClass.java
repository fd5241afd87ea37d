package nl.somregels.som.regels.profile.space;

import java.util.Map;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.session.FieldValues;

/**
 * A class of values of a {@link FactGroup} that no condition tells apart, with a real case for it.
 *
 * @param feiten one real value for each fact that is stated
 * @param view what the rules see of these facts
 */
public record FactClass(Map<Feit, Object> feiten, FieldValues view) {
  public FactClass {
    feiten = Map.copyOf(feiten);
  }
}

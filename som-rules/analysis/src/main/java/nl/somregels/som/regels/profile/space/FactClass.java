package nl.somregels.som.regels.profile.space;

import java.util.Map;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.session.FieldValues;

/** Values of a {@link FactGroup} that no condition tells apart: real ones, and the rules' view. */
public record FactClass(Map<Feit, Object> feiten, FieldValues view) {
  public FactClass {
    feiten = Map.copyOf(feiten);
  }
}

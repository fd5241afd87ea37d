package nl.somregels.som.regels.profile.space;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Field;

/**
 * Facts that together determine some fields, so that their values must be chosen together. {@code
 * partly} is every view when some, none or all of them are known, with the fewest facts.
 */
public record FactGroup(
    List<Feit> feiten, List<Field> fields, List<FactClass> classes, List<FactClass> partly) {
  public FactGroup {
    feiten = List.copyOf(feiten);
    fields = List.copyOf(fields);
    classes = List.copyOf(classes);
    partly = List.copyOf(partly);
  }
}

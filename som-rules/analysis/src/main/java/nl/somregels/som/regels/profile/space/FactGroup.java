package nl.somregels.som.regels.profile.space;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Field;

/**
 * Facts that together determine some fields, so that their values must be chosen together.
 *
 * @param feiten in the order of the model
 * @param fields the fields they determine
 * @param classes every class of values that a condition can tell from another, each with a real
 *     case
 * @param partly what the rules can see when some, none or all of the facts are known, each
 *     different view once, with the fewest facts
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

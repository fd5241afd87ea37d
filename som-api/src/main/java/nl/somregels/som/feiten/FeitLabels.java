package nl.somregels.som.feiten;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.text.DutchLists;

/** Facts by name in the words of a person: {@link Feit#label}. JSON keeps the names. */
public final class FeitLabels {
  private FeitLabels() {}

  /** The fact of this name; the name itself when it is that of a derived fact. */
  public static String of(String name) {
    Objects.requireNonNull(name, "name");
    return Feit.byName(name).map(Feit::label).orElse(name);
  }

  /** The facts of these names, joined by commas and {@code and}. */
  public static String and(List<String> names) {
    Objects.requireNonNull(names, "names");
    return DutchLists.and(names.stream().map(FeitLabels::of).toList());
  }
}

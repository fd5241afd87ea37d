package nl.somregels.som.feiten;

import java.util.List;
import java.util.Objects;

/** An enumeration as a Dutch sentence has it: {@code a, b en c}. */
public final class DutchLists {
  private DutchLists() {}

  /** The parts joined by commas, the last two by {@code en}; empty when there are none. */
  public static String en(List<String> delen) {
    Objects.requireNonNull(delen, "delen");
    return van(delen, " en ");
  }

  /** The parts joined by commas, the last two by {@code of}; empty when there are none. */
  public static String of(List<String> delen) {
    Objects.requireNonNull(delen, "delen");
    return van(delen, " of ");
  }

  private static String van(List<String> delen, String laatste) {
    int eind = delen.size() - 1;
    return eind < 1
        ? String.join("", delen)
        : String.join(", ", delen.subList(0, eind)) + laatste + delen.get(eind);
  }
}

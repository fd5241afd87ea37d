package nl.somregels.som.text;

import java.util.List;
import java.util.Objects;

/** An enumeration as a Dutch sentence has it: {@code a, b en c}. */
public final class DutchLists {
  private DutchLists() {}

  /** The parts joined by commas, the last two by {@code and}; empty when there are none. */
  public static String and(List<String> parts) {
    Objects.requireNonNull(parts, "parts");
    return of(parts, " en ");
  }

  /** The parts joined by commas, the last two by {@code of}; empty when there are none. */
  public static String of(List<String> parts) {
    Objects.requireNonNull(parts, "parts");
    return of(parts, " of ");
  }

  private static String of(List<String> parts, String last) {
    int end = parts.size() - 1;
    return end < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, end)) + last + parts.get(end);
  }
}

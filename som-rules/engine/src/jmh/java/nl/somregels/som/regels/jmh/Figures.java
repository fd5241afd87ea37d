package nl.somregels.som.regels.jmh;

import java.util.List;
import java.util.Locale;

/** How the figures of a run are summed up and printed. */
final class Figures {
  private Figures() {}

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  static void line(String format, Object... values) {
    System.out.println(text(format, values));
  }

  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}

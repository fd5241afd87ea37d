package nl.somregels.som.regels.render;

/** Numbers as Dutch readers expect them, whatever the locale. Thread-safe. */
public final class DutchNumbers {
  private DutchNumbers() {}

  /** With points between thousands: {@code 327.680}. */
  public static String thousands(long number) {
    return Long.toString(number).replaceAll("\\B(?=(\\d{3})+$)", ".");
  }

  /** A share in hundredths of a per cent, with a comma: {@code 1,02%}; 0 when there is no total. */
  public static String share(long count, long total) {
    long hundredths = total == 0 ? 0 : Math.round(10_000.0 * count / total);
    String digits = Long.toString(hundredths % 100);
    return hundredths / 100 + "," + (digits.length() == 1 ? "0" : "") + digits + "%";
  }
}

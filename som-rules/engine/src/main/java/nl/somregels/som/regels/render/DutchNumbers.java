package nl.somregels.som.regels.render;

/** Numbers as Dutch readers expect them, whatever the locale. Thread-safe. */
public final class DutchNumbers {
  private DutchNumbers() {}

  /** With points between thousands: {@code 327.680}. */
  public static String duizendtallen(long getal) {
    return Long.toString(getal).replaceAll("\\B(?=(\\d{3})+$)", ".");
  }

  /** A share in hundredths of a per cent, with a comma: {@code 1,02%}; 0 when there is no total. */
  public static String aandeel(long aantal, long totaal) {
    long honderdsten = totaal == 0 ? 0 : Math.round(10_000.0 * aantal / totaal);
    String cijfers = Long.toString(honderdsten % 100);
    return honderdsten / 100 + "," + (cijfers.length() == 1 ? "0" : "") + cijfers + "%";
  }
}

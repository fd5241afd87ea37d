package nl.somregels.som.regels.pages.html;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitwoorden;
import nl.somregels.som.feiten.Getuige;

/** The smallest case that shows something, in words. */
public final class Gevalbeschrijving {
  private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Gevalbeschrijving() {}

  /** What is known of the case, in the order of the model. */
  public static List<NamedValue> van(Getuige getuige) {
    Map<String, Object> json = getuige.gedetineerde().toJson();
    return json.entrySet().stream()
        .filter(feit -> !feit.getKey().equals(Feit.KENMERK.naam()))
        .map(feit -> new NamedValue(Feitwoorden.van(feit.getKey()), waarde(feit.getValue())))
        .toList();
  }

  private static String waarde(Object waarde) {
    if (waarde instanceof Collection<?> lijst) {
      return lijst.isEmpty()
          ? "geen"
          : lijst.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    String tekst = waarde.toString();
    return DATUM.matcher(tekst).matches() ? Woorden.datum(LocalDate.parse(tekst)) : tekst;
  }
}

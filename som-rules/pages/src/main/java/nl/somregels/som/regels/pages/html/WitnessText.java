package nl.somregels.som.regels.pages.html;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.Witness;

/** The smallest case that shows something, in words. */
public final class WitnessText {
  private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private WitnessText() {}

  /** What is known of the case, in the order of the model. */
  public static List<NamedValue> van(Witness getuige) {
    Map<String, Object> json = getuige.gedetineerde().toJson();
    return json.entrySet().stream()
        .filter(feit -> !feit.getKey().equals(Feit.KENMERK.naam()))
        .map(feit -> new NamedValue(FeitLabels.van(feit.getKey()), waarde(feit.getValue())))
        .toList();
  }

  private static String waarde(Object waarde) {
    if (waarde instanceof Collection<?> lijst) {
      return lijst.isEmpty()
          ? "geen"
          : lijst.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    String tekst = waarde.toString();
    return DATUM.matcher(tekst).matches() ? PageLabels.datum(LocalDate.parse(tekst)) : tekst;
  }
}

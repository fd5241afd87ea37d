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
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private WitnessText() {}

  /** What is known of the case, in the order of the model. */
  public static List<NamedValue> van(Witness witness) {
    Map<String, Object> json = witness.gedetineerde().toJson();
    return json.entrySet().stream()
        .filter(feit -> !feit.getKey().equals(Feit.KENMERK.jsonName()))
        .map(feit -> new NamedValue(FeitLabels.of(feit.getKey()), waarde(feit.getValue())))
        .toList();
  }

  private static String waarde(Object value) {
    if (value instanceof Collection<?> list) {
      return list.isEmpty()
          ? "geen"
          : list.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    String text = value.toString();
    return DATE.matcher(text).matches() ? PageLabels.date(LocalDate.parse(text)) : text;
  }
}

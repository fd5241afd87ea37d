package nl.somregels.som.regels.pages.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.regels.example.Expectation;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.pages.html.NamedValue;

/** Writes an example case as the names and values that its file has. */
final class VoorbeeldText {
  private VoorbeeldText() {}

  static PackDocument.ShownVoorbeeld of(Voorbeeld voorbeeld) {
    return new PackDocument.ShownVoorbeeld(
        voorbeeld.name(),
        voorbeeld.peildatum(),
        feiten(voorbeeld.feiten().toJson()),
        verwacht(voorbeeld.expected()),
        voorbeeld.why());
  }

  private static List<NamedValue> feiten(Map<String, Object> json) {
    return json.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(
            feit ->
                new NamedValue(
                    feit.getKey(),
                    feit.getValue() instanceof List<?> list
                        ? enumeration(list)
                        : feit.getValue().toString()))
        .toList();
  }

  private static List<NamedValue> verwacht(Expectation expected) {
    List<NamedValue> details = new ArrayList<>();
    details.add(new NamedValue("prioriteit", expected.prioriteit().name()));
    if (expected.contradictory()) {
      details.add(new NamedValue("tegenstrijdig", "ja"));
    }
    details.add(new NamedValue("vanToepassing", enumeration(expected.applying())));
    if (expected.unknown() != null) {
      details.add(new NamedValue("onbekend", enumeration(expected.unknown())));
    }
    if (expected.weeggroep() != null) {
      details.add(new NamedValue("weeggroep", expected.weeggroep().name()));
    }
    return details;
  }

  private static String enumeration(Collection<?> parts) {
    return parts.isEmpty()
        ? "geen"
        : parts.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}

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
        voorbeeld.naam(),
        voorbeeld.peildatum(),
        feiten(voorbeeld.feiten().toJson()),
        verwacht(voorbeeld.verwacht()),
        voorbeeld.waarom());
  }

  private static List<NamedValue> feiten(Map<String, Object> json) {
    return json.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(
            feit ->
                new NamedValue(
                    feit.getKey(),
                    feit.getValue() instanceof List<?> lijst
                        ? opsomming(lijst)
                        : feit.getValue().toString()))
        .toList();
  }

  private static List<NamedValue> verwacht(Expectation verwacht) {
    List<NamedValue> gegevens = new ArrayList<>();
    gegevens.add(new NamedValue("prioriteit", verwacht.prioriteit().name()));
    if (verwacht.tegenstrijdig()) {
      gegevens.add(new NamedValue("tegenstrijdig", "ja"));
    }
    gegevens.add(new NamedValue("vanToepassing", opsomming(verwacht.vanToepassing())));
    if (verwacht.onbekend() != null) {
      gegevens.add(new NamedValue("onbekend", opsomming(verwacht.onbekend())));
    }
    if (verwacht.weeggroep() != null) {
      gegevens.add(new NamedValue("weeggroep", verwacht.weeggroep().name()));
    }
    return gegevens;
  }

  private static String opsomming(Collection<?> delen) {
    return delen.isEmpty()
        ? "geen"
        : delen.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}

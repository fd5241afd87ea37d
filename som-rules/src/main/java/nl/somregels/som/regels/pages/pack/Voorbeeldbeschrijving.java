package nl.somregels.som.regels.pages.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.regels.example.Verwachting;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.pages.pack.Pakketdocument.Gegeven;

/** Writes an example case as the names and values that its file has. */
final class Voorbeeldbeschrijving {
  private Voorbeeldbeschrijving() {}

  static Pakketdocument.Voorbeeld of(Voorbeeld voorbeeld) {
    return new Pakketdocument.Voorbeeld(
        voorbeeld.naam(),
        voorbeeld.peildatum(),
        feiten(voorbeeld.feiten().toJson()),
        verwacht(voorbeeld.verwacht()),
        voorbeeld.waarom());
  }

  private static List<Gegeven> feiten(Map<String, Object> json) {
    return json.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(
            feit ->
                new Gegeven(
                    feit.getKey(),
                    feit.getValue() instanceof List<?> lijst
                        ? opsomming(lijst)
                        : feit.getValue().toString()))
        .toList();
  }

  private static List<Gegeven> verwacht(Verwachting verwacht) {
    List<Gegeven> gegevens = new ArrayList<>();
    gegevens.add(new Gegeven("prioriteit", verwacht.prioriteit().name()));
    if (verwacht.tegenstrijdig()) {
      gegevens.add(new Gegeven("tegenstrijdig", "ja"));
    }
    gegevens.add(new Gegeven("vanToepassing", opsomming(verwacht.vanToepassing())));
    if (verwacht.onbekend() != null) {
      gegevens.add(new Gegeven("onbekend", opsomming(verwacht.onbekend())));
    }
    if (verwacht.weeggroep() != null) {
      gegevens.add(new Gegeven("weeggroep", verwacht.weeggroep().name()));
    }
    return gegevens;
  }

  private static String opsomming(Collection<?> delen) {
    return delen.isEmpty()
        ? "geen"
        : delen.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}

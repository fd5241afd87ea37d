package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.List;

/**
 * A complete list of words: free ones, or from a closed list. In a CSV cell the words are separated
 * by {@code |} and {@code GEEN} alone is the empty list.
 */
record Lijstsoort(List<String> toegestaan) implements Feitsoort {
  static final String LEEG = "GEEN";

  @Override
  public Class<?> type() {
    return List.class;
  }

  @Override
  public Object parse(String tekst) {
    return tekst.equals(LEEG) ? List.of() : copy(List.of(tekst.split("\\|", -1)));
  }

  @Override
  public Object copy(Object waarde) {
    List<String> woorden = new ArrayList<>();
    for (Object woord : (List<?>) Feitsoort.super.copy(waarde)) {
      woorden.add(controleer(woord));
    }
    return List.copyOf(woorden);
  }

  private String controleer(Object woord) {
    if (!(woord instanceof String tekst) || tekst.isBlank()) {
      throw new IllegalArgumentException("een lijst bestaat uit woorden, zonder lege plaatsen.");
    }
    if (tekst.equals(LEEG)) {
      throw new IllegalArgumentException(
          "GEEN staat in CSV alleen; in JSON is [] de bekende lege lijst.");
    }
    if (!toegestaan.isEmpty() && !toegestaan.contains(tekst)) {
      throw new IllegalArgumentException(
          "\"%s\" is geen bekend woord; kies uit %s.%s"
              .formatted(tekst, String.join(", ", toegestaan), Suggestie.zin(tekst, toegestaan)));
    }
    return (String) Tekstsoort.VRIJ.parse(tekst);
  }

  @Override
  public Object toJson(Object waarde) {
    return waarde;
  }
}

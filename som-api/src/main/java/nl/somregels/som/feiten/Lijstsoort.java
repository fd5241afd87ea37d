package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A complete list of different words: free ones, or from a closed list. In a CSV cell the words are
 * separated by {@code |} and {@code GEEN} alone is the empty list; what cannot be written in a cell
 * is no word in JSON either. A refusal gives the reason of every wrong word, as whole sentences.
 */
record Lijstsoort(List<String> toegestaan) implements Feitsoort {
  static final String LEEG = "GEEN";
  private static final String SCHEIDING = "|";

  @Override
  public Class<?> type() {
    return List.class;
  }

  @Override
  public Object parse(String tekst) {
    return tekst.equals(LEEG)
        ? List.of()
        : lees(List.of(tekst.split("\\|", -1)), "GEEN kan niet samen met andere woorden.");
  }

  @Override
  public Object copy(Object waarde) {
    return lees(waarde, "GEEN is hier geen woord; schrijf [] voor een bekende lege lijst.");
  }

  private Object lees(Object waarde, String geen) {
    List<String> woorden = new ArrayList<>();
    List<String> redenen = new ArrayList<>();
    Set<Object> gezien = new HashSet<>();
    for (Object woord : (List<?>) Feitsoort.super.copy(waarde)) {
      String reden = gezien.add(woord) ? reden(woord, geen) : dubbel(woord);
      if (reden.isEmpty() && woord instanceof String tekst) {
        woorden.add(tekst);
      } else if (!redenen.contains(reden)) {
        redenen.add(reden);
      }
    }
    if (!redenen.isEmpty()) {
      throw new IllegalArgumentException(String.join(" ", redenen));
    }
    return List.copyOf(woorden);
  }

  private String reden(Object woord, String geen) {
    if (!(woord instanceof String tekst)) {
      return (woord instanceof List || woord instanceof Map
              ? "een lijst of object"
              : Weergave.van(woord))
          + " is geen tekst; een lijst bestaat uit woorden tussen aanhalingstekens.";
    }
    if (tekst.isBlank()) {
      return Weergave.van(tekst) + " is geen woord; laat geen plaats in de lijst leeg.";
    }
    if (tekst.equals(LEEG)) {
      return geen;
    }
    if (!toegestaan.isEmpty()) {
      return toegestaan.contains(tekst)
          ? ""
          : Weergave.van(tekst) + " is geen bekend woord." + uitweg(tekst);
    }
    if (tekst.contains(SCHEIDING)) {
      return Weergave.van(tekst) + " bevat een |; dat scheidt de woorden van een lijst.";
    }
    try {
      Tekstsoort.VRIJ.parse(tekst);
      return "";
    } catch (IllegalArgumentException e) {
      return Weergave.van(tekst) + " is geen geldig woord; " + e.getMessage();
    }
  }

  private String uitweg(String tekst) {
    String suggestie = Suggestie.zin(tekst, toegestaan);
    return suggestie.isEmpty() ? " Kies uit " + String.join(", ", toegestaan) + "." : suggestie;
  }

  private static String dubbel(Object woord) {
    return Weergave.van(woord) + " staat meer dan 1 keer in de lijst.";
  }

  @Override
  public Object toJson(Object waarde) {
    return waarde;
  }
}

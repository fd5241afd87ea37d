package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads named values into facts and collects every reason to refuse them, instead of stopping at
 * the first. Thread-safe.
 */
public final class Feitenlezer {
  private static final List<String> NAMEN = Arrays.stream(Feit.values()).map(Feit::naam).toList();

  private Feitenlezer() {}

  /** Reads a JSON object: text and lists of text by name; a null value is an unknown fact. */
  public static GelezenFeiten lees(Map<String, ? extends @Nullable Object> json) {
    Map<Feit, Object> waarden = new EnumMap<>(Feit.class);
    List<Invoerfout> fouten = new ArrayList<>();
    json.forEach(
        (naam, waarde) ->
            Feit.vanNaam(naam)
                .ifPresentOrElse(
                    feit -> lees(feit, waarde, waarden, fouten),
                    () -> fouten.add(onbekendeNaam(naam))));
    return new GelezenFeiten(waarden, fouten);
  }

  /** Reads one row of text cells; an empty cell is an unknown fact. */
  public static GelezenFeiten leesCellen(Map<Feit, String> cellen) {
    Map<Feit, Object> waarden = new EnumMap<>(Feit.class);
    List<Invoerfout> fouten = new ArrayList<>();
    cellen.forEach(
        (feit, tekst) -> {
          if (!tekst.isEmpty()) {
            parse(feit, tekst, waarden, fouten);
          }
        });
    return new GelezenFeiten(waarden, fouten);
  }

  /** The refusal of a field or column that is no fact, with the nearest name. */
  public static Invoerfout onbekendeNaam(String naam) {
    return new Invoerfout(naam, "is geen bekend veld." + Suggestie.zin(naam, NAMEN));
  }

  private static void lees(
      Feit feit, @Nullable Object waarde, Map<Feit, Object> waarden, List<Invoerfout> fouten) {
    boolean lijst = feit.soort() instanceof Lijstsoort;
    if (waarde == null) {
      return;
    }
    if (waarde instanceof String tekst && !lijst) {
      parse(feit, tekst, waarden, fouten);
    } else if (waarde instanceof List<?> woorden && lijst) {
      try {
        waarden.put(feit, feit.soort().copy(woorden));
      } catch (IllegalArgumentException e) {
        fouten.add(fout(feit, waarde, e));
      }
    } else {
      String hoe =
          lijst ? "schrijf een lijst: [\"...\"]." : "schrijf een tekst tussen aanhalingstekens.";
      fouten.add(fout(feit, waarde, new IllegalArgumentException(hoe)));
    }
  }

  private static void parse(
      Feit feit, String tekst, Map<Feit, Object> waarden, List<Invoerfout> fouten) {
    try {
      waarden.put(feit, feit.soort().parse(tekst));
    } catch (IllegalArgumentException e) {
      fouten.add(fout(feit, tekst, e));
    }
  }

  private static Invoerfout fout(Feit feit, Object waarde, IllegalArgumentException reden) {
    return new Invoerfout(
        feit.naam(), "\"%s\" is geen geldige waarde; %s".formatted(waarde, reden.getMessage()));
  }
}

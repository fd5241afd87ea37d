package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads named values into facts and collects every reason to refuse them, instead of stopping at
 * the first. Thread-safe.
 */
public final class Feitenlezer {
  private static final List<String> NAMEN = Arrays.stream(Feit.values()).map(Feit::naam).toList();

  private Feitenlezer() {}

  /**
   * Reads a JSON object: text and lists of text by name; a null value is an unknown fact. Any other
   * value is refused and shown by its {@code toString}; a map stands for an object.
   */
  public static GelezenFeiten lees(Map<String, ? extends @Nullable Object> json) {
    @Nullable Object[] waarden = new Object[Feit.AANTAL];
    List<Invoerfout> fouten = new ArrayList<>();
    json.forEach(
        (naam, waarde) ->
            Feit.vanNaam(naam)
                .ifPresentOrElse(
                    feit -> lees(feit, waarde, waarden, fouten),
                    () -> fouten.add(onbekendeNaam(naam))));
    return new GelezenFeiten(waarden, fouten);
  }

  /**
   * Reads one row of text cells; an empty cell, and one that the row lacks, is an unknown fact.
   *
   * @param kolommen the fact of each cell
   * @param cellen the texts; those past the last column are not read
   */
  public static GelezenFeiten leesCellen(List<Feit> kolommen, List<String> cellen) {
    @Nullable Object[] waarden = new Object[Feit.AANTAL];
    List<Invoerfout> fouten = new ArrayList<>(0);
    for (int i = 0; i < Math.min(kolommen.size(), cellen.size()); i++) {
      if (!cellen.get(i).isEmpty()) {
        parse(kolommen.get(i), cellen.get(i), waarden, fouten);
      }
    }
    return new GelezenFeiten(waarden, fouten);
  }

  /** The refusal of a field or column that is no fact, with the nearest name. */
  public static Invoerfout onbekendeNaam(String naam) {
    return new Invoerfout(
        naam.isEmpty() ? "\"\"" : Weergave.kaal(naam),
        "is geen bekend veld." + Suggestie.zin(naam, NAMEN));
  }

  private static void lees(
      Feit feit, @Nullable Object waarde, @Nullable Object[] waarden, List<Invoerfout> fouten) {
    if (waarde == null) {
      return;
    }
    if (feit.soort() instanceof Lijstsoort soort) {
      leesLijst(feit, soort, waarde, waarden, fouten);
    } else if (!(waarde instanceof String tekst)) {
      fouten.add(
          new Invoerfout(feit.naam(), toon(waarde) + " is geen tekst; " + hoe(feit, waarde)));
    } else if (tekst.isEmpty() && feit != Feit.KENMERK) {
      fouten.add(
          new Invoerfout(
              feit.naam(),
              "\"\" is geen geldige waarde; laat het veld weg of schrijf null als dit onbekend"
                  + " is."));
    } else {
      parse(feit, tekst, waarden, fouten);
    }
  }

  private static void leesLijst(
      Feit feit,
      Lijstsoort soort,
      Object waarde,
      @Nullable Object[] waarden,
      List<Invoerfout> fouten) {
    if (!(waarde instanceof List<?> woorden)) {
      fouten.add(
          new Invoerfout(
              feit.naam(), toon(waarde) + " is geen lijst; schrijf [\"...\"], of [] voor geen."));
      return;
    }
    try {
      waarden[feit.ordinal()] = soort.copy(woorden);
    } catch (IllegalArgumentException e) {
      fouten.add(new Invoerfout(feit.naam(), e.getMessage()));
    }
  }

  private static void parse(
      Feit feit, String tekst, @Nullable Object[] waarden, List<Invoerfout> fouten) {
    try {
      waarden[feit.ordinal()] = feit.soort().parse(tekst);
    } catch (IllegalArgumentException e) {
      String reden = e.getMessage();
      fouten.add(
          new Invoerfout(
              feit.naam(),
              feit.soort() instanceof Lijstsoort
                  ? reden
                  : Weergave.van(tekst) + " is geen geldige waarde; " + reden));
    }
  }

  private static String toon(Object waarde) {
    if (waarde instanceof List) {
      return "een lijst";
    }
    return waarde instanceof Map ? "een object" : Weergave.van(waarde);
  }

  private static String hoe(Feit feit, Object waarde) {
    return feit.soort() instanceof Feitsoort.Keuze keuze
        ? keuze.woorden().stream()
                .map(woord -> "\"" + woord + "\"")
                .collect(Collectors.joining(" of ", "schrijf ", "."))
            + (waarde instanceof List || waarde instanceof Map
                ? ""
                : keuze.suggestie(waarde.toString()))
        : "schrijf de waarde tussen aanhalingstekens.";
  }
}

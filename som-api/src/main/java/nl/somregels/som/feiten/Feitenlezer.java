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
    List<InvoerError> fouten = new ArrayList<>();
    json.forEach(
        (naam, waarde) ->
            Feit.vanNaam(naam)
                .ifPresentOrElse(
                    feit -> lees(feit, waarde, waarden, fouten),
                    () -> fouten.add(onbekendeNaam(naam))));
    return new GelezenFeiten(waarden, fouten);
  }

  /** The reference that this value is, or null when it is none. */
  public static @Nullable String kenmerk(@Nullable Object waarde) {
    return waarde instanceof String tekst
        ? (String) parse(Feit.KENMERK, tekst, new ArrayList<>(0))
        : null;
  }

  /** The refusal of a field or column that is no fact, with the nearest name. */
  public static InvoerError onbekendeNaam(String naam) {
    return new InvoerError(
        naam.isEmpty() ? "\"\"" : Weergave.kaal(naam),
        "is geen bekend veld." + Suggestie.zin(naam, NAMEN));
  }

  private static void lees(
      Feit feit, @Nullable Object waarde, @Nullable Object[] waarden, List<InvoerError> fouten) {
    if (waarde == null) {
      return;
    }
    if (feit.soort() instanceof Lijstsoort soort) {
      leesLijst(feit, soort, waarde, waarden, fouten);
    } else if (!(waarde instanceof String tekst)) {
      fouten.add(
          new InvoerError(feit.naam(), toon(waarde) + " is geen tekst; " + hoe(feit, waarde)));
    } else if (tekst.isEmpty() && feit != Feit.KENMERK) {
      fouten.add(
          new InvoerError(
              feit.naam(),
              "\"\" is geen geldige waarde; laat het veld weg of schrijf null als dit onbekend"
                  + " is."));
    } else {
      waarden[feit.ordinal()] = parse(feit, tekst, fouten);
    }
  }

  private static void leesLijst(
      Feit feit,
      Lijstsoort soort,
      Object waarde,
      @Nullable Object[] waarden,
      List<InvoerError> fouten) {
    if (!(waarde instanceof List<?> woorden)) {
      fouten.add(
          new InvoerError(
              feit.naam(), toon(waarde) + " is geen lijst; schrijf [\"...\"], of [] voor geen."));
      return;
    }
    try {
      waarden[feit.ordinal()] = soort.copy(woorden);
    } catch (IllegalArgumentException e) {
      fouten.add(new InvoerError(feit.naam(), e.getMessage()));
    }
  }

  /** The value of a text, or null after adding why it is none. */
  static @Nullable Object parse(Feit feit, String tekst, List<InvoerError> fouten) {
    try {
      return feit.soort().parse(tekst);
    } catch (IllegalArgumentException e) {
      String reden = e.getMessage();
      fouten.add(
          new InvoerError(
              feit.naam(),
              feit.soort() instanceof Lijstsoort
                  ? reden
                  : Weergave.van(tekst) + " is geen geldige waarde; " + reden));
      return null;
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

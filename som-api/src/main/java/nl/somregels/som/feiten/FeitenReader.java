package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads named values into facts and collects every reason to refuse them, instead of stopping at
 * the first. Thread-safe.
 */
public final class FeitenReader {
  private static final List<String> NAMEN = Arrays.stream(Feit.values()).map(Feit::naam).toList();

  private static final String ONBEKENDE_NAAM = "onbekende naam";

  /** What a field may be called to be named in a message. */
  private static final Pattern VELDNAAM = Pattern.compile("\\p{L}[\\p{L}\\p{N} _.-]{0,59}");

  private FeitenReader() {}

  /**
   * Reads a JSON object: text and lists of text by name; a null value is an unknown fact. Any other
   * value is refused, with its {@code toString} as what was filled in; a map stands for an object.
   */
  public static FeitenReadResult lees(Map<String, ? extends @Nullable Object> json) {
    Objects.requireNonNull(json, "json");
    @Nullable Object[] waarden = new Object[Feit.AANTAL];
    List<InvoerError> fouten = new ArrayList<>(0);
    List<String> onbekend = new ArrayList<>(0);
    json.forEach(
        (naam, waarde) ->
            Feit.vanNaam(naam)
                .ifPresentOrElse(
                    feit -> lees(feit, waarde, waarden, fouten), () -> onbekend.add(naam)));
    fouten.addAll(onbekendeNamen(onbekend, onbekend.size() < json.size()));
    return new FeitenReadResult(waarden, fouten);
  }

  /** The reference that this value is, or null when it is none. */
  public static @Nullable String kenmerk(@Nullable Object waarde) {
    return waarde instanceof String tekst
        ? (String) parse(Feit.KENMERK, tekst, new ArrayList<>(0))
        : null;
  }

  /**
   * The refusals of fields or columns that are no facts, each with the nearest name; of more than
   * {@value InvoerError#MOST} the rest is counted.
   *
   * @param besideFacts whether there are names of facts too. Where there are none, the names may be
   *     a person's data, as in a file without a header, and are not given.
   */
  public static List<InvoerError> onbekendeNamen(List<String> namen, boolean besideFacts) {
    Objects.requireNonNull(namen, "namen");
    List<InvoerError> fouten = new ArrayList<>(0);
    for (String naam : namen.subList(0, Math.min(namen.size(), InvoerError.MOST))) {
      String nearest = DidYouMean.zin(naam, NAMEN);
      fouten.add(
          InvoerError.of(
              MeldingCode.ONBEKENDE_NAAM,
              naam(naam, besideFacts || !nearest.isEmpty()),
              naam,
              "dit is geen bekend veld."
                  + nearest
                  + (nearest.isEmpty() ? "" : ValueHint.lookAlike(naam))));
    }
    if (namen.size() > fouten.size()) {
      fouten.add(
          InvoerError.more(ONBEKENDE_NAAM, namen.size() - fouten.size(), "onbekende velden"));
    }
    return fouten;
  }

  /**
   * The refusals of fields that stand more than once in an object; of more than {@value
   * InvoerError#MOST} the rest is counted.
   */
  public static List<InvoerError> dubbeleNamen(Collection<String> namen) {
    Objects.requireNonNull(namen, "namen");
    List<InvoerError> fouten = new ArrayList<>(0);
    namen.stream()
        .limit(InvoerError.MOST)
        .map(
            naam ->
                InvoerError.of(
                    MeldingCode.DUBBEL_VELD,
                    naam(naam, true),
                    naam,
                    "dit veld staat meer dan 1 keer in het object."))
        .forEach(fouten::add);
    if (namen.size() > fouten.size()) {
      fouten.add(InvoerError.more(ONBEKENDE_NAAM, namen.size() - fouten.size(), "dubbele velden"));
    }
    return fouten;
  }

  /** A name that looks like one of a field. */
  private static String naam(String naam, boolean show) {
    String shown = DidYouMean.zonderRand(naam);
    return show && VELDNAAM.matcher(shown).matches() ? shown : ONBEKENDE_NAAM;
  }

  private static void lees(
      Feit feit, @Nullable Object waarde, @Nullable Object[] waarden, List<InvoerError> fouten) {
    if (waarde == null) {
      return;
    }
    if (feit.soort() instanceof WordListFeitType soort) {
      leesLijst(feit, soort, waarde, waarden, fouten);
    } else if (!(waarde instanceof String tekst)) {
      fouten.add(
          InvoerError.of(
              MeldingCode.VERKEERDE_SOORT,
              feit.naam(),
              ValueException.toon(waarde),
              "hier staat " + soort(waarde) + "; " + hoe(feit, waarde)));
    } else if (tekst.isEmpty() && feit != Feit.KENMERK) {
      fouten.add(
          InvoerError.of(
              MeldingCode.LEGE_WAARDE,
              feit.naam(),
              null,
              "de waarde is leeg; laat het veld weg of schrijf null als dit onbekend is."));
    } else {
      waarden[feit.ordinal()] = parse(feit, tekst, fouten);
    }
  }

  private static void leesLijst(
      Feit feit,
      WordListFeitType soort,
      Object waarde,
      @Nullable Object[] waarden,
      List<InvoerError> fouten) {
    if (!(waarde instanceof List<?> woorden)) {
      fouten.add(
          InvoerError.of(
              MeldingCode.VERKEERDE_SOORT,
              feit.naam(),
              ValueException.toon(waarde),
              "hier staat geen lijst; schrijf [\"...\"], of [] voor geen."));
      return;
    }
    try {
      waarden[feit.ordinal()] = soort.copy(woorden);
    } catch (ValueException e) {
      fouten.addAll(e.over(feit));
    }
  }

  /** The value of a text, or null after adding why it is none. */
  static @Nullable Object parse(Feit feit, String tekst, List<InvoerError> fouten) {
    try {
      return feit.soort().parse(tekst);
    } catch (ValueException e) {
      fouten.addAll(e.over(feit));
      return null;
    }
  }

  private static String soort(Object waarde) {
    if (waarde instanceof List) {
      return "een lijst";
    }
    return waarde instanceof Map ? "een object" : "geen tekst";
  }

  private static String hoe(Feit feit, Object waarde) {
    return feit.soort() instanceof FeitType.Choice keuze
        ? keuze.woorden().stream()
                .map(woord -> "\"" + woord + "\"")
                .collect(Collectors.joining(" of ", "schrijf ", "."))
            + (waarde instanceof List || waarde instanceof Map
                ? ""
                : keuze.suggestie(waarde.toString()))
        : "schrijf de waarde tussen aanhalingstekens.";
  }
}

package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.text.DidYouMean;
import org.jspecify.annotations.Nullable;

/**
 * Reads named values into the facts it knows and collects every reason to refuse them, instead of
 * stopping at the first. Immutable; thread-safe.
 */
public final class FeitenReader {
  /** Knows the facts of the model. */
  public static final FeitenReader MODEL = new FeitenReader(Feit.model());

  private static final String UNKNOWN_NAME = "onbekende naam";

  /** What a field may be called to be named in a message. */
  private static final Pattern FIELD_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} _.-]{0,59}");

  private final Map<String, Feit> byName = new LinkedHashMap<>();

  /** Knows these facts, and no others. */
  public FeitenReader(List<Feit> feiten) {
    for (Feit feit : Objects.requireNonNull(feiten, "feiten")) {
      byName.put(feit.jsonName(), feit);
    }
  }

  /** The fact of exactly this name, when it is known here. */
  public Optional<Feit> feit(String name) {
    return Optional.ofNullable(byName.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * Reads a JSON object: text and lists of text by name; a null value is an unknown fact. Any other
   * value is refused, with its {@code toString} as what was filled in; a map stands for an object.
   */
  public FeitenReadResult read(Map<String, ? extends @Nullable Object> json) {
    Objects.requireNonNull(json, "json");
    @Nullable Object[] values = new Object[Feit.model().size()];
    List<InvoerError> errors = new ArrayList<>(0);
    List<String> unknown = new ArrayList<>(0);
    json.forEach(
        (name, value) ->
            feit(name)
                .ifPresentOrElse(
                    feit -> read(feit, value, values, errors), () -> unknown.add(name)));
    errors.addAll(unknownNames(unknown, unknown.size() < json.size()));
    return new FeitenReadResult(values, errors);
  }

  /** The reference that this value is, or null when it is none. */
  public static @Nullable String kenmerk(@Nullable Object value) {
    return value instanceof String text
        ? (String) parse(Feit.KENMERK, text, new ArrayList<>(0))
        : null;
  }

  /**
   * The refusals of fields or columns that are no known facts, each with the nearest name; of more
   * than {@value InvoerError#MOST} the rest is counted.
   *
   * @param besideFacts whether there are names of facts too. Where there are none, the names may be
   *     a person's data, as in a file without a header, and are not given.
   */
  public List<InvoerError> unknownNames(List<String> names, boolean besideFacts) {
    Objects.requireNonNull(names, "names");
    List<InvoerError> errors = new ArrayList<>(0);
    for (String name : names.subList(0, Math.min(names.size(), InvoerError.MOST))) {
      Optional<String> meant =
          besideFacts
              ? DidYouMean.beforeName(name, byName.keySet())
              : DidYouMean.before(name, byName.keySet());
      String nearest = meant.map(word -> DidYouMean.sentence(name, word)).orElse("");
      errors.add(
          InvoerError.of(
              MeldingCode.ONBEKENDE_NAAM,
              name(name, besideFacts && !name.contains(" ") || !nearest.isEmpty()),
              name,
              "dit is geen bekend veld."
                  + nearest
                  + (nearest.isEmpty() ? "" : ValueHint.lookAlike(name))));
    }
    if (names.size() > errors.size()) {
      errors.add(InvoerError.more(UNKNOWN_NAME, names.size() - errors.size(), "onbekende velden"));
    }
    return errors;
  }

  /**
   * The refusals of fields that stand more than once in an object; of more than {@value
   * InvoerError#MOST} the rest is counted.
   */
  public static List<InvoerError> duplicateNames(Collection<String> names) {
    Objects.requireNonNull(names, "names");
    List<InvoerError> errors = new ArrayList<>(0);
    names.stream()
        .limit(InvoerError.MOST)
        .map(
            name ->
                InvoerError.of(
                    MeldingCode.DUBBEL_VELD,
                    name(name, true),
                    name,
                    "dit veld staat meer dan 1 keer in het object."))
        .forEach(errors::add);
    if (names.size() > errors.size()) {
      errors.add(InvoerError.more(UNKNOWN_NAME, names.size() - errors.size(), "dubbele velden"));
    }
    return errors;
  }

  /** A name that looks like one of a field. */
  private static String name(String name, boolean show) {
    String shown = DidYouMean.withoutEdge(name);
    return show && FIELD_NAME.matcher(shown).matches() && !isValue(shown) ? shown : UNKNOWN_NAME;
  }

  /** Whether it is a word that some fact can have: then it tells of somebody. */
  private static boolean isValue(String name) {
    String word = name.toUpperCase(Locale.ROOT);
    return CriminogeneFactoren.WORDS.contains(name.toLowerCase(Locale.ROOT))
        || Feit.model().stream()
            .anyMatch(
                feit ->
                    feit.kind() instanceof FeitType.Choice choice && choice.words().contains(word));
  }

  private static void read(
      Feit feit, @Nullable Object value, @Nullable Object[] values, List<InvoerError> errors) {
    if (value == null) {
      return;
    }
    if (feit.kind() instanceof WordListFeitType kind) {
      readList(feit, kind, value, values, errors);
    } else if (!(value instanceof String text)) {
      errors.add(
          InvoerError.of(
              MeldingCode.VERKEERDE_SOORT,
              feit.jsonName(),
              ValueException.show(value),
              "hier staat " + kind(value) + "; " + how(feit),
              suggestion(feit, value)));
    } else if (text.isEmpty() && !feit.equals(Feit.KENMERK)) {
      errors.add(
          InvoerError.of(
              MeldingCode.LEGE_WAARDE,
              feit.jsonName(),
              null,
              "de waarde is leeg; laat het veld weg of schrijf null als dit onbekend is."));
    } else {
      values[feit.place()] = parse(feit, text, errors);
    }
  }

  private static void readList(
      Feit feit,
      WordListFeitType kind,
      Object value,
      @Nullable Object[] values,
      List<InvoerError> errors) {
    if (!(value instanceof List<?> words)) {
      errors.add(
          InvoerError.of(
              MeldingCode.VERKEERDE_SOORT,
              feit.jsonName(),
              ValueException.show(value),
              "hier staat geen lijst; schrijf [\"...\"], of [] voor geen."));
      return;
    }
    try {
      values[feit.place()] = kind.copy(words);
    } catch (ValueException e) {
      errors.addAll(e.over(feit));
    }
  }

  /** The value of a text, or null after adding why it is none. */
  static @Nullable Object parse(Feit feit, String text, List<InvoerError> errors) {
    try {
      return feit.kind().parse(text);
    } catch (ValueException e) {
      errors.addAll(e.over(feit));
      return null;
    }
  }

  private static String kind(Object value) {
    if (value instanceof List) {
      return "een lijst";
    }
    return value instanceof Map ? "een object" : "geen tekst";
  }

  private static String how(Feit feit) {
    return feit.kind() instanceof FeitType.Choice choice
        ? choice.words().stream()
            .map(word -> "\"" + word + "\"")
            .collect(Collectors.joining(" of ", "schrijf ", "."))
        : "schrijf de waarde tussen aanhalingstekens.";
  }

  private static String suggestion(Feit feit, Object value) {
    return feit.kind() instanceof FeitType.Choice choice
            && !(value instanceof List || value instanceof Map)
        ? choice.suggestion(value.toString())
        : "";
  }
}

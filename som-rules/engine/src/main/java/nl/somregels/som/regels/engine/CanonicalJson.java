package nl.somregels.som.regels.engine;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write down a case: compact JSON of the known facts only, sorted by name, lists in
 * their own order, only quote and backslash escaped. However a case was written, equal facts give
 * equal bytes. Thread-safe.
 */
public final class CanonicalJson {
  private static final List<FeitPrefix> OP_NAAM =
      Arrays.stream(Feit.values())
          .sorted(Comparator.comparing(Feit::naam))
          .map(feit -> new FeitPrefix(feit, "\"" + feit.naam() + "\":"))
          .toList();

  /** A fact and how it begins. */
  private record FeitPrefix(Feit feit, String begin) {}

  private CanonicalJson() {}

  /**
   * The canonical JSON of one case.
   *
   * @param feiten the JSON form of each fact ({@link Feit#soort}), or null when unknown
   */
  public static String json(Function<Feit, @Nullable Object> feiten) {
    Objects.requireNonNull(feiten, "feiten");
    StringBuilder json = new StringBuilder(1024).append('{');
    for (FeitPrefix veld : OP_NAAM) {
      Object waarde = feiten.apply(veld.feit());
      if (waarde != null) {
        (json.length() > 1 ? json.append(',') : json).append(veld.begin());
        schrijf(json, waarde);
      }
    }
    return json.append('}').toString();
  }

  /**
   * The hash of the canonical JSON in UTF-8, in lower case hexadecimal.
   *
   * @param feiten as for {@link #json}
   * @param key with what (HMAC-SHA256), or null for plain SHA-256
   */
  public static String invoerHash(
      Function<Feit, @Nullable Object> feiten, @Nullable InvoerKey key) {
    Objects.requireNonNull(feiten, "feiten");
    try {
      byte[] bytes = json(feiten).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of()
          .formatHex(
              key == null ? MessageDigest.getInstance("SHA-256").digest(bytes) : key.hash(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /**
   * The {@code invoerHash} that a receipt of this case has. Personal data, unless made with a key:
   * who guesses the few facts of a case can tell from the hash that the guess is right.
   *
   * @param key with what (HMAC-SHA256), or null for plain SHA-256
   */
  public static String invoerHash(Gedetineerde feiten, @Nullable InvoerKey key) {
    Map<Feit, Object> bekend = Objects.requireNonNull(feiten, "feiten").bekendeFeiten();
    return invoerHash(
        feit -> bekend.containsKey(feit) ? feit.soort().toJson(bekend.get(feit)) : null, key);
  }

  private static void schrijf(StringBuilder json, Object waarde) {
    if (waarde instanceof List<?> woorden) {
      json.append('[');
      for (int i = 0; i < woorden.size(); i++) {
        schrijf(i == 0 ? json : json.append(','), woorden.get(i));
      }
      json.append(']');
    } else {
      json.append('"');
      String tekst = (String) waarde;
      if (tekst.indexOf('"') < 0 && tekst.indexOf('\\') < 0) {
        json.append(tekst); // no fact holds another character that JSON escapes
      } else {
        JsonStringEncoder.getInstance().quoteAsString(tekst, json);
      }
      json.append('"');
    }
  }
}

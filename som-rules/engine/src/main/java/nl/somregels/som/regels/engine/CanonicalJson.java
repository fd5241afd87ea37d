package nl.somregels.som.regels.engine;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
  private static final List<Feit> BY_NAME =
      Feit.model().stream().sorted(Comparator.comparing(Feit::jsonName)).toList();

  private CanonicalJson() {}

  /**
   * The canonical JSON of one case.
   *
   * @param feiten the JSON form of each fact ({@link Feit#kind}), or null when unknown
   */
  public static String json(Function<Feit, @Nullable Object> feiten) {
    Objects.requireNonNull(feiten, "feiten");
    StringBuilder json = new StringBuilder(1024).append('{');
    for (Feit feit : BY_NAME) {
      Object value = feiten.apply(feit);
      if (value != null) {
        (json.length() > 1 ? json.append(",\"") : json.append('"')).append(feit.jsonName());
        write(json.append("\":"), value);
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
    Map<Feit, Object> known = Objects.requireNonNull(feiten, "feiten").knownFeiten();
    return invoerHash(
        feit -> known.containsKey(feit) ? feit.kind().toJson(known.get(feit)) : null, key);
  }

  private static void write(StringBuilder json, Object value) {
    if (value instanceof List<?> words) {
      json.append('[');
      for (int i = 0; i < words.size(); i++) {
        write(i == 0 ? json : json.append(','), words.get(i));
      }
      json.append(']');
    } else {
      json.append('"');
      String text = (String) value;
      if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
        json.append(text); // no fact holds another character that JSON escapes
      } else {
        JsonStringEncoder.getInstance().quoteAsString(text, json);
      }
      json.append('"');
    }
  }
}

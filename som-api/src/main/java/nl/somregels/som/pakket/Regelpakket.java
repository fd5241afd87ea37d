package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.JsonFields;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a pack of rules and when it is in force.
 *
 * @param versie version of the policy
 * @param herziening revision of our rendering of that policy, from 1
 * @param titel one line, Dutch
 * @param status concept, adopted or withdrawn
 * @param geldigVanaf first day in force
 * @param geldigTot first day no longer in force, or null for an open end
 * @param pakketHash SHA-256 over the canonical content, in hexadecimal
 * @param hashVersie which canonical content that is, from 1
 * @param earlierHashes the hashes that earlier versions of hashing give, by version
 */
public record Regelpakket(
    PakketVersie versie,
    int herziening,
    String titel,
    PakketStatus status,
    LocalDate geldigVanaf,
    @Nullable LocalDate geldigTot,
    String pakketHash,
    int hashVersie,
    Map<Integer, String> earlierHashes) {
  private static final String EARLIER = "eerdereHashes";
  private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,8}");
  private static final FeitType STATUS = FeitType.choice(PakketStatus.class);

  /** Copies the map; refuses numbers and dates that no pack has. */
  public Regelpakket {
    Objects.requireNonNull(versie, "versie");
    Objects.requireNonNull(titel, "titel");
    Objects.requireNonNull(status, "status");
    Bounds.date(geldigVanaf, "geldigVanaf");
    if (geldigTot != null) {
      Bounds.date(geldigTot, "geldigTot");
    }
    Objects.requireNonNull(pakketHash, "pakketHash");
    Bounds.atLeast(1, herziening, "herziening");
    Bounds.atLeast(1, hashVersie, "hashVersie");
    earlierHashes = Map.copyOf(Objects.requireNonNull(earlierHashes, "earlierHashes"));
  }

  /**
   * Reads what {@link #toJson} gives, as JSON libraries hand it over. Names that it does not know
   * are passed over; without {@code hashVersie} it is 1.
   *
   * @throws IllegalArgumentException in Dutch, naming the field, when one is missing or its value
   *     can be none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Regelpakket fromJson(Map<String, ? extends @Nullable Object> json) {
    JsonFields fields = new JsonFields(json);
    return new Regelpakket(
        fields.text("versie", PakketVersie::of),
        fields.number("herziening"),
        fields.text("titel"),
        fields.text("status", text -> (PakketStatus) STATUS.parse(text)),
        fields.date("geldigVanaf"),
        fields.has("geldigTot") ? fields.date("geldigTot") : null,
        fields.text("pakketHash"),
        fields.has("hashVersie") ? fields.number("hashVersie") : 1,
        fields.has(EARLIER) ? earlier(json.get(EARLIER)) : Map.of());
  }

  private static Map<Integer, String> earlier(@Nullable Object json) {
    Map<Integer, String> earlier = new TreeMap<>();
    if (json instanceof Map<?, ?> hashes) {
      for (Map.Entry<?, ?> entry : hashes.entrySet()) {
        String version = String.valueOf(entry.getKey());
        if (VERSION.matcher(version).matches() && entry.getValue() instanceof String hash) {
          earlier.put(Integer.valueOf(version), hash);
        }
      }
      if (earlier.size() == hashes.size()) {
        return earlier;
      }
    }
    throw new IllegalArgumentException(EARLIER + ": dit zijn geen hashes, elk bij een nummer.");
  }

  /**
   * The fields by name in JSON form, in their order; {@code geldigTot} is null for an open end, and
   * {@code eerdereHashes} is absent when there are none. A new map.
   */
  @JsonValue
  public Map<String, @Nullable Object> toJson() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("versie", versie.toString());
    json.put("herziening", herziening);
    json.put("titel", titel);
    json.put("status", status.name());
    json.put("geldigVanaf", geldigVanaf.toString());
    json.put("geldigTot", geldigTot == null ? null : geldigTot.toString());
    json.put("pakketHash", pakketHash);
    json.put("hashVersie", hashVersie);
    if (!earlierHashes.isEmpty()) {
      json.put(EARLIER, new TreeMap<>(earlierHashes));
    }
    return json;
  }

  /** Whether this pack is in force on the date: adopted, or withdrawn from a later day on. */
  public boolean inForceOn(LocalDate date) {
    return isValidOn(date)
        && (status == PakketStatus.VASTGESTELD
            || status == PakketStatus.INGETROKKEN && geldigTot != null);
  }

  /** Whether the date lies within the dates of this pack, whatever its status. */
  public boolean isValidOn(LocalDate date) {
    Bounds.date(date, "date");
    return !date.isBefore(geldigVanaf) && (geldigTot == null || date.isBefore(geldigTot));
  }

  /**
   * The content hash as an earlier or the present version of hashing makes it, to hold a receipt
   * against; empty when this library does not know the version.
   *
   * @param version the {@code hashVersie} of the receipt
   */
  public Optional<String> pakketHash(int version) {
    return version == hashVersie
        ? Optional.of(pakketHash)
        : Optional.ofNullable(earlierHashes.get(version));
  }
}

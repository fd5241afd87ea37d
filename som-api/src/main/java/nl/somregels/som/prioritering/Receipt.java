package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.JsonFields;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What pins a proposal, so that it can be replayed years later.
 *
 * <p>In JSON it is one object with the names of the components, in their order; {@code sleutel} is
 * absent when there is none. A receipt of format 1 has no {@code formaat} and no {@code
 * hashVersie}. Later formats may have more keys; who reads one passes over what it does not know.
 *
 * @param formaat version of the JSON form of a proposal, from 1; new ones have {@link #FORMAT}
 * @param pakket version of the pack
 * @param herziening revision of the pack, from 1
 * @param pakketHash SHA-256 of the pack's canonical content, 64 hexadecimal digits in lower case
 * @param hashVersie which canonical content that is, from 1; 1 at format 1
 * @param bibliotheek version of this library, 1 to 100 visible characters
 * @param invoerHash SHA-256 of the canonical JSON of the case (known facts only, names sorted), 64
 *     hexadecimal digits in lower case. Personal data: who guesses the few facts of a case can tell
 *     from the hash that the guess is right
 * @param sleutel name of the secret key with which {@code invoerHash} was made (HMAC-SHA256), or
 *     null when it is a plain hash; null at format 1
 * @param peildatum the date on which was judged, in a year of four digits
 */
public record Receipt(
    int formaat,
    PakketVersie pakket,
    int herziening,
    String pakketHash,
    int hashVersie,
    String bibliotheek,
    String invoerHash,
    @Nullable String sleutel,
    LocalDate peildatum) {
  /** The format that this library writes. */
  public static final int FORMAT = 2;

  private static final int WITHOUT_FORMAT = 1;
  private static final int LONGEST_NAME = 100;

  /** Refuses, with an {@link IllegalArgumentException} in Dutch, what can be no receipt. */
  public Receipt {
    Objects.requireNonNull(pakket, "pakket");
    Bounds.date(peildatum, "peildatum");
    Bounds.atLeast(1, formaat, "formaat");
    Bounds.atLeast(1, herziening, "herziening");
    Bounds.atLeast(1, hashVersie, "hashVersie");
    hash("pakketHash", Objects.requireNonNull(pakketHash, "pakketHash"));
    hash("invoerHash", Objects.requireNonNull(invoerHash, "invoerHash"));
    name("bibliotheek", Objects.requireNonNull(bibliotheek, "bibliotheek"));
    if (sleutel != null) {
      name("sleutel", sleutel);
    }
    if (formaat > FORMAT) {
      throw new IllegalArgumentException(
          "formaat: dit receipt is van een nieuwer programma; gebruik een nieuwer programma.");
    }
    if (formaat == WITHOUT_FORMAT && (hashVersie != 1 || sleutel != null)) {
      throw new IllegalArgumentException(
          "formaat: een receipt van formaat 1 heeft hashVersie 1 en geen sleutel.");
    }
  }

  /**
   * Reads the names and values of a JSON object, as JSON libraries hand them over. Names that it
   * does not know are passed over.
   *
   * @throws IllegalArgumentException in Dutch, naming the field, when one is missing or its value
   *     can be none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Receipt fromJson(Map<String, ? extends @Nullable Object> json) {
    JsonFields fields = new JsonFields(json);
    boolean withFormat = json.containsKey("formaat");
    return new Receipt(
        withFormat ? fields.number("formaat") : WITHOUT_FORMAT,
        fields.text("pakket", PakketVersie::of),
        fields.number("herziening"),
        fields.text("pakketHash"),
        withFormat ? fields.number("hashVersie") : 1,
        fields.text("bibliotheek"),
        fields.text("invoerHash"),
        fields.has("sleutel") ? fields.text("sleutel") : null,
        fields.date("peildatum"));
  }

  /** The fields by name in JSON form, in their order; a new map. */
  @JsonValue
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    if (formaat > WITHOUT_FORMAT) {
      json.put("formaat", formaat);
    }
    json.put("pakket", pakket.toString());
    json.put("herziening", herziening);
    json.put("pakketHash", pakketHash);
    if (formaat > WITHOUT_FORMAT) {
      json.put("hashVersie", hashVersie);
    }
    json.put("bibliotheek", bibliotheek);
    json.put("invoerHash", invoerHash);
    if (sleutel != null) {
      json.put("sleutel", sleutel);
    }
    json.put("peildatum", peildatum.toString());
    return json;
  }

  private static void hash(String name, String value) {
    boolean isHash = value.length() == 64;
    for (int i = 0; isHash && i < value.length(); i++) {
      char digit = value.charAt(i); // by hand: twice in every case, and a pattern shows in its time
      isHash = digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f';
    }
    if (!isHash) {
      throw new IllegalArgumentException(
          name + ": dit is geen hash van 64 tekens 0 tot en met 9 en a tot en met f.");
    }
  }

  private static void name(String name, String value) {
    try {
      FeitType.kenmerk().parse(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
    if (value.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(name + ": dit is langer dan 100 tekens.");
    }
  }

  /** The pack and the peildatum: of few facts the hash of the input can be guessed. */
  @Override
  public String toString() {
    return "Receipt[pakket=%s, herziening=%s, peildatum=%s]"
        .formatted(pakket, herziening, peildatum);
  }
}

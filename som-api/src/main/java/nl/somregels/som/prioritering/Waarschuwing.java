package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * Something strange about a case or about the pack, which did not keep the case from being judged.
 *
 * @param code what kind of thing it is: the {@link MeldingCode#code} of this version, or one that a
 *     later version added
 * @param feit name of the fact it is about, or null when it is about the pack
 * @param tekst one Dutch sentence, without any value of the case
 */
@JsonPropertyOrder({"code", "feit", "tekst"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Waarschuwing(String code, @Nullable String feit, String tekst) {
  /** Refuses a warning without a code or a text. */
  public Waarschuwing {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(tekst, "tekst");
  }

  /**
   * A warning of this version.
   *
   * @param feit name of the fact it is about, or null
   * @param text one Dutch sentence, without any value of the case
   */
  public static Waarschuwing of(MeldingCode code, @Nullable String feit, String text) {
    Objects.requireNonNull(code, "code");
    return new Waarschuwing(code.code(), feit, Objects.requireNonNull(text, "text"));
  }
}

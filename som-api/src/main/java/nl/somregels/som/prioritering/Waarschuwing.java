package nl.somregels.som.prioritering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something strange about a case or about the pack, which did not keep the case from being judged.
 *
 * @param code what kind of thing it is, in lower case with hyphens; stays the same over versions
 * @param feit name of the fact it is about, or null when it is about the pack
 * @param tekst one Dutch sentence, without any value of the case
 */
@JsonPropertyOrder({"code", "feit", "tekst"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Waarschuwing(String code, @Nullable String feit, String tekst) {
  /** The pack is a concept: nobody adopted it. */
  public static final String PAKKET_IS_CONCEPT = "pakket-is-concept";

  /** The pack was withdrawn. */
  public static final String PAKKET_IS_INGETROKKEN = "pakket-is-ingetrokken";

  /** The pack is not in force on the peildatum. */
  public static final String PEILDATUM_BUITEN_GELDIGHEID = "peildatum-buiten-geldigheid";

  /** Refuses a warning without a code or a text. */
  public Waarschuwing {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(tekst, "tekst");
  }
}

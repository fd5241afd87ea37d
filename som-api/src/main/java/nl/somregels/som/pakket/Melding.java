package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * One remark about a pack, for the analyst who edits it.
 *
 * @param code what kind of remark it is; it says how bad that is
 * @param bestand file within the pack, empty when it is about the whole
 * @param regelnummer line from 1, or 0 when it is about the whole file
 * @param tekst what is so, Dutch
 * @param suggestie what to try, Dutch; empty when there is nothing to suggest
 * @param getuige the smallest case that shows it, or null when no case is needed to see it
 */
@JsonPropertyOrder({"ernst", "code", "bestand", "regelnummer", "tekst", "suggestie", "getuige"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Melding(
    MeldingCode code,
    String bestand,
    int regelnummer,
    String tekst,
    String suggestie,
    @Nullable DatedCase getuige)
    implements Serializable {
  public Melding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(bestand, "bestand");
    Objects.requireNonNull(tekst, "tekst");
    Objects.requireNonNull(suggestie, "suggestie");
    Bounds.atLeast(0, regelnummer, "regelnummer");
  }

  /** A remark that needs no case to be seen. */
  public static Melding of(
      MeldingCode code, String file, int lineNumber, String text, String suggestion) {
    return new Melding(
        Objects.requireNonNull(code, "code"),
        Objects.requireNonNull(file, "file"),
        lineNumber,
        Objects.requireNonNull(text, "text"),
        Objects.requireNonNull(suggestion, "suggestion"),
        null);
  }

  /** A remark without a witness about a place in the pack. */
  public static Melding at(MeldingCode code, RegelLocation place, String text, String suggestion) {
    Objects.requireNonNull(place, "place");
    return of(code, place.bestand(), place.regelnummer(), text, suggestion);
  }

  /** A copy with the smallest case that shows it. */
  public Melding shownBy(DatedCase witness) {
    Objects.requireNonNull(witness, "witness");
    return new Melding(code, bestand, regelnummer, tekst, suggestie, witness);
  }

  /** How bad it is. */
  @JsonProperty
  public Ernst ernst() {
    return code.ernst();
  }

  /** A copy about a file with another path. */
  public Melding inFile(String other) {
    Objects.requireNonNull(other, "other");
    return new Melding(code, other, regelnummer, tekst, suggestie, getuige);
  }

  /** Where it is: {@code criteria.dslr:31}; empty when it is about the whole pack. */
  public Optional<String> place() {
    if (bestand.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(regelnummer == 0 ? bestand : bestand + ":" + regelnummer);
  }

  /** Place, what is so, and on the next line what to try. */
  @Override
  public String toString() {
    return place().map(place -> place + ": ").orElse("")
        + tekst
        + (suggestie.isEmpty() ? "" : "\n" + suggestie);
  }
}

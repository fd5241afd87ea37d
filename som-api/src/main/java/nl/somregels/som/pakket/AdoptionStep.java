package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the adoption of a pack, taken or refused.
 *
 * @param stap what was asked
 * @param pakket the pack it is about, or null when there was no step to undo
 * @param gedaan whether it was done; when it was not, nothing has changed
 * @param gevolgen what it did, Dutch sentences in order
 * @param waarschuwingen what is worth a look although it was done, Dutch sentences
 * @param bestanden the files that it wrote or removed, by path in the folder, ordered
 * @param meldingen why it was not done; of a check with everything that it found
 */
@JsonPropertyOrder({
  "formaat",
  "stap",
  "pakket",
  "gedaan",
  "gevolgen",
  "waarschuwingen",
  "bestanden",
  "meldingen"
})
@JsonIgnoreProperties(ignoreUnknown = true)
public record AdoptionStep(
    StepKind stap,
    @Nullable PakketReference pakket,
    boolean gedaan,
    List<String> gevolgen,
    List<String> waarschuwingen,
    List<String> bestanden,
    List<Melding> meldingen) {
  /** Version of the JSON of this type; it rises when a key goes or means something else. */
  public static final int FORMAT = 1;

  /** The steps, by the word of their command. */
  public enum StepKind {
    /** Adopts a pack. */
    VASTSTEL,
    /** Starts the next revision of an adopted pack. */
    HERZIE,
    /** Withdraws an adopted pack. */
    TREK_IN,
    /** Undoes the last of the others. */
    TERUG;

    /** The word in commands and JSON: {@code trek-in}. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the lists. */
  public AdoptionStep {
    Objects.requireNonNull(stap, "stap");
    gevolgen = List.copyOf(Objects.requireNonNull(gevolgen, "gevolgen"));
    waarschuwingen = List.copyOf(Objects.requireNonNull(waarschuwingen, "waarschuwingen"));
    bestanden = List.copyOf(Objects.requireNonNull(bestanden, "bestanden"));
    meldingen = List.copyOf(Objects.requireNonNull(meldingen, "meldingen"));
  }

  /** A step that was not done, for these reasons. */
  public static AdoptionStep refused(
      StepKind stap, @Nullable PakketReference pakket, List<Melding> reasons) {
    Objects.requireNonNull(reasons, "reasons");
    return new AdoptionStep(stap, pakket, false, List.of(), List.of(), List.of(), reasons);
  }

  /** The version of this JSON, {@link #FORMAT}. */
  @JsonProperty
  public int formaat() {
    return FORMAT;
  }
}

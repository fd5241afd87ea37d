package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.text.Bounds;

/**
 * What there is to say of one pack after every check. JSON has {@code formaat}, {@code pakket},
 * {@code geldig} and {@code meldingen}; the rest is for a summary.
 *
 * @param pakket name of the pack's folder: its version, or the path of a superseded revision
 * @param meldingen everything found, ordered by file and line
 * @param criteria how many criteria the pack has, optional ones too; 0 when it does not load
 * @param voorbeelden how many example cases were run
 * @param summary one Dutch line per subject that was checked, in a fixed order; empty when the pack
 *     does not load
 */
@JsonPropertyOrder({"formaat", "pakket", "geldig", "meldingen"})
@JsonIncludeProperties({"formaat", "pakket", "geldig", "meldingen"})
public record Controle(
    String pakket, List<Melding> meldingen, int criteria, int voorbeelden, List<String> summary) {
  /** Version of the JSON of this type; it rises when a key goes or means something else. */
  public static final int FORMAT = 1;

  /** Copies the lists and orders the remarks. */
  public Controle {
    Objects.requireNonNull(pakket, "pakket");
    Objects.requireNonNull(meldingen, "meldingen");
    Bounds.atLeast(0, criteria, "criteria");
    Bounds.atLeast(0, voorbeelden, "voorbeelden");
    meldingen =
        meldingen.stream()
            .sorted(Comparator.comparing(Melding::bestand).thenComparingInt(Melding::regelnummer))
            .distinct()
            .toList();
    summary = List.copyOf(Objects.requireNonNull(summary, "summary"));
  }

  /** The version of this JSON, {@link #FORMAT}. */
  @JsonProperty
  public int formaat() {
    return FORMAT;
  }

  /** Whether nothing is wrong; there may be warnings. */
  @JsonProperty
  public boolean geldig() {
    return count(Ernst.FOUT) == 0;
  }

  /** How many remarks are this bad. */
  public long count(Ernst ernst) {
    Objects.requireNonNull(ernst, "ernst");
    return meldingen.stream().filter(melding -> melding.ernst() == ernst).count();
  }
}

package nl.somregels.som.pakket;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.melding.Ernst;

/**
 * What there is to say of one pack after every check. JSON has {@code pakket}, {@code geldig} and
 * {@code meldingen}; the rest is for a summary.
 *
 * @param pakket name of the pack's folder: its version, or the path of a superseded revision
 * @param meldingen everything found, ordered by file and line
 * @param criteria how many criteria the pack has, optional ones too; 0 when it does not load
 * @param voorbeelden how many example cases were run
 * @param samenvatting one Dutch line per subject that was checked, in a fixed order; empty when the
 *     pack does not load
 */
@JsonPropertyOrder({"pakket", "geldig", "meldingen"})
@JsonIncludeProperties({"pakket", "geldig", "meldingen"})
public record Controle(
    String pakket,
    List<Melding> meldingen,
    int criteria,
    int voorbeelden,
    List<String> samenvatting) {
  /** Copies the lists and orders the remarks. */
  public Controle {
    meldingen =
        meldingen.stream()
            .sorted(Comparator.comparing(Melding::bestand).thenComparingInt(Melding::regelnummer))
            .distinct()
            .toList();
    samenvatting = List.copyOf(samenvatting);
  }

  /** Whether nothing is wrong; there may be warnings. */
  @JsonProperty
  public boolean geldig() {
    return aantal(Ernst.FOUT) == 0;
  }

  /** How many remarks are this bad. */
  public long aantal(Ernst ernst) {
    return meldingen.stream().filter(melding -> melding.ernst() == ernst).count();
  }
}

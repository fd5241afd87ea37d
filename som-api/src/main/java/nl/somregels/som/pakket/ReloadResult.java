package nl.somregels.som.pakket;

import java.util.List;
import java.util.Objects;

/**
 * What became of one attempt to load a folder with packs again.
 *
 * @param uitslag whether the packs were swapped
 * @param pakketten the current packs after the attempt, ordered by version
 * @param meldingen why the folder was refused, or what there is to say of the packs that are in use
 *     now: warnings, and the problems of packs beside them that do not load; ordered by pack, file
 *     and line
 */
public record ReloadResult(
    ReloadStatus uitslag, List<Regelpakket> pakketten, List<Melding> meldingen) {
  /** What happened. */
  public enum ReloadStatus {
    /** The folder holds what was already loaded. */
    ONGEWIJZIGD,
    /** The folder was right and its packs are in use from now on. */
    GEWISSELD,
    /** The folder has problems; the packs that were in use stay. */
    GEWEIGERD
  }

  public ReloadResult {
    Objects.requireNonNull(uitslag, "uitslag");
    pakketten = List.copyOf(Objects.requireNonNull(pakketten, "pakketten"));
    meldingen = List.copyOf(Objects.requireNonNull(meldingen, "meldingen"));
  }
}

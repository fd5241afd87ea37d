package nl.somregels.som.regels.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What came of judging a case again. Immutable.
 *
 * @param verdict whether it is the same
 * @param receipt what was replayed
 * @param prioritering what comes out now; null when the pack is missing or has changed, or the key
 *     is not there
 * @param differences what is not as it was, in the order of the JSON, at most {@value #MOST}; empty
 *     only when it is the same
 */
public record Replay(
    ReplayVerdict verdict,
    Receipt receipt,
    @Nullable Prioritering prioritering,
    List<ReplayDifference> differences) {
  /** How many differences are given at most. */
  public static final int MOST = 100;

  public Replay {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(receipt, "receipt");
    differences = List.copyOf(Objects.requireNonNull(differences, "differences"));
  }

  /** Whether the same comes out, be it with another version of this library. */
  @JsonIgnore
  public boolean isSame() {
    return verdict == ReplayVerdict.SAME || verdict == ReplayVerdict.SAME_OTHER_LIBRARY;
  }

  /** The verdict and the places that differ: no case data. */
  @Override
  public String toString() {
    return "Replay[" + verdict + ", " + differences + "]";
  }
}

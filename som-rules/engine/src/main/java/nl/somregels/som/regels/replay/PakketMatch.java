package nl.somregels.som.regels.replay;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.somregels.som.RegelpakketEngine;
import org.jspecify.annotations.Nullable;

/** The rules that a receipt names, or why they are not those. Immutable. */
public final class PakketMatch {
  private final ReplayVerdict verdict;
  private final @Nullable RegelpakketEngine engine;
  private final List<ReplayDifference> differences;

  private PakketMatch(
      ReplayVerdict verdict,
      @Nullable RegelpakketEngine engine,
      List<ReplayDifference> differences) {
    this.verdict = verdict;
    this.engine = engine;
    this.differences = List.copyOf(differences);
  }

  static PakketMatch same(RegelpakketEngine engine) {
    return new PakketMatch(ReplayVerdict.SAME, Objects.requireNonNull(engine, "engine"), List.of());
  }

  static PakketMatch not(ReplayVerdict verdict, ReplayDifference difference) {
    return new PakketMatch(verdict, null, List.of(difference));
  }

  /** SAME, PAKKET_MISSING, PAKKET_CHANGED or INCOMPARABLE. */
  public ReplayVerdict verdict() {
    return verdict;
  }

  /** The engine of that pack; empty when its content is another, or cannot be compared. */
  public Optional<RegelpakketEngine> engine() {
    return Optional.ofNullable(engine);
  }

  /** What is not as it was; empty when it is the same. */
  public List<ReplayDifference> differences() {
    return differences;
  }
}

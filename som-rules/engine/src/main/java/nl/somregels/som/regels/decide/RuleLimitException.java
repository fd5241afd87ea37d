package nl.somregels.som.regels.decide;

import java.util.Optional;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import org.jspecify.annotations.Nullable;

/** Rules with more cases than can be worked out; thrown before the work begins. Dutch message. */
public final class RuleLimitException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final @Nullable RegelLocation place;
  private final String suggestion;

  /** At the rule or condition with which it is too much; null when there is none. */
  public RuleLimitException(@Nullable RegelLocation place, String message, String suggestion) {
    super(message);
    this.place = place;
    this.suggestion = suggestion;
  }

  /** The one that this is or was caused by, as parallel work wraps what it throws. */
  public static Optional<RuleLimitException> in(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleLimitException limit) {
        return Optional.of(limit);
      }
    }
    return Optional.empty();
  }

  public Melding melding() {
    return Melding.of(
        MeldingCode.TE_GROOT,
        place == null ? "" : place.bestand(),
        place == null ? 0 : place.regelnummer(),
        String.valueOf(getMessage()),
        suggestion);
  }

  public RuleLimitException at(@Nullable RegelLocation where) {
    return new RuleLimitException(where, String.valueOf(getMessage()), suggestion);
  }
}

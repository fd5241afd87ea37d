package nl.somregels.som.pakket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A pack that cannot be used, with every problem at once. */
public final class InvalidPakketException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A type that is serialisable for certain. */
  private final ArrayList<Melding> meldingen;

  /** With at least one problem. */
  public InvalidPakketException(String pakket, List<Melding> meldingen) {
    super(
        "Pakket %s laadt niet:\n%s"
            .formatted(
                Objects.requireNonNull(pakket, "pakket"),
                Objects.requireNonNull(meldingen, "meldingen").stream()
                    .map(Melding::toString)
                    .collect(Collectors.joining("\n"))));
    this.meldingen = new ArrayList<>(meldingen);
  }

  /** Every problem, ordered by file and line; never empty. */
  public List<Melding> meldingen() {
    return List.copyOf(meldingen);
  }
}

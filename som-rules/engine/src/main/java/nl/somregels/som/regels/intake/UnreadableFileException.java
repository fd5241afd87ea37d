package nl.somregels.som.regels.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * A file that cannot be read, or cannot be read any further; the message is Dutch. When the system
 * failed to read it, the cause is an {@link IOException}.
 */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is so and what to try. */
  UnreadableFileException(String melding) {
    super(melding);
  }

  /** With what is so and what to try, and what made it known. */
  UnreadableFileException(String melding, Throwable oorzaak) {
    super(melding, oorzaak);
  }

  /** The system failed to read. */
  static UnreadableFileException bijLezen(IOException oorzaak) {
    String melding;
    if (oorzaak instanceof NoSuchFileException ontbreekt) {
      melding = "Het bestand " + ontbreekt.getFile() + " is er niet.";
    } else if (oorzaak instanceof AccessDeniedException verboden) {
      melding = "Het bestand " + verboden.getFile() + " mag niet worden gelezen.";
    } else {
      melding =
          "Het lezen van de invoer is mislukt. Controleer de schijf, het netwerk of het programma"
              + " dat de invoer geeft.";
    }
    return new UnreadableFileException(melding, oorzaak);
  }
}

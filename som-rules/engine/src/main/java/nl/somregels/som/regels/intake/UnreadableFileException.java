package nl.somregels.som.regels.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that cannot be read, or cannot be read any further; the message is Dutch. When the system
 * failed to read it, the cause is an {@link IOException}.
 */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String melding) {
    super(melding);
  }

  UnreadableFileException(String melding, Throwable cause) {
    super(melding, cause);
  }

  static UnreadableFileException atRead(IOException cause) {
    String melding;
    if (cause instanceof NoSuchFileException isMissing) {
      melding = "Het bestand " + isMissing.getFile() + " is er niet.";
    } else if (cause instanceof AccessDeniedException forbidden) {
      melding = "Het bestand " + forbidden.getFile() + " mag niet worden gelezen.";
    } else if (cause instanceof FileSystemException other
        && other.getFile() != null
        && Files.isSymbolicLink(Path.of(other.getFile()))
        && !Files.exists(Path.of(other.getFile()))) {
      melding = other.getFile() + " is een koppeling die naar zichzelf wijst.";
    } else {
      melding =
          "Het lezen van de invoer is mislukt. Controleer de schijf, het netwerk of het programma"
              + " dat de invoer geeft.";
    }
    return new UnreadableFileException(melding, cause);
  }
}

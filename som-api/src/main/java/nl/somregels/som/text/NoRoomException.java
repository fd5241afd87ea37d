package nl.somregels.som.text;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/** There is no room to write a file; the reason says in Dutch of what there is none. */
public final class NoRoomException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** As much as is written at once. */
  private static final long HARDLY_ANYTHING = 1 << 20;

  /** Words of a system, which are in a language of its own: these are known. */
  private static final Pattern QUOTA = Pattern.compile("(?i)\\bquota\\b|quotum");

  private static final Pattern NO_SPACE =
      Pattern.compile("(?i)no space left|geen ruimte meer|not enough space");

  private NoRoomException(Path file, String dutch, IOException cause) {
    super(file.toString(), null, dutch);
    initCause(cause);
  }

  /**
   * The failure, or what it means when there is no room for this file: by the room that is left,
   * and where only the system knows by its words.
   */
  public static IOException explained(IOException failure, Path file) {
    Objects.requireNonNull(failure, "failure");
    Objects.requireNonNull(file, "file");
    boolean isNew = failure instanceof FileSystemException;
    String words = isNew ? ((FileSystemException) failure).getReason() : failure.getMessage();
    String said = Objects.requireNonNullElse(words, "");
    if (QUOTA.matcher(said).find()) {
      return new NoRoomException(file, "uw deel van de schijf is vol (quotum)", failure);
    }
    boolean isSaid = NO_SPACE.matcher(said).find();
    if (isSaid && !isNew || isFull(failure, file)) {
      return new NoRoomException(file, "de schijf is vol", failure);
    }
    return isSaid
        ? new NoRoomException(
            file,
            "er is geen ruimte meer voor een nieuw bestand; er staan te veel bestanden",
            failure)
        : failure;
  }

  private static boolean isFull(IOException failure, Path file) {
    try {
      Path place = Files.exists(file) ? file : file.toAbsolutePath().getParent();
      return Files.getFileStore(place).getUsableSpace() < HARDLY_ANYTHING;
    } catch (IOException | SecurityException e) {
      failure.addSuppressed(e);
      return false;
    }
  }
}

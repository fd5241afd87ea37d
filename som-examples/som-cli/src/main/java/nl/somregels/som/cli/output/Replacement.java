package nl.somregels.som.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import nl.somregels.som.text.NoRoomException;
import org.jspecify.annotations.Nullable;

/**
 * The new content of a file, which grows under a name of its own and takes the place of the file
 * when it is whole. It takes that place at once, by a rename. Only a file that would lose something
 * by that is written over: one with more names (hard links), one of another owner, one in a folder
 * in which nothing may be made. Then a full disk can leave half a file.
 */
final class Replacement implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path file;
  private final Path temporary;
  private final OutputStream out;
  private final boolean over;

  private Replacement(Path file, Path temporary, OutputStream out, boolean over) {
    this.file = file;
    this.temporary = temporary;
    this.out = out;
    this.over = over;
  }

  /** Begins; the file itself is not touched yet. */
  static Replacement begin(Path file) throws IOException {
    boolean exists = Files.exists(file);
    if (exists && !mayBeChanged(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    if (exists && !Files.isWritable(folder)) {
      Path elsewhere = temporary(file);
      return new Replacement(
          file, elsewhere, open(file, elsewhere, StandardOpenOption.WRITE), true);
    }
    Path temporary = folder.resolve(".som-" + UUID.randomUUID() + ".tmp");
    OutputStream out =
        open(file, temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Replacement(file, temporary, out, exists && !tookOver(file, temporary));
  }

  private static Path temporary(Path file) throws IOException {
    try {
      return Files.createTempFile("som", ".tmp");
    } catch (IOException e) {
      throw NoRoomException.explained(e, file);
    }
  }

  private static OutputStream open(Path file, Path temporary, StandardOpenOption... how)
      throws IOException {
    try {
      OutputStream out = Files.newOutputStream(temporary, how);
      temporary.toFile().deleteOnExit();
      return new FullDisk(out, file);
    } catch (IOException e) {
      throw NoRoomException.explained(e, file);
    }
  }

  /** Also whoever may do everything does not change a file that nobody may change. */
  private static boolean mayBeChanged(Path file) throws IOException {
    PosixFileAttributeView posix = posix(file);
    return Files.isWritable(file)
        && (posix == null
            || posix.readAttributes().permissions().stream()
                .anyMatch(permission -> permission.name().endsWith("_WRITE")));
  }

  /** Gives the new file what the old one has; false when that cannot be. */
  private static boolean tookOver(Path file, Path temporary) throws IOException {
    PosixFileAttributeView old = posix(file);
    PosixFileAttributeView made = posix(temporary);
    if (old == null || made == null) {
      return true;
    }
    PosixFileAttributes wanted = old.readAttributes();
    made.setPermissions(OWNER_ONLY);
    PosixFileAttributes now = made.readAttributes();
    if ((int) Files.getAttribute(file, "unix:nlink") > 1
        || !wanted.owner().equals(now.owner())
        || !wanted.group().equals(now.group())) {
      return false;
    }
    made.setPermissions(wanted.permissions());
    return true;
  }

  private static @Nullable PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  OutputStream out() {
    return out;
  }

  /** Puts the content in its place; it is written and closed. */
  void complete() throws IOException {
    if (over) {
      try (OutputStream old =
          Files.newOutputStream(
              file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        Files.copy(temporary, new FullDisk(old, file));
      }
      return;
    }
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves no trace of content that was not complete. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(temporary);
  }
}

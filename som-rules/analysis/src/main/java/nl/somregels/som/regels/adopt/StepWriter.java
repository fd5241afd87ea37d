package nl.somregels.som.regels.adopt;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.files.FolderStep;
import nl.somregels.som.regels.pack.files.FolderStep.FileRole;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.text.NoRoomException;
import org.jspecify.annotations.Nullable;

/**
 * Writes steps in a folder with packs. First each file is kept as it was and the record of the step
 * says that it is not done; that record is what makes a step one whole, see {@link FolderStep}.
 * Every file reaches the disk before what refers to it.
 */
public final class StepWriter {
  private static final String TEMPORARY = ".som-";
  private static final String LOCK = ".som-slot";

  private final Path folder;
  private final Runnable beforeWrite;

  public StepWriter(Path folder) throws IOException {
    this(folder, () -> {});
  }

  /** {@code beforeWrite} runs before each change on disk: what it throws interrupts the step. */
  StepWriter(Path folder, Runnable beforeWrite) throws IOException {
    this.folder = folder.toRealPath();
    this.beforeWrite = beforeWrite;
  }

  /** Work on the folder that nobody else may do at the same time. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does work while no other program takes a step in this folder.
   *
   * @throws IllegalArgumentException in Dutch when another program does
   */
  public <T> T alone(Work<T> work) throws IOException {
    Path steps = Files.createDirectories(folder.resolve(FolderStep.FOLDER));
    Path file = steps.resolve(LOCK);
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      try {
        return work.run();
      } finally {
        if (lock.isValid() && FolderStep.last(folder).isEmpty()) {
          Files.deleteIfExists(file);
          removeEmpty(steps);
        }
      }
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new IllegalArgumentException(
          "In deze map is een ander al met een stap bezig.\nProbeer het later opnieuw.");
    }
    return lock;
  }

  /**
   * Writes the files of a step, all or none of them.
   *
   * @param fresh the new bytes of every file that the step changes
   */
  public void carryOut(FolderStep step, SortedMap<String, byte[]> fresh) throws IOException {
    for (String file : fresh.keySet()) {
      mayBeChanged(folder.resolve(file));
    }
    try {
      PakketFolder.remove(step.place(folder));
      for (Map.Entry<String, FolderStep.StepFile> file : step.files().entrySet()) {
        if (file.getValue().role() == FileRole.WAS) {
          write(
              step.before(folder, file.getKey()),
              Files.readAllBytes(folder.resolve(file.getKey())));
        }
      }
      record(step.asDone(false));
    } catch (IOException e) {
      PakketFolder.remove(step.place(folder));
      throw NoRoomException.explained(e, folder);
    }
    try {
      for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
        write(folder.resolve(file.getKey()), file.getValue());
      }
      record(step.asDone(true));
    } catch (IOException e) {
      IOException failure = NoRoomException.explained(e, folder);
      putBack(step);
      throw failure;
    }
  }

  /** Takes a step back: its files become as they were, all or none of them. */
  public void undo(FolderStep step) throws IOException {
    for (String file : step.before(folder).keySet()) {
      mayBeChanged(folder.resolve(file));
    }
    record(step.asDone(false));
    putBack(step);
  }

  /** Puts back what a step that is not done has changed, and forgets it. */
  public void putBack(FolderStep step) throws IOException {
    for (Map.Entry<String, Optional<byte[]>> file : step.before(folder).entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (file.getValue().isPresent()) {
        write(path, file.getValue().get());
      } else {
        beforeWrite.run();
        Files.deleteIfExists(temporary(path));
        beforeWrite.run();
        Files.deleteIfExists(path);
        removeEmpty(path.getParent());
      }
    }
    beforeWrite.run();
    Files.delete(step.place(folder).resolve(FolderStep.RECORD));
    force(step.place(folder));
    PakketFolder.remove(step.place(folder));
  }

  private void record(FolderStep step) throws IOException {
    write(
        step.place(folder).resolve(FolderStep.RECORD),
        step.text().getBytes(StandardCharsets.UTF_8));
  }

  /** Also whoever may do everything does not change a file that nobody may change. */
  private static void mayBeChanged(Path file) throws IOException {
    Path there = file;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    for (Path path : List.of(there, there.getParent())) {
      PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      boolean nobody =
          posix != null
              && posix.readAttributes().permissions().stream()
                  .noneMatch(permission -> permission.name().endsWith("_WRITE"));
      if (nobody || !Files.isWritable(path)) {
        throw new AccessDeniedException(path.toString());
      }
    }
  }

  /** The new content takes the place of the old at once, and keeps its permissions. */
  private void write(Path file, byte[] bytes) throws IOException {
    beforeWrite.run();
    Path goal = Files.exists(file) ? file.toRealPath() : file;
    Path parent = Files.createDirectories(goal.getParent());
    Path temporary = temporary(goal);
    try (FileChannel out =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      // not out.write, which on a full disk writes a part and says so in its result only
      Channels.newOutputStream(out).write(bytes);
      out.force(true);
    }
    PosixFileAttributeView old = Files.getFileAttributeView(goal, PosixFileAttributeView.class);
    if (old != null && Files.exists(goal)) {
      Set<PosixFilePermission> permissions = old.readAttributes().permissions();
      Files.setPosixFilePermissions(temporary, permissions);
    }
    beforeWrite.run();
    Files.move(
        temporary, goal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(parent);
  }

  private static Path temporary(Path goal) {
    return goal.resolveSibling(TEMPORARY + goal.getFileName());
  }

  /** Makes the names in a folder reach the disk, where a system can. */
  private static void force(Path parent) {
    try (FileChannel names = FileChannel.open(parent, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // Windows opens no folder; its names are on disk with the file
    }
  }

  private void removeEmpty(Path parent) throws IOException {
    Path empty = parent;
    while (empty.startsWith(folder) && !empty.equals(folder) && isEmpty(empty)) {
      Files.delete(empty);
      empty = empty.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }
}

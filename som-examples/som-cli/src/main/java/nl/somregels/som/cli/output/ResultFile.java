package nl.somregels.som.cli.output;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The file behind every link, which need not exist; open already if {@code /dev/stdout}. */
public record ResultFile(Path path, boolean isOpenFile) {
  private static final int MOST_LINKS = 40;
  private static final Set<Path> OPEN_FILES = Set.of(Path.of("/dev"), Path.of("/dev/fd"));
  private static final Path PROCESSES = Path.of("/proc");

  public static ResultFile of(Path name) throws IOException {
    Path path = name.toAbsolutePath();
    for (int left = 0; left <= MOST_LINKS; left++) {
      Path folder = path.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        return new ResultFile(path, false);
      }
      folder = folder.toRealPath();
      path = folder.resolve(path.getFileName());
      if (OPEN_FILES.contains(folder) && !Files.isSymbolicLink(path)
          || folder.startsWith(PROCESSES)) {
        return new ResultFile(path, true);
      }
      if (!Files.isSymbolicLink(path)) {
        return new ResultFile(path, false);
      }
      path = folder.resolve(Files.readSymbolicLink(path));
    }
    throw new FileSystemLoopException(name.toString());
  }

  /** Whether it is written as it stands, and not replaced. */
  public boolean isStream() {
    return isOpenFile || Files.exists(path) && !Files.isRegularFile(path);
  }

  /** The number under which this program has it open: 1 is standard output, 2 standard error. */
  public Optional<String> descriptor() {
    boolean own =
        isOpenFile && path.startsWith(PROCESSES.resolve(pid())) || path.startsWith("/dev/fd");
    return own ? Optional.of(path.getFileName().toString()) : Optional.empty();
  }

  private static String pid() {
    return String.valueOf(ProcessHandle.current().pid());
  }
}

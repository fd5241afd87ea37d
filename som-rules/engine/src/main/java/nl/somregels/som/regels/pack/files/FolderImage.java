package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder with packs is without reading a file: its real path (empty when there is none) and,
 * of all that is read of it, size, times and identity. Equal ones hold the same packs; the last of
 * the times is one that nobody can set, where the file system has it. Immutable.
 */
public record FolderImage(String place, Map<String, String> entries) {
  /** A pack, its earlier revisions, one of them, its examples. */
  private static final int DEPTH = 4;

  private static final String EVERYWHERE = "isDirectory,fileKey,size,lastModifiedTime";
  private static final String UNIX = "unix:" + EVERYWHERE + ",mode,ctime";

  /** A file that is written all the time must not keep the rest from being read. */
  private static final int READ_AGAIN = 3;

  @FunctionalInterface
  public interface Reading<T> {
    T read() throws IOException;
  }

  public FolderImage {
    entries = Map.copyOf(entries);
  }

  /** Never fails: what cannot be looked at is an image of its own. */
  public static FolderImage of(Path folder) {
    try {
      FolderLinks left = FolderLinks.in(folder);
      SortedMap<String, String> entries = new TreeMap<>();
      for (Path path : FolderReader.content(left.root(), Integer.MAX_VALUE)) {
        top(path, left, entries);
      }
      return new FolderImage(left.root().toString(), entries);
    } catch (Throwable e) {
      return new FolderImage("", Map.of("", e.getClass().getName()));
    }
  }

  /** What is read of the folder, again when it changed meanwhile, for that may be half new. */
  public static <T> T steady(Path folder, Reading<T> reading) throws IOException {
    FolderImage before = of(folder);
    for (int again = 0; ; again++) {
      T read = reading.read();
      FolderImage after = of(folder);
      if (after.equals(before) || again == READ_AGAIN) {
        return read;
      }
      before = after;
    }
  }

  /** Of what lies beside the packs only what is reported of it. */
  private static void top(Path path, FolderLinks left, SortedMap<String, String> entries) {
    String name = FolderReader.name(path);
    if (PakketFolder.isCurrent(name) || name.equals(PakketFolder.LOCK)) {
      entry(path, name, left, entries, 1);
    } else if (name.equals(FolderStep.FOLDER)) {
      steps(path, entries);
    } else if (name.endsWith(".dslr")
        || name.equals(PakketFileSet.MANIFEST)
        || Files.exists(path.resolve(PakketFileSet.MANIFEST))) {
      entries.put(name, "");
    }
  }

  /** Whether a step is done decides what is read of the packs. */
  private static void steps(Path path, SortedMap<String, String> entries) {
    try {
      for (Path step : FolderReader.content(path, Integer.MAX_VALUE)) {
        Path record = step.resolve(FolderStep.RECORD);
        entries.put(path.relativize(record).toString(), state(record));
      }
    } catch (IOException e) {
      entries.put(FolderStep.FOLDER, e.getClass().getName());
    }
  }

  private static void entry(
      Path path, String name, FolderLinks left, SortedMap<String, String> entries, int depth) {
    Optional<Path> target = left.follow(path);
    String state = state(path);
    if (target.isEmpty() || target.get().equals(path)) {
      entries.put(name, state);
    } else {
      entries.put(name, state + " " + target.get() + " " + state(target.get()));
    }
    if (target.isPresent()
        && depth <= DEPTH
        && Files.isDirectory(target.get(), LinkOption.NOFOLLOW_LINKS)) {
      try {
        for (Path inside : FolderReader.content(target.get(), PakketLimits.FILES_PER_PAKKET)) {
          entry(inside, name + "/" + FolderReader.name(inside), left, entries, depth + 1);
        }
      } catch (IOException e) {
        entries.put(name + "/", e.getClass().getName());
      }
    }
  }

  /** Of a folder not the times: they change with files that are not read. */
  private static String state(Path path) {
    try {
      boolean isUnix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
      Map<String, Object> state =
          new TreeMap<>(
              Files.readAttributes(path, isUnix ? UNIX : EVERYWHERE, LinkOption.NOFOLLOW_LINKS));
      if (Boolean.TRUE.equals(state.get("isDirectory"))) {
        state.keySet().removeAll(Set.of("size", "lastModifiedTime", "ctime"));
      }
      return state.toString();
    } catch (NoSuchFileException e) {
      return "gone";
    } catch (IOException e) {
      return e.getClass().getName();
    }
  }
}

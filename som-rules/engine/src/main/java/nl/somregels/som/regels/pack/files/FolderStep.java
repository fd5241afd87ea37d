package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketVersie;
import org.jspecify.annotations.Nullable;

/**
 * A step that changed several files of a folder with packs at once, as its record {@code
 * stappen/N/stap.txt} tells it; beside the record, in {@code voor}, is each of those files as it
 * was. Until the record says that the step is done the folder is read as it was before it, so that
 * a step is wholly there or not at all, wherever it was interrupted. Immutable.
 *
 * @param number its place in the order of steps, from 1
 * @param kind the word of the command that it was
 * @param on the day on which it was taken
 * @param from the day from which it matters which rules are in force, or null when it never does
 */
public record FolderStep(
    int number,
    String kind,
    PakketVersie versie,
    int herziening,
    LocalDate on,
    @Nullable LocalDate from,
    boolean done,
    SortedMap<String, StepFile> files) {
  /** The folder of all steps in a folder with packs. */
  public static final String FOLDER = "stappen";

  /** The name of the record. */
  public static final String RECORD = "stap.txt";

  private static final String BEFORE = "voor";

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
  private static final String DATE = "\\d{4}-[01]\\d-[0-3]\\d";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:#.*\n)*+stap: (\\S+)\npakket: (\\S+)\nherziening: ([1-9]\\d{0,2})\nop: ("
              + DATE
              + ")\n(?:gaat in: ("
              + DATE
              + ")\n)?af: (ja|nee)\n((?:.*\n)*+)");
  private static final Pattern IN_PAKKET = Pattern.compile("(?:/[A-Za-z0-9][\\w.-]*){1,3}");
  private static final Pattern FILE = Pattern.compile("(was|nieuw|blijft) ([0-9a-f]{64}) (\\S.*)");

  /** What a step does with a file: it was otherwise, it is new, or it only may not change since. */
  public enum FileRole {
    WAS,
    NIEUW,
    BLIJFT
  }

  /** A file in a step, with the SHA-256 of its bytes after it. */
  public record StepFile(FileRole role, String hash) {}

  public FolderStep {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The last step in a folder; {@link InvalidPakketException} when its record is not to be read.
   */
  public static Optional<FolderStep> last(Path folder) throws IOException {
    Path steps = folder.toRealPath().resolve(FOLDER);
    if (!Files.isDirectory(steps, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    int last = 0;
    for (Path step : FolderReader.content(steps, Integer.MAX_VALUE)) {
      String name = FolderReader.name(step);
      if (NUMBER.matcher(name).matches() && Files.exists(step.resolve(RECORD))) {
        last = Math.max(last, Integer.parseInt(name));
      }
    }
    return last == 0 ? Optional.empty() : Optional.of(read(steps, last));
  }

  private static FolderStep read(Path steps, int number) throws IOException {
    String text =
        new String(inside(steps, number + "/" + RECORD), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    Matcher form = FORM.matcher(text);
    try {
      if (form.matches()) {
        SortedMap<String, StepFile> files = new TreeMap<>();
        for (String line : form.group(7).lines().toList()) {
          Matcher file = FILE.matcher(line);
          if (!file.matches() || !isPlace(file.group(3))) {
            throw new IllegalArgumentException(line);
          }
          FileRole role = FileRole.valueOf(file.group(1).toUpperCase(Locale.ROOT));
          files.put(file.group(3), new StepFile(role, file.group(2)));
        }
        return new FolderStep(
            number,
            form.group(1),
            PakketVersie.of(form.group(2)),
            Integer.parseInt(form.group(3)),
            LocalDate.parse(form.group(4)),
            form.group(5) == null ? null : LocalDate.parse(form.group(5)),
            form.group(6).equals("ja"),
            files);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // said below
    }
    String name = FOLDER + "/" + number + "/" + RECORD;
    throw new InvalidPakketException(
        "in een map met " + FOLDER,
        List.of(
            FileRules.error(
                MeldingCode.STAP_ONLEESBAAR,
                name,
                "dit is niet zoals som het schreef.",
                "Zet het bestand terug zoals het was.")));
  }

  /** Whether this is the path of a file of a pack, or of the lock. */
  private static boolean isPlace(String path) {
    int end = PakketFolder.end(path);
    return path.equals(PakketFolder.LOCK)
        || end > 0 && IN_PAKKET.matcher(path.substring(end)).matches();
  }

  /** Never through a link: only what som wrote here itself. */
  private static byte[] inside(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    if (!file.toRealPath().equals(file)) {
      throw new IOException("not a plain file of this folder: " + file);
    }
    return PlainFile.read(file, PlainFile.PATIENCE);
  }

  /** The text of the record. */
  public String text() {
    return "# Wat deze stap heeft gedaan. Met som terug maakt u hem ongedaan; verander hier niets.\n"
        + "stap: %s\npakket: %s\nherziening: %s\nop: %s\n".formatted(kind, versie, herziening, on)
        + (from == null ? "" : "gaat in: " + from + "\n")
        + "af: "
        + (done ? "ja" : "nee")
        + "\n"
        + files.entrySet().stream()
            .map(
                file ->
                    "%s %s %s\n"
                        .formatted(
                            file.getValue().role().name().toLowerCase(Locale.ROOT),
                            file.getValue().hash(),
                            file.getKey()))
            .collect(Collectors.joining());
  }

  public FolderStep asDone(boolean whether) {
    return new FolderStep(number, kind, versie, herziening, on, from, whether, files);
  }

  /** The folder of this step. */
  public Path place(Path folder) throws IOException {
    return folder.toRealPath().resolve(FOLDER).resolve(Integer.toString(number));
  }

  /** Where the file is kept as it was before the step. */
  public Path before(Path folder, String file) throws IOException {
    return place(folder).resolve(BEFORE).resolve(file);
  }

  /** Every file that the step changes as it was before it; empty when it was not there. */
  public SortedMap<String, Optional<byte[]>> before(Path folder) throws IOException {
    SortedMap<String, Optional<byte[]>> before = new TreeMap<>();
    for (String file : files.keySet()) {
      FileRole role = files.get(file).role();
      if (role == FileRole.WAS) {
        before.put(file, Optional.of(inside(place(folder), BEFORE + "/" + file)));
      } else if (role == FileRole.NIEUW) {
        before.put(file, Optional.empty());
      }
    }
    return before;
  }

  /** What to read instead of the folder's own files: nothing, unless a step is not done. */
  public static SortedMap<String, Optional<byte[]>> insteadOf(Path folder) throws IOException {
    Optional<FolderStep> last = last(folder).filter(step -> !step.done());
    return last.isPresent() ? last.get().before(folder) : new TreeMap<>();
  }

  /** These packs with other files. */
  public static List<PakketFileSet> with(
      List<PakketFileSet> sources, SortedMap<String, Optional<byte[]>> others) {
    if (others.isEmpty()) {
      return sources;
    }
    SortedMap<String, SortedMap<String, byte[]>> perPack = new TreeMap<>();
    sources.forEach(source -> perPack.put(source.name(), new TreeMap<>(source.files())));
    others.forEach(
        (path, bytes) -> {
          int end = PakketFolder.end(path);
          if (end > 0) {
            SortedMap<String, byte[]> files =
                perPack.computeIfAbsent(path.substring(0, end), fresh -> new TreeMap<>());
            String name = path.substring(end + 1);
            bytes.ifPresentOrElse(content -> files.put(name, content), () -> files.remove(name));
          }
        });
    return perPack.entrySet().stream()
        .map(
            pack ->
                sources.stream()
                    .filter(source -> source.name().equals(pack.getKey()))
                    .findFirst()
                    .map(old -> new PakketFileSet(old.name(), pack.getValue(), old.objections()))
                    .orElseGet(() -> new PakketFileSet(pack.getKey(), pack.getValue())))
        .filter(source -> !source.files().isEmpty() || !source.objections().isEmpty())
        .toList();
  }
}

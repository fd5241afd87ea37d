package nl.somregels.som.regels.pack.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;

/**
 * Reads the files of one pack folder: only files that may be there, links only within the folder
 * with packs, never more of a file than the limit. What it does not read it reports.
 */
public final class FolderReader {
  /** What systems, editors and office programs leave in any folder; never read. */
  private static final Pattern IGNORED =
      Pattern.compile(
          "\\.DS_Store|\\.gitkeep|\\.directory|Thumbs\\.db|desktop\\.ini" // systems and tools
              + "|\\.\\..*" // the versions of a Kubernetes volume, to which the names are links
              + "|\\.som-.*" // a new pack that is not whole yet
              + "|\\._.*|\\.nfs.*|\\.fuse_hidden.*" // what file systems keep beside a file
              + "|\\..*\\.sw[a-p]|\\.#.*|#.*#|.*~" // Vim, Emacs and their likes
              + "|4913|sed[A-Za-z0-9]{6}|\\.goutputstream-.*|.*___jb_[a-z]+___" // while they save
              + "|~\\$.*|~WR[A-Z]\\d+\\.tmp|\\.~lock\\..*#" // Word, LibreOffice
              + "|\\.git.*|\\.idea|\\.vscode|.*\\.(tmp|bak|orig)", // what goes with a folder
          Pattern.CASE_INSENSITIVE);

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Melding> objections = new ArrayList<>();
  private final FolderLinks left;
  private long bytes;

  private FolderReader(FolderLinks left) {
    this.left = left;
  }

  /** What cannot be read for what it is: a named pipe, a device. */
  public static Melding special(String path) {
    return FileRules.error(
        MeldingCode.BIJZONDER_BESTAND, path, "dit is geen gewoon bestand.", "Haal het weg.");
  }

  /** The pack in this folder; {@code separate} is a folder below it that is read by others. */
  static PakketFileSet read(Path folder, String name, FolderLinks left, Optional<String> separate)
      throws IOException {
    FolderReader reader = new FolderReader(left);
    reader.folder(folder, "", separate);
    return new PakketFileSet(name, reader.files, reader.objections);
  }

  /** What is in a folder, ordered by name; more than the limit is not listed. */
  static List<Path> content(Path folder, int bound) throws IOException {
    List<Path> content = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        if (!IGNORED.matcher(name(path)).matches() && content.size() <= bound) {
          content.add(path);
        }
      }
    }
    content.sort(null);
    return content;
  }

  /** The name, in UTF-8 also where the system is set to less: it still has the bytes. */
  static String name(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.indexOf('\uFFFD') < 0 ? name : new File(path.toUri().getPath()).getName();
  }

  static BasicFileAttributes kind(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  public static Melding link(String path) {
    return FileRules.error(
        MeldingCode.KOPPELING,
        path,
        "dit is een koppeling naar een plaats buiten de map met pakketten, naar niets of naar zichzelf;"
            + " die wordt niet gevolgd.",
        "Zet het bestand of de map zelf hier.");
  }

  private void folder(Path folder, String before, Optional<String> separate) throws IOException {
    List<Path> content = content(folder, PakketLimits.FILES_PER_PAKKET);
    if (content.size() > PakketLimits.FILES_PER_PAKKET) {
      objections.add(FileRules.tooManyFiles());
      return;
    }
    for (Path path : content) {
      String name = before + name(path);
      Optional<Path> goal = left.follow(path);
      if (goal.isEmpty()) {
        objections.add(link(name));
        continue;
      }
      BasicFileAttributes kind = kind(goal.get());
      if (kind.isOther()) {
        objections.add(special(name));
      } else if (!kind.isDirectory()) {
        file(goal.get(), name);
      } else if (name.equals(FileRules.VOORBEELDEN)) {
        folder(goal.get(), name + "/", Optional.empty());
      } else if (!name.equals(separate.orElse(""))) {
        objections.add(
            FileRules.error(
                MeldingCode.ONBEKENDE_MAP,
                name,
                "deze map kan hier niet staan; hij is niet gelezen.",
                "In een pakket kunnen alleen de mappen voorbeelden en herzieningen staan."));
      }
    }
  }

  private void file(Path path, String name) {
    Optional<Melding> objection = FileRules.objection(name);
    if (objection.isPresent()) {
      objections.add(objection.get());
      return;
    }
    if (bytes > PakketLimits.BYTES_PER_PAKKET) {
      return;
    }
    try {
      byte[] content = PlainFile.read(path, PlainFile.PATIENCE);
      if (!path.toRealPath().equals(path)) {
        throw new IOException("a folder above became a link: " + path);
      }
      bytes += content.length;
      if (bytes <= PakketLimits.BYTES_PER_PAKKET) {
        files.put(name, content);
      } else {
        files.clear();
        objections.add(FileRules.pakketTooLarge());
      }
    } catch (IOException e) {
      objections.add(unreadable(name));
    }
  }

  static Melding unreadable(String name) {
    return FileRules.error(
        MeldingCode.BESTAND_ONLEESBAAR,
        name,
        "dit bestand kan niet worden gelezen.",
        "Kijk of u het mag openen en of een ander programma het vasthoudt.");
  }
}

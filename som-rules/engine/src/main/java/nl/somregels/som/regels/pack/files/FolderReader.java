package nl.somregels.som.regels.pack.files;

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
  /**
   * Left by systems, editors and office programs in any folder, often while a file is open; never
   * read, whatever is in it.
   */
  private static final Pattern GENEGEERD =
      Pattern.compile(
          "\\.DS_Store|\\.gitkeep|\\.directory|Thumbs\\.db|desktop\\.ini" // systems and tools
              + "|\\.\\..*" // the versions of a Kubernetes volume, to which the names are links
              + "|\\.som-.*" // a new pack that is not whole yet
              + "|\\._.*|\\.nfs.*|\\.fuse_hidden.*" // what file systems keep beside a file
              + "|\\..*\\.sw[a-p]|\\.#.*|#.*#|.*~" // Vim, Emacs and their likes
              + "|~\\$.*|\\.~lock\\..*#", // Word, LibreOffice
          Pattern.CASE_INSENSITIVE);

  private final SortedMap<String, byte[]> bestanden = new TreeMap<>();
  private final List<Melding> bezwaren = new ArrayList<>();
  private final FolderLinks links;
  private long bytes;

  private FolderReader(FolderLinks links) {
    this.links = links;
  }

  /** The pack in this folder; {@code apart} is a folder below it that is read by others. */
  static PakketFileSet lees(Path map, String naam, FolderLinks links, Optional<String> apart)
      throws IOException {
    FolderReader lezer = new FolderReader(links);
    lezer.map(map, "", apart);
    return new PakketFileSet(naam, lezer.bestanden, lezer.bezwaren);
  }

  /** What is in a folder, ordered by name; more than the limit is not listed. */
  static List<Path> inhoud(Path map, int grens) throws IOException {
    List<Path> inhoud = new ArrayList<>();
    try (DirectoryStream<Path> paden = Files.newDirectoryStream(map)) {
      for (Path pad : paden) {
        if (!GENEGEERD.matcher(naam(pad)).matches() && inhoud.size() <= grens) {
          inhoud.add(pad);
        }
      }
    }
    inhoud.sort(null);
    return inhoud;
  }

  static String naam(Path pad) {
    return String.valueOf(pad.getFileName());
  }

  static BasicFileAttributes soort(Path pad) throws IOException {
    return Files.readAttributes(pad, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** What is wrong with a link that is not followed. */
  public static Melding koppeling(String pad) {
    return FileRules.fout(
        MeldingCode.KOPPELING,
        pad,
        "dit is een koppeling naar een plaats buiten de map met pakketten, of naar niets; die wordt"
            + " niet gevolgd.",
        "Zet het bestand of de map zelf hier.");
  }

  private void map(Path map, String voor, Optional<String> apart) throws IOException {
    List<Path> inhoud = inhoud(map, PakketLimits.BESTANDEN_PER_PAKKET);
    if (inhoud.size() > PakketLimits.BESTANDEN_PER_PAKKET) {
      bezwaren.add(FileRules.teVeelBestanden());
      return;
    }
    for (Path pad : inhoud) {
      String naam = voor + naam(pad);
      Optional<Path> doel = links.follow(pad);
      if (doel.isEmpty()) {
        bezwaren.add(koppeling(naam));
        continue;
      }
      BasicFileAttributes soort = soort(doel.get());
      if (soort.isOther()) {
        bezwaren.add(
            FileRules.fout(
                MeldingCode.BIJZONDER_BESTAND,
                naam,
                "dit is geen gewoon bestand.",
                "Haal het weg."));
      } else if (!soort.isDirectory()) {
        bestand(doel.get(), naam);
      } else if (naam.equals(FileRules.VOORBEELDEN)) {
        map(doel.get(), naam + "/", Optional.empty());
      } else if (!naam.equals(apart.orElse(""))) {
        bezwaren.add(
            FileRules.fout(
                MeldingCode.ONBEKENDE_MAP,
                naam,
                "deze map kan hier niet staan; hij is niet gelezen.",
                "In een pakket kunnen alleen de mappen voorbeelden en herzieningen staan."));
      }
    }
  }

  /** Reads the file at this real path. */
  private void bestand(Path pad, String naam) {
    Optional<Melding> bezwaar = FileRules.bezwaar(naam);
    if (bezwaar.isPresent()) {
      bezwaren.add(bezwaar.get());
      return;
    }
    if (bytes > PakketLimits.BYTES_PER_PAKKET) {
      return;
    }
    try {
      byte[] inhoud = PlainFile.read(pad, PlainFile.PATIENCE);
      if (!pad.toRealPath().equals(pad)) {
        throw new IOException("a folder above became a link: " + pad);
      }
      bytes += inhoud.length;
      if (bytes <= PakketLimits.BYTES_PER_PAKKET) {
        bestanden.put(naam, inhoud);
      } else {
        bestanden.clear();
        bezwaren.add(FileRules.pakketTeGroot());
      }
    } catch (IOException e) {
      bezwaren.add(onleesbaar(naam));
    }
  }

  static Melding onleesbaar(String naam) {
    return FileRules.fout(
        MeldingCode.BESTAND_ONLEESBAAR,
        naam,
        "dit bestand kan niet worden gelezen.",
        "Kijk of u het mag openen en of een ander programma het vasthoudt.");
  }
}

package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;

/** A folder with packs on disk: one folder per version, superseded revisions below it. */
public final class PakketFolder {
  private static final String HERZIENINGEN = "herzieningen";
  private static final Pattern VERSIE = Pattern.compile("[1-9]\\d{3}\\.[1-9]\\d{0,2}");
  private static final Pattern NUMMER = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern PAKKET =
      Pattern.compile(VERSIE + "(?:/" + HERZIENINGEN + "/" + NUMMER + ")?(?=/|$)");

  private final List<PakketFileSet> bronnen = new ArrayList<>();
  private final List<PakketFileSet> wrong = new ArrayList<>();

  private final FolderLinks links;

  private PakketFolder(FolderLinks links) {
    this.links = links;
  }

  /**
   * The files of every pack in the folder, ordered by version; after them what should be a pack and
   * has not the form of one, as a pack with an objection and no files. Links that leave the folder
   * are not followed; what lies beside the packs is not read.
   *
   * @throws PakketNotFoundException when there is no such folder or no pack in it
   * @throws InvalidPakketException when there are too many packs
   * @throws IOException when the folder cannot be read
   */
  public static List<PakketFileSet> bronnen(Path map) throws IOException {
    String name = Quote.van(map.toString());
    if (!Files.isDirectory(map)) {
      throw new PakketNotFoundException(
          Files.exists(map)
              ? name + " is geen map.\nGeef een map met daarin een map per pakket, zoals 2021.1."
              : "De map " + name + " bestaat niet.\nKijk of de naam klopt.");
    }
    if (Files.exists(map.resolve(PakketFileSet.MANIFEST))) {
      throw new PakketNotFoundException(
          "De map " + name + " is zelf een pakket.\nGeef de map erboven.");
    }
    PakketFolder pakketmap = new PakketFolder(FolderLinks.in(map));
    for (Path pad : FolderReader.inhoud(pakketmap.links.root(), Integer.MAX_VALUE)) {
      pakketmap.bovenin(pad);
    }
    if (pakketmap.bronnen.size() > PakketLimits.PAKKETTEN_PER_MAP) {
      Melding tooMany =
          FileRules.fout(
              MeldingCode.TE_VEEL_PAKKETTEN,
              "",
              "De map heeft meer dan %s pakketten.".formatted(PakketLimits.PAKKETTEN_PER_MAP),
              "Bewaar oude pakketten in een andere map.");
      throw new InvalidPakketException("in " + name, List.of(tooMany));
    }
    pakketmap.bronnen.addAll(pakketmap.wrong);
    if (pakketmap.bronnen.isEmpty()) {
      throw new PakketNotFoundException(
          "In de map "
              + name
              + " staat geen regelpakket.\n"
              + "Een pakket is een map met een naam als 2021.1, met daarin pakket.yaml.");
    }
    return pakketmap.bronnen;
  }

  /**
   * Writes the files of a pack into a new folder with its name, which appears when it is whole.
   *
   * @return the files, ordered by path
   * @throws IllegalArgumentException with a Dutch message when the folder exists
   * @throws IOException when it cannot be written; it says in Dutch that the disk is full
   */
  public static List<Path> schrijf(PakketFileSet bron, Path map) throws IOException {
    Path doel = map.resolve(bron.naam());
    if (Files.exists(doel, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "De map "
              + Quote.van(doel.toString())
              + " bestaat al; kies een andere versie of een andere map.");
    }
    Files.createDirectories(map);
    Path half = map.resolve(".som-" + bron.naam());
    remove(half);
    Files.createDirectory(half);
    try {
      // the manifest last: without it, what a killed program leaves behind is no pack
      for (String naam : bron.bestanden().keySet()) {
        if (!naam.equals(PakketFileSet.MANIFEST)) {
          schrijf(bron, naam, half);
        }
      }
      schrijf(bron, PakketFileSet.MANIFEST, half);
      Files.move(half, doel);
    } catch (IOException e) {
      IOException failure = isFull(map) ? full(doel, e) : e;
      remove(half);
      throw failure;
    }
    return bron.bestanden().keySet().stream().map(doel::resolve).toList();
  }

  private static void schrijf(PakketFileSet bron, String naam, Path map) throws IOException {
    Path pad = map.resolve(naam);
    Files.createDirectories(pad.getParent());
    Files.write(pad, bron.bestanden().get(naam));
  }

  /** By the room that is left, for the words of a system are in a language of its own. */
  private static boolean isFull(Path map) throws IOException {
    return Files.getFileStore(map).getUsableSpace() < PakketLimits.BYTES_PER_BESTAND;
  }

  private static IOException full(Path doel, IOException cause) {
    FileSystemException full = new FileSystemException(doel.toString(), null, "de schijf is vol");
    full.initCause(cause);
    return full;
  }

  private static void remove(Path map) throws IOException {
    if (!Files.exists(map, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(map)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  /** Whether this is the name of the folder of a current pack. */
  public static boolean isCurrent(String naam) {
    return VERSIE.matcher(naam).matches();
  }

  /** Where the name of the pack ends in a path such as {@code 2021.1/criteria.dslr}; 0 for none. */
  public static int einde(String pad) {
    Matcher matcher = PAKKET.matcher(pad);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private void bovenin(Path pad) throws IOException {
    String naam = FolderReader.naam(pad);
    Optional<Path> doel = links.follow(pad);
    if (VERSIE.matcher(naam).matches()) {
      if (doel.isEmpty()) {
        wrong(naam, FolderReader.koppeling(naam));
      } else if (isFolder(doel.get())) {
        pakket(doel.get(), naam);
      }
    } else if (isFolder(pad) && Files.exists(pad.resolve(PakketFileSet.MANIFEST))) {
      bezwaar(
          MeldingCode.MAPNAAM,
          naam,
          "deze map heeft een pakket.yaml, maar de naam is geen versie.",
          "Noem de map naar de versie, zoals 2021.1.");
    } else if (naam.endsWith(".dslr")) {
      bezwaar(
          MeldingCode.ONBEKEND_BESTAND,
          naam,
          "dit regelbestand staat niet in een pakket.",
          "Zet het in de map van een pakket, zoals 2021.1.");
    }
  }

  private void pakket(Path map, String naam) throws IOException {
    if (bronnen.size() > PakketLimits.PAKKETTEN_PER_MAP) {
      return;
    }
    bronnen.add(FolderReader.lees(map, naam, links, Optional.of(HERZIENINGEN)));
    Optional<Path> herzieningen =
        links.follow(map.resolve(HERZIENINGEN)).filter(PakketFolder::isFolder);
    if (herzieningen.isEmpty()) {
      return;
    }
    for (Path pad : FolderReader.inhoud(herzieningen.get(), PakketLimits.PAKKETTEN_PER_MAP)) {
      String herziening = naam + "/" + HERZIENINGEN + "/" + FolderReader.naam(pad);
      Optional<Path> doel = links.follow(pad).filter(PakketFolder::isFolder);
      if (doel.isEmpty() || !NUMMER.matcher(FolderReader.naam(pad)).matches()) {
        bezwaar(
            MeldingCode.ONBEKENDE_MAP,
            Quote.van(herziening),
            "dit is geen map van een herziening.",
            "In herzieningen staat per oude herziening een map met het nummer als naam.");
      } else if (bronnen.size() <= PakketLimits.PAKKETTEN_PER_MAP) {
        bronnen.add(FolderReader.lees(doel.get(), herziening, links, Optional.empty()));
      }
    }
  }

  private static boolean isFolder(Path pad) {
    return Files.isDirectory(pad, LinkOption.NOFOLLOW_LINKS);
  }

  private void bezwaar(MeldingCode code, String pad, String tekst, String suggestie) {
    wrong(pad, FileRules.fout(code, pad, tekst, suggestie));
  }

  /** Something that should be a pack, as a pack that says what is wrong with it. */
  private void wrong(String pad, Melding melding) {
    if (wrong.size() < PakketLimits.PAKKETTEN_PER_MAP) {
      wrong.add(new PakketFileSet(Quote.van(pad), new TreeMap<>(), List.of(melding.inBestand(""))));
    }
  }
}

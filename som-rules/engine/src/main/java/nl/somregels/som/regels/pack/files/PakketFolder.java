package nl.somregels.som.regels.pack.files;

import java.io.IOException;
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
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.text.NoRoomException;

/** A folder with packs on disk: one folder per version, superseded revisions below it. */
public final class PakketFolder {
  /** The file with the content hashes of the adopted packs of a folder. */
  public static final String LOCK = "vastgesteld.lock";

  private static final String HERZIENINGEN = "herzieningen";
  private static final Pattern VERSION = Pattern.compile("[1-9]\\d{3}\\.[1-9]\\d{0,2}");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern PAKKET =
      Pattern.compile(VERSION + "(?:/" + HERZIENINGEN + "/" + NUMBER + ")?(?=/|$)");

  private final List<PakketFileSet> sources = new ArrayList<>();
  private final List<PakketFileSet> wrong = new ArrayList<>();

  private final FolderLinks left;

  private PakketFolder(FolderLinks left) {
    this.left = left;
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
  public static List<PakketFileSet> sources(Path folder) throws IOException {
    String name = Quote.of(folder.toString());
    if (!Files.isDirectory(folder)) {
      throw new PakketNotFoundException(
          Files.exists(folder)
              ? name + " is geen map.\nGeef een map met daarin een map per pakket, zoals 2021.1."
              : Files.isSymbolicLink(folder)
                  ? name + " is een koppeling naar niets of naar zichzelf.\nGeef de map zelf."
                  : "De map " + name + " bestaat niet.\nKijk of de naam klopt.");
    }
    if (Files.exists(folder.resolve(PakketFileSet.MANIFEST))) {
      throw new PakketNotFoundException(
          "De map " + name + " is zelf een pakket.\nGeef de map erboven.");
    }
    PakketFolder pakketFolder = new PakketFolder(FolderLinks.in(folder));
    for (Path path : FolderReader.content(pakketFolder.left.root(), Integer.MAX_VALUE)) {
      pakketFolder.atTop(path);
    }
    if (pakketFolder.sources.size() > PakketLimits.PAKKETTEN_PER_FOLDER) {
      Melding tooMany =
          FileRules.error(
              MeldingCode.TE_VEEL_PAKKETTEN,
              "",
              "De map heeft meer dan %s pakketten.".formatted(PakketLimits.PAKKETTEN_PER_FOLDER),
              "Bewaar oude pakketten in een andere map.");
      throw new InvalidPakketException("in " + name, List.of(tooMany));
    }
    List<PakketFileSet> sources =
        new ArrayList<>(FolderStep.with(pakketFolder.sources, FolderStep.insteadOf(folder)));
    sources.addAll(pakketFolder.wrong);
    if (sources.isEmpty()) {
      throw new PakketNotFoundException(
          "In de map "
              + name
              + " staat geen regelpakket.\n"
              + "Een pakket is een map met een naam als 2021.1, met daarin pakket.yaml.");
    }
    return sources;
  }

  /**
   * Writes the files of a pack into a new folder with its name, which appears when it is whole.
   *
   * @return the files, ordered by path
   * @throws IllegalArgumentException with a Dutch message when the folder exists
   * @throws IOException when it cannot be written; it says in Dutch that there is no room
   */
  public static List<Path> write(PakketFileSet source, Path folder) throws IOException {
    Path goal = folder.resolve(source.name());
    if (Files.exists(goal, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "De map "
              + Quote.of(goal.toString())
              + " bestaat al; kies een andere versie of een andere map.");
    }
    Path half = folder.resolve(".som-" + source.name());
    remove(half);
    try {
      Files.createDirectories(half);
      // the manifest last: without it, what a killed program leaves behind is no pack
      for (String name : source.files().keySet()) {
        if (!name.equals(PakketFileSet.MANIFEST)) {
          write(source, name, half);
        }
      }
      write(source, PakketFileSet.MANIFEST, half);
      Files.move(half, goal);
    } catch (IOException e) {
      IOException failure = NoRoomException.explained(e, goal);
      remove(half);
      throw failure;
    }
    return source.files().keySet().stream().map(goal::resolve).toList();
  }

  private static void write(PakketFileSet source, String name, Path folder) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, source.files().get(name));
  }

  /** Removes a folder, if there is one, with all that is in it; follows no links. */
  public static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  /** The folder of a superseded revision, or of the current one when no revision is named. */
  public static String name(PakketReference pakket) {
    return pakket.herziening() == null
        ? pakket.versie().toString()
        : pakket.versie() + "/" + HERZIENINGEN + "/" + pakket.herziening();
  }

  /** How the pack in this folder is named: without a revision when it is the one of its version. */
  public static PakketReference reference(String name, Regelpakket pakket) {
    boolean isBeside =
        name.contains("/" + HERZIENINGEN + "/")
            || pakket.status() == PakketStatus.CONCEPT && pakket.herziening() > 1;
    return new PakketReference(pakket.versie(), isBeside ? pakket.herziening() : null);
  }

  public static boolean isCurrent(String name) {
    return VERSION.matcher(name).matches();
  }

  /** Where the name of the pack ends in a path such as {@code 2021.1/criteria.dslr}; 0 for none. */
  public static int end(String path) {
    Matcher matcher = PAKKET.matcher(path);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private void atTop(Path path) throws IOException {
    String name = FolderReader.name(path);
    Optional<Path> goal = left.follow(path);
    if (VERSION.matcher(name).matches()) {
      if (goal.isEmpty()) {
        wrong(name, FolderReader.link(name));
      } else if (isFolder(goal.get())) {
        pakket(goal.get(), name);
      }
    } else if (isFolder(path) && Files.exists(path.resolve(PakketFileSet.MANIFEST))) {
      objection(
          MeldingCode.MAPNAAM,
          name,
          "deze map heeft een pakket.yaml, maar de naam is geen versie.",
          "Noem de map naar de versie, zoals 2021.1.");
    } else if (name.endsWith(".dslr")) {
      objection(
          MeldingCode.ONBEKEND_BESTAND,
          name,
          "dit regelbestand staat niet in een pakket.",
          "Zet het in de map van een pakket, zoals 2021.1.");
    }
  }

  private void pakket(Path folder, String name) throws IOException {
    if (sources.size() > PakketLimits.PAKKETTEN_PER_FOLDER) {
      return;
    }
    sources.add(FolderReader.read(folder, name, left, Optional.of(HERZIENINGEN)));
    Optional<Path> herzieningen =
        left.follow(folder.resolve(HERZIENINGEN)).filter(PakketFolder::isFolder);
    if (herzieningen.isEmpty()) {
      return;
    }
    for (Path path : FolderReader.content(herzieningen.get(), PakketLimits.PAKKETTEN_PER_FOLDER)) {
      String herziening = name + "/" + HERZIENINGEN + "/" + FolderReader.name(path);
      Optional<Path> goal = left.follow(path).filter(PakketFolder::isFolder);
      if (goal.isEmpty() || !NUMBER.matcher(FolderReader.name(path)).matches()) {
        objection(
            MeldingCode.ONBEKENDE_MAP,
            Quote.of(herziening),
            "dit is geen map van een herziening.",
            "In herzieningen staat per oude herziening een map met het nummer als naam.");
      } else if (sources.size() <= PakketLimits.PAKKETTEN_PER_FOLDER) {
        sources.add(FolderReader.read(goal.get(), herziening, left, Optional.empty()));
      }
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private void objection(MeldingCode code, String path, String text, String suggestion) {
    wrong(path, FileRules.error(code, path, text, suggestion));
  }

  /** Something that should be a pack, as a pack that says what is wrong with it. */
  private void wrong(String path, Melding melding) {
    if (wrong.size() < PakketLimits.PAKKETTEN_PER_FOLDER) {
      wrong.add(new PakketFileSet(Quote.of(path), new TreeMap<>(), List.of(melding.inFile(""))));
    }
  }
}

package nl.somregels.som.regels.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with packs on disk: one folder per version, superseded revisions below it. */
public final class Pakketmap {
  private static final Pattern PAKKET =
      Pattern.compile("\\d{4}\\.\\d{1,3}(/herzieningen/\\d{1,3})?(?=/)");

  private Pakketmap() {}

  /**
   * The files of every pack in the folder, ordered by version.
   *
   * @throws IOException when the folder cannot be read
   */
  public static List<PakketBron> bronnen(Path map) throws IOException {
    SortedMap<String, SortedMap<String, byte[]>> pakketten = new TreeMap<>();
    for (Path bestand : bestanden(map)) {
      String pad = map.relativize(bestand).toString().replace('\\', '/');
      int einde = einde(pad);
      if (einde > 0) {
        pakketten
            .computeIfAbsent(pad.substring(0, einde), naam -> new TreeMap<>())
            .put(pad.substring(einde + 1), Files.readAllBytes(bestand));
      }
    }
    return pakketten.entrySet().stream()
        .map(entry -> new PakketBron(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * Writes the files of a pack into a new folder with its name.
   *
   * @return the files, ordered by path
   * @throws IllegalArgumentException with a Dutch message when the folder exists
   * @throws IOException when it cannot be written
   */
  public static List<Path> schrijf(PakketBron bron, Path map) throws IOException {
    Path doel = map.resolve(bron.naam());
    if (Files.exists(doel, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "De map " + doel + " bestaat al; kies een andere versie of een andere map.");
    }
    List<Path> geschreven = new ArrayList<>();
    for (Map.Entry<String, byte[]> bestand : bron.bestanden().entrySet()) {
      Path pad = doel.resolve(bestand.getKey());
      Files.createDirectories(pad.getParent());
      Files.write(pad, bestand.getValue());
      geschreven.add(pad);
    }
    return List.copyOf(geschreven);
  }

  /** Where the name of the pack ends in a path such as {@code 2021.1/criteria.dslr}; 0 for none. */
  static int einde(String pad) {
    Matcher matcher = PAKKET.matcher(pad);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private static List<Path> bestanden(Path map) throws IOException {
    try (Stream<Path> paden = Files.walk(map, 5)) {
      return paden.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.regels.packs.LoadedRegelpakketten;

/**
 * Packs that try to get in: each is pack 2021.1 with one thing changed. Every way in to Drools that
 * is known to run code is among them, and what confuses readers, parsers and file systems.
 */
final class HostilePakketten {
  static final String K = Canary.class.getName();
  static final String CRITERIA = "criteria.dslr";
  static final String MANIFEST = "pakket.yaml";

  /** The line of the first condition of criterium 1 in the bundled pack. */
  static final String FIRST_SENTENCE = "  - rechtmatig verblijf is NEE";

  /** The first consequence of the bundled pack. */
  static final String FIRST_CONSEQUENCE = "  het effect is LAAG\n";

  private final List<HostilePakket> pakketten = new ArrayList<>();

  /** All of them. */
  static List<HostilePakket> all() {
    HostilePakketten all = new HostilePakketten();
    HostileRules.add(all);
    HostileFiles.add(all);
    HostileTexts.add(all);
    return List.copyOf(all.pakketten);
  }

  /** The files of the bundled pack 2021.1. */
  static SortedMap<String, byte[]> base() {
    return BundledPakketten.sources().stream()
        .filter(source -> source.name().equals("2021.1"))
        .map(source -> new TreeMap<>(source.files()))
        .findFirst()
        .orElseThrow();
  }

  /** A pack with a text replaced; the refusal names the place. */
  void replace(String name, String place, String file, String old, String fresh) {
    String text = new String(base().get(file), StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + ": " + old);
    }
    int before = text.indexOf(old);
    bytes(
        name,
        place,
        file,
        (text.substring(0, before) + fresh + text.substring(before + old.length()))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A pack with a text put before a file. */
  void onTop(String name, String file, String text) {
    replace(name, file + ":1", file, "", text + "\n");
  }

  /** A pack with a file more, or with other content. */
  void bytes(String name, String place, String file, byte[] content) {
    onDisk(
        name,
        place,
        folder -> {
          Path path = folder.resolve("2021.1").resolve(file);
          Files.createDirectories(path.getParent());
          Files.write(path, content);
        });
  }

  /** A folder with the bundled pack in which something is done. */
  void onDisk(String name, String place, HostileAct act) {
    pakketten.add(
        new HostilePakket(
            name,
            place,
            folder -> {
              RuleFolder.copy("2021.1", folder);
              act.perform(folder);
              return SomRegels.load(folder);
            }));
  }

  /** A pack in memory with a path that no file system gives. */
  void path(String name, String place, String path) {
    pakketten.add(
        new HostilePakket(
            name,
            place,
            folder -> {
              SortedMap<String, byte[]> files = base();
              files.put(path, files.get(CRITERIA));
              return LoadedRegelpakketten.of(
                  List.of(new PakketFileSet("2021.1", files)), PakketLock.EMPTY);
            }));
  }

  /** What is done in the folder with the pack. */
  @FunctionalInterface
  interface HostileAct {
    void perform(Path folder) throws IOException;
  }

  /** How the pack is offered to the library. */
  @FunctionalInterface
  interface HostileOffer {
    Regelpakketten load(Path folder) throws IOException;
  }

  /**
   * One of them.
   *
   * @param name what it tries
   * @param place file and line that the refusal must name
   * @param offer writes it into an empty folder and loads it
   */
  record HostilePakket(String name, String place, HostileOffer offer) {
    Regelpakketten load(Path folder) {
      try {
        return offer.load(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

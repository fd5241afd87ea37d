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
  static final String EERSTE_ZIN = "  - rechtmatig verblijf is NEE";

  /** The first consequence of the bundled pack. */
  static final String EERSTE_GEVOLG = "  het effect is LAAG\n";

  private final List<HostilePakket> pakketten = new ArrayList<>();

  /** All of them. */
  static List<HostilePakket> alle() {
    HostilePakketten alle = new HostilePakketten();
    HostileRules.voegToe(alle);
    HostileFiles.voegToe(alle);
    HostileTexts.voegToe(alle);
    return List.copyOf(alle.pakketten);
  }

  /** The files of the bundled pack 2021.1. */
  static SortedMap<String, byte[]> basis() {
    return BundledPakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals("2021.1"))
        .map(bron -> new TreeMap<>(bron.bestanden()))
        .findFirst()
        .orElseThrow();
  }

  /** A pack with a text replaced; the refusal names the place. */
  void vervang(String naam, String plaats, String bestand, String oud, String nieuw) {
    String tekst = new String(basis().get(bestand), StandardCharsets.UTF_8);
    if (!tekst.contains(oud)) {
      throw new IllegalArgumentException(naam + ": " + oud);
    }
    int voor = tekst.indexOf(oud);
    bytes(
        naam,
        plaats,
        bestand,
        (tekst.substring(0, voor) + nieuw + tekst.substring(voor + oud.length()))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A pack with a text put before a file. */
  void bovenaan(String naam, String bestand, String tekst) {
    vervang(naam, bestand + ":1", bestand, "", tekst + "\n");
  }

  /** A pack with a file more, or with other content. */
  void bytes(String naam, String plaats, String bestand, byte[] inhoud) {
    opSchijf(
        naam,
        plaats,
        map -> {
          Path pad = map.resolve("2021.1").resolve(bestand);
          Files.createDirectories(pad.getParent());
          Files.write(pad, inhoud);
        });
  }

  /** A folder with the bundled pack in which something is done. */
  void opSchijf(String naam, String plaats, HostileAct daad) {
    pakketten.add(
        new HostilePakket(
            naam,
            plaats,
            map -> {
              RuleFolder.kopieer("2021.1", map);
              daad.doe(map);
              return SomRegels.load(map);
            }));
  }

  /** A pack in memory with a path that no file system gives. */
  void pad(String naam, String plaats, String pad) {
    pakketten.add(
        new HostilePakket(
            naam,
            plaats,
            map -> {
              SortedMap<String, byte[]> bestanden = basis();
              bestanden.put(pad, bestanden.get(CRITERIA));
              return LoadedRegelpakketten.of(
                  List.of(new PakketFileSet("2021.1", bestanden)), PakketLock.EMPTY);
            }));
  }

  /** What is done in the folder with the pack. */
  @FunctionalInterface
  interface HostileAct {
    void doe(Path map) throws IOException;
  }

  /** How the pack is offered to the library. */
  @FunctionalInterface
  interface HostileOffer {
    Regelpakketten laad(Path map) throws IOException;
  }

  /**
   * One of them.
   *
   * @param naam what it tries
   * @param plaats file and line that the refusal must name
   * @param aanbod writes it into an empty folder and loads it
   */
  record HostilePakket(String naam, String plaats, HostileOffer aanbod) {
    Regelpakketten laad(Path map) {
      try {
        return aanbod.laad(map);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

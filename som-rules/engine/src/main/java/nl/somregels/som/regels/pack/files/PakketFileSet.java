package nl.somregels.som.regels.pack.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.pakket.Melding;

/**
 * The files of one pack, as bytes, before anything of them is believed.
 *
 * @param naam how to call the pack in messages: the name of its folder
 * @param bestanden content by path within the pack, with {@code /} between folders, ordered by path
 * @param bezwaren what was found in the folder and not read
 */
public record PakketFileSet(
    String naam, SortedMap<String, byte[]> bestanden, List<Melding> bezwaren) {
  /** The file that names the pack. */
  public static final String MANIFEST = "pakket.yaml";

  /** Copies the collections; the arrays are not copied and must not be changed. */
  public PakketFileSet {
    bestanden = Collections.unmodifiableSortedMap(new TreeMap<>(bestanden));
    bezwaren = List.copyOf(bezwaren);
  }

  /** Files that are not from a folder. */
  public PakketFileSet(String naam, SortedMap<String, byte[]> bestanden) {
    this(naam, bestanden, List.of());
  }

  /** The text of a file of a pack that loaded, and so is UTF-8; without byte order mark. */
  public String tekst(String bestand) {
    String tekst = new String(bestanden.get(bestand), StandardCharsets.UTF_8);
    return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
  }

  /** Equal when the name and every byte of every file are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PakketFileSet that
        && naam.equals(that.naam)
        && bezwaren.equals(that.bezwaren)
        && bestanden.keySet().equals(that.bestanden.keySet())
        && bestanden.entrySet().stream()
            .allMatch(
                bestand -> Arrays.equals(bestand.getValue(), that.bestanden.get(bestand.getKey())));
  }

  @Override
  public int hashCode() {
    return Objects.hash(naam, bestanden.keySet());
  }
}

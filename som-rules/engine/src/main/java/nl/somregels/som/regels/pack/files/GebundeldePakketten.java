package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The packs inside this jar. A jar has no folders to list, so the file {@code index.txt} names
 * every file of every pack. All lie under the package of this library, where nothing of an
 * application has the same name.
 */
public final class GebundeldePakketten {
  /** Where they lie on the class path. */
  public static final String MAP = "/nl/somregels/som/regels/rules/";

  private GebundeldePakketten() {}

  /** The files of every bundled pack, ordered by version; superseded revisions are packs too. */
  public static List<PakketBron> bronnen() {
    return bronnen(pad -> true);
  }

  /** The same without the example cases, which decide nothing. */
  public static List<PakketBron> zonderVoorbeelden() {
    return bronnen(pad -> !pad.contains("/voorbeelden/"));
  }

  private static List<PakketBron> bronnen(Predicate<String> nodig) {
    SortedMap<String, SortedMap<String, byte[]>> pakketten = new TreeMap<>();
    new String(lees("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(nodig)
        .forEach(
            pad -> {
              int einde = Pakketmap.einde(pad);
              pakketten
                  .computeIfAbsent(pad.substring(0, einde), naam -> new TreeMap<>())
                  .put(pad.substring(einde + 1), lees(pad));
            });
    return pakketten.entrySet().stream()
        .map(entry -> new PakketBron(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static byte[] lees(String pad) {
    try (InputStream in =
        Objects.requireNonNull(GebundeldePakketten.class.getResourceAsStream(MAP + pad), pad)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

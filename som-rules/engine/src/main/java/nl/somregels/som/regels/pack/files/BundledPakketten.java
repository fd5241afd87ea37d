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
public final class BundledPakketten {
  /** Where they lie on the class path. */
  public static final String MAP = "/nl/somregels/som/regels/rules/";

  private BundledPakketten() {}

  /** The files of every bundled pack, ordered by version; superseded revisions are packs too. */
  public static List<PakketFileSet> bronnen() {
    return bronnen(pad -> true);
  }

  /** The same without the example cases, which decide nothing. */
  public static List<PakketFileSet> zonderVoorbeelden() {
    return bronnen(pad -> !pad.contains("/voorbeelden/"));
  }

  private static List<PakketFileSet> bronnen(Predicate<String> nodig) {
    SortedMap<String, SortedMap<String, byte[]>> pakketten = new TreeMap<>();
    new String(lees("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(nodig)
        .forEach(
            pad -> {
              int einde = PakketFolder.einde(pad);
              pakketten
                  .computeIfAbsent(pad.substring(0, einde), naam -> new TreeMap<>())
                  .put(pad.substring(einde + 1), lees(pad));
            });
    return pakketten.entrySet().stream()
        .map(entry -> new PakketFileSet(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static byte[] lees(String pad) {
    try (InputStream in =
        Objects.requireNonNull(BundledPakketten.class.getResourceAsStream(MAP + pad), pad)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

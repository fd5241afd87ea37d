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

/** The packs inside this jar, which cannot be listed, so {@code index.txt} names every file. */
public final class BundledPakketten {
  public static final String FOLDER = "/nl/somregels/som/regels/rules/";

  private BundledPakketten() {}

  /** The files of every bundled pack, ordered by version; superseded revisions are packs too. */
  public static List<PakketFileSet> sources() {
    return sources(path -> true);
  }

  /** The bundled packs without their example cases, which decide nothing. */
  public static List<PakketFileSet> withoutVoorbeelden() {
    return sources(path -> !path.contains("/voorbeelden/"));
  }

  private static List<PakketFileSet> sources(Predicate<String> needed) {
    SortedMap<String, SortedMap<String, byte[]>> pakketten = new TreeMap<>();
    new String(read("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(needed)
        .forEach(
            path -> {
              int end = PakketFolder.end(path);
              pakketten
                  .computeIfAbsent(path.substring(0, end), name -> new TreeMap<>())
                  .put(path.substring(end + 1), read(path));
            });
    return pakketten.entrySet().stream()
        .map(entry -> new PakketFileSet(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static byte[] read(String path) {
    try (InputStream in =
        Objects.requireNonNull(BundledPakketten.class.getResourceAsStream(FOLDER + path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

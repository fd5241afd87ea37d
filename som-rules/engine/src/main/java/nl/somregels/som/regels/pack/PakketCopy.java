package nl.somregels.som.regels.pack;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.ChangeContract;

/**
 * Starts a new pack as a copy of another. The manifest keeps its layout and comments: only version,
 * revision and status change, an end date goes, and the first change says where the pack comes
 * from. The change note starts anew. Every other file stays as it is, byte for byte.
 */
public final class PakketCopy {
  private static final Pattern CHANGES =
      Pattern.compile("(?m)^wijzigingen:[ \\t]*(#.*)?(\\r?\\n)([ \\t]*)(?=- )");

  private PakketCopy() {}

  /**
   * The files of the new pack.
   *
   * @throws InvalidPakketException when the pack to copy does not load
   * @throws IllegalArgumentException with a Dutch message when the versions are the same or the
   *     manifest cannot be rewritten
   */
  public static PakketFileSet of(PakketFileSet source, PakketVersie to) {
    PakketVersie from = RegelpakketLoader.load(source).manifest().versie();
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "Het nieuwe pakket kan niet ook " + from + " heten; kies een andere versie.");
    }
    String change = "Begint als kopie van pakket " + from + ".";
    SortedMap<String, byte[]> files = new TreeMap<>(source.files());
    files.put(
        PakketFileSet.MANIFEST, bytes(manifest(source.text(PakketFileSet.MANIFEST), to, change)));
    files.put(
        PakketNotes.CHANGE,
        bytes(
            "# Wijziging in pakket %s\n\n%s\nSchrijf hier wat er anders wordt, en waarom.\n\n%s"
                .formatted(to, change, ChangeContract.open(PakketReference.current(from)))));
    PakketFileSet copy = new PakketFileSet(to.toString(), files);
    if (!isAsIntended(copy, to, change)) {
      throw new IllegalArgumentException(
          "In "
              + PakketFileSet.MANIFEST
              + " van "
              + from
              + " staan de velden niet elk op een eigen regel; zo is het niet over te nemen.");
    }
    return copy;
  }

  private static boolean isAsIntended(PakketFileSet copy, PakketVersie to, String change) {
    try {
      Manifest manifest = RegelpakketLoader.load(copy).manifest();
      return manifest.versie().equals(to)
          && manifest.herziening() == 1
          && manifest.status() == PakketStatus.CONCEPT
          && manifest.validUntil() == null
          && manifest.wijzigingen().get(0).equals(change);
    } catch (InvalidPakketException e) {
      return false;
    }
  }

  private static String manifest(String text, PakketVersie to, String change) {
    String fresh = field(text, "versie", "\"" + to + "\"");
    fresh = field(fresh, "herziening", "1");
    fresh = field(fresh, "status", "concept");
    fresh = fresh.replaceAll("(?m)^geldigTot:.*\\R", "");
    return CHANGES
        .matcher(fresh)
        .replaceFirst("$0- \"" + Matcher.quoteReplacement(change) + "\"$2$3");
  }

  private static String field(String text, String field, String value) {
    return text.replaceFirst(
        "(?m)^" + field + ":[^#\\r\\n]*?(?=[ \\t]*(#.*)?$)", field + ": " + value);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

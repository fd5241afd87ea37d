package nl.somregels.som.regels.pack;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.pakket.InvalidPakketException;
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
  private static final Pattern WIJZIGINGEN =
      Pattern.compile("(?m)^wijzigingen:[ \\t]*(#.*)?(\\r?\\n)([ \\t]*)(?=- )");

  private PakketCopy() {}

  /**
   * The files of the new pack.
   *
   * @throws InvalidPakketException when the pack to copy does not load
   * @throws IllegalArgumentException with a Dutch message when the versions are the same or the
   *     manifest cannot be rewritten
   */
  public static PakketFileSet of(PakketFileSet bron, PakketVersie naar) {
    PakketVersie van = RegelpakketLoader.load(bron).manifest().versie();
    if (van.equals(naar)) {
      throw new IllegalArgumentException(
          "Het nieuwe pakket kan niet ook " + van + " heten; kies een andere versie.");
    }
    String wijziging = "Begint als kopie van pakket " + van + ".";
    SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
    bestanden.put(
        PakketFileSet.MANIFEST,
        bytes(manifest(bron.tekst(PakketFileSet.MANIFEST), naar, wijziging)));
    bestanden.put(
        PakketNotes.WIJZIGING,
        bytes(
            "# Wijziging in pakket %s\n\n%s\nSchrijf hier wat er anders wordt, en waarom.\n\n%s"
                .formatted(naar, wijziging, ChangeContract.open(van))));
    PakketFileSet kopie = new PakketFileSet(naar.toString(), bestanden);
    if (!isZoalsBedoeld(kopie, naar, wijziging)) {
      throw new IllegalArgumentException(
          "In "
              + PakketFileSet.MANIFEST
              + " van "
              + van
              + " staan de velden niet elk op een eigen regel; zo is het niet over te nemen.");
    }
    return kopie;
  }

  private static boolean isZoalsBedoeld(PakketFileSet kopie, PakketVersie naar, String wijziging) {
    try {
      Manifest manifest = RegelpakketLoader.load(kopie).manifest();
      return manifest.versie().equals(naar)
          && manifest.herziening() == 1
          && manifest.status() == PakketStatus.CONCEPT
          && manifest.geldigTot() == null
          && manifest.wijzigingen().get(0).equals(wijziging);
    } catch (InvalidPakketException e) {
      return false;
    }
  }

  private static String manifest(String tekst, PakketVersie naar, String wijziging) {
    String nieuw = veld(tekst, "versie", "\"" + naar + "\"");
    nieuw = veld(nieuw, "herziening", "1");
    nieuw = veld(nieuw, "status", "concept");
    nieuw = nieuw.replaceAll("(?m)^geldigTot:.*\\R", "");
    return WIJZIGINGEN
        .matcher(nieuw)
        .replaceFirst("$0- \"" + Matcher.quoteReplacement(wijziging) + "\"$2$3");
  }

  private static String veld(String tekst, String veld, String waarde) {
    return tekst.replaceFirst(
        "(?m)^" + veld + ":[^#\\r\\n]*?(?=[ \\t]*(#.*)?$)", veld + ": " + waarde);
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}

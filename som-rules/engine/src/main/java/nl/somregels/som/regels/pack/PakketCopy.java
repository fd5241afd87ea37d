package nl.somregels.som.regels.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.manifest.ManifestEdit;
import nl.somregels.som.regels.pack.model.ChangeContract;
import nl.somregels.som.regels.pack.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Starts a new pack, or the next revision of one, as a copy: a concept. The manifest keeps its
 * layout and comments: only version, revision and status change, of a new pack title and dates too,
 * and the first change is to be written. The change note starts anew. Every other file stays as it
 * is, byte for byte.
 */
public final class PakketCopy {
  /** A text that is still to be written begins so. */
  public static final String TO_WRITE = "Schrijf hier ";

  /** The first day of a pack of which it is still to be written. */
  public static final LocalDate DATE_TO_WRITE = LocalDate.of(2999, 12, 31);

  private static final Pattern ONE_LINE = Pattern.compile("\\P{Cntrl}{1,200}");

  private PakketCopy() {}

  /**
   * The files of a new pack.
   *
   * @param title null when it is still to be written
   * @param since null when it is still to be written
   * @throws InvalidPakketException when the pack to copy does not load
   * @throws IllegalArgumentException with a Dutch message when the versions are the same, title or
   *     day cannot be, or the manifest cannot be rewritten
   */
  public static PakketFileSet of(
      PakketFileSet source, PakketVersie to, @Nullable String title, @Nullable LocalDate since) {
    PakketVersie from = RegelpakketLoader.load(source).manifest().versie();
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "Het nieuwe pakket kan niet ook " + from + " heten; kies een andere versie.");
    }
    String freshTitle = title == null ? TO_WRITE + "de titel van het pakket." : title.strip();
    if (freshTitle.isEmpty() || !ONE_LINE.matcher(freshTitle).matches()) {
      throw new IllegalArgumentException(
          "De titel kan niet; geef een regel tekst van hoogstens 200 tekens.");
    }
    LocalDate firstDay = since == null ? DATE_TO_WRITE : since;
    if (firstDay.isAfter(DATE_TO_WRITE)) {
      throw new IllegalArgumentException(
          "De eerste dag " + since + " is te laat; het kan tot en met " + DATE_TO_WRITE + ".");
    }
    ManifestEdit manifest =
        new ManifestEdit(source.text(PakketFileSet.MANIFEST))
            .set("versie", YamlWriter.quoted(to.toString()))
            .set("titel", YamlWriter.quoted(freshTitle))
            .set("geldigVanaf", firstDay.toString())
            .remove("geldigTot");
    PakketFileSet copy = copy(source, to.toString(), manifest, PakketReference.current(from), 1);
    Manifest read = read(copy, from);
    return read.versie().equals(to)
            && read.titel().equals(freshTitle)
            && read.validSince().equals(firstDay)
            && read.validUntil() == null
        ? copy
        : failed(from);
  }

  /**
   * The files of the next revision of a pack, in the same folder.
   *
   * @throws InvalidPakketException when the pack does not load
   * @throws IllegalArgumentException with a Dutch message when the manifest cannot be rewritten
   */
  public static PakketFileSet nextRevision(PakketFileSet source) {
    Manifest before = RegelpakketLoader.load(source).manifest();
    PakketReference from = new PakketReference(before.versie(), before.herziening());
    PakketFileSet copy =
        copy(
            source,
            source.name(),
            new ManifestEdit(source.text(PakketFileSet.MANIFEST)),
            from,
            before.herziening() + 1);
    read(copy, before.versie());
    return copy;
  }

  private static PakketFileSet copy(
      PakketFileSet source,
      String name,
      ManifestEdit manifest,
      PakketReference from,
      int herziening) {
    manifest
        .set("herziening", Integer.toString(herziening))
        .set("status", "concept")
        .addChange(TO_WRITE + "wat er anders is dan in pakket " + from + ".");
    PakketVersie to = PakketVersie.of(name);
    SortedMap<String, byte[]> files = new TreeMap<>(source.files());
    files.put(PakketFileSet.MANIFEST, bytes(manifest.toString()));
    files.put(
        PakketNotes.CHANGE,
        bytes(
            "# %s\n\nBegint als kopie van pakket %s.\n%swat er anders wordt, en waarom.\n\n%s"
                .formatted(
                    PakketNotes.header(to, herziening),
                    from,
                    TO_WRITE,
                    ChangeContract.open(from))));
    return new PakketFileSet(name, files);
  }

  /** What the new manifest says; it must be a concept whose first change is to be written. */
  private static Manifest read(PakketFileSet copy, PakketVersie from) {
    try {
      Manifest manifest = RegelpakketLoader.load(copy).manifest();
      if (manifest.status() == PakketStatus.CONCEPT
          && manifest.wijzigingen().get(0).startsWith(TO_WRITE)) {
        return manifest;
      }
    } catch (InvalidPakketException e) {
      // said below, in words that fit what was asked
    }
    return failed(from);
  }

  private static <T> T failed(PakketVersie from) {
    throw new IllegalArgumentException(
        "In "
            + PakketFileSet.MANIFEST
            + " van "
            + from
            + " staan de velden niet elk op een eigen regel; zo is het niet over te nemen.");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

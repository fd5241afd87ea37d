package nl.somregels.som.regels.pack.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.text.FileKind;

/** Which files a pack may hold, by name and size; the content is not looked at. */
public final class FileRules {
  public static final String VOORBEELDEN = "voorbeelden";

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,59}";
  private static final Pattern ALLOWED =
      Pattern.compile(
          "pakket\\.yaml|niet-gemodelleerd\\.yaml|wijziging\\.md|"
              + NAME
              + "\\.dslr|voorbeelden/"
              + NAME
              + "\\.yaml");
  private static final Set<String> PROGRAM =
      Set.of(
          ("dsl drl rdrl rdslr gdst xls xlsx csv java class jar groovy mvel js sh bat cmd "
                  + "ps1 exe dll so zip xml bpmn dmn pmml properties")
              .split(" "));
  private static final String WHICH =
      "Een pakket heeft pakket.yaml, regelbestanden (.dslr) en misschien niet-gemodelleerd.yaml,"
          + " wijziging.md en voorbeelden/*.yaml. In een bestandsnaam staan gewone letters, cijfers,"
          + " - en _.";

  private FileRules() {}

  /** What is wrong with a file of this path within a pack. */
  static Optional<Melding> objection(String path) {
    if (ALLOWED.matcher(path).matches()) {
      return Optional.empty();
    }
    if (pointsToOutside(path)) {
      return Optional.of(
          error(
              MeldingCode.VERBODEN_PAD,
              path,
              "dit pad wijst naar een plaats buiten het pakket.",
              "Zet het bestand in de map van het pakket zelf."));
    }
    String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PROGRAM.contains(kind)) {
      return Optional.of(
          error(
              MeldingCode.PROGRAMMABESTAND,
              path,
              "een bestand van de soort ." + kind + " kan niet in een pakket.",
              "Haal het weg; regels staan in bestanden van de soort .dslr."));
    }
    return Optional.of(
        error(MeldingCode.ONBEKEND_BESTAND, path, "dit bestand kan niet in een pakket.", WHICH));
  }

  private static boolean pointsToOutside(String path) {
    return path.startsWith("/")
        || path.startsWith("\\")
        || path.indexOf(':') == 1
        || List.of(path.split("[/\\\\]")).contains("..");
  }

  /** The files that may be there; all others are reported. */
  public static SortedMap<String, byte[]> allowed(
      PakketFileSet source, MeldingCollector meldingen) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    meldingen.takeOver(source.objections());
    long bytes = 0;
    for (Map.Entry<String, byte[]> file : source.files().entrySet()) {
      Optional<Melding> objection =
          objection(file.getKey()).or(() -> size(file.getKey(), file.getValue()));
      objection.ifPresentOrElse(
          melding -> meldingen.takeOver(Set.of(melding)),
          () -> files.put(file.getKey(), file.getValue()));
      bytes += file.getValue().length;
    }
    if (files.size() > PakketLimits.FILES_PER_PAKKET) {
      meldingen.takeOver(Set.of(tooManyFiles()));
      files.clear();
    }
    if (bytes > PakketLimits.BYTES_PER_PAKKET) {
      meldingen.takeOver(Set.of(pakketTooLarge()));
      files.clear();
    }
    return files;
  }

  /** What is wrong with a file of this size; one that is no text is not to be divided. */
  static Optional<Melding> size(String path, byte[] content) {
    if (content.length <= PakketLimits.BYTES_PER_FILE) {
      return Optional.empty();
    }
    return FileKind.of(content)
        .map(kind -> TextDecoder.noText(path, kind))
        .or(
            () ->
                Optional.of(
                    error(
                        MeldingCode.BESTAND_TE_GROOT,
                        path,
                        "dit bestand is groter dan 1 MB.",
                        "Verdeel de inhoud over meer bestanden.")));
  }

  static Melding tooManyFiles() {
    return error(
        MeldingCode.TE_VEEL_BESTANDEN,
        "",
        "Het pakket heeft meer dan %s bestanden.".formatted(PakketLimits.FILES_PER_PAKKET),
        "Voeg bestanden samen.");
  }

  static Melding pakketTooLarge() {
    return error(
        MeldingCode.PAKKET_TE_GROOT,
        "",
        "De bestanden van het pakket zijn samen groter dan 4 MB.",
        "Haal weg wat geen regel of voorbeeld is.");
  }

  /** A remark about a file or folder as a whole. */
  static Melding error(MeldingCode code, String path, String text, String suggestion) {
    return Melding.of(code, Quote.of(path), 0, text, suggestion);
  }
}

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

/** Which files a pack may hold, by name and size; the content is not looked at. */
public final class FileRules {
  /** The folder with example cases. */
  static final String VOORBEELDEN = "voorbeelden";

  private static final String NAAM = "[A-Za-z0-9][A-Za-z0-9_-]{0,59}";
  private static final Pattern TOEGESTAAN =
      Pattern.compile(
          "pakket\\.yaml|niet-gemodelleerd\\.yaml|wijziging\\.md|"
              + NAAM
              + "\\.dslr|voorbeelden/"
              + NAAM
              + "\\.yaml");
  private static final Set<String> PROGRAMMA =
      Set.of(
          "dsl",
          "drl",
          "rdrl",
          "rdslr",
          "gdst",
          "xls",
          "xlsx",
          "csv",
          "java",
          "class",
          "jar",
          "groovy",
          "mvel",
          "js",
          "sh",
          "bat",
          "cmd",
          "ps1",
          "exe",
          "dll",
          "so",
          "zip",
          "xml",
          "bpmn",
          "dmn",
          "pmml",
          "properties");
  private static final String WELKE =
      "Een pakket heeft pakket.yaml, regelbestanden (.dslr) en misschien niet-gemodelleerd.yaml,"
          + " wijziging.md en voorbeelden/*.yaml. In een bestandsnaam staan gewone letters, cijfers,"
          + " - en _.";

  private FileRules() {}

  /** What is wrong with a file of this path within a pack. */
  static Optional<Melding> bezwaar(String pad) {
    if (TOEGESTAAN.matcher(pad).matches()) {
      return Optional.empty();
    }
    if (wijstNaarBuiten(pad)) {
      return Optional.of(
          fout(
              MeldingCode.VERBODEN_PAD,
              pad,
              "dit pad wijst naar een plaats buiten het pakket.",
              "Zet het bestand in de map van het pakket zelf."));
    }
    String soort = pad.substring(pad.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PROGRAMMA.contains(soort)) {
      return Optional.of(
          fout(
              MeldingCode.PROGRAMMABESTAND,
              pad,
              "een bestand van de soort ." + soort + " kan niet in een pakket.",
              "Haal het weg; regels staan in bestanden van de soort .dslr."));
    }
    return Optional.of(
        fout(MeldingCode.ONBEKEND_BESTAND, pad, "dit bestand kan niet in een pakket.", WELKE));
  }

  private static boolean wijstNaarBuiten(String pad) {
    return pad.startsWith("/")
        || pad.startsWith("\\")
        || pad.indexOf(':') == 1
        || List.of(pad.split("[/\\\\]")).contains("..");
  }

  /** The files that may be there; all others are reported. */
  public static SortedMap<String, byte[]> toegestaan(
      PakketFileSet bron, MeldingCollector meldingen) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>();
    meldingen.neemOver(bron.bezwaren());
    long bytes = 0;
    for (Map.Entry<String, byte[]> bestand : bron.bestanden().entrySet()) {
      Optional<Melding> bezwaar =
          bezwaar(bestand.getKey()).or(() -> grootte(bestand.getKey(), bestand.getValue().length));
      bezwaar.ifPresentOrElse(
          melding -> meldingen.neemOver(Set.of(melding)),
          () -> bestanden.put(bestand.getKey(), bestand.getValue()));
      bytes += bestand.getValue().length;
    }
    if (bestanden.size() > PakketLimits.BESTANDEN_PER_PAKKET) {
      meldingen.neemOver(Set.of(teVeelBestanden()));
      bestanden.clear();
    }
    if (bytes > PakketLimits.BYTES_PER_PAKKET) {
      meldingen.neemOver(Set.of(pakketTeGroot()));
      bestanden.clear();
    }
    return bestanden;
  }

  /** What is wrong with a file of this size. */
  static Optional<Melding> grootte(String pad, long bytes) {
    return bytes <= PakketLimits.BYTES_PER_BESTAND
        ? Optional.empty()
        : Optional.of(
            fout(
                MeldingCode.BESTAND_TE_GROOT,
                pad,
                "dit bestand is groter dan 1 MB.",
                "Verdeel de inhoud over meer bestanden."));
  }

  static Melding teVeelBestanden() {
    return fout(
        MeldingCode.TE_VEEL_BESTANDEN,
        "",
        "Het pakket heeft meer dan %s bestanden.".formatted(PakketLimits.BESTANDEN_PER_PAKKET),
        "Voeg bestanden samen.");
  }

  static Melding pakketTeGroot() {
    return fout(
        MeldingCode.PAKKET_TE_GROOT,
        "",
        "De bestanden van het pakket zijn samen groter dan 4 MB.",
        "Haal weg wat geen regel of voorbeeld is.");
  }

  /** A remark about a file or folder as a whole. */
  static Melding fout(MeldingCode code, String pad, String tekst, String suggestie) {
    return Melding.of(code, Quote.van(pad), 0, tekst, suggestie);
  }
}

package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.feiten.Suggestie;
import org.jspecify.annotations.Nullable;

/**
 * Splits one rule file into its rules, line by line. Every line must be one that this class knows;
 * every other is reported and read past, so that all problems of a file show at once.
 */
final class RegelbestandReader {
  private static final Pattern TITEL = Pattern.compile("regel\\s+\"([^\"]+)\"");
  private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");
  private static final String PATROON = "er is een gedetineerde";
  private static final List<String> TREFWOORDEN =
      List.of("regel", "wanneer", "gevolg", "einde", PATROON);

  private enum Deel {
    BUITEN,
    KOP,
    VOORWAARDEN,
    GEVOLGEN
  }

  private final String bestand;
  private final Meldingen meldingen;
  private final List<Regelblok> blokken = new ArrayList<>();
  private final List<String> commentaar = new ArrayList<>();
  private Deel deel = Deel.BUITEN;
  private @Nullable Regelblok blok;
  private boolean patroon;

  private RegelbestandReader(String bestand, Meldingen meldingen) {
    this.bestand = bestand;
    this.meldingen = meldingen;
  }

  static List<Regelblok> lees(String bestand, String tekst, Meldingen meldingen) {
    RegelbestandReader reader = new RegelbestandReader(bestand, meldingen);
    int nummer = 0;
    for (String regel : (Iterable<String>) tekst.lines()::iterator) {
      nummer++;
      reader.regel(regel.strip(), nummer);
    }
    reader.sluit();
    return reader.blokken;
  }

  private void regel(String regel, int nummer) {
    if (regel.startsWith("//")) {
      commentaar.add(regel.substring(2).strip());
    } else if (regel.isEmpty()) {
      commentaar.clear();
    } else {
      inhoud(regel, nummer);
      commentaar.clear();
    }
  }

  private void inhoud(String regel, int nummer) {
    Matcher titel = TITEL.matcher(regel);
    if (titel.matches()) {
      open(titel.group(1).strip(), nummer);
      return;
    }
    if (blok == null) {
      fout(
          "onbekende-regel",
          nummer,
          "\"" + regel + "\" staat buiten een regel.",
          "Een regel begint met: regel \"code en naam\".");
      return;
    }
    switch (regel) {
      case "wanneer" -> verder(Deel.VOORWAARDEN, deel == Deel.KOP, regel, nummer);
      case "gevolg" ->
          verder(Deel.GEVOLGEN, deel == Deel.KOP || deel == Deel.VOORWAARDEN, regel, nummer);
      case "einde" -> einde(nummer);
      default -> binnen(blok, regel, nummer);
    }
  }

  private void open(String titel, int nummer) {
    sluit();
    blok =
        new Regelblok(
            titel,
            String.join(" ", commentaar),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new Regelverwijzing(bestand, nummer));
    deel = Deel.KOP;
    patroon = false;
  }

  private void verder(Deel volgende, boolean magHier, String regel, int nummer) {
    if (!magHier) {
      fout(
          "verkeerde-volgorde",
          nummer,
          "\"" + regel + "\" staat hier niet op zijn plaats.",
          "De volgorde is: regel, wanneer, gevolg, einde.");
    }
    deel = volgende;
  }

  private void einde(int nummer) {
    if (deel != Deel.GEVOLGEN) {
      fout(
          "gevolg-ontbreekt",
          nummer,
          "Regel \"" + titel() + "\" eindigt zonder gevolg.",
          "Zet voor einde een regel gevolg, met daaronder wat de regel doet.");
    }
    bewaar();
  }

  private void binnen(Regelblok huidig, String regel, int nummer) {
    Regelblok.Regel inhoud = new Regelblok.Regel(regel, nummer);
    switch (deel) {
      case KOP -> metadata(huidig, regel, nummer);
      case VOORWAARDEN -> {
        if (regel.equals(PATROON)) {
          patroon = true;
        } else if (regel.startsWith("-") && patroon) {
          huidig.voorwaarden().add(inhoud);
        } else {
          onbekend(
              regel,
              nummer,
              "Onder wanneer staat eerst \"" + PATROON + "\", dan zinnen met \"- \".");
        }
      }
      default -> huidig.gevolgen().add(inhoud);
    }
  }

  private void metadata(Regelblok huidig, String regel, int nummer) {
    Matcher matcher = METADATA.matcher(regel);
    if (!matcher.matches()) {
      onbekend(regel, nummer, "Boven wanneer staan regels als @bron(\"tabel 7\").");
      return;
    }
    Regelblok.Regel waarde = new Regelblok.Regel(matcher.group(2).strip(), nummer);
    if (huidig.metadata().putIfAbsent(matcher.group(1), waarde) != null) {
      fout(
          "dubbele-metadata",
          nummer,
          "@" + matcher.group(1) + " staat twee keer bij regel \"" + titel() + "\".",
          "Voeg de teksten samen.");
    }
  }

  private void onbekend(String regel, int nummer, String hoe) {
    fout(
        "onbekende-regel",
        nummer,
        "\"" + regel + "\" kan hier niet staan.",
        Suggestie.voor(regel, TREFWOORDEN)
            .map(woord -> "Bedoelde u \"" + woord + "\"?")
            .orElse(hoe));
  }

  /** An open rule at a new one or at the end of the file is reported and kept. */
  private void sluit() {
    if (blok != null) {
      fout(
          "regel-niet-gesloten",
          blok.plaats().regelnummer(),
          "Regel \"" + titel() + "\" is niet gesloten.",
          "Zet einde op een eigen regel onder het gevolg.");
      bewaar();
    }
  }

  private void bewaar() {
    if (blok != null) {
      blokken.add(blok);
    }
    blok = null;
    deel = Deel.BUITEN;
  }

  private String titel() {
    return blok == null ? "" : blok.titel();
  }

  private void fout(String code, int nummer, String tekst, String suggestie) {
    meldingen.fout(code, bestand, nummer, tekst, suggestie);
  }
}

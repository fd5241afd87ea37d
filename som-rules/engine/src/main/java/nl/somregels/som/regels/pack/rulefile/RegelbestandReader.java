package nl.somregels.som.regels.pack.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.feiten.Suggestie;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.Citaat;
import nl.somregels.som.regels.pack.files.Meldingen;
import nl.somregels.som.regels.pack.files.Pakketgrenzen;
import nl.somregels.som.regels.pack.files.Tekstcontrole;
import nl.somregels.som.regels.pack.language.Regelblok;
import nl.somregels.som.regels.pack.language.Woordenschat;
import org.jspecify.annotations.Nullable;

/**
 * Splits one rule file into its rules, line by line. Every line must be one that this class knows;
 * every other is reported and read past as what it was probably meant to be, so that all problems
 * of a file show at once and none twice.
 */
public final class RegelbestandReader {
  private static final Pattern TITEL = Pattern.compile("(\\S+)\\s+\"([^\"]+)\"(.*)");
  private static final Pattern TITEL_ZONDER_AANHALINGSTEKENS = Pattern.compile("regel\\s+(.+)");
  private static final String AANHALINGSTEKENS = "[\"'“”„‟‘’‚«»]";
  private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

  /** What word processors make of a dash, or of a list. */
  private static final Pattern ANDER_STREEPJE = Pattern.compile("^[\u2013\u2014\u2022*]\\s*");

  private static final String PATROON = "er is een gedetineerde";
  private static final List<String> TREFWOORDEN = List.of("wanneer", "gevolg", "einde", PATROON);

  private enum Deel {
    BUITEN,
    KOP,
    VOORWAARDEN,
    GEVOLGEN
  }

  private final String bestand;
  private final Meldingen meldingen;
  private final Woordenschat woordenschat = Woordenschat.gebundeld();
  private final List<Regelblok> blokken = new ArrayList<>();
  private final List<String> commentaar = new ArrayList<>();
  private Deel deel = Deel.BUITEN;
  private @Nullable Regelblok blok;
  private boolean patroon;

  private RegelbestandReader(String bestand, Meldingen meldingen) {
    this.bestand = bestand;
    this.meldingen = meldingen;
  }

  public static List<Regelblok> lees(String bestand, String tekst, Meldingen meldingen) {
    RegelbestandReader reader = new RegelbestandReader(bestand, meldingen);
    int nummer = 0;
    for (String regel : (Iterable<String>) tekst.lines()::iterator) {
      nummer++;
      reader.regel(new Regelblok.Regel(regel.strip(), nummer));
    }
    reader.sluit();
    return reader.blokken;
  }

  private void regel(Regelblok.Regel regel) {
    if (regel.tekst().startsWith("//")) {
      commentaar.add(regel.tekst().substring(2).strip());
      return;
    }
    if (!regel.tekst().isEmpty() && !meldingen.isVol()) {
      inhoud(regel);
    }
    if (regel.tekst().isEmpty() || blok != null) {
      commentaar.clear();
    }
  }

  private void inhoud(Regelblok.Regel regel) {
    if (Programmacode.isHerkend(regel.tekst())) {
      fout(
          MeldingCode.PROGRAMMACODE,
          regel,
          citaat(regel) + " is programmacode; die kan hier niet staan.",
          "Gebruik alleen zinnen uit de woordenschat.");
      return;
    }
    if (isTitel(regel) || isTitelMetAndereTekens(regel)) {
      return;
    }
    if (blok == null) {
      fout(
          MeldingCode.ONBEKENDE_REGEL,
          regel,
          citaat(regel) + " staat buiten een regel.",
          "Een regel begint met: regel \"code en naam\".");
      return;
    }
    String trefwoord = regel.tekst().replaceAll("\\s+", " ");
    if (!TREFWOORDEN.contains(trefwoord) && !trefwoord.startsWith("-")) {
      trefwoord = Suggestie.voor(trefwoord, TREFWOORDEN).orElse("");
      if (!trefwoord.isEmpty()) {
        onbekend(regel, "Bedoelde u \"" + trefwoord + "\"?");
      }
    }
    switch (trefwoord) {
      case "wanneer" -> verder(Deel.VOORWAARDEN, deel == Deel.KOP, regel);
      case "gevolg" -> verder(Deel.GEVOLGEN, deel == Deel.KOP || deel == Deel.VOORWAARDEN, regel);
      case "einde" -> einde(regel);
      default -> binnen(blok, trefwoord.equals(PATROON), regel);
    }
  }

  private boolean isTitel(Regelblok.Regel regel) {
    Matcher titel = TITEL.matcher(regel.tekst());
    if (!titel.matches() || Suggestie.voor(titel.group(1), List.of("regel")).isEmpty()) {
      return false;
    }
    if (!titel.group(1).equals("regel")) {
      onbekend(regel, "Bedoelde u \"regel\"?");
    } else if (!titel.group(3).isBlank()) {
      fout(
          MeldingCode.ONBEKENDE_REGEL,
          regel,
          "achter de titel kan niet staan: \"" + Citaat.van(titel.group(3).strip()) + "\".",
          "Laat de regel eindigen met het aanhalingsteken van de titel.");
    }
    open(titel.group(2).strip(), regel);
    return true;
  }

  /** A title without the right quotation marks begins a rule too: what follows belongs to it. */
  private boolean isTitelMetAndereTekens(Regelblok.Regel regel) {
    Matcher matcher = TITEL_ZONDER_AANHALINGSTEKENS.matcher(regel.tekst());
    if (!matcher.matches()) {
      return false;
    }
    String titel = matcher.group(1).replaceAll(AANHALINGSTEKENS, "").strip();
    fout(
        MeldingCode.ONBEKENDE_REGEL,
        regel,
        citaat(regel) + " heeft geen titel tussen rechte aanhalingstekens.",
        "Schrijf: regel \"" + Citaat.van(titel) + "\".");
    open(titel, regel);
    return true;
  }

  private void open(String titel, Regelblok.Regel regel) {
    sluit();
    String beleidszin = String.join(" ", commentaar);
    if (beleidszin.length() > Pakketgrenzen.TEKENS_PER_TEKST) {
      fout(
          MeldingCode.REGEL_TE_LANG,
          regel,
          "boven deze regel: " + Tekstcontrole.teLang(beleidszin),
          "Zet een lege regel boven wat niet bij de regel hoort.");
      beleidszin = beleidszin.substring(0, Pakketgrenzen.TEKENS_PER_TEKST);
    }
    blok =
        new Regelblok(
            titel,
            beleidszin,
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new Regelverwijzing(bestand, regel.nummer()));
    deel = Deel.KOP;
    patroon = false;
  }

  private void verder(Deel volgende, boolean magHier, Regelblok.Regel regel) {
    if (!magHier) {
      fout(
          MeldingCode.VERKEERDE_VOLGORDE,
          regel,
          citaat(regel) + " staat hier niet op zijn plaats.",
          "De volgorde is: regel, wanneer, gevolg, einde.");
    }
    deel = volgende;
  }

  private void einde(Regelblok.Regel regel) {
    if (blok != null && blok.gevolgen().isEmpty()) {
      fout(
          MeldingCode.GEVOLG_ONTBREEKT,
          regel,
          "Regel \"" + titel() + "\" eindigt zonder gevolg.",
          deel == Deel.GEVOLGEN
              ? "Zet onder gevolg een zin die zegt wat de regel doet, zoals: het effect is LAAG."
              : "Zet voor einde een regel gevolg, met daaronder wat de regel doet.");
    }
    bewaar();
  }

  private void binnen(Regelblok huidig, boolean isPatroon, Regelblok.Regel regel) {
    boolean isVoorwaarde = isPatroon || regel.tekst().startsWith("-");
    if (deel == Deel.KOP && isVoorwaarde) {
      fout(
          MeldingCode.WANNEER_ONTBREEKT,
          regel,
          "boven " + citaat(regel) + " ontbreekt wanneer.",
          "Zet erboven een regel met alleen: wanneer.");
      deel = Deel.VOORWAARDEN;
    }
    if (deel != Deel.GEVOLGEN && woordenschat.gevolg(regel.tekst()).isPresent()) {
      fout(
          MeldingCode.GEVOLG_ONTBREEKT,
          regel,
          "boven " + citaat(regel) + " ontbreekt gevolg.",
          "Zet erboven een regel met alleen: gevolg.");
      deel = Deel.GEVOLGEN;
    }
    switch (deel) {
      case KOP -> metadata(huidig, regel);
      case VOORWAARDEN -> voorwaarde(huidig, isPatroon, regel);
      default -> huidig.gevolgen().add(regel);
    }
  }

  private void voorwaarde(Regelblok huidig, boolean isPatroon, Regelblok.Regel regel) {
    if (isPatroon) {
      patroon = true;
      return;
    }
    if (!regel.tekst().startsWith("-")) {
      String zonderTeken = ANDER_STREEPJE.matcher(regel.tekst()).replaceFirst("");
      onbekend(
          regel,
          !zonderTeken.equals(regel.tekst())
              ? "Begin met een gewoon streepje: \"- " + Citaat.van(zonderTeken) + "\"."
              : woordenschat.voorwaarde("- " + regel.tekst()).isPresent()
                  ? "Zet er een streepje voor: \"- " + regel.tekst() + "\"."
                  : "Een voorwaarde begint met een streepje en een spatie.");
      return;
    }
    if (!patroon) {
      fout(
          MeldingCode.PATROON_ONTBREEKT,
          regel,
          "boven " + citaat(regel) + " ontbreekt \"" + PATROON + "\".",
          "Zet dat direct onder wanneer.");
      patroon = true;
    }
    huidig.voorwaarden().add(regel);
  }

  private void metadata(Regelblok huidig, Regelblok.Regel regel) {
    Matcher matcher = METADATA.matcher(regel.tekst());
    if (!matcher.matches()) {
      onbekend(regel, "Boven wanneer staan regels als @bron(\"tabel 7\").");
      return;
    }
    Regelblok.Regel waarde = new Regelblok.Regel(matcher.group(2).strip(), regel.nummer());
    if (huidig.metadata().putIfAbsent(matcher.group(1), waarde) != null) {
      fout(
          MeldingCode.DUBBELE_METADATA,
          regel,
          "@" + Citaat.van(matcher.group(1)) + " staat twee keer bij regel \"" + titel() + "\".",
          "Voeg de teksten samen.");
    }
  }

  private void onbekend(Regelblok.Regel regel, String hoe) {
    fout(MeldingCode.ONBEKENDE_REGEL, regel, citaat(regel) + " kan hier niet staan.", hoe);
  }

  /** An open rule at a new one or at the end of the file is reported and kept. */
  private void sluit() {
    if (blok != null) {
      fout(
          MeldingCode.REGEL_NIET_GESLOTEN,
          new Regelblok.Regel("", blok.plaats().regelnummer()),
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
    return blok == null ? "" : Citaat.van(blok.titel());
  }

  private static String citaat(Regelblok.Regel regel) {
    return "\"" + Citaat.van(regel.tekst()) + "\"";
  }

  private void fout(MeldingCode code, Regelblok.Regel regel, String tekst, String suggestie) {
    meldingen.fout(code, bestand, regel.nummer(), tekst, suggestie);
  }
}

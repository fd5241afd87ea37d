package nl.somregels.som.regels.pack.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.files.TextDecoder;
import nl.somregels.som.regels.pack.language.RuleBlock;
import nl.somregels.som.regels.pack.language.Woordenschat;
import org.jspecify.annotations.Nullable;

/**
 * Splits one rule file into its rules, line by line. Every line must be one that this class knows;
 * every other is reported and read past as what it was probably meant to be, so that all problems
 * of a file show at once and none twice.
 */
public final class RuleFileReader {
  private static final Pattern TITEL = Pattern.compile("(\\S+)\\s+\"([^\"]+)\"(.*)");
  private static final Pattern TITEL_ZONDER_AANHALINGSTEKENS = Pattern.compile("regel\\s+(.+)");
  private static final String AANHALINGSTEKENS = "[\"'“”„‟‘’‚«»]";
  private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

  /** What word processors make of a dash, or of a list. */
  private static final Pattern ANDER_STREEPJE = Pattern.compile("^[\u2013\u2014\u2022*]\\s*");

  private static final String PATROON = "er is een gedetineerde";
  private static final List<String> TREFWOORDEN = List.of("wanneer", "gevolg", "einde", PATROON);

  private enum BlockPart {
    BUITEN,
    KOP,
    VOORWAARDEN,
    GEVOLGEN
  }

  private final String bestand;
  private final MeldingCollector meldingen;
  private final Woordenschat woordenschat = Woordenschat.gebundeld();
  private final List<RuleBlock> blokken = new ArrayList<>();
  private final List<String> commentaar = new ArrayList<>();
  private BlockPart deel = BlockPart.BUITEN;
  private @Nullable RuleBlock blok;
  private boolean patroon;

  private RuleFileReader(String bestand, MeldingCollector meldingen) {
    this.bestand = bestand;
    this.meldingen = meldingen;
  }

  public static List<RuleBlock> lees(String bestand, String tekst, MeldingCollector meldingen) {
    RuleFileReader reader = new RuleFileReader(bestand, meldingen);
    int nummer = 0;
    for (String regel : (Iterable<String>) tekst.lines()::iterator) {
      nummer++;
      reader.regel(new RuleBlock.RuleLine(regel.strip(), nummer));
    }
    reader.sluit();
    return reader.blokken;
  }

  private void regel(RuleBlock.RuleLine regel) {
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

  private void inhoud(RuleBlock.RuleLine regel) {
    if (ProgramCode.isHerkend(regel.tekst())) {
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
      trefwoord = DidYouMean.voor(trefwoord, TREFWOORDEN).orElse("");
      if (!trefwoord.isEmpty()) {
        onbekend(regel, "Bedoelde u \"" + trefwoord + "\"?");
      }
    }
    switch (trefwoord) {
      case "wanneer" -> verder(BlockPart.VOORWAARDEN, deel == BlockPart.KOP, regel);
      case "gevolg" ->
          verder(BlockPart.GEVOLGEN, deel == BlockPart.KOP || deel == BlockPart.VOORWAARDEN, regel);
      case "einde" -> einde(regel);
      default -> binnen(blok, trefwoord.equals(PATROON), regel);
    }
  }

  private boolean isTitel(RuleBlock.RuleLine regel) {
    Matcher titel = TITEL.matcher(regel.tekst());
    if (!titel.matches() || DidYouMean.voor(titel.group(1), List.of("regel")).isEmpty()) {
      return false;
    }
    if (!titel.group(1).equals("regel")) {
      onbekend(regel, "Bedoelde u \"regel\"?");
    } else if (!titel.group(3).isBlank()) {
      fout(
          MeldingCode.ONBEKENDE_REGEL,
          regel,
          "achter de titel kan niet staan: \"" + Quote.van(titel.group(3).strip()) + "\".",
          "Laat de regel eindigen met het aanhalingsteken van de titel.");
    }
    open(titel.group(2).strip(), regel);
    return true;
  }

  /** A title without the right quotation marks begins a rule too: what follows belongs to it. */
  private boolean isTitelMetAndereTekens(RuleBlock.RuleLine regel) {
    Matcher matcher = TITEL_ZONDER_AANHALINGSTEKENS.matcher(regel.tekst());
    if (!matcher.matches()) {
      return false;
    }
    String titel = matcher.group(1).replaceAll(AANHALINGSTEKENS, "").strip();
    fout(
        MeldingCode.ONBEKENDE_REGEL,
        regel,
        citaat(regel) + " heeft geen titel tussen rechte aanhalingstekens.",
        "Schrijf: regel \"" + Quote.van(titel) + "\".");
    open(titel, regel);
    return true;
  }

  private void open(String titel, RuleBlock.RuleLine regel) {
    sluit();
    String beleidszin = String.join(" ", commentaar);
    if (beleidszin.length() > PakketLimits.TEKENS_PER_TEKST) {
      fout(
          MeldingCode.REGEL_TE_LANG,
          regel,
          "boven deze regel: " + TextDecoder.teLang(beleidszin),
          "Zet een lege regel boven wat niet bij de regel hoort.");
      beleidszin = beleidszin.substring(0, PakketLimits.TEKENS_PER_TEKST);
    }
    blok =
        new RuleBlock(
            titel,
            beleidszin,
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new RegelLocation(bestand, regel.nummer()));
    deel = BlockPart.KOP;
    patroon = false;
  }

  private void verder(BlockPart volgende, boolean magHier, RuleBlock.RuleLine regel) {
    if (!magHier) {
      fout(
          MeldingCode.VERKEERDE_VOLGORDE,
          regel,
          citaat(regel) + " staat hier niet op zijn plaats.",
          "De volgorde is: regel, wanneer, gevolg, einde.");
    }
    deel = volgende;
  }

  private void einde(RuleBlock.RuleLine regel) {
    if (blok != null && blok.gevolgen().isEmpty()) {
      fout(
          MeldingCode.GEVOLG_ONTBREEKT,
          regel,
          "Regel \"" + titel() + "\" eindigt zonder gevolg.",
          deel == BlockPart.GEVOLGEN
              ? "Zet onder gevolg een zin die zegt wat de regel doet, zoals: het effect is LAAG."
              : "Zet voor einde een regel gevolg, met daaronder wat de regel doet.");
    }
    bewaar();
  }

  private void binnen(RuleBlock huidig, boolean isPatroon, RuleBlock.RuleLine regel) {
    boolean isVoorwaarde = isPatroon || regel.tekst().startsWith("-");
    if (deel == BlockPart.KOP && isVoorwaarde) {
      fout(
          MeldingCode.WANNEER_ONTBREEKT,
          regel,
          "boven " + citaat(regel) + " ontbreekt wanneer.",
          "Zet erboven een regel met alleen: wanneer.");
      deel = BlockPart.VOORWAARDEN;
    }
    if (deel != BlockPart.GEVOLGEN && woordenschat.gevolg(regel.tekst()).isPresent()) {
      fout(
          MeldingCode.GEVOLG_ONTBREEKT,
          regel,
          "boven " + citaat(regel) + " ontbreekt gevolg.",
          "Zet erboven een regel met alleen: gevolg.");
      deel = BlockPart.GEVOLGEN;
    }
    switch (deel) {
      case KOP -> metadata(huidig, regel);
      case VOORWAARDEN -> voorwaarde(huidig, isPatroon, regel);
      default -> huidig.gevolgen().add(regel);
    }
  }

  private void voorwaarde(RuleBlock huidig, boolean isPatroon, RuleBlock.RuleLine regel) {
    if (isPatroon) {
      patroon = true;
      return;
    }
    if (!regel.tekst().startsWith("-")) {
      String zonderTeken = ANDER_STREEPJE.matcher(regel.tekst()).replaceFirst("");
      onbekend(
          regel,
          !zonderTeken.equals(regel.tekst())
              ? "Begin met een gewoon streepje: \"- " + Quote.van(zonderTeken) + "\"."
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

  private void metadata(RuleBlock huidig, RuleBlock.RuleLine regel) {
    Matcher matcher = METADATA.matcher(regel.tekst());
    if (!matcher.matches()) {
      onbekend(regel, "Boven wanneer staan regels als @bron(\"tabel 7\").");
      return;
    }
    RuleBlock.RuleLine waarde = new RuleBlock.RuleLine(matcher.group(2).strip(), regel.nummer());
    if (huidig.metadata().putIfAbsent(matcher.group(1), waarde) != null) {
      fout(
          MeldingCode.DUBBELE_METADATA,
          regel,
          "@" + Quote.van(matcher.group(1)) + " staat twee keer bij regel \"" + titel() + "\".",
          "Voeg de teksten samen.");
    }
  }

  private void onbekend(RuleBlock.RuleLine regel, String hoe) {
    fout(MeldingCode.ONBEKENDE_REGEL, regel, citaat(regel) + " kan hier niet staan.", hoe);
  }

  /** An open rule at a new one or at the end of the file is reported and kept. */
  private void sluit() {
    if (blok != null) {
      fout(
          MeldingCode.REGEL_NIET_GESLOTEN,
          new RuleBlock.RuleLine("", blok.plaats().regelnummer()),
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
    deel = BlockPart.BUITEN;
  }

  private String titel() {
    return blok == null ? "" : Quote.van(blok.titel());
  }

  private static String citaat(RuleBlock.RuleLine regel) {
    return "\"" + Quote.van(regel.tekst()) + "\"";
  }

  private void fout(MeldingCode code, RuleBlock.RuleLine regel, String tekst, String suggestie) {
    meldingen.fout(code, bestand, regel.nummer(), tekst, suggestie);
  }
}

package nl.somregels.som.regels.pack;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Dutch what a YAML parser stumbles over, on the line where the analyst can mend it. */
final class Yamlfout {
  static final String GEEN_YAML = "dit is geen geldige YAML.";
  static final String KIJK_NAAR = "Kijk naar inspringing, dubbele punten en aanhalingstekens.";

  private Yamlfout() {}

  static void meld(String bestand, MarkedYAMLException fout, Meldingen meldingen) {
    String context = String.valueOf(fout.getContext());
    String probleem = String.valueOf(fout.getProblem());
    String tekst = GEEN_YAML;
    String suggestie = KIJK_NAAR;
    Mark plaats = fout.getProblemMark();
    if (context.contains("quoted scalar")) {
      plaats = fout.getContextMark();
      tekst = "hier begint een tekst tussen aanhalingstekens die niet goed eindigt.";
      suggestie = "Zet aan het eind van de tekst hetzelfde aanhalingsteken.";
    } else if (context.contains("simple key")) {
      plaats = fout.getContextMark();
      tekst = "op deze regel ontbreekt een dubbele punt.";
      suggestie = "Schrijf een veld als: status: concept.";
    } else if (probleem.contains("TAB")) {
      tekst = "deze regel begint met een tab.";
      suggestie = "Spring in met spaties.";
    } else if (probleem.startsWith("mapping values")) {
      tekst = "de dubbele punt op deze regel kan hier niet staan.";
      suggestie =
          "Ontbreekt op de regel erboven een dubbele punt, of horen er aanhalingstekens om de tekst?";
    } else if (probleem.startsWith("expected <block end>")) {
      tekst = "deze regel begint niet op dezelfde plaats als de regels erboven.";
      suggestie = "Geef regels die bij elkaar horen evenveel spaties ervoor.";
    } else if (probleem.startsWith("found character")) {
      tekst = "een tekst kan niet met dit teken beginnen.";
      suggestie = "Zet de tekst tussen aanhalingstekens.";
    }
    meldingen.fout(
        Foutcode.YAML, bestand, plaats == null ? 0 : plaats.getLine() + 1, tekst, suggestie);
  }
}

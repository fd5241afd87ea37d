package nl.somregels.som.regels.pack.yaml;

import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Dutch what a YAML parser stumbles over, on the line where the analyst can mend it. */
final class YamlErrorTranslator {
  static final String GEEN_YAML = "dit is geen geldige YAML.";
  static final String KIJK_NAAR = "Kijk naar inspringing, dubbele punten en aanhalingstekens.";

  private YamlErrorTranslator() {}

  static void meld(
      String bestand, String inhoud, MarkedYAMLException fout, MeldingCollector meldingen) {
    String context = String.valueOf(fout.getContext());
    String probleem = String.valueOf(fout.getProblem());
    String tekst = GEEN_YAML;
    String suggestie = KIJK_NAAR;
    int regel = regel(fout.getProblemMark());
    int open = openAanhaling(inhoud, regel);
    if (open > 0 || context.contains("quoted scalar")) {
      regel = open > 0 ? open : regel(fout.getContextMark());
      tekst = "hier begint een tekst tussen aanhalingstekens die niet goed eindigt.";
      suggestie = "Zet aan het eind van de tekst hetzelfde aanhalingsteken.";
    } else if (context.contains("simple key")) {
      regel = regel(fout.getContextMark());
      tekst = "op deze regel ontbreekt een dubbele punt.";
      suggestie = "Schrijf een veld als: status: concept.";
    } else if (probleem.contains("TAB")) {
      boolean isIndent = inhoud.lines().skip(regel - 1L).findFirst().orElse("").startsWith("\t");
      tekst = isIndent ? "deze regel begint met een tab." : "op deze regel staat een tab.";
      suggestie = isIndent ? "Spring in met spaties." : "Zet er een spatie voor in de plaats.";
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
    meldingen.fout(MeldingCode.YAML, bestand, regel, tekst, suggestie);
  }

  private static int regel(@Nullable Mark plaats) {
    return plaats == null ? 0 : plaats.getLine() + 1;
  }

  /**
   * The first line up to this one on which a double quote is left open: a parser sees that only
   * where the next one closes it. 0 when there is none.
   */
  private static int openAanhaling(String inhoud, int totEnMet) {
    List<String> regels = inhoud.lines().limit(totEnMet).toList();
    for (int i = 0; i < regels.size(); i++) {
      String zonder = regels.get(i).replace("\\\"", "");
      if (zonder.chars().filter(teken -> teken == '"').count() % 2 == 1) {
        return i + 1;
      }
    }
    return 0;
  }
}

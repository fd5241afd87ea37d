package nl.somregels.som.regels.pack.yaml;

import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Dutch what a YAML parser stumbles over, on the line where the analyst can mend it. */
final class YamlErrorTranslator {
  static final String NO_YAML = "dit is geen geldige YAML.";
  static final String LOOK_TO = "Kijk naar inspringing, dubbele punten en aanhalingstekens.";

  private YamlErrorTranslator() {}

  static void report(
      String file, String content, MarkedYAMLException error, MeldingCollector meldingen) {
    String context = String.valueOf(error.getContext());
    String problem = String.valueOf(error.getProblem());
    String text = NO_YAML;
    String suggestion = LOOK_TO;
    int line = rule(error.getProblemMark());
    int open = openQuotation(content, line);
    if (open > 0 || context.contains("quoted scalar")) {
      line = open > 0 ? open : rule(error.getContextMark());
      text = "hier begint een tekst tussen aanhalingstekens die niet goed eindigt.";
      suggestion = "Zet aan het eind van de tekst hetzelfde aanhalingsteken.";
    } else if (context.contains("simple key")) {
      line = rule(error.getContextMark());
      text = "op deze regel ontbreekt een dubbele punt.";
      suggestion = "Schrijf een veld als: status: concept.";
    } else if (problem.contains("TAB")) {
      boolean isIndent = content.lines().skip(line - 1L).findFirst().orElse("").startsWith("\t");
      text = isIndent ? "deze regel begint met een tab." : "op deze regel staat een tab.";
      suggestion = isIndent ? "Spring in met spaties." : "Zet er een spatie voor in de plaats.";
    } else if (problem.startsWith("mapping values")) {
      text = "de dubbele punt op deze regel kan hier niet staan.";
      suggestion =
          "Ontbreekt op de regel erboven een dubbele punt, of horen er aanhalingstekens om de tekst?";
    } else if (problem.startsWith("expected <block end>")) {
      text = "deze regel begint niet op dezelfde plaats als de regels erboven.";
      suggestion = "Geef regels die bij elkaar horen evenveel spaties ervoor.";
    } else if (problem.startsWith("found character")) {
      text = "een tekst kan niet met dit teken beginnen.";
      suggestion = "Zet de tekst tussen aanhalingstekens.";
    }
    meldingen.error(MeldingCode.YAML, file, line, text, suggestion);
  }

  private static int rule(@Nullable Mark place) {
    return place == null ? 0 : place.getLine() + 1;
  }

  /** The first line up to this one with an open double quote; 0 when there is none. */
  private static int openQuotation(String content, int upTo) {
    List<String> lines = content.lines().limit(upTo).toList();
    for (int i = 0; i < lines.size(); i++) {
      String without = lines.get(i).replace("\\\"", "");
      if (without.chars().filter(character -> character == '"').count() % 2 == 1) {
        return i + 1;
      }
    }
    return 0;
  }
}

package nl.somregels.som.regels.pack.rulefile;

import java.util.Set;

/**
 * Lines that Drools would read as code. None of them is a sentence of the vocabulary, so all are
 * refused anyway; this tells an analyst why.
 */
final class ProgramCode {
  private static final Set<String> WOORDEN =
      Set.of(
          "package",
          "unit",
          "import",
          "global",
          "function",
          "declare",
          "query",
          "rule",
          "when",
          "then",
          "end",
          "expander",
          "dialect",
          "salience",
          "enabled",
          "no-loop",
          "auto-focus",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "lock-on-active",
          "date-effective",
          "date-expires",
          "duration",
          "timer",
          "calendars",
          "refract",
          "direct",
          "attributes",
          "extends",
          "eval",
          "from",
          "accumulate",
          "collect",
          "entry-point",
          "exists",
          "forall",
          "not",
          "modify",
          "insert",
          "update",
          "delete",
          "retract",
          "template",
          "trait");

  private ProgramCode() {}

  /** Whether the line starts with {@code >} or a keyword of Drools. */
  static boolean isHerkend(String regel) {
    int einde = 0;
    while (einde < regel.length() && isWoordteken(regel.charAt(einde))) {
      einde++;
    }
    return regel.startsWith(">") || WOORDEN.contains(regel.substring(0, einde));
  }

  private static boolean isWoordteken(char teken) {
    return teken >= 'a' && teken <= 'z' || teken == '-';
  }
}

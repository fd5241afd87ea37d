package nl.somregels.som.regels.pages.pack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.regels.pack.model.ChangeContract;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pages.html.OutcomeTable;
import nl.somregels.som.regels.pages.html.RuleChanges;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import nl.somregels.som.vergelijking.Vergelijking;

/** What is decided, on one or two pages: before the pack itself. */
record DecisionNote(
    Vergelijking vergelijking,
    String wijziging,
    OutcomeTable outcomes,
    RuleChanges regels,
    List<String> nietGemodelleerd) {
  /** The intended changes: what they prove is in the check, and people read the rules. */
  private static final Pattern CONTRACT =
      Pattern.compile("(?ms)^(#+)[ \\t]*" + ChangeContract.HEADER + "[ \\t]*$.*?(?=^#|\\z)");

  private static final Pattern TITLE = Pattern.compile("\\A#[ \\t][^\\n]*\\n");

  static DecisionNote of(PackDocument document, Vergelijking against) {
    Matcher text = TITLE.matcher(CONTRACT.matcher(document.wijziging()).replaceAll(""));
    return new DecisionNote(
        against,
        ChangeNoteHtml.render(text.replaceFirst("")),
        OutcomeTable.of(against),
        RuleChanges.of(against.details()),
        document.nietGemodelleerd().stream().map(NotModelled::onderwerp).toList());
  }

  /** What changed of this criterion, or optional criterion: empty when nothing did. */
  static String mark(String regel, Vergelijking against) {
    return RuleChanges.of(against.details()).criteria().stream()
        .filter(row -> row.difference().regel().equals(regel))
        .map(RuleChanges.RuleRow::kind)
        .findFirst()
        .orElse("");
  }

  /** The lines of precedence that the pack before did not have: who yields to whom. */
  static List<String> freshVoorrang(Vergelijking against) {
    return against.details().regels().stream()
        .filter(difference -> difference.regel().equals("voorrang"))
        .filter(difference -> difference.soort() == RegelDifferenceKind.ERBIJ)
        .map(RegelDifference::what)
        .toList();
  }
}

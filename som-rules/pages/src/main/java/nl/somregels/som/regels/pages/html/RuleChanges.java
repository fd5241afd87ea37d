package nl.somregels.som.regels.pages.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.text.DutchSentence;
import nl.somregels.som.vergelijking.CriteriumDifference;
import nl.somregels.som.vergelijking.CriteriumDifference.CriteriumText;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.VergelijkingDetails;
import org.jspecify.annotations.Nullable;

/** What the rules say before and after: criteria side by side, the rest as sentences. */
public record RuleChanges(List<RuleRow> criteria, List<String> others) {

  public static RuleChanges of(VergelijkingDetails details) {
    Set<String> whole =
        details.criteria().stream().map(CriteriumDifference::regel).collect(Collectors.toSet());
    return new RuleChanges(
        details.criteria().stream().map(RuleRow::new).toList(),
        details.regels().stream()
            .filter(difference -> !whole.contains(difference.regel()))
            .map(RuleChanges::sentence)
            .toList());
  }

  /** A difference without its place in the files. */
  public static String sentence(RegelDifference difference) {
    return DutchSentence.capital(difference.regel()) + ": " + difference.what();
  }

  /** Whether nothing is decided differently. */
  public boolean none() {
    return criteria.isEmpty() && others.isEmpty();
  }

  /** One criterion. */
  public record RuleRow(CriteriumDifference difference) {
    public String naam() {
      return DutchSentence.capital(difference.regel());
    }

    /** New, dropped or changed. */
    public String kind() {
      return difference.van() == null
          ? "nieuw"
          : difference.naar() == null ? "vervallen" : "gewijzigd";
    }

    public RuleSide was() {
      return new RuleSide(difference.van(), difference.naar(), "Deze regel was er niet.");
    }

    public RuleSide is() {
      return new RuleSide(difference.naar(), difference.van(), "Deze regel vervalt.");
    }
  }

  /** One side; what the other side does not say is marked. */
  public record RuleSide(
      @Nullable CriteriumText text, @Nullable CriteriumText other, String absent) {
    public List<RuleLine> conditions() {
      return text == null
          ? List.of()
          : text.voorwaarden().stream()
              .map(
                  sentence ->
                      new RuleLine(
                          sentence, other != null && !other.voorwaarden().contains(sentence)))
              .toList();
    }

    public String naam() {
      return text == null ? "" : text.naam();
    }

    public String gevolg() {
      return text == null ? "" : text.gevolg();
    }

    public boolean otherGevolg() {
      return text != null && other != null && !other.gevolg().equals(text.gevolg());
    }
  }

  /** One condition. */
  public record RuleLine(String zin, boolean changed) {}
}

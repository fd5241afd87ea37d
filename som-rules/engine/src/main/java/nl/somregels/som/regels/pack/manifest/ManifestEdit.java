package nl.somregels.som.regels.pack.manifest;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.regels.pack.yaml.YamlWriter;

/**
 * Changes single fields in the text of a {@code pakket.yaml}; layout and comments stay. It sees
 * fields on a line of their own only, so whoever uses it reads the result and compares.
 */
public final class ManifestEdit {
  private static final String VALUE =
      "(?:\"(?:[^\"\\\\\\r\\n]|\\\\.)*\"|'(?:[^'\\r\\n]|'')*'|[^#\\r\\n]*?)";
  private static final Pattern CHANGES =
      Pattern.compile("(?m)^wijzigingen:[ \\t]*(#.*)?(\\r?\\n)([ \\t]*)(?=- )");

  private String text;

  public ManifestEdit(String text) {
    this.text = text;
  }

  /** Gives a field that is there another value, as YAML. */
  public ManifestEdit set(String field, String value) {
    text =
        text.replaceFirst(
            "(?m)^" + field + ":[ \\t]*" + VALUE + "(?=[ \\t]*(#.*)?$)",
            Matcher.quoteReplacement(field + ": " + value));
    return this;
  }

  /** Gives the pack this first day on which it does not hold. */
  public ManifestEdit validUntil(LocalDate day) {
    if (Pattern.compile("(?m)^geldigTot:").matcher(text).find()) {
      return set("geldigTot", day.toString());
    }
    text = text.replaceFirst("(?m)^(geldigVanaf:.*)(\\R)", "$1$2geldigTot: " + day + "$2");
    return this;
  }

  public ManifestEdit remove(String field) {
    text = text.replaceAll("(?m)^" + field + ":.*(\\R|\\z)", "");
    return this;
  }

  /** Puts a change before those that the list has. */
  public ManifestEdit addChange(String change) {
    text =
        CHANGES
            .matcher(text)
            .replaceFirst("$0- " + Matcher.quoteReplacement(YamlWriter.quoted(change)) + "$2$3");
    return this;
  }

  /** The text with the changes. */
  @Override
  public String toString() {
    return text;
  }
}

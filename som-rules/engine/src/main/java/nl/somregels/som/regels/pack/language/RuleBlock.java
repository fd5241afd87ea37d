package nl.somregels.som.regels.pack.language;

import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.files.Quote;

/**
 * One rule as lines, before its sentences are understood. The policy sentence is the comment
 * directly above, joined; the place is that of the title.
 */
public record RuleBlock(
    String title,
    String policySentence,
    Map<String, RuleLine> metadata,
    List<RuleLine> voorwaarden,
    List<RuleLine> consequences,
    RegelLocation place) {

  /** A line without surrounding blanks, by its number from 1. */
  public record RuleLine(String text, int number) {}

  /** The text of a metadata line, empty when it is not there. */
  public String meta(String name) {
    RuleLine line = metadata.get(name);
    return line == null ? "" : line.text();
  }

  public String code() {
    return title.split(" ", 2)[0];
  }

  public SentenceLocation location(int number) {
    return new SentenceLocation(place.bestand(), number, "Regel " + Quote.of(code()));
  }

  public String name() {
    String[] parts = title.split(" ", 2);
    return parts.length == 2 ? parts[1].strip() : "";
  }
}

package nl.somregels.som.regels.pack.language;

import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.files.Quote;

/**
 * One rule as its lines stand in the file, before its sentences are understood.
 *
 * @param titel text between quotes behind {@code regel}
 * @param beleidszin the comment lines directly above, joined
 * @param metadata text behind each {@code @name}
 * @param voorwaarden the dashed lines
 * @param gevolgen the lines under gevolg
 * @param plaats file and line of the title
 */
public record RuleBlock(
    String titel,
    String beleidszin,
    Map<String, RuleLine> metadata,
    List<RuleLine> voorwaarden,
    List<RuleLine> gevolgen,
    RegelLocation plaats) {

  /**
   * One line.
   *
   * @param tekst without surrounding blanks
   * @param nummer from 1
   */
  public record RuleLine(String tekst, int nummer) {}

  /** The text of a metadata line, empty when it is not there. */
  public String meta(String naam) {
    RuleLine regel = metadata.get(naam);
    return regel == null ? "" : regel.tekst();
  }

  /** The first word of the title. */
  public String code() {
    return titel.split(" ", 2)[0];
  }

  /** A line of this rule, for messages. */
  public SentenceLocation zinplaats(int nummer) {
    return new SentenceLocation(plaats.bestand(), nummer, "Regel " + Quote.van(code()));
  }

  /** The title without its first word. */
  public String naam() {
    String[] delen = titel.split(" ", 2);
    return delen.length == 2 ? delen[1].strip() : "";
  }
}

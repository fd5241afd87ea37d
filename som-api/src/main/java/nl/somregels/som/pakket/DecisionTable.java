package nl.somregels.som.pakket;

import java.util.List;
import java.util.Objects;

/**
 * The criteria of a pack as one table: a row for each, in the order of the rule files and then the
 * optional ones; a column for each fact that some condition reads. Texts in Dutch. Immutable.
 *
 * @param title which pack, with its revision and status
 * @param pakketHash the hash of the pack's content
 * @param header of each column: code and name, the facts, the effect, what the criterium yields to
 * @param rows as many cells as the header has; lines in a cell end in a line feed; empty cells stay
 */
public record DecisionTable(
    String title, String pakketHash, List<String> header, List<List<String>> rows) {
  public DecisionTable {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(pakketHash, "pakketHash");
    header = List.copyOf(Objects.requireNonNull(header, "header"));
    rows = Objects.requireNonNull(rows, "rows").stream().map(List::copyOf).toList();
  }
}

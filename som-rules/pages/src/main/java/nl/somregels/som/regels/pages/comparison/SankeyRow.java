package nl.somregels.som.regels.pages.comparison;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.text.DutchSentence;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/** One prioriteit: how many had it in the first pack, how many have it in the second. */
record SankeyRow(Prioriteit prioriteit, long eerst, long now) {
  /** Every outcome that someone has, from top to bottom. */
  static List<SankeyRow> van(List<OvergangCount> moves) {
    return Prioriteit.HIGHEST_FIRST.stream()
        .map(
            prioriteit ->
                new SankeyRow(
                    prioriteit,
                    som(moves.stream().filter(v -> v.van().equals(prioriteit.name()))),
                    som(moves.stream().filter(v -> v.naar().equals(prioriteit.name())))))
        .filter(row -> row.eerst + row.now > 0)
        .toList();
  }

  private static long som(Stream<OvergangCount> moves) {
    return moves.mapToLong(OvergangCount::aantal).sum();
  }

  String naam() {
    return DutchSentence.capital(prioriteit.label());
  }

  String styleClass() {
    return PageLabels.styleClass(prioriteit.effect().name());
  }
}

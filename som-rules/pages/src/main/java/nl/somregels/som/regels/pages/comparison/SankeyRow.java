package nl.somregels.som.regels.pages.comparison;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.render.PrioriteitLabels;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/**
 * One prioriteit in a picture of movement: who was there, who comes there.
 *
 * @param prioriteit the outcome
 * @param eerst how many had it in the first pack
 * @param now how many have it in the second
 */
record SankeyRow(Prioriteit prioriteit, long eerst, long now) {
  /** From top to bottom. */
  private static final List<Prioriteit> ORDER =
      List.of(
          Prioriteit.HOGE_PRIORITEIT,
          Prioriteit.PROFESSIONELE_WEGING,
          Prioriteit.UITGESTELD,
          Prioriteit.LAGE_PRIORITEIT,
          Prioriteit.NOG_NIET_GEPRIORITEERD);

  /** Every outcome that someone has, from top to bottom. */
  static List<SankeyRow> van(List<OvergangCount> moves) {
    return ORDER.stream()
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
    return PageLabels.capital(PrioriteitLabels.name(prioriteit));
  }

  String klasse() {
    return switch (prioriteit) {
      case HOGE_PRIORITEIT -> "hoog";
      case LAGE_PRIORITEIT -> "laag";
      case UITGESTELD -> "uitstellen";
      case PROFESSIONELE_WEGING -> "weging";
      case NOG_NIET_GEPRIORITEERD -> "nog-niet";
    };
  }
}

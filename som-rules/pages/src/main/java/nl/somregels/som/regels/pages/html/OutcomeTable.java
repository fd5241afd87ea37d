package nl.somregels.som.regels.pages.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.text.DutchSentence;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/** How many have each outcome before and after; a weeggroep has its row below its outcome. */
public record OutcomeTable(String what, List<OutcomeRow> rows) {

  /** One outcome, or one weeggroep. */
  public record OutcomeRow(String naam, boolean group, long before, long after) {
    public String first() {
      return DutchNumbers.thousands(before);
    }

    public String now() {
      return DutchNumbers.thousands(after);
    }

    /** With its sign, so that it also reads without colour. */
    public String difference() {
      long more = after - before;
      return (more > 0 ? "+" : more < 0 ? "\u2212" : "") + DutchNumbers.thousands(Math.abs(more));
    }
  }

  /** Over the population; without one over the fully known profiles. */
  public static OutcomeTable of(Vergelijking vergelijking) {
    var people = vergelijking.populatie();
    var groups = vergelijking.populatieWeeggroep();
    return people == null || groups == null
        ? of(
            "profielen",
            vergelijking.details().movement(),
            vergelijking.details().movementWeeggroep())
        : of("mensen", people, groups);
  }

  private static OutcomeTable of(
      String what, List<OvergangCount> moves, List<OvergangCount> groups) {
    List<OutcomeRow> rows = new ArrayList<>();
    for (Prioriteit prioriteit : Prioriteit.HIGHEST_FIRST) {
      row(DutchSentence.capital(prioriteit.label()), false, prioriteit.name(), moves)
          .forEach(rows::add);
      if (prioriteit == Prioriteit.PROFESSIONELE_WEGING) {
        row("groep A", true, "A", groups).forEach(rows::add);
        row("groep B", true, "B", groups).forEach(rows::add);
      }
    }
    return new OutcomeTable(what, rows);
  }

  private static Stream<OutcomeRow> row(
      String label, boolean group, String name, List<OvergangCount> moves) {
    long before = sum(moves.stream().filter(move -> move.van().equals(name)));
    long after = sum(moves.stream().filter(move -> move.naar().equals(name)));
    return before + after == 0
        ? Stream.empty()
        : Stream.of(new OutcomeRow(label, group, before, after));
  }

  private static long sum(Stream<OvergangCount> moves) {
    return moves.mapToLong(OvergangCount::aantal).sum();
  }

  /** Whether these are people and not kinds of cases. */
  public boolean people() {
    return what.equals("mensen");
  }
}

package nl.somregels.som.examples.uitvoer;

import static nl.somregels.som.examples.uitvoer.TextTable.Column.words;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;

/** Results as a table for a person; what does not fit is in the other forms. */
final class PrioriteringTable implements PrioriteringWriter {
  private static final int FEITEN = 3;

  private final Writer out;
  private final TextTable table;
  private boolean wijkt;

  PrioriteringTable(Writer out) {
    this.out = out;
    this.table =
        new TextTable(
            out,
            words("kenmerk"),
            words("prioriteit"),
            words("vast"),
            words("mogelijk"),
            words("van toepassing"),
            words("ontbreekt"));
  }

  @Override
  public Rendered render(Prioritering prioritering) {
    boolean yields = prioritering.bevindingen().stream().anyMatch(PrioriteringTable::wijkt);
    Object[] cells = {
      prioritering.kenmerk(),
      prioriteit(prioritering),
      prioritering.vast() ? "ja" : "nee",
      mogelijk(prioritering),
      vanToepassing(prioritering),
      ontbreekt(prioritering)
    };
    return () -> {
      wijkt |= yields;
      table.row(cells);
    };
  }

  @Override
  public void end() throws IOException {
    table.end();
    if (wijkt) {
      out.write("\n(1): criterium 1 is van toepassing, maar wijkt voor een ander criterium.\n");
    }
  }

  private static String prioriteit(Prioritering prioritering) {
    Weeggroep groep = prioritering.weeggroep();
    return prioritering.prioriteit()
        + (prioritering.tegenstrijdig() ? " (tegenstrijdig)" : "")
        + (groep == null ? "" : " " + groep.groep() + (groep.eerst() ? ", eerst" : ""));
  }

  private static String mogelijk(Prioritering prioritering) {
    return prioritering.vast()
        ? ""
        : prioritering.mogelijkePrioriteiten().stream()
            .map(PrioriteringTable::kort)
            .collect(Collectors.joining(", "));
  }

  private static String kort(Prioriteit prioriteit) {
    return switch (prioriteit) {
      case HOGE_PRIORITEIT -> "hoog";
      case LAGE_PRIORITEIT -> "laag";
      case NOG_NIET_GEPRIORITEERD -> "nog niet";
      case PROFESSIONELE_WEGING -> "weging";
      case UITGESTELD -> "uitgesteld";
    };
  }

  private static String vanToepassing(Prioritering prioritering) {
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.status() == Status.VAN_TOEPASSING)
        .map(
            bevinding ->
                wijkt(bevinding) ? "(" + bevinding.criterium() + ")" : bevinding.criterium().code())
        .collect(Collectors.joining(", "));
  }

  private static boolean wijkt(Bevinding bevinding) {
    return !bevinding.wijktVoor().isEmpty();
  }

  private static String ontbreekt(Prioritering prioritering) {
    List<String> feiten = prioritering.ontbrekend().stream().map(OntbrekendFeit::feit).toList();
    int meer = feiten.size() - FEITEN;
    return meer <= 1
        ? String.join(", ", feiten)
        : String.join(", ", feiten.subList(0, FEITEN)) + " en nog " + meer;
  }
}

package nl.somregels.som.examples.uitvoer;

import static nl.somregels.som.examples.uitvoer.TextTable.Column.words;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult.Proposal;

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
  public Rendered render(Proposal voorstel) {
    PrioriteringSummary uitslag = voorstel.uitslag();
    boolean yields = uitslag.criteria().stream().anyMatch(CriteriumResult::wijkt);
    Object[] cells = {
      voorstel.zaak().gedetineerde().kenmerk(),
      prioriteit(uitslag),
      uitslag.vast() ? "ja" : "nee",
      mogelijk(uitslag),
      vanToepassing(uitslag),
      ontbreekt(uitslag)
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

  private static String prioriteit(PrioriteringSummary uitslag) {
    return uitslag.prioriteit()
        + (uitslag.tegenstrijdig() ? " (tegenstrijdig)" : "")
        + (uitslag.groep() == null ? "" : " " + uitslag.groep())
        + (uitslag.eerst() ? ", eerst" : "");
  }

  private static String mogelijk(PrioriteringSummary uitslag) {
    return uitslag.vast()
        ? ""
        : uitslag.mogelijkePrioriteiten().stream()
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

  private static String vanToepassing(PrioriteringSummary uitslag) {
    return uitslag.criteria().stream()
        .filter(stand -> stand.status() == Status.VAN_TOEPASSING)
        .map(stand -> stand.wijkt() ? "(" + stand.criterium() + ")" : stand.criterium().code())
        .collect(Collectors.joining(", "));
  }

  private static String ontbreekt(PrioriteringSummary uitslag) {
    List<String> feiten = uitslag.ontbrekend().stream().map(OntbrekendFeit::feit).toList();
    int meer = feiten.size() - FEITEN;
    return meer <= 1
        ? String.join(", ", feiten)
        : String.join(", ", feiten.subList(0, FEITEN)) + " en nog " + meer;
  }
}

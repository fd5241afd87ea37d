package nl.somregels.som.cli.output;

import static nl.somregels.som.cli.output.TextTable.Column.words;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult.Proposal;

/** Results as a table for a person; what does not fit is in the other forms. */
final class PrioriteringTable implements PrioriteringWriter {
  private static final int FEITEN = 2;

  private final Writer out;
  private final TextTable table;
  private boolean yielding;

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
            words("niet bekend"));
  }

  @Override
  public Rendered render(Proposal zaakProposal) {
    PrioriteringSummary summary = zaakProposal.proposal();
    boolean yields = summary.criteria().stream().anyMatch(CriteriumResult::yields);
    Object[] cells = {
      zaakProposal.zaak().gedetineerde().kenmerk(),
      prioriteit(summary),
      summary.vast() ? "ja" : "nee",
      possible(summary),
      applying(summary),
      unknown(summary)
    };
    return () -> {
      yielding |= yields;
      table.row(cells);
    };
  }

  @Override
  public void end() throws IOException {
    table.end();
    if (yielding) {
      out.write("\n(1): criterium 1 is van toepassing, maar een ander criterium gaat voor.\n");
    }
  }

  private static String prioriteit(PrioriteringSummary proposal) {
    return proposal.prioriteit().label()
        + (proposal.tegenstrijdig() ? " (tegenstrijdig)" : "")
        + (proposal.groep() == null ? "" : " " + proposal.groep())
        + (proposal.eerst() ? ", eerst" : "");
  }

  private static String possible(PrioriteringSummary proposal) {
    return proposal.vast()
        ? ""
        : proposal.mogelijkePrioriteiten().stream()
            .map(PrioriteringTable::shortText)
            .collect(Collectors.joining(", "));
  }

  private static String shortText(Prioriteit prioriteit) {
    return switch (prioriteit) {
      case HOGE_PRIORITEIT -> "hoog";
      case LAGE_PRIORITEIT -> "laag";
      case NOG_NIET_GEPRIORITEERD -> "nog niet";
      case PROFESSIONELE_WEGING -> "weging";
      case UITGESTELD -> "uitgesteld";
    };
  }

  private static String applying(PrioriteringSummary proposal) {
    return proposal.criteria().stream()
        .filter(state -> state.status() == Status.VAN_TOEPASSING)
        .map(state -> state.yields() ? "(" + state.criterium() + ")" : state.criterium().code())
        .collect(Collectors.joining(", "));
  }

  private static String unknown(PrioriteringSummary proposal) {
    List<String> feiten =
        proposal.ontbrekend().stream().map(feit -> FeitLabels.of(feit.feit())).toList();
    int more = feiten.size() - FEITEN;
    return more <= 1
        ? String.join(", ", feiten)
        : String.join(", ", feiten.subList(0, FEITEN)) + " en nog " + more;
  }
}

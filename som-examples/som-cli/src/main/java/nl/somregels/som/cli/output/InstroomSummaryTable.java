package nl.somregels.som.cli.output;

import static nl.somregels.som.cli.output.TextTable.Column.numbers;
import static nl.somregels.som.cli.output.TextTable.Column.words;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.instroom.InstroomSummary;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.text.DutchDates;

/** The summary of one run, for a person to read. */
public final class InstroomSummaryTable {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final int FEITEN = 5;

  private InstroomSummaryTable() {}

  /** Writes which rules judged, the outcomes, the criteria and what is missing most. */
  public static void write(
      InstroomSummary summary, Regelpakket pakket, LocalDate peildatum, Writer out)
      throws IOException {
    out.write(
        "Samenvatting: %s %s op peildatum %s\nPakket %s, herziening %s: %s\n"
            .formatted(
                summary.count(),
                summary.count() == 1 ? "zaak" : "zaken",
                DutchDates.of(peildatum),
                pakket.versie(),
                pakket.herziening(),
                pakket.titel()));
    out.write("Inhoud van het pakket: " + pakket.pakketHash() + "\n\n");
    writeOutcomes(summary, out);
    if (summary.count() > 0) {
      out.write("\n");
      writeCriteria(summary, out);
    }
    writeOntbrekend(summary.mostOntbrekend(FEITEN), out);
  }

  private static void writeOutcomes(InstroomSummary summary, Writer out) throws IOException {
    TextTable table =
        new TextTable(
            out,
            words("prioriteit"),
            numbers("aantal"),
            numbers("aandeel"),
            numbers("vast"),
            numbers("nog niet vast"));
    long total = summary.count();
    for (Prioriteit prioriteit : Prioriteit.values()) {
      row(table, prioriteit.label(), summary.outcome(prioriteit), total);
    }
    row(table, "totaal", summary.total(), total);
    table.end();
    writeParticulars(summary, out);
  }

  private static void writeParticulars(InstroomSummary summary, Writer out) throws IOException {
    List<String> lines = new ArrayList<>();
    if (summary.total().tegenstrijdig() > 0) {
      lines.add(
          "De criteria spreken elkaar tegen, dus mensen bekijken het: "
              + summary.total().tegenstrijdig());
    }
    summary.weeggroepen().forEach((group, count) -> lines.add("Weeggroep " + group + ": " + count));
    if (summary.refused() > 0) {
      lines.add("Nog niet beoordeeld: " + summary.refused());
    }
    if (!lines.isEmpty()) {
      out.write("\n" + String.join("\n", lines) + "\n");
    }
  }

  private static void row(
      TextTable table, String name, InstroomSummary.OutcomeCount outcome, long total)
      throws IOException {
    double share = total == 0 ? 0 : 100.0 * outcome.aantal() / total;
    table.row(
        name,
        outcome.aantal(),
        String.format(DUTCH, "%.1f%%", share),
        outcome.vast(),
        outcome.aantal() - outcome.vast());
  }

  private static void writeCriteria(InstroomSummary summary, Writer out) throws IOException {
    TextTable table =
        new TextTable(
            out,
            words("criterium"),
            words("naam"),
            numbers("van toepassing"),
            numbers("ander gaat voor"),
            numbers("niet"),
            numbers("onbekend"));
    for (Map.Entry<String, InstroomSummary.CriteriumCount> each : summary.criteria().entrySet()) {
      InstroomSummary.CriteriumCount count = each.getValue();
      table.row(
          each.getKey(),
          count.naam(),
          count.vanToepassing(),
          count.wijkt(),
          count.niet(),
          count.onbekend());
    }
    table.end();
  }

  private static void writeOntbrekend(List<Map.Entry<String, Long>> feiten, Writer out)
      throws IOException {
    if (!feiten.isEmpty()) {
      out.write(
          feiten.stream()
              .map(feit -> FeitLabels.of(feit.getKey()) + " (" + feit.getValue() + ")")
              .collect(Collectors.joining(", ", "\nHet vaakst niet bekend: ", "\n")));
    }
  }
}

package nl.somregels.som.examples.uitvoer;

import static nl.somregels.som.examples.uitvoer.TextTable.Column.numbers;
import static nl.somregels.som.examples.uitvoer.TextTable.Column.words;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.instroom.InstroomSummary;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;

/** The summary of one run, for a person to read. */
public final class InstroomSummaryTable {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final int FEITEN = 5;

  private InstroomSummaryTable() {}

  /** Writes which rules judged, the outcomes, the criteria and what is missing most. */
  public static void write(
      InstroomSummary samenvatting, Regelpakket pakket, LocalDate peildatum, Writer out)
      throws IOException {
    out.write(
        "Samenvatting: %s %s op peildatum %s\nPakket %s, herziening %s: %s\n"
            .formatted(
                samenvatting.aantal(),
                samenvatting.aantal() == 1 ? "zaak" : "zaken",
                peildatum,
                pakket.versie(),
                pakket.herziening(),
                pakket.titel()));
    out.write("Inhoud van het pakket: " + pakket.pakketHash() + "\n\n");
    writeUitkomsten(samenvatting, out);
    if (samenvatting.aantal() > 0) {
      out.write("\n");
      writeCriteria(samenvatting, out);
    }
    writeOntbrekend(samenvatting.meestOntbrekend(FEITEN), out);
  }

  private static void writeUitkomsten(InstroomSummary samenvatting, Writer out) throws IOException {
    TextTable table =
        new TextTable(
            out,
            words("prioriteit"),
            numbers("aantal"),
            numbers("aandeel"),
            numbers("vast"),
            numbers("onder voorbehoud"));
    long totaal = samenvatting.aantal();
    for (Prioriteit prioriteit : Prioriteit.values()) {
      row(table, prioriteit.name(), samenvatting.uitkomst(prioriteit), totaal);
    }
    row(table, "totaal", samenvatting.totaal(), totaal);
    table.end();
    writeBijzonderheden(samenvatting, out);
  }

  private static void writeBijzonderheden(InstroomSummary samenvatting, Writer out)
      throws IOException {
    List<String> lines = new ArrayList<>();
    if (samenvatting.totaal().tegenstrijdig() > 0) {
      lines.add(
          "Tegenstrijdig, dus door mensen te wegen: " + samenvatting.totaal().tegenstrijdig());
    }
    samenvatting
        .weeggroepen()
        .forEach((groep, aantal) -> lines.add("Weeggroep " + groep + ": " + aantal));
    if (samenvatting.geweigerd() > 0) {
      lines.add("Geweigerd, niet beoordeeld: " + samenvatting.geweigerd());
    }
    if (!lines.isEmpty()) {
      out.write("\n" + String.join("\n", lines) + "\n");
    }
  }

  private static void row(
      TextTable table, String naam, InstroomSummary.OutcomeCount uitkomst, long totaal)
      throws IOException {
    double aandeel = totaal == 0 ? 0 : 100.0 * uitkomst.aantal() / totaal;
    table.row(
        naam,
        uitkomst.aantal(),
        String.format(DUTCH, "%.1f%%", aandeel),
        uitkomst.vast(),
        uitkomst.aantal() - uitkomst.vast());
  }

  private static void writeCriteria(InstroomSummary samenvatting, Writer out) throws IOException {
    TextTable table =
        new TextTable(
            out,
            words("criterium"),
            words("naam"),
            numbers("van toepassing"),
            numbers("waarvan wijkt"),
            numbers("niet"),
            numbers("onbekend"));
    for (Map.Entry<String, InstroomSummary.CriteriumCount> each :
        samenvatting.criteria().entrySet()) {
      InstroomSummary.CriteriumCount telling = each.getValue();
      table.row(
          each.getKey(),
          telling.naam(),
          telling.vanToepassing(),
          telling.wijkt(),
          telling.niet(),
          telling.onbekend());
    }
    table.end();
  }

  private static void writeOntbrekend(List<Map.Entry<String, Long>> feiten, Writer out)
      throws IOException {
    if (!feiten.isEmpty()) {
      out.write(
          feiten.stream()
              .map(feit -> feit.getKey() + " (" + feit.getValue() + ")")
              .collect(Collectors.joining(", ", "\nOntbreekt het vaakst: ", "\n")));
    }
  }
}

package nl.somregels.som.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult.Proposal;

/**
 * Results as CSV. The header waits for the first result, so that a refused input leaves nothing.
 * All that follows the kenmerk is the same for cases that share an {@link PrioriteringSummary}.
 */
final class PrioriteringCsvWriter implements PrioriteringWriter {
  private final OutputStream out;
  private final PrioriteringCsv csv;
  private final SharedBySummary<byte[]> rests = new SharedBySummary<>();
  private boolean started;

  PrioriteringCsvWriter(OutputStream out, Regelpakket pakket, LocalDate peildatum) {
    this.out = out;
    this.csv = new PrioriteringCsv(pakket, peildatum);
  }

  @Override
  public Rendered render(Proposal zaakProposal) {
    byte[] kenmerk = utf8(CsvLine.cell(zaakProposal.zaak().gedetineerde().kenmerk()));
    PrioriteringSummary summary = zaakProposal.proposal();
    return () -> {
      start();
      out.write(kenmerk);
      byte[] rest = rests.find(summary);
      out.write(rest == null ? rests.keep(summary, rest(summary)) : rest);
    };
  }

  private byte[] rest(PrioriteringSummary proposal) {
    return utf8("," + CsvLine.of(csv.cells(proposal)));
  }

  @Override
  public void end() throws IOException {
    start();
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      out.write(utf8(CsvLine.of(PrioriteringCsv.HEADER)));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

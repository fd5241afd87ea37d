package nl.somregels.som.cli;

import java.io.IOException;
import nl.somregels.som.cli.console.CaseMessages;
import nl.somregels.som.cli.option.ReceiptComparison;
import nl.somregels.som.cli.output.PrioriteringWriter;
import nl.somregels.som.instroom.InstroomSummary;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.replay.ReceiptFile.Match;
import nl.somregels.som.zaken.Zaak;

/**
 * Counts judgements and makes them ready on many threads, and writes each in its turn: a proposal
 * as a result, a refusal as a message. The counts are complete after the last turn.
 */
final class Batch {
  private final PrioriteringWriter writer;
  private final CaseMessages messages;
  private final ReceiptComparison comparison;
  private final InstroomSummary summary = new InstroomSummary();

  /** A judgement that waits for its turn. */
  interface Ready {
    void write() throws IOException;

    /** Whether it says something when it does. */
    default boolean hasMessage() {
      return false;
    }
  }

  private record RefusedCase(CaseMessages messages, Zaak.Refused zaak) implements Ready {
    @Override
    public void write() {
      messages.refused(zaak);
    }

    @Override
    public boolean hasMessage() {
      return true;
    }
  }

  Batch(PrioriteringWriter writer, CaseMessages messages, ReceiptComparison comparison) {
    this.writer = writer;
    this.messages = messages;
    this.comparison = comparison;
  }

  /** Counts a judgement and makes it ready; on any number of threads at once. */
  Ready prepare(ZaakResult result) {
    summary.add(result);
    if (result instanceof ZaakResult.Refusal refusal) {
      return new RefusedCase(messages, refusal.zaak());
    }
    ZaakResult.Proposal proposal = (ZaakResult.Proposal) result;
    Zaak.Valid zaak = proposal.zaak();
    PrioriteringWriter.Rendered rendered = writer.render(proposal);
    Match match = comparison.match(zaak.gedetineerde());
    return () -> {
      rendered.write();
      messages.count(zaak);
      comparison.count(zaak.gedetineerde().kenmerk(), match);
    };
  }

  /** Writes what was kept back and says once what was strange. */
  void end() throws IOException {
    writer.end();
    messages.end();
    if (zaken() == 0) {
      messages.noZaken();
    }
  }

  /** How many cases there were, refused ones too. */
  long zaken() {
    return summary.count() + summary.refused();
  }

  InstroomSummary summary() {
    return summary;
  }
}

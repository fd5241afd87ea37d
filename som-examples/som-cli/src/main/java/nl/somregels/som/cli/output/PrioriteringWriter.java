package nl.somregels.som.cli.output;

import java.io.IOException;
import java.time.LocalDate;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.ZaakResult.Proposal;

/** Writes results in the order in which they come; making them ready can be done side by side. */
public interface PrioriteringWriter {

  /** A result that waits for its turn. */
  interface Rendered {
    /** Writes it; on one thread. */
    void write() throws IOException;
  }

  /** Makes one result ready; on any number of threads at once. Nothing is written yet. */
  Rendered render(Proposal proposal);

  /** Writes what was kept back; nothing is written after it. */
  default void end() throws IOException {}

  /** The writer of this form for results of one pack on one date. */
  static PrioriteringWriter of(
      TableFormat format, ResultTarget target, Regelpakket pakket, LocalDate peildatum) {
    return switch (format) {
      case TABEL -> new PrioriteringTable(target.writer());
      case JSON -> new PrioriteringJsonWriter(target.stream());
      case CSV -> new PrioriteringCsvWriter(target.stream(), pakket, peildatum);
    };
  }
}

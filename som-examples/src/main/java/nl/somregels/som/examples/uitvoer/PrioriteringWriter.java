package nl.somregels.som.examples.uitvoer;

import java.io.IOException;
import java.io.Writer;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.render.PrioriteringJson;

/** Writes results one by one, in the order in which they come. */
public interface PrioriteringWriter {

  /** Writes one result. */
  void write(Prioritering prioritering) throws IOException;

  /** Writes what was kept back; nothing is written after it. */
  default void end() throws IOException {}

  /** The writer of this form. */
  static PrioriteringWriter of(Tabelformaat formaat, Writer out) {
    return switch (formaat) {
      case TABEL -> new PrioriteringTable(out);
      case JSON -> prioritering -> out.write(PrioriteringJson.render(prioritering) + "\n");
      case CSV -> new PrioriteringCsvWriter(out);
    };
  }
}

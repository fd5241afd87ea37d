package nl.somregels.som.examples.instroom;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.examples.uitvoer.CsvLine;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;

/** Writes an inflow as the CSV that {@code som prioriteer} reads: every fact a column. */
public final class InstroomCsv {
  private InstroomCsv() {}

  /** Writes the header and one line per case, as the stream yields them. */
  public static void write(Stream<Gedetineerde> zaken, Writer writer) throws IOException {
    List<Feit> kolommen = Arrays.asList(Feit.values());
    writer.write(CsvLine.of(kolommen.stream().map(Feit::naam).toList()));
    for (Iterator<Gedetineerde> each = zaken.iterator(); each.hasNext(); ) {
      Gedetineerde zaak = each.next();
      writer.write(CsvLine.of(kolommen.stream().map(feit -> cel(zaak, feit)).toList()));
    }
  }

  private static String cel(Gedetineerde zaak, Feit feit) {
    Object waarde = zaak.waarde(feit).map(feit.soort()::toJson).orElse("");
    if (waarde instanceof List<?> woorden) {
      return woorden.isEmpty() ? "GEEN" : CsvLine.list(woorden);
    }
    return waarde.toString();
  }
}

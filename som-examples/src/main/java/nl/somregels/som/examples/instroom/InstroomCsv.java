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
    List<Feit> columns = Arrays.asList(Feit.values());
    writer.write(CsvLine.of(columns.stream().map(Feit::jsonName).toList()));
    for (Iterator<Gedetineerde> each = zaken.iterator(); each.hasNext(); ) {
      Gedetineerde zaak = each.next();
      writer.write(CsvLine.of(columns.stream().map(feit -> cell(zaak, feit)).toList()));
    }
  }

  private static String cell(Gedetineerde zaak, Feit feit) {
    Object value = zaak.value(feit).map(feit.kind()::toJson).orElse("");
    if (value instanceof List<?> words) {
      return words.isEmpty() ? "GEEN" : CsvLine.list(words);
    }
    return value.toString();
  }
}

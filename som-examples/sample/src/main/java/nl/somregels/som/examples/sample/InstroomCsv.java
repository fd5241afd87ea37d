package nl.somregels.som.examples.sample;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;

/** Writes an inflow as the CSV that {@code som prioriteer} reads: every fact a column. */
public final class InstroomCsv {
  private InstroomCsv() {}

  /** Writes the header and one line per case, as the stream yields them. */
  public static void write(Stream<Gedetineerde> zaken, Writer writer) throws IOException {
    List<Feit> columns = Feit.model();
    writer.write(line(columns, Feit::jsonName));
    for (Iterator<Gedetineerde> each = zaken.iterator(); each.hasNext(); ) {
      Gedetineerde zaak = each.next();
      writer.write(line(columns, feit -> cell(zaak, feit)));
    }
  }

  /** No value of the sample holds a comma, a quote or a line end. */
  private static String line(List<Feit> columns, Function<Feit, String> cell) {
    return columns.stream().map(cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(Gedetineerde zaak, Feit feit) {
    Object value = zaak.value(feit).map(feit.kind()::toJson).orElse("");
    if (value instanceof List<?> words) {
      return words.isEmpty()
          ? "GEEN"
          : words.stream().map(Object::toString).collect(Collectors.joining("|"));
    }
    return value.toString();
  }
}

package nl.somregels.som.cli.output;

import static nl.somregels.som.cli.output.TextTable.Column.numbers;
import static nl.somregels.som.cli.output.TextTable.Column.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import nl.somregels.som.pakket.Regelpakket;

/** Writes what identifies each pack. */
public final class RegelpakketWriter {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> HEADER =
      List.of(
          "versie",
          "herziening",
          "titel",
          "status",
          "geldigVanaf",
          "geldigTot",
          "pakketHash",
          "bestandenHash");

  private RegelpakketWriter() {}

  public static void write(
      List<Regelpakket> pakketten,
      Function<Regelpakket, String> filesHash,
      TableFormat format,
      Writer out)
      throws IOException {
    switch (format) {
      case TABEL -> writeTable(pakketten, filesHash, out);
      case JSON -> {
        for (Regelpakket pakket : pakketten) {
          ObjectNode json = MAPPER.valueToTree(pakket);
          out.write(json.put("bestandenHash", filesHash.apply(pakket)) + "\n");
        }
      }
      case CSV -> {
        out.write(CsvLine.of(HEADER));
        for (Regelpakket pakket : pakketten) {
          out.write(CsvLine.of(cells(pakket, filesHash)));
        }
      }
    }
  }

  private static void writeTable(
      List<Regelpakket> pakketten, Function<Regelpakket, String> filesHash, Writer out)
      throws IOException {
    TextTable table =
        new TextTable(
            out,
            words("versie"),
            numbers("herziening"),
            words("status"),
            words("geldig vanaf"),
            words("geldig tot"),
            words("hash"),
            words("hash van alle bestanden"),
            words("titel"));
    for (Regelpakket pakket : pakketten) {
      table.row(
          pakket.versie(),
          pakket.herziening(),
          pakket.status(),
          pakket.geldigVanaf(),
          validUntil(pakket),
          pakket.pakketHash(),
          filesHash.apply(pakket),
          pakket.titel());
    }
    table.end();
  }

  private static List<Object> cells(Regelpakket pakket, Function<Regelpakket, String> filesHash) {
    return List.of(
        pakket.versie(),
        pakket.herziening(),
        pakket.titel(),
        pakket.status(),
        pakket.geldigVanaf(),
        validUntil(pakket),
        pakket.pakketHash(),
        filesHash.apply(pakket));
  }

  private static Object validUntil(Regelpakket pakket) {
    return pakket.geldigTot() == null ? "" : pakket.geldigTot();
  }
}

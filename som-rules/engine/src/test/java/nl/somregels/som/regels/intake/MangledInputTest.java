package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Good files with a little damage: flipped bytes, cut off, wrong quotes, mixed line ends, odd
 * characters. Every row is handed over or the file stops, as a plain parser says it should.
 */
@Tag("slow")
class MangledInputTest {
  /** How many files of each format; {@code -Dsom.mangled=20000} tries more. */
  private static final int FILES = Integer.getInteger("som.mangled", 400);

  private static final Pattern NO_DUTCH =
      Pattern.compile(
          "Exception|java\\.|fasterxml|\\b(the|unexpected|character|expected|input)\\b");

  private static final List<String> ODD =
      List.of(
          "\"",
          "\"\"",
          ";",
          ",",
          "\n",
          "\r",
          "\r\n",
          "\0",
          "\uFEFF",
          "\u00a0",
          "e\u0301",
          "\u202e",
          "\ud83d\ude00",
          "[",
          "]",
          "{",
          "}",
          ":",
          "\\",
          "\\u00",
          "null",
          "1e9",
          "ONBEKEND",
          "|",
          " ",
          "9999-12-31",
          "sep=;\n",
          "\u0410",
          "\t");

  /** How a plain parser sees a file: the rows in which something stands, and whether it stops. */
  private record Plain(List<Long> rows, boolean stops) {}

  @ParameterizedTest
  @EnumSource
  void elkeRijWordtVerantwoord(InvoerFormat format) throws IOException {
    int stopped = 0;
    int refused = 0;
    for (long seed = 0; seed < FILES; seed++) {
      byte[] file = mangled(format, new SplittableRandom(seed));
      List<Long> rows = new ArrayList<>();
      boolean stops = false;
      String shown = seed + ": " + new String(file, StandardCharsets.UTF_8);
      try (InstroomReader reader = InstroomText.open(format, file)) {
        while (reader.hasNext()) {
          Zaak zaak = reader.next().zaak();
          rows.add(zaak.row());
          if (zaak instanceof Zaak.Refused refusedRows) {
            refused++;
            assertThat(refusedRows.fouten()).as(shown).isNotEmpty();
            for (InvoerError error : refusedRows.fouten()) {
              assertThat(error.melding()).as(shown).isNotBlank().doesNotContainPattern(NO_DUTCH);
            }
          }
        }
      } catch (UnreadableFileException e) {
        stops = true;
        stopped++;
        assertThat(e.getMessage()).as(shown).isNotBlank().doesNotContainPattern(NO_DUTCH);
      }
      assertThat(rows).as(shown).isSorted().doesNotHaveDuplicates();
      String text = decoded(file);
      boolean headerRead = format != InvoerFormat.CSV || !stops || !rows.isEmpty();
      if (format == InvoerFormat.JSONL || text != null && headerRead) {
        Plain plain = plain(format, text == null ? file : text.getBytes(StandardCharsets.UTF_8));
        boolean half = stops && format == InvoerFormat.JSON && rows.size() == plain.rows.size() + 1;
        assertThat(half ? rows.subList(0, rows.size() - 1) : rows).as(shown).isEqualTo(plain.rows);
        assertThat(stops).as(shown).isEqualTo(plain.stops);
      } else if (text == null) {
        assertThat(stops).as(shown).isTrue();
      }
    }
    assertThat(refused).isGreaterThan(FILES / 8);
    assertThat(stopped).isGreaterThan(format == InvoerFormat.JSONL ? -1 : FILES / 20);
  }

  private static byte[] mangled(InvoerFormat format, SplittableRandom random) throws IOException {
    List<Map<String, Object>> cases =
        Stream.iterate(1, i -> i + 1)
            .limit(1 + random.nextInt(8))
            .map(
                i ->
                    Map.<String, Object>of(
                        "kenmerk",
                        "K-" + i,
                        "fase",
                        "NA_VONNIS",
                        "datumBinnenkomst",
                        "2026-01-0" + i,
                        "lvb",
                        random.nextBoolean() ? "JA" : "NEE",
                        "bijzondereVoorwaarden",
                        List.of("meldplicht", "zei \"ja\", zo\u00eb")))
            .toList();
    String text = InstroomText.write(format, cases);
    text = random.nextInt(4) == 0 ? text.replace("\n", random.nextBoolean() ? "\r\n" : "\r") : text;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    byte[] bytes = file.toByteArray();
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = damage(bytes, random);
    }
    return bytes;
  }

  private static byte[] damage(byte[] bytes, SplittableRandom random) throws IOException {
    if (bytes.length == 0) {
      return bytes;
    }
    int place = Math.max(random.nextInt(bytes.length), random.nextInt(bytes.length));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, place);
    switch (random.nextInt(6)) {
      case 0 -> out.write(bytes, place, 0); // cut off
      case 1 -> {
        out.write(bytes[place] ^ 1 << random.nextInt(8));
        out.write(bytes, place + 1, bytes.length - place - 1);
      }
      case 2 -> { // left out
        int end = Math.min(bytes.length, place + 1 + random.nextInt(9));
        out.write(bytes, end, bytes.length - end);
      }
      case 3 -> { // twice
        int end = Math.min(bytes.length, place + 1 + random.nextInt(40));
        out.write(bytes, place, end - place);
        out.write(bytes, place, bytes.length - place);
      }
      default -> {
        out.writeBytes(ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8));
        out.write(bytes, place, bytes.length - place);
      }
    }
    return out.toByteArray();
  }

  private static @Nullable String decoded(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    boolean whole = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), file);
    return whole ? text.startsWith("\uFEFF") ? text.substring(1) : text : null;
  }

  private static Plain plain(InvoerFormat format, byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (format) {
      case CSV -> csv(text);
      case JSON -> json(text);
      case JSONL -> lines(file);
    };
  }

  private static Plain lines(byte[] file) {
    List<Long> rows = new ArrayList<>();
    String[] lines = new String(file, StandardCharsets.ISO_8859_1).split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line =
          new String(lines[i].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      if (!(i == 0 && line.startsWith("\uFEFF") ? line.substring(1) : line).isBlank()) {
        rows.add(i + 1L);
      }
    }
    return new Plain(rows, false);
  }

  private static Plain json(String text) throws IOException {
    List<Long> rows = new ArrayList<>();
    boolean scalar = false;
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return new Plain(rows, true);
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        scalar = parser.currentToken().isScalarValue();
        parser.skipChildren();
        rows.add(rows.size() + 1L);
      }
      return new Plain(rows, parser.nextToken() != null);
    } catch (JsonProcessingException e) {
      // a number with something else against it is half an element, to us none
      return new Plain(scalar ? rows.subList(0, rows.size() - 1) : rows, true);
    }
  }

  private static Plain csv(String text) throws IOException {
    List<Long> rows = new ArrayList<>();
    String sep = text.matches("(?s)sep=;[;]*\\s*[\n\r].*") ? text.split("[\n\r]", 2)[0] : "";
    String rest =
        text.substring(
            sep.isEmpty() ? 0 : sep.length() + (text.startsWith("\r\n", sep.length()) ? 2 : 1));
    String head = rest.stripLeading().split("[\n\r]", 2)[0];
    char separator =
        !sep.isEmpty()
                || head.chars().filter(c -> c == ';').count()
                    > head.chars().filter(c -> c == ',').count()
            ? ';'
            : ',';
    long row = 0;
    boolean header = true;
    CsvFactory factory = CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (CsvParser parser = factory.createParser(new StringReader(rest))) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        row++;
        boolean blank = true;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          blank &= parser.getText().isBlank();
        }
        if (!blank && !header) {
          rows.add(row);
        }
        header &= blank;
      }
      return new Plain(rows, false);
    } catch (JsonProcessingException e) {
      return new Plain(rows, true);
    }
  }
}

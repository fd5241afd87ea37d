package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.somregels.som.feiten.FeitenReader;
import org.jspecify.annotations.Nullable;

/** One object per line. Whatever is wrong with a line, the next one is read. */
final class JsonLinesReader implements RowReader {
  private static final String PLACE = InvoerFormat.JSONL.place();

  /** What makes a beginning stand in the middle of a file. */
  static final String PASTED = " Zijn hier 2 bestanden aan elkaar geplakt?";

  /** A line of more bytes has too many characters, because none takes more than three. */
  private static final int MOST_BYTES = 3 * Row.LARGEST;

  private final InputStream in;
  private final FeitenReader reader;
  private final byte[] block = new byte[1 << 16];
  private int from;
  private int until;
  private long number;

  JsonLinesReader(InputStream in, FeitenReader reader) {
    this.in = in;
    this.reader = reader;
  }

  @Override
  public @Nullable Row next() throws IOException {
    ByteArrayOutputStream rule = rule();
    while (rule != null) {
      Row row = row(rule);
      if (row != null) {
        return row;
      }
      rule = rule();
    }
    return null;
  }

  /** The next line without its end, cut off past the longest that is read; null at the end. */
  private @Nullable ByteArrayOutputStream rule() throws IOException {
    if (isOn()) {
      return null;
    }
    number++;
    ByteArrayOutputStream rule = new ByteArrayOutputStream(1 << 10);
    boolean off = false;
    while (!off && !isOn()) {
      int end = from;
      while (end < until && block[end] != '\n') {
        end++;
      }
      if (rule.size() <= MOST_BYTES) {
        rule.write(block, from, end - from);
      }
      off = end < until;
      from = off ? end + 1 : end;
    }
    return rule;
  }

  /** Whether nothing is left, after reading the next block when this one is used up. */
  private boolean isOn() throws IOException {
    if (from == until) {
      from = 0;
      until = Math.max(0, in.read(block, 0, block.length));
    }
    return until == 0;
  }

  private @Nullable Row row(ByteArrayOutputStream rule) throws IOException {
    byte[] bytes = rule.toByteArray();
    if (bytes.length > MOST_BYTES) {
      return Row.unreadable(number, kenmerk(bytes), PLACE, Row.TOO_LARGE);
    }
    String text;
    try {
      text = Utf8Reader.strict().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Row.unreadable(number, kenmerk(bytes), PLACE, "bevat tekens die geen UTF-8 zijn.");
    }
    boolean isMarked = text.startsWith("\uFEFF");
    text = isMarked ? text.substring(1) : text;
    if (text.length() > Row.LARGEST) {
      return Row.unreadable(number, JsonObjectReader.kenmerk(text), PLACE, Row.TOO_LARGE);
    }
    if (isMarked && number > 1) {
      return Row.unreadable(
          number,
          JsonObjectReader.kenmerk(text),
          PLACE,
          "begint met een onzichtbaar teken, een byte order mark."
              + PASTED
              + " Haal het teken weg.");
    }
    return text.isBlank() ? null : parse(text);
  }

  /** The reference, when no wrong byte is in it. */
  private static @Nullable String kenmerk(byte[] bytes) {
    String kenmerk = JsonObjectReader.kenmerk(new String(bytes, StandardCharsets.UTF_8));
    return kenmerk == null || kenmerk.contains("\uFFFD") ? null : kenmerk;
  }

  private Row parse(String text) throws IOException {
    if (number == 1 && text.stripLeading().startsWith("[")) {
      return Row.unreadable(
          number,
          null,
          PLACE,
          "is een lijst en geen object. Is het hele bestand een lijst, lees het dan als JSON"
              + " (.json).");
    }
    return read(number, PLACE, text, reader);
  }

  /** Takes one object apart, of which the text is given; {@code place} names what it is. */
  static Row read(long number, String place, String text, FeitenReader reader) throws IOException {
    try {
      return JsonObjectReader.read(number, place, text, reader);
    } catch (JsonProcessingException e) {
      return Row.unreadable(
          number,
          JsonObjectReader.kenmerk(text),
          place,
          "is geen geldige JSON (bij teken "
              + e.getLocation().getColumnNr()
              + "). Controleer komma's, haken en aanhalingstekens.");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** One object per line. Whatever is wrong with a line, the next one is read. */
final class JsonLinesReader implements RowReader {
  private static final String PLAATS = InvoerFormat.JSONL.plaats();

  /** A line of more bytes has too many characters, because none takes more than three. */
  private static final int MEESTE_BYTES = 3 * Row.GROOTST;

  private final InputStream in;
  private final byte[] blok = new byte[1 << 16];
  private int van;
  private int tot;
  private long nummer;

  JsonLinesReader(InputStream in) {
    this.in = in;
  }

  @Override
  public @Nullable Row volgende() throws IOException {
    ByteArrayOutputStream regel = regel();
    while (regel != null) {
      Row rij = rij(regel);
      if (rij != null) {
        return rij;
      }
      regel = regel();
    }
    return null;
  }

  /** The next line without its end, cut off past the longest that is read; null at the end. */
  private @Nullable ByteArrayOutputStream regel() throws IOException {
    if (isOp()) {
      return null;
    }
    nummer++;
    ByteArrayOutputStream regel = new ByteArrayOutputStream(1 << 10);
    boolean af = false;
    while (!af && !isOp()) {
      int eind = van;
      while (eind < tot && blok[eind] != '\n') {
        eind++;
      }
      if (regel.size() <= MEESTE_BYTES) {
        regel.write(blok, van, eind - van);
      }
      af = eind < tot;
      van = af ? eind + 1 : eind;
    }
    return regel;
  }

  /** Whether nothing is left, after reading the next block when this one is used up. */
  private boolean isOp() throws IOException {
    if (van == tot) {
      van = 0;
      tot = Math.max(0, in.read(blok, 0, blok.length));
    }
    return tot == 0;
  }

  private @Nullable Row rij(ByteArrayOutputStream regel) throws IOException {
    if (regel.size() > MEESTE_BYTES) {
      return Row.onleesbaar(nummer, PLAATS, Row.TE_GROOT);
    }
    String tekst;
    try {
      tekst = Utf8Reader.strict().decode(ByteBuffer.wrap(regel.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      return Row.onleesbaar(nummer, PLAATS, "bevat tekens die geen UTF-8 zijn.");
    }
    if (nummer == 1 && tekst.startsWith("\uFEFF")) {
      tekst = tekst.substring(1);
    }
    if (tekst.length() > Row.GROOTST) {
      return Row.onleesbaar(nummer, PLAATS, Row.TE_GROOT);
    }
    return tekst.isBlank() ? null : ontleed(tekst);
  }

  private Row ontleed(String tekst) throws IOException {
    if (nummer == 1 && tekst.stripLeading().startsWith("[")) {
      return Row.onleesbaar(
          nummer,
          PLAATS,
          "is een lijst en geen object. Is het hele bestand een lijst, lees het dan als JSON"
              + " (.json).");
    }
    return lees(nummer, PLAATS, tekst);
  }

  /** Takes one object apart, of which the text is given; {@code plaats} names what it is. */
  static Row lees(long nummer, String plaats, String tekst) throws IOException {
    try {
      return JsonObjectReader.lees(nummer, plaats, tekst);
    } catch (JsonProcessingException e) {
      return Row.onleesbaar(
          nummer,
          plaats,
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

package nl.somregels.som.regels.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8 without its byte order mark. Unlike {@link InputStreamReader} it hands out every
 * character before a wrong byte, and names the line of that byte.
 */
final class Utf8Reader extends Reader {
  /** A line end in each byte. */
  private static final long REGELEINDEN = 0x0A0A0A0A0A0A0A0AL;

  /** All bits of each byte but the highest. */
  private static final long ZONDER_HOOGSTE = 0x7F7F7F7F7F7F7F7FL;

  private final InputStream in;
  private final CharsetDecoder decoder = strict();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private boolean einde;
  private boolean begin = true;
  private long regeleinden;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** A decoder that refuses what is no UTF-8. */
  static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] buffer, int van, int lengte) throws IOException {
    CharBuffer tekens = CharBuffer.wrap(buffer, van, lengte).slice();
    while (true) {
      CoderResult stand = decoder.decode(bytes, tekens, einde);
      if (begin && tekens.position() > 0) {
        begin = false;
        if (tekens.get(0) == '\uFEFF') {
          tekens.flip().get();
          tekens.compact();
        }
      }
      if (tekens.position() > 0 || lengte == 0) {
        return tekens.position();
      }
      if (stand.isError()) {
        throw new OnleesbaarBestandException(
            "Regel "
                + (1 + regeleinden + regeleinden(bytes))
                + " bevat tekens die geen UTF-8 zijn. Sla het bestand op als UTF-8 (in Excel:"
                + " \"CSV UTF-8\").");
      }
      if (stand.isOverflow()) {
        throw new IllegalArgumentException("a surrogate pair needs room for two characters");
      }
      if (einde) {
        return -1;
      }
      vul();
    }
  }

  private void vul() throws IOException {
    regeleinden += regeleinden(bytes);
    bytes.compact();
    int gelezen = in.read(bytes.array(), bytes.position(), bytes.remaining());
    einde = gelezen < 0;
    bytes.position(bytes.position() + Math.max(0, gelezen)).flip();
  }

  /** How many lines end in what was read of this, eight bytes at a time. */
  private static int regeleinden(ByteBuffer bytes) {
    int aantal = 0;
    int plaats = 0;
    for (; plaats + Long.BYTES <= bytes.position(); plaats += Long.BYTES) {
      long anders = bytes.getLong(plaats) ^ REGELEINDEN;
      long nietNul = (anders & ZONDER_HOOGSTE) + ZONDER_HOOGSTE | anders | ZONDER_HOOGSTE;
      aantal += Long.bitCount(~nietNul);
    }
    for (; plaats < bytes.position(); plaats++) {
      aantal += bytes.get(plaats) == '\n' ? 1 : 0;
    }
    return aantal;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

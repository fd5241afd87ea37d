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
  /** A line feed in each byte. */
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

  /** A carriage return in each byte. */
  private static final long CARRIAGE_RETURNS = 0x0D0D0D0D0D0D0D0DL;

  /** All bits of each byte but the highest. */
  private static final long ZONDER_HOOGSTE = 0x7F7F7F7F7F7F7F7FL;

  private final InputStream in;
  private final CharsetDecoder decoder = strict();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private boolean einde;
  private boolean begin = true;
  private long regeleinden;

  /** Whether what was read before ends with a carriage return, of whose line end more may come. */
  private boolean naReturn;

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
        throw new UnreadableFileException(
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
    naReturn = bytes.position() > 0 ? bytes.get(bytes.position() - 1) == '\r' : naReturn;
    bytes.compact();
    int gelezen = in.read(bytes.array(), bytes.position(), bytes.remaining());
    einde = gelezen < 0;
    bytes.position(bytes.position() + Math.max(0, gelezen)).flip();
  }

  /**
   * How many lines end in what was read of this, eight bytes at a time: with a line feed, a
   * carriage return or both.
   */
  private int regeleinden(ByteBuffer bytes) {
    int aantal = 0;
    long returnErvoor = naReturn ? Long.MIN_VALUE : 0;
    int plaats = 0;
    for (; plaats + Long.BYTES <= bytes.position(); plaats += Long.BYTES) {
      long acht = bytes.getLong(plaats);
      long feeds = gelijk(acht, LINE_FEEDS);
      long returns = gelijk(acht, CARRIAGE_RETURNS);
      long samen = feeds & (returns >>> Byte.SIZE | returnErvoor);
      aantal += Long.bitCount(feeds) + Long.bitCount(returns) - Long.bitCount(samen);
      returnErvoor = returns << Long.SIZE - Byte.SIZE;
    }
    boolean naReturn = returnErvoor != 0;
    for (; plaats < bytes.position(); plaats++) {
      byte teken = bytes.get(plaats);
      aantal += teken == '\r' || teken == '\n' && !naReturn ? 1 : 0;
      naReturn = teken == '\r';
    }
    return aantal;
  }

  /** The highest bit of each byte that is the same in both. */
  private static long gelijk(long acht, long gezocht) {
    long anders = acht ^ gezocht;
    return ~((anders & ZONDER_HOOGSTE) + ZONDER_HOOGSTE | anders | ZONDER_HOOGSTE);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

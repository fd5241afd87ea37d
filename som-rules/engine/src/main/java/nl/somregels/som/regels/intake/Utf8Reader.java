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
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

  private static final long CARRIAGE_RETURNS = 0x0D0D0D0D0D0D0D0DL;

  private static final long WITHOUT_HIGHEST = 0x7F7F7F7F7F7F7F7FL;

  private final InputStream in;
  private final CharsetDecoder decoder = strict();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private boolean end;
  private boolean begin = true;
  private long lineEnds;

  /** Whether what was read before ends with a carriage return, of whose line end more may come. */
  private boolean afterReturn;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    CharBuffer characters = CharBuffer.wrap(buffer, from, length).slice();
    while (true) {
      CoderResult state = decoder.decode(bytes, characters, end);
      if (begin && characters.position() > 0) {
        begin = false;
        if (characters.get(0) == '\uFEFF') {
          characters.flip().get();
          characters.compact();
        }
      }
      if (characters.position() > 0 || length == 0) {
        return characters.position();
      }
      if (state.isError()) {
        throw new UnreadableFileException(
            "Regel "
                + (1 + lineEnds + lineEnds(bytes))
                + " bevat tekens die geen UTF-8 zijn. Sla het bestand op als UTF-8 (in Excel:"
                + " \"CSV UTF-8\").");
      }
      if (state.isOverflow()) {
        throw new IllegalArgumentException("a surrogate pair needs room for two characters");
      }
      if (end) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    lineEnds += lineEnds(bytes);
    afterReturn = bytes.position() > 0 ? bytes.get(bytes.position() - 1) == '\r' : afterReturn;
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    end = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  /** How many lines (line feed, carriage return or both) end in what was read, by eight bytes. */
  private int lineEnds(ByteBuffer bytes) {
    int count = 0;
    long returnBeforehand = afterReturn ? Long.MIN_VALUE : 0;
    int place = 0;
    for (; place + Long.BYTES <= bytes.position(); place += Long.BYTES) {
      long eight = bytes.getLong(place);
      long feeds = equal(eight, LINE_FEEDS);
      long returns = equal(eight, CARRIAGE_RETURNS);
      long together = feeds & (returns >>> Byte.SIZE | returnBeforehand);
      count += Long.bitCount(feeds) + Long.bitCount(returns) - Long.bitCount(together);
      returnBeforehand = returns << Long.SIZE - Byte.SIZE;
    }
    boolean afterCarriageReturn = returnBeforehand != 0;
    for (; place < bytes.position(); place++) {
      byte character = bytes.get(place);
      count += character == '\r' || character == '\n' && !afterCarriageReturn ? 1 : 0;
      afterCarriageReturn = character == '\r';
    }
    return count;
  }

  /** The highest bit of each byte that is the same in both. */
  private static long equal(long eight, long sought) {
    long others = eight ^ sought;
    return ~((others & WITHOUT_HIGHEST) + WITHOUT_HIGHEST | others | WITHOUT_HIGHEST);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

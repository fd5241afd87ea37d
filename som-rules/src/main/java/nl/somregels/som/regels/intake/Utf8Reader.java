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
  private final InputStream in;
  private final CharsetDecoder decoder = strict();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
  private boolean einde;
  private boolean begin = true;
  private long regel = 1;

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
        int gelezen = tekens.position();
        tel(buffer, van, van + gelezen);
        return gelezen;
      }
      if (stand.isError()) {
        throw new OnleesbaarBestandException(
            "Regel "
                + regel
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
    bytes.compact();
    int gelezen = in.read(bytes.array(), bytes.position(), bytes.remaining());
    einde = gelezen < 0;
    bytes.position(bytes.position() + Math.max(0, gelezen)).flip();
  }

  private void tel(char[] tekens, int van, int tot) {
    int regels = 0;
    for (int i = van; i < tot; i++) {
      regels += tekens[i] == '\n' ? 1 : 0;
    }
    regel += regels;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

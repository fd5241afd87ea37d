package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

  private static final List<String> FINALS = List.of("\n", "\r\n", "\r", "\u000b\n");

  /**
   * Lines of any length, characters of one to four bytes, bytes that differ from a line end in one
   * bit, and pieces that split all of these.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 999})
  void deRegelVanEenVerkeerdTekenKlopt(int lines) throws IOException {
    SplittableRandom chance = new SplittableRandom(lines);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < lines; i++) {
      text.append("aĊé€😀".repeat(chance.nextInt(20)));
      text.append("x".repeat(chance.nextInt(1, 9))).append(FINALS.get(chance.nextInt(4)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("\n\n\n".getBytes(StandardCharsets.UTF_8));
    Reader reader =
        new Utf8Reader(
            new ByteArrayInputStream(bytes.toByteArray()) {
              @Override
              public int read(byte[] piece, int from, int length) {
                return super.read(piece, from, Math.min(length, chance.nextInt(1, 99)));
              }
            });
    StringWriter read = new StringWriter();
    assertThatThrownBy(
            () -> {
              char[] piece = new char[1 + chance.nextInt(1, 500)];
              for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
                read.write(piece, 0, n);
              }
            })
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("Regel %s bevat tekens die geen UTF-8 zijn.", lines);
    assertThat(read).hasToString(text.toString());
  }
}

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

  private static final List<String> EINDEN = List.of("\n", "\r\n", "\r", "\u000b\n");

  /**
   * Lines of any length, characters of one to four bytes, bytes that differ from a line end in one
   * bit, and pieces that split all of these.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 999})
  void deRegelVanEenVerkeerdTekenKlopt(int regels) throws IOException {
    SplittableRandom toeval = new SplittableRandom(regels);
    StringBuilder tekst = new StringBuilder();
    for (int i = 1; i < regels; i++) {
      tekst.append("aĊé€😀".repeat(toeval.nextInt(20)));
      tekst.append("x".repeat(toeval.nextInt(1, 9))).append(EINDEN.get(toeval.nextInt(4)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(tekst.toString().getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("\n\n\n".getBytes(StandardCharsets.UTF_8));
    Reader reader =
        new Utf8Reader(
            new ByteArrayInputStream(bytes.toByteArray()) {
              @Override
              public int read(byte[] stuk, int van, int lengte) {
                return super.read(stuk, van, Math.min(lengte, toeval.nextInt(1, 99)));
              }
            });
    StringWriter gelezen = new StringWriter();
    assertThatThrownBy(
            () -> {
              char[] stuk = new char[1 + toeval.nextInt(1, 500)];
              for (int n = reader.read(stuk); n >= 0; n = reader.read(stuk)) {
                gelezen.write(stuk, 0, n);
              }
            })
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("Regel %s bevat tekens die geen UTF-8 zijn.", regels);
    assertThat(gelezen).hasToString(tekst.toString());
  }
}

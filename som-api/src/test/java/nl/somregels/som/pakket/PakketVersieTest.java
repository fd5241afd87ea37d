package nl.somregels.som.pakket;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PakketVersieTest {
  @Test
  void vanEenLangeOfOnzichtbareTekstStaatAlleenHetBeginInDeMelding() {
    assertThatThrownBy(() -> PakketVersie.of("9".repeat(100_000)))
        .hasMessage(
            "\""
                + "9".repeat(80)
                + "...\" is geen pakketversie; schrijf jaar, punt, nummer, zoals"
                + " 2021.1.");
    assertThatThrownBy(() -> PakketVersie.of("2021.1\n\u001b[31m"))
        .hasMessageStartingWith("\"2021.1\\u000a\\u001b[31m\" is geen");
  }
}

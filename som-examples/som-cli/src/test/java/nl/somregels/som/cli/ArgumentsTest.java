package nl.somregels.som.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.somregels.som.cli.console.Arguments;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void deWoordenZijnDieVanHetSysteem() {
    assertThat(
            asTyped("java\0-jar\0som.jar\0verklaar\0--kenmerk\0Zoë-1\0\0", "v", "-", "Zo??-1", ""))
        .containsExactly("verklaar", "--kenmerk", "Zoë-1", "");
  }

  @Test
  void watGeenUtf8IsOfOntbreektBlijftZoalsHetIs() {
    byte[] latin = "som\0Zoë\0".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Arguments.asTyped(latin, "Zo?")).containsExactly("Zo?");
    assertThat(asTyped("som\0", "a", "b")).containsExactly("a", "b");
  }

  private static String[] asTyped(String line, String... args) {
    return Arguments.asTyped(line.getBytes(StandardCharsets.UTF_8), args);
  }
}

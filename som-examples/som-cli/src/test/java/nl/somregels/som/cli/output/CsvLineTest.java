package nl.somregels.som.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {
  @Test
  void alleenWatMoetStaatTussenAanhalingstekens() {
    assertThat(CsvLine.of(List.of("a b", "c,d", "e;f", "zeg \"g\"", " h", "", 7)))
        .isEqualTo("a b,\"c,d\",\"e;f\",\"zeg \"\"g\"\"\",\" h\",,7\n");
  }

  @Test
  void watEenFormuleLijktBlijftWatHetIs() {
    assertThat(CsvLine.of(List.of("=1+1", "+31", "-2", "@A1"))).isEqualTo("=1+1,+31,-2,@A1\n");
  }

  @Test
  void eenLijstIsEenCel() {
    assertThat(CsvLine.list(List.of("1", "3-NB"))).isEqualTo("1|3-NB");
    assertThat(CsvLine.list(List.of())).isEmpty();
  }
}

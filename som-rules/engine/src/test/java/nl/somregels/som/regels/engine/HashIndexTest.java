package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashIndexTest {
  @Test
  void alleenWieInBeideHelftenGelijkIsIsDezelfde() {
    HashIndex register = new HashIndex();
    long others = 5 + (1L << 40);
    assertThat(register.firstRow(5, 7, 1)).isEqualTo(1);
    assertThat(register.firstRow(others, 7, 2)).isEqualTo(2);
    assertThat(register.firstRow(5, -7, 3)).isEqualTo(3);
    assertThat(register.firstRow(others, -7, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);

    assertThat(register.firstRow(5, 7, 10)).isEqualTo(1);
    assertThat(register.firstRow(others, 7, 11)).isEqualTo(2);
    assertThat(register.firstRow(5, -7, 12)).isEqualTo(3);
    assertThat(register.firstRow(others, -7, 13)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void hetRegisterOnthoudtEenMiljoenKenmerken() {
    HashIndex register = new HashIndex();
    int count = 1_000_000;
    assertThat(
            IntStream.rangeClosed(1, count).filter(i -> register.firstRow("K" + i, i) == i).count())
        .isEqualTo(count);
    assertThat(register.bytes()).isLessThan(36L << 20);
    for (int i = 1; i <= count; i += 997) {
      assertThat(register.firstRow("K" + i, count + i)).isEqualTo(i);
    }
  }

  @Test
  void watErNietInStaatHeeftGeenRij() {
    HashIndex index = new HashIndex();
    assertThat(index.firstRow("A1", 4)).isEqualTo(4);

    assertThat(index.row("A1")).isEqualTo(4);
    assertThat(index.row("A2")).isZero();
    assertThat(index.firstRow("A2", 5)).as("zoeken zet er niets in").isEqualTo(5);
  }
}

package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two variables, number 1 with three combinations and number 3 with two. */
class ComponentTest {
  private static final long[][] APPLYING = {
    {0b00, 0b01, 0b10, 0b00, 0b01, 0b11}, {0b01, 0b01, 0b01, 0b01, 0b01, 0b01}
  };

  private final Component component = new Component(new int[] {1, 3}, new int[] {3, 2}, APPLYING);

  @Test
  void leestAlleenZijnEigenVariabelen() {
    assertThat(component.reads(1)).isTrue();
    assertThat(component.reads(3)).isTrue();
    assertThat(component.reads(0)).isFalse();
    assertThat(component.reads(2)).isFalse();
  }

  @Test
  void deEersteVariabeleVerandertHetSnelst() {
    assertThat(component.step(1)).isEqualTo(1);
    assertThat(component.step(3)).isEqualTo(3);
    assertThat(component.applying(0, 5)).isEqualTo(0b11);
    assertThat(component.applying(1, 5)).isEqualTo(0b01);
  }

  @Test
  void passendIsElkeCombinatieDieMogelijkBlijft() {
    assertThat(component.fitting(condition(0b111, 0b11))).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(component.fitting(condition(0b110, 0b11))).containsExactly(1, 2, 4, 5);
    assertThat(component.fitting(condition(0b101, 0b10))).containsExactly(3, 5);
    assertThat(component.fitting(condition(0b010, 0b10))).containsExactly(4);
  }

  @Test
  void eenVastgehoudenVariabeleBlijftOpZijnEersteCombinatie() {
    assertThat(component.fitting(condition(0b110, 0b11), 1)).containsExactly(0, 3);
    assertThat(component.fitting(condition(0b110, 0b10), 3)).containsExactly(1, 2);
  }

  @Test
  void dezelfdeCriteriaTellenEenKeer() {
    assertThat(component.possible(0, condition(0b111, 0b11)))
        .containsExactly(0b00, 0b01, 0b10, 0b11);
    assertThat(component.possible(0, condition(0b011, 0b11))).containsExactly(0b00, 0b01);
    assertThat(component.possible(1, condition(0b111, 0b11))).containsExactly(0b01);
    assertThat(component.possible(0, condition(0b100, 0b11))).containsExactly(0b10, 0b11);
  }

  /** What is known of variables 0 to 3. */
  private static long[] condition(long first, long second) {
    return new long[] {1, first, 1, second};
  }
}

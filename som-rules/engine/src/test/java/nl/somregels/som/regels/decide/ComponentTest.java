package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two variables, number 1 with three combinations and number 3 with two. */
class ComponentTest {
  private static final long[][] VAN_TOEPASSING = {
    {0b00, 0b01, 0b10, 0b00, 0b01, 0b11}, {0b01, 0b01, 0b01, 0b01, 0b01, 0b01}
  };

  private final Component component =
      new Component(new int[] {1, 3}, new int[] {3, 2}, VAN_TOEPASSING);

  @Test
  void leestAlleenZijnEigenVariabelen() {
    assertThat(component.leest(1)).isTrue();
    assertThat(component.leest(3)).isTrue();
    assertThat(component.leest(0)).isFalse();
    assertThat(component.leest(2)).isFalse();
  }

  @Test
  void deEersteVariabeleVerandertHetSnelst() {
    assertThat(component.stap(1)).isEqualTo(1);
    assertThat(component.stap(3)).isEqualTo(3);
    assertThat(component.vanToepassing(0, 5)).isEqualTo(0b11);
    assertThat(component.vanToepassing(1, 5)).isEqualTo(0b01);
  }

  @Test
  void passendIsElkeCombinatieDieMogelijkBlijft() {
    assertThat(component.passend(toestand(0b111, 0b11))).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(component.passend(toestand(0b110, 0b11))).containsExactly(1, 2, 4, 5);
    assertThat(component.passend(toestand(0b101, 0b10))).containsExactly(3, 5);
    assertThat(component.passend(toestand(0b010, 0b10))).containsExactly(4);
  }

  @Test
  void eenVastgehoudenVariabeleBlijftOpZijnEersteCombinatie() {
    assertThat(component.passend(toestand(0b110, 0b11), 1)).containsExactly(0, 3);
    assertThat(component.passend(toestand(0b110, 0b10), 3)).containsExactly(1, 2);
  }

  @Test
  void dezelfdeCriteriaTellenEenKeer() {
    assertThat(component.mogelijk(0, toestand(0b111, 0b11)))
        .containsExactly(0b00, 0b01, 0b10, 0b11);
    assertThat(component.mogelijk(0, toestand(0b011, 0b11))).containsExactly(0b00, 0b01);
    assertThat(component.mogelijk(1, toestand(0b111, 0b11))).containsExactly(0b01);
    assertThat(component.mogelijk(0, toestand(0b100, 0b11))).containsExactly(0b10, 0b11);
  }

  /** What is known of variables 0 to 3. */
  private static long[] toestand(long eerste, long tweede) {
    return new long[] {1, eerste, 1, tweede};
  }
}

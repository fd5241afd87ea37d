package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriteriumSetTest {
  private final CriteriumSet set = new CriteriumSet(0b0110);

  @Test
  void erInZitWieErInGezetIs() {
    assertThat(set.contains(1)).isTrue();
    assertThat(set.contains(2)).isTrue();
    assertThat(set.contains(0)).isFalse();
    assertThat(set.isEmpty()).isFalse();
    assertThat(CriteriumSet.EMPTY.isEmpty()).isTrue();
    assertThat(CriteriumSet.of(63).contains(63)).isTrue();
  }

  @Test
  void deEersteZoVeelZijnErOokNulOfVierenzestig() {
    assertThat(CriteriumSet.first(0)).isEqualTo(CriteriumSet.EMPTY);
    assertThat(CriteriumSet.first(3)).isEqualTo(new CriteriumSet(0b111));
    assertThat(CriteriumSet.first(64)).isEqualTo(new CriteriumSet(-1));
    assertThat(CriteriumSet.where(64, i -> i == 63)).isEqualTo(CriteriumSet.of(63));
  }

  @Test
  void samenvoegenWeglatenEnVergelijkenGaatPerCriterium() {
    CriteriumSet other = new CriteriumSet(0b0011);
    assertThat(set.with(other)).isEqualTo(new CriteriumSet(0b0111));
    assertThat(set.without(other)).isEqualTo(new CriteriumSet(0b0100));
    assertThat(set.alsoIn(other)).isEqualTo(new CriteriumSet(0b0010));
    assertThat(set.containsAll(new CriteriumSet(0b0100))).isTrue();
    assertThat(set.containsAll(other)).isFalse();
    assertThat(set.lowest()).isEqualTo(CriteriumSet.of(1));
    assertThat(CriteriumSet.EMPTY.lowest()).isEqualTo(CriteriumSet.EMPTY);
  }
}

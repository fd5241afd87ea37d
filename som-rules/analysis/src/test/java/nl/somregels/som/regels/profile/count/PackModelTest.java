package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.diff.ComparedPakket;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import org.junit.jupiter.api.Test;

/** Four criteria, and then O1 and O3; who is in O3 is looked at first. */
class PackModelTest {
  private static final long O1 = 0b01_0000;
  private static final long O3 = 0b10_0000;

  private final RuleSet rules = ComparedPakket.FIRST.pakket().rules();
  private final PackModel model = new PackModel(rules, ProofPakket.voorwaarden(rules));

  @Test
  void vanDeOptiesDieGeldenBlijftDieEerstBekekenWordt() {
    assertThat(model.fold(state(0b0101, 0))).isEqualTo(state(0b0101 | O1, 0));
    assertThat(model.fold(state(O3, 0))).isEqualTo(state(O3, 0));
    assertThat(model.fold(state(O1, 0))).isEqualTo(state(O1, 0));
    assertThat(model.fold(state(O1 | O3, 0))).isEqualTo(state(O1 | O3, 0));
  }

  @Test
  void watOpenIsTeltAlsNietGeldendZodraErNietsMeerKomt() {
    assertThat(model.fold(state(0, 0b0001 | O3))).isEqualTo(state(O3, 0b0001));
    assertThat(model.fold(state(O1, O3))).isEqualTo(state(O1 | O3, 0));
  }

  @Test
  void vanOptiesWaarNogIetsVanKomtBlijftAlles() {
    assertThat(model.fold(state(0, O3), CriteriumSet.EMPTY)).isEqualTo(state(0, O3));
    assertThat(model.fold(state(0, 0), new CriteriumSet(O1))).isEqualTo(state(0, 0));
    assertThat(model.fold(state(0, O1), new CriteriumSet(O1))).isEqualTo(state(O1, 0));
  }

  private static ProfileState state(long not, long open) {
    return new ProfileState(new CriteriumSet(not), new CriteriumSet(open), true);
  }
}

package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.junit.jupiter.api.Test;

/** Making and undoing one change in the rules of a pack. */
class RuleEditTest {
  private final RuleSet heel =
      proef(1, 4, 7).optie("O1", TestRules.TOEZICHT).wijkt("1", "4").wijkt("4", "7").regels();
  private final Criterium vier = heel.criteria().get(1);

  @Test
  void eenCriteriumErafNeemtDeVoorrangMeeDieHetNoemt() {
    RuleSet zonder = RuleEdit.CRITERIA.zonder(vier.code()).apply(heel);
    assertThat(codes(zonder.criteria())).containsExactly("1", "7");
    assertThat(voorrang(zonder)).isEmpty();
    RuleSet zonderZeven = RuleEdit.CRITERIA.zonder(heel.criteria().get(2).code()).apply(heel);
    assertThat(voorrang(zonderZeven)).containsExactly("1 wijkt voor 4");
    assertThat(zonderZeven.opties()).isEqualTo(heel.opties());
  }

  @Test
  void eenCriteriumErbijKomtOpZijnPlaatsMetDeVoorrangDieHetNoemt() {
    RuleSet zonder = proef(1, 7).regels();
    RuleSet weer = RuleEdit.CRITERIA.erbij(vier, heel).apply(zonder);
    assertThat(codes(weer.criteria())).containsExactly("1", "4", "7");
    assertThat(voorrang(weer)).containsExactly("1 wijkt voor 4", "4 wijkt voor 7");
    assertThat(voorrang(RuleEdit.CRITERIA.erbij(vier, heel).apply(proef(7).regels())))
        .containsExactly("4 wijkt voor 7");
    assertThat(
            voorrang(
                RuleEdit.CRITERIA
                    .erbij(heel.criteria().get(2), proef(1, 4, 7).wijkt("1", "4").regels())
                    .apply(proef(1, 4).regels())))
        .isEmpty();
  }

  @Test
  void eenOptieErbijOfErafLaatDeCriteriaMetRust() {
    Criterium optie = heel.opties().get(0);
    RuleSet zonder = RuleEdit.OPTIES.zonder(optie.code()).apply(heel);
    assertThat(zonder.opties()).isEmpty();
    assertThat(zonder.criteria()).isEqualTo(heel.criteria());
    assertThat(zonder.voorrang()).isEqualTo(heel.voorrang());
    assertThat(RuleEdit.OPTIES.erbij(optie, heel).apply(zonder)).isEqualTo(heel);
  }

  @Test
  void inEenVolPakketPastNietsMeer() {
    int[] codes = IntStream.rangeClosed(101, 163).toArray();
    RuleSet bijnaVol = proef(codes).regels();
    RuleSet vol = proef(codes).optie("O1", TestRules.TOEZICHT).regels();
    assertThat(RuleEdit.CRITERIA.erbij(vier, heel).apply(bijnaVol).criteria()).hasSize(64);
    assertThat(RuleEdit.CRITERIA.erbij(vier, heel).apply(vol)).isSameAs(vol);
  }

  @Test
  void vervangenIsAlleenHetCriteriumMetDieCode() {
    Criterium hoog = vier.metEffect(Effect.HOOG);
    assertThat(RuleEdit.CRITERIA.vervang(hoog).apply(heel).criteria())
        .containsExactly(heel.criteria().get(0), hoog, heel.criteria().get(2));
  }

  @Test
  void eenRegelVanVoorrangGaatErInEnUit() {
    var regel = heel.voorrang().get(0);
    RuleSet zonder = RuleEdit.zonderRegel(regel).apply(heel);
    assertThat(voorrang(zonder)).containsExactly("4 wijkt voor 7");
    assertThat(voorrang(RuleEdit.metRegel(regel).apply(zonder)))
        .containsExactly("4 wijkt voor 7", "1 wijkt voor 4");
    assertThat(voorrang(RuleEdit.metRegel(regel).apply(proef(1, 7).regels()))).isEmpty();
    RuleSet tweeVoorZeven = proef(1, 4, 7).wijkt("1", "7").wijkt("1", "4").wijkt("4", "7").regels();
    assertThat(voorrang(RuleEdit.zonderRegel(tweeVoorZeven.voorrang().get(0)).apply(tweeVoorZeven)))
        .containsExactly("1 wijkt voor 4", "4 wijkt voor 7");
  }

  private static TestRules proef(int... codes) {
    TestRules regels = new TestRules();
    for (int code : codes) {
      regels.met(String.valueOf(code), Effect.LAAG, TestRules.VERBLIJF);
    }
    return regels;
  }

  private static List<String> codes(List<Criterium> criteria) {
    return criteria.stream().map(Criterium::code).map(CriteriumCode::code).toList();
  }

  private static List<String> voorrang(RuleSet regels) {
    return regels.voorrang().stream()
        .map(regel -> regel.wijker() + " wijkt voor " + regel.voor())
        .toList();
  }
}

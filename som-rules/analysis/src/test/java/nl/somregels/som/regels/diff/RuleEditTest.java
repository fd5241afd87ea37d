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
  private final RuleSet whole =
      trial(1, 4, 7).option("O1", TestRules.SUPERVISION).yields("1", "4").yields("4", "7").rules();
  private final Criterium four = whole.criteria().get(1);

  @Test
  void eenCriteriumErafNeemtDeVoorrangMeeDieHetNoemt() {
    RuleSet without = RuleEdit.CRITERIA.without(four.code()).apply(whole);
    assertThat(codes(without.criteria())).containsExactly("1", "7");
    assertThat(voorrang(without)).isEmpty();
    RuleSet withoutSeven = RuleEdit.CRITERIA.without(whole.criteria().get(2).code()).apply(whole);
    assertThat(voorrang(withoutSeven)).containsExactly("1 wijkt voor 4");
    assertThat(withoutSeven.opties()).isEqualTo(whole.opties());
  }

  @Test
  void eenCriteriumErbijKomtOpZijnPlaatsMetDeVoorrangDieHetNoemt() {
    RuleSet without = trial(1, 7).rules();
    RuleSet again = RuleEdit.CRITERIA.added(four, whole).apply(without);
    assertThat(codes(again.criteria())).containsExactly("1", "4", "7");
    assertThat(voorrang(again)).containsExactly("1 wijkt voor 4", "4 wijkt voor 7");
    assertThat(voorrang(RuleEdit.CRITERIA.added(four, whole).apply(trial(7).rules())))
        .containsExactly("4 wijkt voor 7");
    assertThat(
            voorrang(
                RuleEdit.CRITERIA
                    .added(whole.criteria().get(2), trial(1, 4, 7).yields("1", "4").rules())
                    .apply(trial(1, 4).rules())))
        .isEmpty();
  }

  @Test
  void eenOptieErbijOfErafLaatDeCriteriaMetRust() {
    Criterium option = whole.opties().get(0);
    RuleSet without = RuleEdit.OPTIES.without(option.code()).apply(whole);
    assertThat(without.opties()).isEmpty();
    assertThat(without.criteria()).isEqualTo(whole.criteria());
    assertThat(without.voorrang()).isEqualTo(whole.voorrang());
    assertThat(RuleEdit.OPTIES.added(option, whole).apply(without)).isEqualTo(whole);
  }

  @Test
  void inEenVolPakketPastNietsMeer() {
    int[] codes = IntStream.rangeClosed(101, 163).toArray();
    RuleSet almostFull = trial(codes).rules();
    RuleSet full = trial(codes).option("O1", TestRules.SUPERVISION).rules();
    assertThat(RuleEdit.CRITERIA.added(four, whole).apply(almostFull).criteria()).hasSize(64);
    assertThat(RuleEdit.CRITERIA.added(four, whole).apply(full)).isSameAs(full);
  }

  @Test
  void vervangenIsAlleenHetCriteriumMetDieCode() {
    Criterium high = four.withEffect(Effect.HOOG);
    assertThat(RuleEdit.CRITERIA.replace(high).apply(whole).criteria())
        .containsExactly(whole.criteria().get(0), high, whole.criteria().get(2));
  }

  @Test
  void eenRegelVanVoorrangGaatErInEnUit() {
    var rule = whole.voorrang().get(0);
    RuleSet without = RuleEdit.withoutRule(rule).apply(whole);
    assertThat(voorrang(without)).containsExactly("4 wijkt voor 7");
    assertThat(voorrang(RuleEdit.withRule(rule).apply(without)))
        .containsExactly("4 wijkt voor 7", "1 wijkt voor 4");
    assertThat(voorrang(RuleEdit.withRule(rule).apply(trial(1, 7).rules()))).isEmpty();
    RuleSet twoBeforeSeven =
        trial(1, 4, 7).yields("1", "7").yields("1", "4").yields("4", "7").rules();
    assertThat(
            voorrang(RuleEdit.withoutRule(twoBeforeSeven.voorrang().get(0)).apply(twoBeforeSeven)))
        .containsExactly("1 wijkt voor 4", "4 wijkt voor 7");
  }

  private static TestRules trial(int... codes) {
    TestRules rules = new TestRules();
    for (int code : codes) {
      rules.with(String.valueOf(code), Effect.LAAG, TestRules.STAY);
    }
    return rules;
  }

  private static List<String> codes(List<Criterium> criteria) {
    return criteria.stream().map(Criterium::code).map(CriteriumCode::code).toList();
  }

  private static List<String> voorrang(RuleSet rules) {
    return rules.voorrang().stream()
        .map(rule -> rule.yielding() + " wijkt voor " + rule.voor())
        .toList();
  }
}

package nl.somregels.som.regels.verify.proof;

import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.diff.ComparedPakket;
import nl.somregels.som.regels.pack.model.ChangeKind;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.junit.jupiter.api.Test;

/** What changes between two small sets of rules, held against what is meant to change. */
class ChangeContractProofTest {
  private static final Expression LVB = new Equals(Field.LVB, "JA");
  private static final ChangeKind TO_A = ChangeKind.weeggroep("geen weeggroep", "weeggroep A");
  private static final ChangeKind TO_B = ChangeKind.weeggroep("geen weeggroep", "weeggroep B");

  /** Supervision is weighed instead of high, and low for who has an LVB. */
  private static ChangeContractProof supervision(List<IntendedChange> changes) {
    return new ChangeContractProof(
        new TestRules()
            .with("1", Effect.LAAG, TestRules.STAY)
            .with("7", Effect.HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
            .rules(),
        new TestRules()
            .with("1", Effect.LAAG, TestRules.STAY)
            .with("7", Effect.WEGING, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
            .with("9", Effect.LAAG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION, LVB)
            .rules(),
        changes);
  }

  @Test
  void alleAndereGevallenZijnDieVanGeenRegelMetHetzelfdeBeginInWelkeVolgordeOok() {
    List<IntendedChange> changes =
        new ArrayList<>(
            List.of(
                change(ChangeKind.prioriteit(HOGE_PRIORITEIT, LAGE_PRIORITEIT), LVB),
                change(ChangeKind.prioriteit(HOGE_PRIORITEIT, PROFESSIONELE_WEGING)),
                change(ChangeKind.prioriteit(PROFESSIONELE_WEGING, LAGE_PRIORITEIT))));
    for (int i = 0; i < 3; i++) {
      Collections.rotate(changes, 1);
      ChangeContractProof proof = supervision(changes);
      assertThat(proof.unintended()).isEmpty();
      assertThat(proof.unseen()).isEmpty();
    }
  }

  @Test
  void eenAndereWeeggroepIsEenWijziging() {
    RuleSet without =
        new TestRules()
            .with("1", Effect.LAAG, TestRules.STAY)
            .with("7", Effect.LAAG, TestRules.SUPERVISION)
            .rules();
    RuleSet with = without.withOptions(new TestRules().option("O1", LVB).rules().opties());
    List<IntendedChange> both = List.of(change(TO_A, LVB), change(TO_B));
    assertThat(new ChangeContractProof(without, with, both).unintended()).isEmpty();
    assertThat(new ChangeContractProof(without, with, both).unseen()).isEmpty();
    assertThat(new ChangeContractProof(without, with, both).changes())
        .containsExactly(entry(TO_A, 1L), entry(TO_B, 1L));
    assertThat(new ChangeContractProof(without, with, both.subList(0, 1)).unintended())
        .containsOnlyKeys(TO_B);
    assertThat(new ChangeContractProof(with, with, both).unseen()).isEqualTo(both);
  }

  @Test
  void eerstBekekenWordenIsEenAndereReden() {
    assertThat(
            new ChangeContractProof(
                    ComparedPakket.FIRST.pakket().rules(),
                    ComparedPakket.FIRST.with("  eerst bekijken\n", "").pakket().rules(),
                    List.of())
                .changes())
        .containsExactly(entry(ChangeKind.REASON, 24L));
  }

  @Test
  void vanAlleManierenStaatErHetGevalMetDeMinsteFeiten() {
    TestRules low =
        new TestRules()
            .with("1", Effect.LAAG, TestRules.STAY)
            .with("9", Effect.LAAG, LVB, TestRules.SUPERVISION);
    TestRules high =
        new TestRules()
            .with("1", Effect.HOOG, TestRules.STAY)
            .with("9", Effect.HOOG, LVB, TestRules.SUPERVISION);
    assertThat(
            new ChangeContractProof(withFase(low).rules(), withFase(high).rules(), List.of())
                .unintended()
                .get(ChangeKind.prioriteit(LAGE_PRIORITEIT, HOGE_PRIORITEIT))
                .smallest()
                .toJson())
        .containsOnlyKeys("kenmerk", "fase", "verblijfsstatus", "peildatum");
  }

  private static TestRules withFase(TestRules rules) {
    return rules.with("som-moment", Effect.NOG_NIET, TestRules.PREVENTIVE);
  }

  @Test
  void erIsPlaatsVoor64CriteriaOptiesEnWijzigingenSamen() {
    TestRules rules = new TestRules().option("O1", LVB).option("O2", LVB);
    Stream.iterate(1, i -> i + 1).limit(61).forEach(i -> rules.with("X" + i, Effect.WEGING, LVB));
    List<IntendedChange> one = List.of(change(TO_A, LVB));
    assertThat(ChangeContractProof.fits(rules.rules(), one)).isTrue();
    assertThat(ChangeContractProof.fits(rules.option("O3", LVB).rules(), one)).isFalse();
    assertThat(WetProof.fits(rules.with("X62", Effect.WEGING, LVB).rules())).isTrue();
    assertThat(WetProof.fits(rules.with("X63", Effect.WEGING, LVB).rules())).isTrue();
    assertThat(WetProof.fits(rules.with("X64", Effect.WEGING, LVB).rules())).isFalse();
  }

  private static IntendedChange change(ChangeKind change, Expression... voorwaarden) {
    return new IntendedChange(
        change.toString(),
        1,
        change,
        Stream.of(voorwaarden).map(part -> new Voorwaarde("zin", 1, part)).toList());
  }
}

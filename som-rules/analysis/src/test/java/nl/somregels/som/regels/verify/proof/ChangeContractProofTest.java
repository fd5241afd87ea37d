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
  private static final ChangeKind NAAR_A = ChangeKind.weeggroep("geen weeggroep", "weeggroep A");
  private static final ChangeKind NAAR_B = ChangeKind.weeggroep("geen weeggroep", "weeggroep B");

  /** Supervision is weighed instead of high, and low for who has an LVB. */
  private static ChangeContractProof toezicht(List<IntendedChange> wijzigingen) {
    return new ChangeContractProof(
        new TestRules()
            .met("1", Effect.LAAG, TestRules.VERBLIJF)
            .met("7", Effect.HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)
            .regels(),
        new TestRules()
            .met("1", Effect.LAAG, TestRules.VERBLIJF)
            .met("7", Effect.WEGING, TestRules.NA_VONNIS, TestRules.TOEZICHT)
            .met("9", Effect.LAAG, TestRules.NA_VONNIS, TestRules.TOEZICHT, LVB)
            .regels(),
        wijzigingen);
  }

  @Test
  void alleAndereGevallenZijnDieVanGeenRegelMetHetzelfdeBeginInWelkeVolgordeOok() {
    List<IntendedChange> wijzigingen =
        new ArrayList<>(
            List.of(
                wijziging(ChangeKind.prioriteit(HOGE_PRIORITEIT, LAGE_PRIORITEIT), LVB),
                wijziging(ChangeKind.prioriteit(HOGE_PRIORITEIT, PROFESSIONELE_WEGING)),
                wijziging(ChangeKind.prioriteit(PROFESSIONELE_WEGING, LAGE_PRIORITEIT))));
    for (int i = 0; i < 3; i++) {
      Collections.rotate(wijzigingen, 1);
      ChangeContractProof bewijs = toezicht(wijzigingen);
      assertThat(bewijs.onbedoeld()).isEmpty();
      assertThat(bewijs.ongezien()).isEmpty();
    }
  }

  @Test
  void eenAndereWeeggroepIsEenWijziging() {
    RuleSet zonder =
        new TestRules()
            .met("1", Effect.LAAG, TestRules.VERBLIJF)
            .met("7", Effect.LAAG, TestRules.TOEZICHT)
            .regels();
    RuleSet met = zonder.metOpties(new TestRules().optie("O1", LVB).regels().opties());
    List<IntendedChange> beide = List.of(wijziging(NAAR_A, LVB), wijziging(NAAR_B));
    assertThat(new ChangeContractProof(zonder, met, beide).onbedoeld()).isEmpty();
    assertThat(new ChangeContractProof(zonder, met, beide).ongezien()).isEmpty();
    assertThat(new ChangeContractProof(zonder, met, beide).veranderingen())
        .containsExactly(entry(NAAR_A, 1L), entry(NAAR_B, 1L));
    assertThat(new ChangeContractProof(zonder, met, beide.subList(0, 1)).onbedoeld())
        .containsOnlyKeys(NAAR_B);
    assertThat(new ChangeContractProof(met, met, beide).ongezien()).isEqualTo(beide);
  }

  @Test
  void eerstBekekenWordenIsEenAndereReden() {
    assertThat(
            new ChangeContractProof(
                    ComparedPakket.EERSTE.pakket().regels(),
                    ComparedPakket.EERSTE.met("  eerst bekijken\n", "").pakket().regels(),
                    List.of())
                .veranderingen())
        .containsExactly(entry(ChangeKind.REDEN, 24L));
  }

  @Test
  void vanAlleManierenStaatErHetGevalMetDeMinsteFeiten() {
    TestRules laag =
        new TestRules()
            .met("1", Effect.LAAG, TestRules.VERBLIJF)
            .met("9", Effect.LAAG, LVB, TestRules.TOEZICHT);
    TestRules hoog =
        new TestRules()
            .met("1", Effect.HOOG, TestRules.VERBLIJF)
            .met("9", Effect.HOOG, LVB, TestRules.TOEZICHT);
    assertThat(
            new ChangeContractProof(metFase(laag).regels(), metFase(hoog).regels(), List.of())
                .onbedoeld()
                .get(ChangeKind.prioriteit(LAGE_PRIORITEIT, HOGE_PRIORITEIT))
                .kleinste()
                .toJson())
        .containsOnlyKeys("kenmerk", "fase", "verblijfsstatus", "peildatum");
  }

  private static TestRules metFase(TestRules regels) {
    return regels.met("som-moment", Effect.NOG_NIET, TestRules.PREVENTIEF);
  }

  @Test
  void erIsPlaatsVoor64CriteriaOptiesEnWijzigingenSamen() {
    TestRules regels = new TestRules().optie("O1", LVB).optie("O2", LVB);
    Stream.iterate(1, i -> i + 1).limit(61).forEach(i -> regels.met("X" + i, Effect.WEGING, LVB));
    List<IntendedChange> een = List.of(wijziging(NAAR_A, LVB));
    assertThat(ChangeContractProof.past(regels.regels(), een)).isTrue();
    assertThat(ChangeContractProof.past(regels.optie("O3", LVB).regels(), een)).isFalse();
    assertThat(WetProof.past(regels.met("X62", Effect.WEGING, LVB).regels())).isTrue();
    assertThat(WetProof.past(regels.met("X63", Effect.WEGING, LVB).regels())).isTrue();
    assertThat(WetProof.past(regels.met("X64", Effect.WEGING, LVB).regels())).isFalse();
  }

  private static IntendedChange wijziging(ChangeKind verandering, Expression... voorwaarden) {
    return new IntendedChange(
        verandering.toString(),
        1,
        verandering,
        Stream.of(voorwaarden).map(deel -> new Voorwaarde("zin", 1, deel)).toList());
  }
}

package nl.somregels.som.regels.decide;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.NOG_NIET;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;
import static nl.somregels.som.bevindingen.Status.NIET_VAN_TOEPASSING;
import static nl.somregels.som.bevindingen.Status.ONBEKEND;
import static nl.somregels.som.bevindingen.Status.VAN_TOEPASSING;
import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.NOG_NIET_GEPRIORITEERD;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static nl.somregels.som.prioritering.Prioriteit.UITGESTELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.session.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1 is low and yields to 5 and 8, 5 delays, 7 and 8 are high, 9 waits for the SOM-moment. */
class CriteriaModelTest {
  private final CriteriaModel model =
      new TestRules()
          .with("1", LAAG, TestRules.STAY)
          .with("5", UITSTELLEN, TestRules.PREVENTIVE)
          .with("7", HOOG, TestRules.AFTER_VERDICT, TestRules.SUPERVISION)
          .with("8", HOOG, TestRules.AFTER_VERDICT)
          .with("9", NOG_NIET, TestRules.PREVENTIVE)
          .option("O1", TestRules.SUPERVISION)
          .yields("1", "5")
          .yields("1", "8")
          .model();

  @ParameterizedTest(name = "{0} en {1} geeft {2}")
  @CsvSource({
    "WAAR, WAAR, VAN_TOEPASSING",
    "WAAR, ONBEKEND, ONBEKEND",
    "ONBEKEND, WAAR, ONBEKEND",
    "ONBEKEND, ONBEKEND, ONBEKEND",
    "ONBEKEND, ONWAAR, NIET_VAN_TOEPASSING",
    "ONWAAR, ONBEKEND, NIET_VAN_TOEPASSING",
    "WAAR, ONWAAR, NIET_VAN_TOEPASSING"
  })
  void eenOnwareVoorwaardeIsGenoegEnEenOnbekendeMaaktOnbekend(
      Truth afterVerdict, Truth supervision, Status status) {
    Truth[] truths = {Truth.ONWAAR, Truth.ONWAAR, afterVerdict, supervision};
    assertThat(model.status(model.criteria().get(2), truths)).isEqualTo(status);
    assertThat(model.statuses(truths))
        .hasSize(5)
        .startsWith(NIET_VAN_TOEPASSING, NIET_VAN_TOEPASSING, status);
  }

  @Test
  void elkeVoorwaardeStaatErEenKeerInOokDieVanEenOptie() {
    assertThat(model.voorwaarden())
        .containsExactly(
            TestRules.STAY, TestRules.PREVENTIVE, TestRules.AFTER_VERDICT, TestRules.SUPERVISION);
    assertThat(model.voorwaardenOf(model.criteria().get(2))).containsExactly(2, 3);
    assertThat(model.voorwaardenOf(model.options().get(0))).containsExactly(3);
    assertThat(model.voorwaardenOf(4)).containsExactly(1);
    assertThat(model.of(new CriteriumCode("8"))).isEqualTo(CriteriumSet.of(3));
    assertThat(model.withEffect(HOOG)).isEqualTo(set(0b1100));
  }

  @Test
  void wijkenDoetAlleenWieGeldtEnVoorWieGeldt() {
    assertThat(model.yieldsTo(0, set(0b1111)))
        .extracting(CriteriumCode::code)
        .containsExactly("5", "8");
    assertThat(model.yieldsTo(0, set(0b1001))).extracting(CriteriumCode::code).containsExactly("8");
    assertThat(model.yieldsTo(0, set(0b1000))).isEmpty();
    assertThat(model.yieldsTo(0, set(0b0101))).isEmpty();
    assertThat(model.yieldsTo(3, set(0b1001))).isEmpty();
    Status[] statuses = {VAN_TOEPASSING, ONBEKEND, NIET_VAN_TOEPASSING, VAN_TOEPASSING, ONBEKEND};
    assertThat(model.yieldsTo(0, statuses)).extracting(CriteriumCode::code).containsExactly("8");
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} {4} geeft {5}")
  @CsvSource({
    "VAN_TOEPASSING,      NIET_VAN_TOEPASSING, NIET_VAN_TOEPASSING, LAGE_PRIORITEIT",
    "VAN_TOEPASSING,      ONBEKEND,            NIET_VAN_TOEPASSING, LAGE_PRIORITEIT",
    "VAN_TOEPASSING,      VAN_TOEPASSING,      NIET_VAN_TOEPASSING, UITGESTELD",
    "ONBEKEND,            VAN_TOEPASSING,      NIET_VAN_TOEPASSING, UITGESTELD",
    "ONBEKEND,            NIET_VAN_TOEPASSING, NIET_VAN_TOEPASSING, PROFESSIONELE_WEGING",
    "VAN_TOEPASSING,      NIET_VAN_TOEPASSING, ONBEKEND,            NOG_NIET_GEPRIORITEERD",
    "NIET_VAN_TOEPASSING, NIET_VAN_TOEPASSING, VAN_TOEPASSING,      NOG_NIET_GEPRIORITEERD"
  })
  void watVastGeldtBeslistEnWatOnzekerIsKanAlleenUitstellen(
      Status low, Status postponement, Status notYet, Prioriteit prioriteit) {
    Status[] statuses = {low, postponement, NIET_VAN_TOEPASSING, NIET_VAN_TOEPASSING, notYet};
    assertThat(model.outcome(statuses, true).prioriteit()).isEqualTo(prioriteit);
    assertThat(model.outcome(statuses, false).prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    CriteriumSet holds = bits(statuses, VAN_TOEPASSING);
    CriteriumSet not = bits(statuses, NIET_VAN_TOEPASSING);
    assertThat(model.outcome(holds, not, true).prioriteit()).isEqualTo(prioriteit);
    assertThat(model.outcome(holds, not, false).prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
  }

  @Test
  void metAllesBekendGeldtOfNietIsGenoeg() {
    assertThat(model.outcome(set(0b00000)).prioriteit()).isEqualTo(PROFESSIONELE_WEGING);
    assertThat(model.outcome(set(0b00001)).prioriteit()).isEqualTo(LAGE_PRIORITEIT);
    assertThat(model.outcome(set(0b01001)).prioriteit()).isEqualTo(HOGE_PRIORITEIT);
    assertThat(model.outcome(set(0b00011)).prioriteit()).isEqualTo(UITGESTELD);
    assertThat(model.outcome(set(0b00101))).isEqualTo(new Decision(PROFESSIONELE_WEGING, true));
    assertThat(model.outcome(set(0b10100)).prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    for (int set = 0; set < 1 << 5; set++) {
      assertThat(model.outcomeNumber(set))
          .isEqualTo(model.outcome(set(set)).prioriteit().ordinal());
    }
  }

  @Test
  void metMeerDanZestienCriteriaIsDeUitkomstDezelfde() {
    CriteriaModel large = withCriteria(17);
    assertThat(large.outcomeNumber(0)).isEqualTo(PROFESSIONELE_WEGING.ordinal());
    assertThat(large.outcomeNumber(1L << 16)).isEqualTo(LAGE_PRIORITEIT.ordinal());
  }

  @Test
  void hoogstensVierenzestigCriteriaMetDeOptieMee() {
    assertThat(withCriteria(64).criteria()).hasSize(64);
    assertThatThrownBy(() -> withCriteria(65))
        .hasMessage("Een pakket heeft hoogstens 64 criteria, optionele meegeteld.");
    assertThatThrownBy(() -> with(64).option("O1", TestRules.SUPERVISION).model())
        .hasMessageContaining("hoogstens 64");
  }

  @Test
  void eenOnbekendeCodeIsGeenCriterium() {
    assertThatThrownBy(() -> model.of(new CriteriumCode("44"))).hasMessage("geen criterium 44");
  }

  private static CriteriaModel withCriteria(int count) {
    return with(count).model();
  }

  private static TestRules with(int count) {
    TestRules rules = new TestRules();
    for (int i = 1; i <= count; i++) {
      rules.with(String.valueOf(i), Effect.LAAG, TestRules.STAY);
    }
    return rules;
  }

  private static CriteriumSet bits(Status[] statuses, Status status) {
    return CriteriumSet.where(statuses.length, i -> statuses[i] == status);
  }

  private static CriteriumSet set(long bits) {
    return new CriteriumSet(bits);
  }
}

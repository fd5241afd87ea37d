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
          .met("1", LAAG, TestRules.VERBLIJF)
          .met("5", UITSTELLEN, TestRules.PREVENTIEF)
          .met("7", HOOG, TestRules.NA_VONNIS, TestRules.TOEZICHT)
          .met("8", HOOG, TestRules.NA_VONNIS)
          .met("9", NOG_NIET, TestRules.PREVENTIEF)
          .optie("O1", TestRules.TOEZICHT)
          .wijkt("1", "5")
          .wijkt("1", "8")
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
      Truth naVonnis, Truth toezicht, Status status) {
    Truth[] waarheden = {Truth.ONWAAR, Truth.ONWAAR, naVonnis, toezicht};
    assertThat(model.status(model.criteria().get(2), waarheden)).isEqualTo(status);
    assertThat(model.statussen(waarheden))
        .hasSize(5)
        .startsWith(NIET_VAN_TOEPASSING, NIET_VAN_TOEPASSING, status);
  }

  @Test
  void elkeVoorwaardeStaatErEenKeerInOokDieVanEenOptie() {
    assertThat(model.voorwaarden())
        .containsExactly(
            TestRules.VERBLIJF, TestRules.PREVENTIEF, TestRules.NA_VONNIS, TestRules.TOEZICHT);
    assertThat(model.voorwaardenVan(model.criteria().get(2))).containsExactly(2, 3);
    assertThat(model.voorwaardenVan(model.opties().get(0))).containsExactly(3);
    assertThat(model.voorwaardenVan(4)).containsExactly(1);
    assertThat(model.bit(new CriteriumCode("8"))).isEqualTo(0b1000);
    assertThat(model.metEffect(HOOG)).isEqualTo(0b1100);
  }

  @Test
  void wijkenDoetAlleenWieGeldtEnVoorWieGeldt() {
    assertThat(model.wijktVoor(0, 0b1111))
        .extracting(CriteriumCode::code)
        .containsExactly("5", "8");
    assertThat(model.wijktVoor(0, 0b1001)).extracting(CriteriumCode::code).containsExactly("8");
    assertThat(model.wijktVoor(0, 0b1000)).isEmpty();
    assertThat(model.wijktVoor(0, 0b0101)).isEmpty();
    assertThat(model.wijktVoor(3, 0b1001)).isEmpty();
    Status[] statussen = {VAN_TOEPASSING, ONBEKEND, NIET_VAN_TOEPASSING, VAN_TOEPASSING, ONBEKEND};
    assertThat(model.wijktVoor(0, statussen)).extracting(CriteriumCode::code).containsExactly("8");
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
      Status laag, Status uitstel, Status nogNiet, Prioriteit prioriteit) {
    Status[] statussen = {laag, uitstel, NIET_VAN_TOEPASSING, NIET_VAN_TOEPASSING, nogNiet};
    assertThat(model.uitkomst(statussen, true).prioriteit()).isEqualTo(prioriteit);
    assertThat(model.uitkomst(statussen, false).prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    long geldt = bits(statussen, VAN_TOEPASSING);
    long niet = bits(statussen, NIET_VAN_TOEPASSING);
    assertThat(model.uitkomst(geldt, niet, true).prioriteit()).isEqualTo(prioriteit);
    assertThat(model.uitkomst(geldt, niet, false).prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
  }

  @Test
  void metAllesBekendGeldtOfNietIsGenoeg() {
    assertThat(model.uitkomst(0b00000).prioriteit()).isEqualTo(PROFESSIONELE_WEGING);
    assertThat(model.uitkomst(0b00001).prioriteit()).isEqualTo(LAGE_PRIORITEIT);
    assertThat(model.uitkomst(0b01001).prioriteit()).isEqualTo(HOGE_PRIORITEIT);
    assertThat(model.uitkomst(0b00011).prioriteit()).isEqualTo(UITGESTELD);
    assertThat(model.uitkomst(0b00101)).isEqualTo(new Decision(PROFESSIONELE_WEGING, true));
    assertThat(model.uitkomst(0b10100).prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    for (int set = 0; set < 1 << 5; set++) {
      assertThat(model.uitkomstNummer(set)).isEqualTo(model.uitkomst(set).prioriteit().ordinal());
    }
  }

  @Test
  void metMeerDanZestienCriteriaIsDeUitkomstDezelfde() {
    CriteriaModel groot = metCriteria(17);
    assertThat(groot.uitkomstNummer(0)).isEqualTo(PROFESSIONELE_WEGING.ordinal());
    assertThat(groot.uitkomstNummer(1L << 16)).isEqualTo(LAGE_PRIORITEIT.ordinal());
  }

  @Test
  void hoogstensVierenzestigCriteriaMetDeOptieMee() {
    assertThat(metCriteria(64).criteria()).hasSize(64);
    assertThatThrownBy(() -> metCriteria(65))
        .hasMessage("Een pakket heeft hoogstens 64 criteria, optionele meegeteld.");
    assertThatThrownBy(() -> met(64).optie("O1", TestRules.TOEZICHT).model())
        .hasMessageContaining("hoogstens 64");
  }

  @Test
  void eenOnbekendeCodeIsGeenCriterium() {
    assertThatThrownBy(() -> model.bit(new CriteriumCode("44"))).hasMessage("geen criterium 44");
  }

  private static CriteriaModel metCriteria(int aantal) {
    return met(aantal).model();
  }

  private static TestRules met(int aantal) {
    TestRules regels = new TestRules();
    for (int i = 1; i <= aantal; i++) {
      regels.met(String.valueOf(i), Effect.LAAG, TestRules.VERBLIJF);
    }
    return regels;
  }

  private static long bits(Status[] statussen, Status status) {
    long bits = 0;
    for (int i = 0; i < statussen.length; i++) {
      bits |= statussen[i] == status ? 1L << i : 0;
    }
    return bits;
  }
}

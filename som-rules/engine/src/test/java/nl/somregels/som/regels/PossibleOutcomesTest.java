package nl.somregels.som.regels;

import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.NOG_NIET_GEPRIORITEERD;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static nl.somregels.som.prioritering.Prioriteit.UITGESTELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a proposal can still become, and which unknown fact does it. */
class PossibleOutcomesTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  @Test
  void zonderRechtmatigVerblijfZonderFaseWordtHetLaag() {
    Prioritering zaak =
        TestPakketten.prioritise(TestZaken.afterVerdict("fase= verblijfsstatus=NEE"));

    assertThat(zaak.prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(zaak.mogelijkePrioriteiten()).containsExactly(LAGE_PRIORITEIT);
    assertThat(zaak.vast()).isFalse();
  }

  @Test
  void zonderFaseHangtHetVanDeFaseAfAlsHetToezichtBekendIs() {
    Prioritering zaak =
        TestPakketten.prioritise(TestZaken.afterVerdict("fase= toezichtNaDetentie=JA"));

    assertThat(zaak.prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(zaak.mogelijkePrioriteiten()).containsExactly(HOGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThat(zaak.ontbrekend())
        .containsExactly(
            new OntbrekendFeit("fase", List.of(HOGE_PRIORITEIT, PROFESSIONELE_WEGING)));
  }

  @Test
  void zonderDatumBinnenkomstBlijftNogNietMogelijk() {
    Prioritering zaak =
        TestPakketten.prioritise(TestZaken.preventive("datumBinnenkomst= lopendeAdviesvraag=JA"));

    assertThat(zaak.prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(zaak.mogelijkePrioriteiten()).containsExactly(NOG_NIET_GEPRIORITEERD, UITGESTELD);
    assertThat(zaak.ontbrekend())
        .containsExactly(new OntbrekendFeit("datumBinnenkomst", List.of(UITGESTELD)));
  }

  @Test
  void voorDag15StaatNogNietVastWatErOokOnbekendIs() {
    Prioritering zaak =
        TestPakketten.prioritise(
            TestZaken.furtherUnknown("fase=PREVENTIEF datumBinnenkomst=2026-06-17"));

    assertThat(zaak.prioriteit()).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(zaak.vast()).isTrue();
    assertThat(zaak.ontbrekend()).isEmpty();
  }

  @Test
  void bijZorgmachtigingZonderToezichtBekendIsHetVoorstelNietMogelijk() {
    Prioritering zaak =
        TestPakketten.prioritise(
            TestZaken.afterVerdict("uitstroomMetZorgmachtiging=JA toezichtNaDetentie="));

    assertThat(zaak.prioriteit()).isEqualTo(PROFESSIONELE_WEGING);
    assertThat(zaak.mogelijkePrioriteiten()).containsExactly(HOGE_PRIORITEIT, LAGE_PRIORITEIT);
    assertThat(zaak.vast()).isFalse();
    assertThat(zaak.tegenstrijdig()).isFalse();
    assertThat(zaak.ontbrekend())
        .containsExactly(
            new OntbrekendFeit("toezichtNaDetentie", List.of(HOGE_PRIORITEIT, LAGE_PRIORITEIT)));
  }

  @Test
  void metArtikel43IsEenHogePrioriteitVastWatErOokOnbekendIs() {
    Prioritering zaak =
        TestPakketten.prioritise(
            TestZaken.furtherUnknown("fase=NA_VONNIS artikel43Lid3Plaatsing=JA"));

    assertThat(zaak.prioriteit()).isEqualTo(HOGE_PRIORITEIT);
    assertThat(zaak.vast()).isTrue();
  }

  @Test
  void eenFeitDatAlleenSamenTeltHeeftGeenEigenUitkomst() {
    Prioritering zaak =
        TestPakketten.prioritise(
            TestZaken.afterVerdict("isdOpgelegd= adviseringAfgerond= maatregelGestart="));

    assertThat(zaak.ontbrekend())
        .containsExactly(
            new OntbrekendFeit("isdOpgelegd", List.of()),
            new OntbrekendFeit("adviseringAfgerond", List.of()),
            new OntbrekendFeit("maatregelGestart", List.of()));
    assertThat(zaak.mogelijkePrioriteiten()).containsExactly(LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
  }

  @ParameterizedTest
  @EnumSource(names = {"HOGE_PRIORITEIT", "LAGE_PRIORITEIT", "PROFESSIONELE_WEGING"})
  void naHetVonnisMetAllesOnbekendIsAllesBehalveUitstelMogelijk(Prioriteit possible) {
    Prioritering zaak = TestPakketten.prioritise(TestZaken.furtherUnknown("fase=NA_VONNIS"));

    assertThat(zaak.mogelijkePrioriteiten()).contains(possible).hasSize(3);
    assertThat(zaak.prioriteit()).isEqualTo(PROFESSIONELE_WEGING);
  }

  @Test
  void metNietsBekendIsElkeUitkomstMogelijk() {
    assertThat(TestPakketten.prioritise(TestZaken.furtherUnknown("")).mogelijkePrioriteiten())
        .containsExactly(Prioriteit.values());
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void vastIsEenEnkeleMogelijkheidDieHetVoorstelIs(String version) {
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(500, 31)) {
      Prioritering p = TestPakketten.engine(version).evaluate(oneCase.zaak(), oneCase.peildatum());
      assertThat(p.vast()).isEqualTo(p.mogelijkePrioriteiten().equals(List.of(p.prioriteit())));
      assertThat(p.mogelijkePrioriteiten()).isNotEmpty().isSorted().doesNotHaveDuplicates();
      assertThat(p.ontbrekend().isEmpty()).isEqualTo(p.mogelijkePrioriteiten().size() == 1);
      assertThat(p.ontbrekend())
          .allSatisfy(feit -> assertThat(feit.kanLeidenTot()).doesNotContain(p.prioriteit()));
    }
  }
}

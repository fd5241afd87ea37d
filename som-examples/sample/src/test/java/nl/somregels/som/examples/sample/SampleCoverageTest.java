package nl.somregels.som.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the 300 cases show of pack 2021.1. */
class SampleCoverageTest {
  private static List<Prioritering> results = List.of();

  @BeforeAll
  static void prioritise() {
    SomEngine engine = SomRegels.bundled().inForceOn(SampleInstroom.PEILDATUM);
    results =
        SampleInstroom.zaken(300)
            .map(zaak -> engine.evaluate(zaak, SampleInstroom.PEILDATUM))
            .toList();
  }

  @ParameterizedTest
  @EnumSource(Prioriteit.class)
  void elkeUitkomstKomtVoorVastEnOnderVoorbehoud(Prioriteit prioriteit) {
    assertThat(results)
        .filteredOn(result -> result.prioriteit() == prioriteit)
        .extracting(Prioritering::vast)
        .contains(true, false);
  }

  @Test
  void elkCriteriumIsErgensVanToepassingErgensNietEnErgensOnbekend() {
    for (CriteriumCode code : codes(results.get(0))) {
      Set<Status> found =
          results.stream()
              .flatMap(result -> result.bevindingen().stream())
              .filter(bevinding -> bevinding.criterium().equals(code))
              .map(Bevinding::status)
              .collect(Collectors.toSet());

      assertThat(found).as("criterium " + code).contains(Status.VAN_TOEPASSING);
      assertThat(found).as("criterium " + code).contains(Status.NIET_VAN_TOEPASSING);
      assertThat(code.code().equals("signaal") || found.contains(Status.ONBEKEND))
          .as("criterium " + code + " onbekend")
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,7", "2,7", "4,7", "7,9"})
  void eenConflictDatBlijftIsTegenstrijdig(String conflict) {
    List<CriteriumCode> codes = Arrays.stream(conflict.split(",")).map(CriteriumCode::new).toList();

    assertThat(results)
        .filteredOn(Prioritering::tegenstrijdig)
        .anySatisfy(
            result ->
                assertThat(result.bevindingen())
                    .filteredOn(Bevinding::countsAlong)
                    .extracting(Bevinding::criterium)
                    .containsExactlyElementsOf(codes));
  }

  @Test
  void zoveelZakenKrijgenElkeUitkomst() {
    assertThat(
            results.stream()
                .collect(Collectors.groupingBy(Prioritering::prioriteit, Collectors.counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Prioriteit.HOGE_PRIORITEIT, 15L,
                Prioriteit.LAGE_PRIORITEIT, 71L,
                Prioriteit.NOG_NIET_GEPRIORITEERD, 115L,
                Prioriteit.PROFESSIONELE_WEGING, 89L,
                Prioriteit.UITGESTELD, 10L));
  }

  @Test
  void eenSignaalOpDagVierWordtGehoord() {
    assertThat(results)
        .filteredOn(result -> result.kenmerk().equals("F0023"))
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.prioriteit()).isNotEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
              assertThat(result.bevindingen())
                  .filteredOn(Bevinding::countsAlong)
                  .extracting(bevinding -> bevinding.criterium().code())
                  .contains("signaal");
            });
  }

  private static List<CriteriumCode> codes(Prioritering prioritering) {
    return prioritering.bevindingen().stream().map(Bevinding::criterium).toList();
  }
}

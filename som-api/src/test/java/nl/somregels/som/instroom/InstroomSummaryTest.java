package nl.somregels.som.instroom;

import static nl.somregels.som.bevindingen.Status.NIET_VAN_TOEPASSING;
import static nl.somregels.som.bevindingen.Status.ONBEKEND;
import static nl.somregels.som.bevindingen.Status.VAN_TOEPASSING;
import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;

class InstroomSummaryTest {
  private static final CriteriumCode FIRST = new CriteriumCode("1");

  private final InstroomSummary summary = new InstroomSummary();

  private static PrioriteringSummary proposal(
      Prioriteit prioriteit, boolean fixed, Status status, String... ontbrekend) {
    return new PrioriteringSummary(
        prioriteit,
        fixed,
        List.of(prioriteit),
        !fixed,
        List.of(
            new CriteriumResult(
                FIRST, "Eerste", status, status == VAN_TOEPASSING ? List.of(FIRST) : List.of())),
        List.of(ontbrekend).stream().map(feit -> new OntbrekendFeit(feit, List.of())).toList(),
        null,
        false);
  }

  @Test
  void countsOutcomesCriteriaAndWhatIsMissing() {
    PrioriteringSummary low = proposal(LAGE_PRIORITEIT, true, VAN_TOEPASSING);
    summary.add(low);
    summary.add(low);
    summary.add(
        proposal(HOGE_PRIORITEIT, false, ONBEKEND, "lvb", "fase").in(WeeggroepCode.A, true));
    summary.add(proposal(HOGE_PRIORITEIT, true, NIET_VAN_TOEPASSING, "fase"));

    assertThat(summary.count()).isEqualTo(4);
    assertThat(summary.outcome(LAGE_PRIORITEIT))
        .isEqualTo(new InstroomSummary.OutcomeCount(2, 2, 0));
    assertThat(summary.outcome(HOGE_PRIORITEIT))
        .isEqualTo(new InstroomSummary.OutcomeCount(2, 1, 1));
    assertThat(summary.outcome(Prioriteit.UITGESTELD).aantal()).isZero();
    assertThat(summary.criteria())
        .isEqualTo(Map.of("1", new InstroomSummary.CriteriumCount("Eerste", 2, 1, 1, 2)));
    assertThat(summary.weeggroepen()).isEqualTo(Map.of("A", 1L));
    assertThat(summary.mostOntbrekend(5))
        .containsExactly(Map.entry("fase", 2L), Map.entry("lvb", 1L));
    assertThat(summary.mostOntbrekend(1)).hasSize(1);
  }

  @Test
  void aRefusalIsCountedApart() {
    Zaak.Valid zaak = new Zaak.Valid(1, Gedetineerde.builder("A1").build(), List.of());
    summary.add(
        new ZaakResult.Refusal(
            new Zaak.Refused(
                2,
                "A2",
                List.of(
                    InvoerError.of(MeldingCode.ONGELDIGE_WAARDE, "fase", null, "past niet.")))));
    summary.add(
        new ZaakResult.Proposal(zaak, proposal(LAGE_PRIORITEIT, true, ONBEKEND), () -> null));

    assertThat(summary.refused()).isEqualTo(1);
    assertThat(summary.count()).isEqualTo(1);
  }

  @Test
  void manyDifferentResultsFromManyThreadsAreAllCounted() {
    IntStream.range(0, 100_000)
        .parallel()
        .mapToObj(i -> proposal(LAGE_PRIORITEIT, true, ONBEKEND, "fase"))
        .forEach(summary::add);

    assertThat(summary.count()).isEqualTo(100_000);
    assertThat(summary.mostOntbrekend(1)).containsExactly(Map.entry("fase", 100_000L));
  }
}

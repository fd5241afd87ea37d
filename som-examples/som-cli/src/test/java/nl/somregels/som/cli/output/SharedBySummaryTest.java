package nl.somregels.som.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import org.junit.jupiter.api.Test;

class SharedBySummaryTest {
  private final SharedBySummary<String> shared = new SharedBySummary<>(2);

  @Test
  void whatIsKeptForAnOutcomeIsFoundForThatVeryOneAlone() {
    PrioriteringSummary high = proposal(Prioriteit.HOGE_PRIORITEIT);
    assertThat(shared.find(high)).isNull();

    assertThat(shared.keep(high, "a")).isEqualTo("a");

    assertThat(shared.find(high)).isEqualTo("a");
    assertThat(shared.find(proposal(Prioriteit.HOGE_PRIORITEIT))).isNull();
  }

  @Test
  void everythingIsForgottenWhenItIsFull() {
    PrioriteringSummary high = proposal(Prioriteit.HOGE_PRIORITEIT);
    PrioriteringSummary postponed = proposal(Prioriteit.UITGESTELD);
    shared.keep(high, "a");
    shared.keep(proposal(Prioriteit.LAGE_PRIORITEIT), "b");
    assertThat(shared.find(high)).isEqualTo("a");

    shared.keep(postponed, "c");

    assertThat(shared.find(high)).isNull();
    assertThat(shared.find(postponed)).isEqualTo("c");
  }

  private static PrioriteringSummary proposal(Prioriteit prioriteit) {
    return new PrioriteringSummary(
        prioriteit, true, List.of(prioriteit), false, List.of(), List.of(), null, false);
  }
}

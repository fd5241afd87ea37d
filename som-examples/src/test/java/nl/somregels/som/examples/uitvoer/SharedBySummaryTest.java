package nl.somregels.som.examples.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import org.junit.jupiter.api.Test;

class SharedBySummaryTest {
  private final SharedBySummary<String> shared = new SharedBySummary<>(2);

  @Test
  void whatIsKeptForAnOutcomeIsFoundForThatVeryOneAlone() {
    PrioriteringSummary hoog = uitslag(Prioriteit.HOGE_PRIORITEIT);
    assertThat(shared.find(hoog)).isNull();

    assertThat(shared.keep(hoog, "a")).isEqualTo("a");

    assertThat(shared.find(hoog)).isEqualTo("a");
    assertThat(shared.find(uitslag(Prioriteit.HOGE_PRIORITEIT))).isNull();
  }

  @Test
  void everythingIsForgottenWhenItIsFull() {
    PrioriteringSummary hoog = uitslag(Prioriteit.HOGE_PRIORITEIT);
    PrioriteringSummary uitgesteld = uitslag(Prioriteit.UITGESTELD);
    shared.keep(hoog, "a");
    shared.keep(uitslag(Prioriteit.LAGE_PRIORITEIT), "b");
    assertThat(shared.find(hoog)).isEqualTo("a");

    shared.keep(uitgesteld, "c");

    assertThat(shared.find(hoog)).isNull();
    assertThat(shared.find(uitgesteld)).isEqualTo("c");
  }

  private static PrioriteringSummary uitslag(Prioriteit prioriteit) {
    return new PrioriteringSummary(
        prioriteit, true, List.of(prioriteit), false, List.of(), List.of(), null, false);
  }
}

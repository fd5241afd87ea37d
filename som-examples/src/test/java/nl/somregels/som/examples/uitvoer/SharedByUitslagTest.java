package nl.somregels.som.examples.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Uitslag;
import org.junit.jupiter.api.Test;

class SharedByUitslagTest {
  private final List<String> out = new ArrayList<>();
  private final SharedByUitslag<String> shared =
      new SharedByUitslag<>(2, (uitslag, text) -> out.add(uitslag.prioriteit() + "=" + text));

  @Test
  void whatIsKeptForAnOutcomeIsFoundForThatVeryOneAlone() {
    Uitslag hoog = uitslag(Prioriteit.HOGE_PRIORITEIT);
    assertThat(shared.find(hoog)).isNull();

    assertThat(shared.keep(hoog, "a")).isEqualTo("a");

    assertThat(shared.find(hoog)).isEqualTo("a");
    assertThat(shared.find(uitslag(Prioriteit.HOGE_PRIORITEIT))).isNull();
  }

  @Test
  void everythingGoesOutOnceWhenItIsFullAndAtTheEnd() {
    Uitslag hoog = uitslag(Prioriteit.HOGE_PRIORITEIT);
    shared.keep(hoog, "a");
    shared.keep(uitslag(Prioriteit.LAGE_PRIORITEIT), "b");
    assertThat(out).isEmpty();

    shared.keep(uitslag(Prioriteit.UITGESTELD), "c");
    assertThat(out).containsExactlyInAnyOrder("HOGE_PRIORITEIT=a", "LAGE_PRIORITEIT=b");
    assertThat(shared.find(hoog)).isNull();

    shared.clear();
    shared.clear();
    assertThat(out).hasSize(3).endsWith("UITGESTELD=c");
  }

  private static Uitslag uitslag(Prioriteit prioriteit) {
    return new Uitslag(
        prioriteit, true, List.of(prioriteit), false, List.of(), List.of(), null, false);
  }
}

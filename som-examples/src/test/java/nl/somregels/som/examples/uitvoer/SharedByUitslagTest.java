package nl.somregels.som.examples.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Uitslag;
import org.junit.jupiter.api.Test;

class SharedByUitslagTest {
  private final List<String> out = new ArrayList<>();
  private final SharedByUitslag<StringBuilder> shared =
      new SharedByUitslag<>(
          2,
          uitslag -> new StringBuilder(uitslag.prioriteit().name()),
          (uitslag, text) -> out.add(uitslag.prioriteit() + "=" + text));

  @Test
  void whatIsMadeForTheSameOutcomeIsTheSame() {
    Uitslag hoog = uitslag(Prioriteit.HOGE_PRIORITEIT);

    shared.of(hoog).append('!');

    assertThat(shared.of(hoog)).hasToString("HOGE_PRIORITEIT!");
    assertThat(shared.of(uitslag(Prioriteit.HOGE_PRIORITEIT))).hasToString("HOGE_PRIORITEIT");
  }

  @Test
  void everythingGoesOutOnceWhenItIsFullAndAtTheEnd() {
    Uitslag hoog = uitslag(Prioriteit.HOGE_PRIORITEIT);
    Uitslag laag = uitslag(Prioriteit.LAGE_PRIORITEIT);
    shared.of(hoog);
    shared.of(laag);
    shared.of(hoog);
    assertThat(out).isEmpty();

    shared.of(uitslag(Prioriteit.UITGESTELD));
    assertThat(out)
        .containsExactlyInAnyOrder(
            "HOGE_PRIORITEIT=HOGE_PRIORITEIT", "LAGE_PRIORITEIT=LAGE_PRIORITEIT");

    shared.clear();
    shared.clear();
    assertThat(out).hasSize(3).endsWith("UITGESTELD=UITGESTELD");
  }

  private static Uitslag uitslag(Prioriteit prioriteit) {
    return new Uitslag(
        prioriteit, true, List.of(prioriteit), false, List.of(), List.of(), null, false);
  }
}

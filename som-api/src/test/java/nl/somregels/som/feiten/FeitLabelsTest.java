package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeitLabelsTest {
  @Test
  void elkFeitHeeftEigenWoorden() {
    List<String> words = Feit.model().stream().map(Feit::label).toList();

    assertThat(words).doesNotHaveDuplicates().allMatch(text -> text.matches("(de|het|of) .+"));
  }

  @Test
  void eenAfgeleidFeitHoudtZijnNaam() {
    assertThat(FeitLabels.and(List.of("lvb", "fase", "nieuwsteInformatie")))
        .isEqualTo(
            "of er een licht verstandelijke beperking (lvb) is, de fase van de detentie en"
                + " nieuwsteInformatie");
  }
}

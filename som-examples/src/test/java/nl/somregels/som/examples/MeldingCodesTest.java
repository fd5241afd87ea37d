package nl.somregels.som.examples;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.UsedCodes;
import org.junit.jupiter.api.Test;

class MeldingCodesTest {
  @Test
  void elkeCodeWordtGebruikt() {
    assertThat(UsedCodes.in("nl.somregels.som")).containsExactlyInAnyOrder(MeldingCode.values());
  }
}

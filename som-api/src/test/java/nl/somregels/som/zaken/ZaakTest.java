package nl.somregels.som.zaken;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZaakTest {
  @Test
  void eenGeweigerdeZaakHeeftEenReden() {
    assertThatThrownBy(() -> new Zaak.Refused(1, "A1", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fouten: een geweigerde zaak heeft een reden.");
    assertThatThrownBy(() -> new Zaak.Refused(1, "A1", Collections.singletonList(null)))
        .isInstanceOf(NullPointerException.class);
  }
}

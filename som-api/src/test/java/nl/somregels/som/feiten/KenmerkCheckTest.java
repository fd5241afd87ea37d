package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.somregels.som.melding.MeldingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KenmerkCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan Jansen",
        "Jansen, Jan",
        "Jan de Vries",
        "Anna van den Berg",
        "Jan_Jansen",
        "Jan.Jansen",
        "Élise Ångström",
        "Pat O'Brien",
        "zaak Jan Jansen 12",
        "1234567",
        "A-12345678-B"
      })
  void eenNaamOfEenLangNummerIsEenWaarschuwingZonderHetKenmerk(String kenmerk) {
    assertThat(
            FeitenValidator.waarschuwingen(
                Gedetineerde.builder(kenmerk).build(), LocalDate.of(2026, 6, 30)))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(MeldingCode.HERLEIDBAAR_KENMERK);
              assertThat(error.feit()).isEqualTo("kenmerk");
              assertThat(error.waarde()).isEqualTo(kenmerk);
              assertThat(error.melding()).doesNotContain(kenmerk);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1",
        "F0300",
        "casus 12",
        "Casus 12",
        "Zaak A",
        "PI Vught 3",
        "123456",
        "12 345 678"
      })
  void eenKenmerkDatNietsOverIemandZegtMag(String kenmerk) {
    assertThat(KenmerkCheck.waarschuwing(kenmerk)).isEmpty();
  }
}

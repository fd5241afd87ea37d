package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.somregels.som.melding.MeldingCode;
import org.junit.jupiter.api.Test;

class InvoerErrorTest {
  @Test
  void eenTegenspraakNoemtBeideFeitenEnHoudtDeWaardenApart() {
    InvoerError error =
        FeitenReader.MODEL
            .read(
                Map.of(
                    "kenmerk", "A1",
                    "datumBinnenkomst", "2026-05-02",
                    "einddatumDetentie", "2026-05-01"))
            .errors(LocalDate.of(2026, 6, 30))
            .get(0);
    assertThat(error)
        .isEqualTo(
            new InvoerError(
                MeldingCode.EINDE_VOOR_BINNENKOMST,
                "einddatumDetentie",
                "2026-05-01",
                "datumBinnenkomst",
                "2026-05-02",
                "einddatumDetentie ligt voor datumBinnenkomst.",
                "",
                1))
        .hasToString("einddatumDetentie ligt voor datumBinnenkomst.");
    assertThat(error.withValues())
        .isEqualTo(
            "einddatumDetentie ligt voor datumBinnenkomst. (ingevuld: \"2026-05-01\" en"
                + " \"2026-05-02\")");
  }

  @Test
  void hetAantalIsTenminsteEen() {
    assertThatThrownBy(
            () -> new InvoerError(MeldingCode.MEER_REDENEN, "fase", null, null, null, "x", "", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eenWeigeringZonderRedenBestaatNiet() {
    assertThatThrownBy(() -> new InvoerException(List.of()))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gelijkeRedenenStaanErEenKeerMetHoeVaak() {
    List<InvoerError> errors =
        FeitenReader.MODEL
            .read(Map.of("kenmerk", "A1", "criminogeneFactoren", List.of("xx", "yy"), "fase", "x"))
            .errors(LocalDate.of(2026, 6, 30));
    assertThat(InvoerError.atMost(errors, InvoerError::melding))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("criminogeneFactoren: een woord is niet bekend. Kies uit ")
        .endsWith(". (2 keer)");
    assertThat(InvoerError.atMost(errors, InvoerError::withValues)).hasSize(3);
  }
}

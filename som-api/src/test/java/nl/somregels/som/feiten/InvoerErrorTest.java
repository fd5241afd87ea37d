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
    InvoerError fout =
        FeitenReader.lees(
                Map.of(
                    "kenmerk", "A1",
                    "datumBinnenkomst", "2026-05-02",
                    "einddatumDetentie", "2026-05-01"))
            .fouten(LocalDate.of(2026, 6, 30))
            .get(0);
    assertThat(fout)
        .isEqualTo(
            new InvoerError(
                MeldingCode.EINDE_VOOR_BINNENKOMST,
                "einddatumDetentie",
                "2026-05-01",
                "datumBinnenkomst",
                "2026-05-02",
                "einddatumDetentie ligt voor datumBinnenkomst.",
                1))
        .hasToString("einddatumDetentie ligt voor datumBinnenkomst.");
    assertThat(fout.metWaarden())
        .isEqualTo(
            "einddatumDetentie ligt voor datumBinnenkomst. (ingevuld: \"2026-05-01\" en"
                + " \"2026-05-02\")");
  }

  @Test
  void hetAantalIsTenminsteEen() {
    assertThatThrownBy(
            () -> new InvoerError(MeldingCode.MEER_REDENEN, "fase", null, null, null, "x", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eenWeigeringZonderRedenBestaatNiet() {
    assertThatThrownBy(() -> new InvoerException(List.of()))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gelijkeRedenenStaanErEenKeerMetHoeVaak() {
    List<InvoerError> fouten =
        FeitenReader.lees(
                Map.of("kenmerk", "A1", "criminogeneFactoren", List.of("xx", "yy"), "fase", "x"))
            .fouten(LocalDate.of(2026, 6, 30));
    assertThat(InvoerError.atMost(fouten, InvoerError::melding))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("criminogeneFactoren: een woord is niet bekend. Kies uit ")
        .endsWith(". (2 keer)");
    assertThat(InvoerError.atMost(fouten, InvoerError::metWaarden)).hasSize(3);
  }
}

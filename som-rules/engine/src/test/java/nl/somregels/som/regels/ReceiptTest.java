package nl.somregels.som.regels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.intake.SchemaTest;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What pins a proposal, and the published form of it. */
class ReceiptTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void hetReceiptNoemtPakketHerzieningHashesBibliotheekEnPeildatum(String version) {
    var engine = TestPakketten.engine(version);
    Receipt receipt = engine.evaluate(TestZaken.afterVerdict(""), TestZaken.PEILDATUM).receipt();

    assertThat(receipt.pakket()).isEqualTo(PakketVersie.of(version));
    assertThat(receipt.herziening()).isEqualTo(version.equals("2021.1") ? 2 : 1);
    assertThat(receipt.pakketHash())
        .isEqualTo(engine.regelpakket().pakketHash())
        .matches("[0-9a-f]{64}");
    assertThat(receipt.bibliotheek()).isEqualTo(SomRegels.version());
    assertThat(receipt.peildatum()).isEqualTo(TestZaken.PEILDATUM);
  }

  @Test
  void deInvoerHashIsDieVanDeBekendeFeitenOpNaam() throws Exception {
    Gedetineerde zaak =
        Gedetineerde.builder("A \u00e9\"\\")
            .met(
                Feit.LAATSTE_RECLASSERINGSINFORMATIE,
                Feit.LAATSTE_RECLASSERINGSINFORMATIE.kind().parse("GEEN"))
            .met(Feit.CRIMINOGENE_FACTOREN, List.of("werk", "schulden"))
            .met(Feit.BESCHERMENDE_FACTOREN, List.of())
            .datumBinnenkomst(LocalDate.of(2026, 1, 5))
            .build();
    String canonical =
        "{\"beschermendeFactoren\":[],\"criminogeneFactoren\":[\"werk\",\"schulden\"],"
            + "\"datumBinnenkomst\":\"2026-01-05\",\"kenmerk\":\"A \u00e9\\\"\\\\\","
            + "\"laatsteReclasseringsinformatie\":\"GEEN\"}";
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8));

    assertThat(TestPakketten.prioritise(zaak).receipt().invoerHash())
        .isEqualTo(HexFormat.of().formatHex(hash));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void deUitvoerVoldoetAanHetSchema(String version) {
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(400, 51)) {
      SchemaTest.assertValidPrioritering(
          PrioriteringJson.render(
              TestPakketten.engine(version).evaluate(oneCase.zaak(), oneCase.peildatum())));
    }
  }

  @Test
  void eenZaakDieZichTegenspreektWordtMetElkeRedenTeruggegeven() {
    Gedetineerde zaak = TestZaken.afterVerdict("einddatumDetentie=2026-04-01 datumRisc=2026-07-01");

    assertThatThrownBy(() -> TestPakketten.prioritise(zaak))
        .isInstanceOfSatisfying(
            InvoerException.class,
            e ->
                assertThat(e.errors())
                    .extracting(error -> error.feit())
                    .containsExactlyInAnyOrder("einddatumDetentie", "datumRisc"));
  }
}

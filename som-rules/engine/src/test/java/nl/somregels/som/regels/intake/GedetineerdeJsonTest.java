package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.regels.BoundaryTable;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case as JSON is as strict as a file of them. */
class GedetineerdeJsonTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  @Test
  void watGeschrevenIsWordtTeruggelezenOokDoorEenGewoneMapper() throws Exception {
    for (BoundaryTable.BoundaryRow oneCase : BoundaryTable.list(300, 27)) {
      String json = GedetineerdeJson.render(oneCase.zaak());

      assertThat(GedetineerdeJson.parse(json, SomRegels.bundled())).isEqualTo(oneCase.zaak());
      assertThat(GedetineerdeJson.render(GedetineerdeJson.parse(json, SomRegels.bundled())))
          .isEqualTo(json);
      assertThat(PLAIN.writeValueAsString(PLAIN.readValue(json, Gedetineerde.class)))
          .isEqualTo(json);
    }
  }

  @Test
  void eenDubbelVeldWordtGeweigerdWaarEenGewoneMapperHetLaatsteNeemt() throws Exception {
    String json = "{\"kenmerk\":\"A\",\"lvb\":\"JA\",\"lvb\":\"NEE\"}";

    assertThat(PLAIN.readValue(json, Gedetineerde.class).lvb()).contains(JaNee.NEE);
    assertThatThrownBy(() -> GedetineerdeJson.parse(json, SomRegels.bundled()))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("lvb: dit veld staat meer dan 1 keer in het object.");
  }

  @Test
  void elkeRedenStaatErTegelijk() {
    assertThatThrownBy(
            () ->
                GedetineerdeJson.parse(
                    "{\"lvb\":true,\"faze\":\"X\",\"fase\":1,\"fase\":2}", SomRegels.bundled()))
        .isInstanceOfSatisfying(
            InvoerException.class,
            e ->
                assertThat(e.errors())
                    .extracting(error -> error.feit())
                    .containsExactlyInAnyOrder("kenmerk", "fase", "fase", "lvb", "faze"))
        .hasMessageContaining("Bedoelde u fase?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is geen object",
        "null|is geen object",
        "[]|is geen object",
        "{\"kenmerk\":\"A\"} {}|heeft na het object nog meer tekst",
        "{\"kenmerk\":\"A\"|is geen geldige JSON",
      })
  void watGeenObjectIsWordtGeweigerd(String json, String reason) {
    assertThatThrownBy(() -> GedetineerdeJson.parse(json, SomRegels.bundled()))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("JSON: ")
        .hasMessageContaining(reason);
  }

  @Test
  void meerDanEenMegabyteIsTeLang() {
    assertThatThrownBy(() -> GedetineerdeJson.parse(" ".repeat((1 << 20) + 1), SomRegels.bundled()))
        .isInstanceOf(InvoerException.class)
        .hasMessageContaining("is langer dan 1 MB.");
  }
}

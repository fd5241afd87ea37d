package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvoerformaatTest {
  @Test
  void deNaamVanHetBestandZegtHetFormaat() {
    assertThat(Invoerformaat.vanBestandsnaam("map/in.stroom.csv")).contains(Invoerformaat.CSV);
    assertThat(Invoerformaat.vanBestandsnaam("INSTROOM.JSON")).contains(Invoerformaat.JSON);
    assertThat(Invoerformaat.vanBestandsnaam("instroom.jsonl")).contains(Invoerformaat.JSONL);
    assertThat(Invoerformaat.vanBestandsnaam("instroom.xlsx")).isEmpty();
    assertThat(Invoerformaat.vanBestandsnaam("-")).isEmpty();
  }
}

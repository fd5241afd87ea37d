package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvoerFormatTest {
  @Test
  void deNaamVanHetBestandZegtHetFormaat() {
    assertThat(InvoerFormat.vanBestandsnaam("map/in.stroom.csv")).contains(InvoerFormat.CSV);
    assertThat(InvoerFormat.vanBestandsnaam("INSTROOM.JSON")).contains(InvoerFormat.JSON);
    assertThat(InvoerFormat.vanBestandsnaam("instroom.jsonl")).contains(InvoerFormat.JSONL);
    assertThat(InvoerFormat.vanBestandsnaam("instroom.xlsx")).isEmpty();
    assertThat(InvoerFormat.vanBestandsnaam("-")).isEmpty();
  }
}

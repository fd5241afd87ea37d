package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvoerFormatTest {
  @Test
  void deNaamVanHetBestandZegtHetFormaat() {
    assertThat(InvoerFormat.fromFileName("map/in.stroom.csv")).contains(InvoerFormat.CSV);
    assertThat(InvoerFormat.fromFileName("INSTROOM.JSON")).contains(InvoerFormat.JSON);
    assertThat(InvoerFormat.fromFileName("instroom.jsonl")).contains(InvoerFormat.JSONL);
    assertThat(InvoerFormat.fromFileName("instroom.xlsx")).isEmpty();
    assertThat(InvoerFormat.fromFileName("-")).isEmpty();
  }
}

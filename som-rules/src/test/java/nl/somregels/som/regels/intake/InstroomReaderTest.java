package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Zaakbron;
import org.junit.jupiter.api.Test;

class InstroomReaderTest {
  private static InstroomReader open(String csv, Runnable gesloten) {
    ByteArrayInputStream in =
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            gesloten.run();
          }
        };
    return InstroomReader.open(in, Invoerformaat.CSV, Instroom.PEILDATUM);
  }

  @Test
  void deStroomGaatVerderWaarDeLezerWasEnSluitHetBestand() {
    AtomicInteger gesloten = new AtomicInteger();
    InstroomReader reader = open("kenmerk\nA1\nA2\nA3\n", gesloten::incrementAndGet);
    reader.next();
    try (Stream<Zaakbron> zaken = reader.stream()) {
      assertThat(zaken.limit(1).map(Instroom::regel).toList()).containsExactly("3 A2");
      assertThat(gesloten).hasValue(0);
    }

    assertThat(gesloten).hasValue(1);
  }

  @Test
  void deStroomHoudtOpWaarHetBestandBreekt() {
    List<String> gelezen = new ArrayList<>();
    try (Stream<Zaakbron> zaken = open("kenmerk\nA1\nA2\n\"A3\"x\n", () -> {}).stream()) {
      assertThatThrownBy(() -> zaken.forEach(zaak -> gelezen.add(Instroom.regel(zaak))))
          .isInstanceOf(OnleesbaarBestandException.class)
          .hasMessageContaining("rij 4");
    }

    assertThat(gelezen).containsExactly("2 A1", "3 A2");
  }
}

package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;

class DuplicateKenmerkTest {
  @Test
  void deEersteBlijftEnDeLatereNoemtDeEerste() {
    assertThat(InstroomText.lines(InvoerFormat.CSV, "kenmerk\nA1\n\nA2\nA1\nA1\n"))
        .containsExactly(
            "2 A1",
            "4 A2",
            "5 A1 geweigerd; kenmerk: dit kenmerk staat ook al op rij 2.",
            "6 A1 geweigerd; kenmerk: dit kenmerk staat ook al op rij 2.");
    String a1 = "{\"kenmerk\":\"A1\"}";
    assertThat(InstroomText.lines(InvoerFormat.JSONL, "\n" + a1 + "\n" + a1))
        .containsExactly("2 A1", "3 A1 geweigerd; kenmerk: dit kenmerk staat ook al op regel 2.");
    assertThat(InstroomText.lines(InvoerFormat.JSON, "[" + a1 + "," + a1 + "]"))
        .containsExactly("1 A1", "2 A1 geweigerd; kenmerk: dit kenmerk staat ook al op element 1.");
  }

  @Test
  void ookEenGeweigerdeEersteTelt() {
    assertThat(InstroomText.lines(InvoerFormat.CSV, "kenmerk,lvb\nA1,x\nA1,y\n"))
        .containsExactly(
            "2 A1 geweigerd; lvb: deze waarde is niet geldig; kies uit JA, NEE.",
            "3 A1 geweigerd; kenmerk: dit kenmerk staat ook al op rij 2. / lvb: deze waarde is niet"
                + " geldig; kies uit JA, NEE.");
  }

  @Test
  void hoofdlettersMakenEenAnderKenmerk() {
    assertThat(InstroomText.lines(InvoerFormat.CSV, "kenmerk\na1\nA1\n"))
        .containsExactly("2 a1", "3 A1");
  }

  @Test
  void overHonderdduizendRijenVindtElkeDubbeleZijnEerste() {
    int count = 100_000;
    String text =
        IntStream.range(0, count)
            .mapToObj(i -> "\nK" + i % (count / 2))
            .collect(Collectors.joining("", "kenmerk", ""));
    List<Zaak> zaken = InstroomText.read(InvoerFormat.CSV, text);
    assertThat(zaken).hasSize(count);
    assertThat(zaken.subList(0, count / 2)).allMatch(zaak -> zaak instanceof Zaak.Valid);
    assertThat(zaken.subList(count / 2, count))
        .allSatisfy(
            zaak ->
                assertThat(((Zaak.Refused) zaak).fouten())
                    .singleElement()
                    .asString()
                    .endsWith(" staat ook al op rij " + (zaak.row() - count / 2) + "."));
  }

  @Test
  void deVoortgangLooptTotHetEindeVanDeInvoer() {
    byte[] bytes = "kenmerk\nA1\n".getBytes(StandardCharsets.UTF_8);
    try (InstroomReader reader = InstroomText.open(InvoerFormat.CSV, bytes)) {
      reader.forEachRemaining(source -> assertThat(source.zaak()).isInstanceOf(Zaak.Valid.class));
      assertThat(reader.bytesRead()).isEqualTo(bytes.length);
    }
  }
}

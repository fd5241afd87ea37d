package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.somregels.som.feiten.LazyZaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstroomReaderTest {
  private static InstroomReader open(String csv, Runnable gesloten) {
    ByteArrayInputStream in =
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            gesloten.run();
          }
        };
    return InstroomReader.open(in, InvoerFormat.CSV, InstroomText.PEILDATUM);
  }

  @Test
  void deStroomGaatVerderWaarDeLezerWasEnSluitHetBestand() {
    AtomicInteger gesloten = new AtomicInteger();
    InstroomReader reader = open("kenmerk\nA1\nA2\nA3\n", gesloten::incrementAndGet);
    reader.next();
    try (Stream<LazyZaak> zaken = reader.stream()) {
      assertThat(zaken.limit(1).map(InstroomText::regel).toList()).containsExactly("3 A2");
      assertThat(gesloten).hasValue(0);
    }

    assertThat(gesloten).hasValue(1);
  }

  @Test
  void eenRijWordtUitElkaarGehaaldWanneerEnWaarDatGevraagdWordt() {
    List<LazyZaak> rijen;
    try (InstroomReader reader = open("kenmerk,lvb\nA1,JA\nA2,ja\nA1,\nA3\n", () -> {})) {
      rijen = reader.stream().toList();
    }
    List<LazyZaak> andersom = new ArrayList<>(rijen);
    Collections.reverse(andersom);

    for (int keer = 0; keer < 2; keer++) {
      assertThat(andersom.parallelStream().map(InstroomText::regel).toList())
          .containsExactly(
              "5 A3 geweigerd; rij: heeft 1 cel; de kop heeft er 2.",
              "4 A1 geweigerd; kenmerk: dit kenmerk staat ook al op rij 2.",
              "3 A2 geweigerd; lvb: deze waarde is niet geldig; kies uit JA, NEE. Bedoelde u"
                  + " JA?",
              "2 A1");
    }
  }

  @Test
  void eenByteDieGeenUtf8IsStoptHetBestandVoorDeEersteZaakWaarHijOokStaat(@TempDir Path map)
      throws IOException {
    int aantal = 20_000;
    byte[] goed =
        IntStream.rangeClosed(1, aantal)
            .mapToObj(i -> "%s".formatted(100_000 + i))
            .collect(Collectors.joining("\n", "kenmerk\n", ""))
            .getBytes(StandardCharsets.US_ASCII);
    Path bestand = map.resolve("in.csv");
    int blok = 1 << 16;
    for (int plaats :
        IntStream.concat(
                IntStream.of(0, 9, blok - 1, blok, blok + 8, 2 * blok - 1, 2 * blok),
                IntStream.range(goed.length - 10, goed.length))
            .toArray()) {
      byte[] fout = goed.clone();
      fout[plaats] = (byte) 0xE9;
      Files.write(bestand, fout);
      assertThatThrownBy(
              () -> InstroomReader.open(bestand, InvoerFormat.CSV, InstroomText.PEILDATUM))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("geen UTF-8");
    }
    Files.write(bestand, goed);
    try (InstroomReader reader =
        InstroomReader.open(bestand, InvoerFormat.CSV, InstroomText.PEILDATUM)) {
      assertThat(reader.stream()).hasSize(aantal);
    }
  }

  @Test
  void deStroomHoudtOpWaarHetBestandBreekt() {
    List<String> gelezen = new ArrayList<>();
    try (Stream<LazyZaak> zaken = open("kenmerk\nA1\nA2\n\"A3\"x\n", () -> {}).stream()) {
      assertThatThrownBy(() -> zaken.forEach(zaak -> gelezen.add(InstroomText.regel(zaak))))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("rij 4");
    }

    assertThat(gelezen).containsExactly("2 A1", "3 A2");
  }

  @Test
  void watHetSysteemNietKanLezenHeetInHetNederlands(@TempDir Path map) {
    Path weg = map.resolve("weg.csv");
    assertThatThrownBy(() -> InstroomReader.open(weg, InvoerFormat.CSV, InstroomText.PEILDATUM))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("Het bestand " + weg + " is er niet.")
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> InstroomReader.open(map, InvoerFormat.JSON, InstroomText.PEILDATUM))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(map + " is een map en geen bestand.");
  }

  @ParameterizedTest
  @EnumSource
  void eenLeesfoutOnderwegHeetInHetNederlands(InvoerFormat formaat) {
    String begin =
        InstroomText.schrijf(formaat, List.of(Map.of("kenmerk", "A1"))).replaceFirst("]$", "\n");
    IOException kapot = new IOException("Broken pipe");
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream((begin + "\n").getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw kapot;
              }
            });
    assertThatThrownBy(
            () ->
                InstroomReader.open(in, formaat, InstroomText.PEILDATUM)
                    .forEachRemaining(zaak -> {}))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "Het lezen van de invoer is mislukt. Controleer de schijf, het netwerk of het programma"
                + " dat de invoer geeft.")
        .hasCause(kapot);
  }
}

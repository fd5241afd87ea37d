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
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.zaken.LazyZaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstroomReaderTest {
  private static InstroomReader open(String csv, Runnable closed) {
    ByteArrayInputStream in =
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.run();
          }
        };
    return InstroomReader.open(in, InvoerFormat.CSV, SomRegels.bundled(), InstroomText.PEILDATUM);
  }

  @Test
  void deStroomGaatVerderWaarDeLezerWasEnSluitHetBestand() {
    AtomicInteger closed = new AtomicInteger();
    InstroomReader reader = open("kenmerk\nA1\nA2\nA3\n", closed::incrementAndGet);
    reader.next();
    try (Stream<LazyZaak> zaken = reader.stream()) {
      assertThat(zaken.limit(1).map(InstroomText::line).toList()).containsExactly("3 A2");
      assertThat(closed).hasValue(0);
    }

    assertThat(closed).hasValue(1);
  }

  @Test
  void eenRijWordtUitElkaarGehaaldWanneerEnWaarDatGevraagdWordt() {
    List<LazyZaak> rows;
    try (InstroomReader reader = open("kenmerk,lvb\nA1,JA\nA2,ja\nA1,\nA3\n", () -> {})) {
      rows = reader.stream().toList();
    }
    List<LazyZaak> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);

    for (int times = 0; times < 2; times++) {
      assertThat(reversed.parallelStream().map(InstroomText::line).toList())
          .containsExactly(
              "5 A3 geweigerd; rij: heeft 1 cel; de kop heeft er 2.",
              "4 A1 geweigerd; kenmerk: dit kenmerk staat ook al op rij 2.",
              "3 A2 geweigerd; lvb: deze waarde is niet geldig; kies uit JA, NEE.",
              "2 A1");
    }
  }

  @Test
  void eenByteDieGeenUtf8IsStoptHetBestandVoorDeEersteZaakWaarHijOokStaat(@TempDir Path folder)
      throws IOException {
    int count = 20_000;
    byte[] good =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "%s".formatted(100_000 + i))
            .collect(Collectors.joining("\n", "kenmerk\n", ""))
            .getBytes(StandardCharsets.US_ASCII);
    Path file = folder.resolve("in.csv");
    int block = 1 << 16;
    for (int place :
        IntStream.concat(
                IntStream.of(0, 9, block - 1, block, block + 8, 2 * block - 1, 2 * block),
                IntStream.range(good.length - 10, good.length))
            .toArray()) {
      byte[] error = good.clone();
      error[place] = (byte) 0xE9;
      Files.write(file, error);
      assertThatThrownBy(
              () ->
                  InstroomReader.open(
                      file, InvoerFormat.CSV, SomRegels.bundled(), InstroomText.PEILDATUM))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("geen UTF-8");
    }
    Files.write(file, good);
    try (InstroomReader reader =
        InstroomReader.open(file, InvoerFormat.CSV, SomRegels.bundled(), InstroomText.PEILDATUM)) {
      assertThat(reader.stream()).hasSize(count);
    }
  }

  @Test
  void deStroomHoudtOpWaarHetBestandBreekt() {
    List<String> read = new ArrayList<>();
    try (Stream<LazyZaak> zaken = open("kenmerk\nA1\nA2\n\"A3\"x\n", () -> {}).stream()) {
      assertThatThrownBy(() -> zaken.forEach(zaak -> read.add(InstroomText.line(zaak))))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("rij 4");
    }

    assertThat(read).containsExactly("2 A1", "3 A2");
  }

  @Test
  void watHetSysteemNietKanLezenHeetInHetNederlands(@TempDir Path folder) throws Exception {
    Path path = folder.resolve("weg.csv");
    assertThatThrownBy(
            () ->
                InstroomReader.open(
                    path, InvoerFormat.CSV, SomRegels.bundled(), InstroomText.PEILDATUM))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("Het bestand " + path + " is er niet.")
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(
            () ->
                InstroomReader.open(
                    folder, InvoerFormat.JSON, SomRegels.bundled(), InstroomText.PEILDATUM))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(folder + " is een map en geen bestand.");
    Path loop = Files.createSymbolicLink(folder.resolve("lus.csv"), Path.of("lus.csv"));
    assertThatThrownBy(
            () ->
                InstroomReader.open(
                    loop, InvoerFormat.CSV, SomRegels.bundled(), InstroomText.PEILDATUM))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(loop + " is een koppeling die naar zichzelf wijst.");
  }

  @ParameterizedTest
  @EnumSource
  void eenLeesfoutOnderwegHeetInHetNederlands(InvoerFormat format) {
    String begin =
        InstroomText.write(format, List.of(Map.of("kenmerk", "A1"))).replaceFirst("]$", "\n");
    IOException broken = new IOException("Broken pipe");
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream((begin + "\n").getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw broken;
              }
            });
    assertThatThrownBy(
            () ->
                InstroomReader.open(in, format, SomRegels.bundled(), InstroomText.PEILDATUM)
                    .forEachRemaining(zaak -> {}))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "Het lezen van de invoer is mislukt. Controleer de schijf, het netwerk of het programma"
                + " dat de invoer geeft.")
        .hasCause(broken);
  }
}

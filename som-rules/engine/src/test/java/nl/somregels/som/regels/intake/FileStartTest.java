package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileStartTest {
  private static final byte[] TEXT =
      "kenmerk,fase\nA1,NA_VONNIS\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private void stops(InvoerFormat format, byte[] bytes, String melding) throws IOException {
    assertThatThrownBy(() -> InstroomText.open(format, bytes))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(melding);
    Path file = Files.write(folder.resolve("invoer"), bytes);
    assertThatThrownBy(
            () -> InstroomReader.open(file, format, SomRegels.bundled(), InstroomText.PEILDATUM))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(melding);
  }

  @ParameterizedTest
  @EnumSource
  void eenWerkmapVanExcelIsGeenTekst(InvoerFormat format) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream from = new ZipOutputStream(zip)) {
      from.putNextEntry(new ZipEntry("xl/workbook.xml"));
      from.write(TEXT);
    }
    stops(
        format,
        zip.toByteArray(),
        "Het bestand is een zip of een werkmap van Excel (.xlsx). Sla het in Excel op als \"CSV"
            + " UTF-8\".");
  }

  @ParameterizedTest
  @EnumSource
  void watIsIngepaktWordtEerstUitgepakt(InvoerFormat format) throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream from = new GZIPOutputStream(gzip)) {
      from.write(TEXT);
    }
    stops(format, gzip.toByteArray(), "Het bestand is ingepakt (gzip). Pak het eerst uit.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void utf16WordtHerkend(String encoding) throws IOException {
    for (InvoerFormat format : InvoerFormat.values()) {
      String text = format == InvoerFormat.CSV ? "kenmerk" : "[{\"kenmerk\":\"A1\"}]";
      stops(
          format,
          text.getBytes(Charset.forName(encoding)),
          "Het bestand is UTF-16. Sla het op als UTF-8 (in Excel: \"CSV UTF-8\").");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-UTF-32BE-BOM", "X-UTF-32LE-BOM"})
  void utf32WordtHerkend(String encoding) throws IOException {
    stops(
        InvoerFormat.CSV,
        "kenmerk".getBytes(Charset.forName(encoding)),
        "Het bestand is UTF-32. Sla het op als UTF-8 (in Excel: \"CSV UTF-8\").");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "D0CF11E0A1B11AE1, een oude werkmap van Excel (.xls). Sla het in Excel op als \"CSV UTF-8\".",
        "255044462D312E34, een PDF.",
        "7B5C727466310000, een RTF-document.",
        "28B52FFD00000000, ingepakt (zstd). Pak het eerst uit.",
        "FD377A585A000000, ingepakt (xz). Pak het eerst uit.",
        "377ABCAF271C0000, ingepakt (7z). Pak het eerst uit.",
        "0000000000000000, geen tekst."
      })
  void watGeenTekstIsWordtBijDeNaamGenoemd(String hex, String what) throws IOException {
    stops(InvoerFormat.CSV, HexFormat.of().parseHex(hex), "Het bestand is " + what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "k",
        "kenmerk",
        "kenmerk,",
        "kenmerk,fase\nA1,NA_VONNIS\n",
        "\uFEFFk",
        "P",
        "PK"
      })
  void anderTekstGaatOngewijzigdDoor(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(FileStart.check(new ByteArrayInputStream(bytes)).readAllBytes()).isEqualTo(bytes);
  }
}

package nl.somregels.som.regels.intake;

import static nl.somregels.som.regels.intake.InvoerFormat.CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kenmerk,fase,bijzondereVoorwaarden\nA1,NA_VONNIS,praten|zwijgen\nA2,,GEEN\n",
        "kenmerk,fase,bijzondereVoorwaarden\r\nA1,NA_VONNIS,praten|zwijgen\r\nA2,,GEEN",
        "\uFEFFkenmerk;fase;bijzondereVoorwaarden\r\nA1;NA_VONNIS;praten|zwijgen\r\nA2;;GEEN\r\n",
        "\"kenmerk\",\"fase\",\"bijzondereVoorwaarden\"\n\"A1\",\"NA_VONNIS\",\"praten|zwijgen\"\n"
            + "\"A2\",\"\",\"GEEN\"\n",
        "\uFEFFfase;bijzondereVoorwaarden;kenmerk\nNA_VONNIS;praten|zwijgen;A1\n;GEEN;A2\n"
      })
  void deSchrijfwijzeVanHetBestandMaaktNietUit(String text) {
    assertThat(InstroomText.read(CSV, text))
        .extracting(zaak -> InstroomText.json(((Zaak.Valid) zaak).gedetineerde()))
        .containsExactly(
            "{\"kenmerk\":\"A1\",\"fase\":\"NA_VONNIS\",\"bijzondereVoorwaarden\":[\"praten\","
                + "\"zwijgen\"]}",
            "{\"kenmerk\":\"A2\",\"bijzondereVoorwaarden\":[]}");
  }

  @Test
  void aanhalingstekensBewarenScheidingstekens() {
    assertThat(
            InstroomText.lines(CSV, "kenmerk;fase\n\"A;\"\"1\"\"\";NA_VONNIS\nA,2;\nA \"3\" x;\n"))
        .containsExactly("2 A;\"1\"", "3 A,2", "4 A \"3\" x");
  }

  @Test
  void legeRegelsTellenMeeMaarZijnGeenZaak() {
    assertThat(InstroomText.lines(CSV, "\n  \nkenmerk,fase\n\nA1,\n   \n\r\nA2,\n\n"))
        .containsExactly("5 A1", "8 A2");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ",,,", "\"\",\"\"", " , ", "\t,", "\" \",\"\n\""})
  void eenRijMetAlleenLegeCellenTeltMeeMaarIsGeenZaak(String row) {
    assertThat(InstroomText.lines(CSV, "kenmerk,fase\nA1,\n" + row + "\nA2,\n" + row))
        .containsExactly("2 A1", "4 A2");
    assertThat(InstroomText.lines(CSV, row + "\nkenmerk,fase\nA1,\n")).containsExactly("3 A1");
  }

  @Test
  void naamlozeLaatsteKolommenZonderInhoudMogen() {
    assertThat(
            InstroomText.lines(
                CSV,
                "kenmerk;fase;;\" \"\r\nA1;NA_VONNIS;;\r\nA2;;; \r\nA3;NA_VONNIS\r\nA4;;\r\n;;;\r\n"))
        .containsExactly("2 A1", "3 A2", "4 A3", "5 A4");
    assertThat(InstroomText.lines(CSV, "kenmerk;fase;;\nA1;;;x\nA2;;x;\nA3;;;;\nA4\n;;x;\n"))
        .containsExactly(
            "2 A1 geweigerd; rij: heeft iets in kolom 4, die in de kop geen naam heeft.",
            "3 A2 geweigerd; rij: heeft iets in kolom 3, die in de kop geen naam heeft.",
            "4 A3 geweigerd; rij: heeft 5 cellen; de kop heeft er 2.",
            "5 A4 geweigerd; rij: heeft 1 cel; de kop heeft er 2.",
            "6 null geweigerd; kenmerk: dit veld ontbreekt. / rij: heeft iets in kolom 3, die in de kop geen"
                + " naam heeft.");
  }

  @Test
  void teVeelOfTeWeinigCellenIsEenWeigering() {
    assertThat(InstroomText.lines(CSV, "kenmerk,fase,lvb\nA1,NA_VONNIS\nA2,x,JA,,\nA3,,\nA4\n"))
        .containsExactly(
            "2 A1 geweigerd; rij: heeft 2 cellen; de kop heeft er 3.",
            "3 A2 geweigerd; fase: deze waarde is niet geldig; kies uit PREVENTIEF, NA_VONNIS."
                + " / rij: heeft 5 cellen; de kop heeft er 3.",
            "4 A3",
            "5 A4 geweigerd; rij: heeft 1 cel; de kop heeft er 3.");
  }

  @Test
  void eenTeLangeCelOfRijHoudtDeRestNietTegen() {
    String longText = "x".repeat(1 << 20);
    for (String row :
        List.of(
            "A2;" + longText,
            "A2;\"" + longText + "\"",
            "\"" + longText + "\nA;\"\"\";",
            "A2;" + "\"\";".repeat(400_000),
            longText + "\"" + longText + ";",
            "A2" + ";".repeat(1 << 20))) {
      String kenmerk = row.startsWith("A2") ? "A2" : "null";
      assertThat(InstroomText.lines(CSV, "kenmerk;fase\nA1;\n" + row + "\nA3;\n\nA3;\n"))
          .containsExactly(
              "2 A1",
              "3 " + kenmerk + " geweigerd; rij: is langer dan 1 MB.",
              "4 A3",
              "6 A3 geweigerd; kenmerk: dit kenmerk staat ook al op rij 4.");
    }
    assertThat(stops(utf8("kenmerk;fase\nA1;\nA2;\"" + longText + "\"x;\nA3;\n")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Vanaf rij 3 is het bestand niet te lezen. Waarschijnlijk staat daar een aanh");
  }

  /** Of a reference that may be cut off nothing is said, and a later row may have the same. */
  @Test
  void vanEenAfgekaptKenmerkWordtNietsGezegd() {
    String filling = "x".repeat((1 << 20) - 20_000);
    for (int spare = 0; spare < 20_000; spare += 997) {
      String row = filling + "x".repeat(spare) + ";" + "A".repeat(900).concat("B".repeat(40_000));
      assertThat(InstroomText.lines(CSV, "fase;kenmerk\n" + row + "\n;A3\n"))
          .containsExactly("2 null geweigerd; rij: is langer dan 1 MB.", "3 A3");
    }
    assertThat(InstroomText.lines(CSV, "kenmerk;fase\nA2;" + filling.repeat(2) + "\nA2;\n"))
        .containsExactly("2 A2 geweigerd; rij: is langer dan 1 MB.", "3 A2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void eenTweedeKopIsGeenZaak(String mark) {
    String text = mark + "kenmerk;fase\nA1;\n";
    assertThat(InstroomText.lines(CSV, text + text.replace("A1", "A2")))
        .containsExactly(
            "2 A1",
            "3 null geweigerd; rij: is weer de kop. Zijn hier 2 bestanden aan elkaar geplakt?",
            "4 A2");
  }

  @Test
  void eenRijVanBijna1MbIsNogGewoonEenRij() {
    String cell = "y".repeat((1 << 20) - 20);
    assertThat(InstroomText.reasons(CSV, "kenmerk;fase\nA1;" + cell))
        .singleElement(STRING)
        .startsWith("fase: deze waarde is niet geldig");
    assertThat(InstroomText.reasons(CSV, "kenmerk;fase\nA1;\"" + cell + "\""))
        .singleElement(STRING)
        .startsWith("fase: deze waarde is niet geldig");
  }

  @Test
  void alleenEenKopIsEenInstroomZonderZaken() {
    assertThat(InstroomText.read(CSV, "kenmerk,fase")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF", "\uFEFF\r\n  \r\n"})
  void eenLeegBestandIsOnleesbaar(String text) {
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8(text)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("Het bestand is leeg.");
  }

  @Test
  void nietGeslotenAanhalingstekenSloktNietsStilOp() {
    String begin = "kenmerk,beschermendeFactoren\nA1,gezin\n";
    assertThat(stops(utf8(begin + "A2,\"werk\nA3,gezin\n")))
        .containsExactly(
            "2 A1",
            "Vanaf rij 3 is het bestand niet te lezen. Waarschijnlijk staat daar een aanhalingsteken"
                + " (\") te veel of te weinig.");
    assertThat(stops(utf8(begin + "A2,\"werk\nA3,\"gezin\"\n"))).hasSize(2);
    assertThat(stops(utf8(begin + "A2,\"werk\n" + "A3,gezin\n".repeat(300_000)))).hasSize(2);
    assertThat(InstroomText.lines(CSV, begin + "A2,\"werk\nA3,\"\nA4,\n"))
        .containsExactly(
            "2 A1",
            "3 A2 geweigerd; beschermendeFactoren: de cel loopt door op een volgende regel;"
                + " ontbreekt er een aanhalingsteken? / beschermendeFactoren: een"
                + " woord is niet geldig; schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens"
                + " en zonder spatie aan het begin of eind.",
            "4 A4");
  }

  @Test
  void watGeenUtf8IsStoptHetBestand(@TempDir Path folder) throws IOException {
    byte[] latin1 =
        "kenmerk,beschermendeFactoren\nA1,gezin\nA2,caf\u00e9\nA3,\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    String melding =
        "Regel 3 bevat tekens die geen UTF-8 zijn. Sla het bestand op als UTF-8 (in Excel: \"CSV"
            + " UTF-8\").";
    assertThat(stops(latin1)).containsExactly("2 A1", melding);
    Path file = Files.write(folder.resolve("instroom.csv"), latin1);
    assertThatThrownBy(
            () -> InstroomReader.open(file, CSV, SomRegels.bundled(), InstroomText.PEILDATUM))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(melding);
  }

  @Test
  void eenOnleesbaarBestandBlijftOnleesbaar() {
    try (InstroomReader reader = InstroomText.open(CSV, utf8("kenmerk\n\"A1"))) {
      for (int times = 0; times < 2; times++) {
        assertThatThrownBy(reader::hasNext).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(reader::next).isInstanceOf(UnreadableFileException.class);
      }
    }
  }

  private static List<String> stops(byte[] bytes) {
    return InstroomText.stops(CSV, bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package nl.somregels.som.regels.intake;

import static nl.somregels.som.regels.intake.InvoerFormat.CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the rows of a CSV file. */
class CsvHeaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "\uFEFFsep=;\n", "SEP=;\r"})
  void deRegelVanExcelMetHetScheidingstekenIsGeenRij(String sep) {
    assertThat(InstroomText.lines(CSV, sep + "kenmerk;fase\nA,1;\n")).containsExactly("2 A,1");
    assertThat(InstroomText.lines(CSV, "sep=,\nkenmerk\nA;1\n")).containsExactly("2 A;1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kenmerk\tfase\nA1\t\n", "\n\t\nkenmerk\tfase\n", "sep=\t\nkenmerk\n"})
  void eenTabIsGeenScheidingsteken(String text) {
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8(text)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("Het scheidingsteken is een tab; gebruik , of ;.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sep=;\"",
        "sep=;;",
        "sep=;;;;;",
        "\"sep=;\";;",
        "\"sep=,\";",
        "sep=,;;",
        "\"SEP=;\";; ",
        "sep=; "
      })
  void ookAlsEenProgrammaDieRegelAlsCellenBewaarde(String sep) {
    assertThat(InstroomText.lines(CSV, sep + "\r\nkenmerk;fase\r\nA,1;\r\n"))
        .containsExactly("2 A,1");
  }

  @Test
  void eenAndereEersteRegelMetSepIsDeKop() {
    for (String header : List.of("sep=\nkenmerk\n", "sep=;fase\nkenmerk\n", "separator\n")) {
      assertThatThrownBy(() -> InstroomText.open(CSV, utf8(header)))
          .hasMessageStartingWith("De kop van het bestand klopt niet. Kolom 1, ");
    }
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8("sep=;")))
        .hasMessage("Het bestand is leeg.");
  }

  @Test
  void onbekendeEnDubbeleKolommenStoppenHetBestandMetEenMelding() {
    assertThatThrownBy(
            () -> InstroomText.open(CSV, utf8("kenmerk,Fase,lvb,,lvb,schoenmaat\nA1,,,,,\n")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "De kop van het bestand klopt niet. Kolom 2, Fase: dit is geen bekend veld. Bedoelde u"
                + " fase? Kolom 4 heeft geen naam. Kolom 5: lvb staat er al. Kolom 6, schoenmaat:"
                + " dit is geen bekend veld.");
  }

  /** Without a header the first case stands there. */
  @Test
  void eenKopZonderEnkeleBekendeNaamStaatNietInDeMelding() {
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8("Jansen,diefstal,kenmrk\n")))
        .hasMessage(
            "De kop van het bestand klopt niet. Kolom 1, onbekende naam: dit is geen bekend veld."
                + " Kolom 2, onbekende naam: dit is geen bekend veld. Kolom 3, kenmrk: dit is geen"
                + " bekend veld. Bedoelde u kenmerk? Geen enkele kolom heeft een bekende naam;"
                + " staat er wel een kop boven? De kolom kenmerk ontbreekt.");
  }

  @Test
  void vanVeelOnbekendeKolommenStaanErTwintigEnHoeveelErNogZijn() {
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8("kenmerk" + ",datumRis".repeat(199))))
        .hasMessageStartingWith("De kop van het bestand klopt niet. Kolom 2, datumRis: ")
        .hasMessageEndingWith(" Bedoelde u datumRisc? En nog 179 kolommen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"\n", "\"  \"\n", "\n\"\"\n   \n", "sep=;\n\"\"\n"})
  void legeRegelsZijnGeenKop(String text) {
    assertThatThrownBy(() -> InstroomText.read(CSV, text))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageEndingWith("De kolom kenmerk ontbreekt.")
        .hasMessageNotContaining("olom 1");
  }

  @Test
  void zonderKolomKenmerkIsErGeenInstroom() {
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8("fase\nNA_VONNIS\n")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("De kop van het bestand klopt niet. De kolom kenmerk ontbreekt.");
  }

  @Test
  void eenTeGroteKopStoptHetBestand() {
    String columns = ",x".repeat(200);
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8("kenmerk" + columns + "\nA1\n")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("De kop van het bestand heeft 201 kolommen; er passen er hoogstens 200 in.");
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8(",".repeat(2 << 20) + "\nA1\n")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("De kop van het bestand is langer dan 1 MB.");
    assertThat(InstroomText.lines(CSV, "kenmerk" + ",".repeat(16_383) + "\nA1\n"))
        .containsExactly("2 A1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"kenmerk\":\"A1\"}]", "\n {\"kenmerk\":\"A1\"}\n"})
  void jsonIsGeenCsv(String text) {
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8(text)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "Het bestand is geen CSV: het begint met %s. Is het JSON, lees het dan als JSON (.json)"
                + " of JSON Lines (.jsonl).",
            text.strip().charAt(0));
  }

  @Test
  void eenWebpaginaIsGeenCsv() {
    assertThatThrownBy(() -> InstroomText.open(CSV, utf8("<!DOCTYPE html>\n<p>Log in</p>")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("Het bestand is geen CSV maar een webpagina of XML: het begint met <.");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

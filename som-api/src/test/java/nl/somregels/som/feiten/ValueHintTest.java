package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like others, and what people write for unknown. */
class ValueHintTest {
  /** A reference that a person cannot tell from another one would be another case. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\u00a01", // unbreakable blank
        "A\u20091", // thin blank
        "A\u30001", // wide blank
        "Zoe\u0308-1", // e with a loose accent
        "\u0410-1", // Cyrillic
        "\u0391-1", // Greek
        "A\u20131", // en dash
        "A\u22121", // minus
        "A\u20101", // another hyphen
        "\uff21-1", // wide letter
        "A-\u0661", // Arabic digit
        "A-\u00b9", // superscript
        "\u00d0-1", // eth, which looks like a crossed d
        "\u0133-1", // one character for i and j
        "A\u2019s", // curly quote
        "A\ud83d\ude00"
      })
  void eenKenmerkHeeftGeenTekensDieOpAndereLijken(String kenmerk) {
    assertThat(reason("kenmerk", kenmerk))
        .startsWith(
            "deze waarde is niet geldig; gebruik gewone letters (ook met een accent), cijfers,"
                + " spaties en leestekens van het toetsenbord. (ingevuld: \"");
    assertThatThrownBy(() -> Gedetineerde.builder(kenmerk).build())
        .isInstanceOf(InvoerException.class);
  }

  @Test
  void vrijeTekstenDieErHetzelfdeUitzienZijnHetzelfde() {
    List<String> texts = List.of("zo\u00eb en co", "caf\u00e9 \u2013 \u201cbar\u201d", "\u4e2d");
    assertThat(
            Gedetineerde.builder("A")
                .bijzondereVoorwaarden(
                    List.of(
                        "zoe\u0308\u00a0en\u2009co",
                        "cafe\u0301 \u2013\u3000\u201cbar\u201d",
                        "\u4e2d"))
                .build()
                .bijzondereVoorwaarden())
        .contains(texts);
    assertThatThrownBy(
            () ->
                Gedetineerde.builder("A")
                    .bijzondereVoorwaarden(List.of("een twee", "een\u00a0twee"))
                    .build())
        .hasMessageContaining("een woord staat meer dan 1 keer in de lijst");
  }

  @Test
  void eenTekenDatOpEenAnderLijktWordtGenoemd() {
    String resembles =
        " Er staat een teken in dat op een ander teken lijkt; typ de waarde opnieuw.";
    assertThat(reason("recidiverisico", "H\u041eOG"))
        .contains("HOOG." + resembles + " Bedoelde u HOOG?");
    assertThat(reason("datumRisc", "2026\u201306\u201330")).contains("2026-06-30." + resembles);
    assertThat(reason("actueelDelict", "300\u00a0Sr")).contains("300 Sr." + resembles);
    assertThat(reason("laatsteReclasseringsinformatie", "G\u0415EN"))
        .contains(resembles + " Bedoelde u GEEN?");
    assertThat(reason("datumRisc", "Zo\u00eb")).doesNotContain(resembles);
    assertThat(reason("lvb", "JA\u00a0"))
        .contains("Bedoelde u JA? (er staat een spatie omheen)")
        .doesNotContain(resembles);
    assertThat(FeitenReader.MODEL.unknownNames(List.of("kenm\u0435rk"), true))
        .singleElement()
        .extracting(InvoerError::melding, STRING)
        .endsWith("Bedoelde u kenmerk?" + resembles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ONBEKEND",
        "onbekend",
        "Onbekend.",
        "null",
        "None",
        "nil",
        "-",
        "--",
        "\u2013",
        "?",
        "??",
        "n.v.t.",
        "nvt",
        "N.V.T",
        "#N/B",
        "#N/A",
        "N/A",
        "#WAARDE!",
        "#REF!",
        "#NAAM?",
        "#DEEL/0!",
        "(leeg)",
        "NaN",
        "niet bekend",
        "nog onbekend",
        "n.n.b.",
        "weet niet",
        "unknown",
        "...",
        "*"
      })
  void watOnbekendBetekentLaatJeLeeg(String text) {
    for (Feit feit : Feit.model()) {
      if (!feit.equals(Feit.KENMERK)) {
        assertThat(reasonOfCell(feit, text)).as("%s", feit).contains(ValueHint.LEAVE_EMPTY);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-00-00",
        "1985-07-00",
        "0000-00-00",
        "1985",
        "1985-07",
        "1985-??-??",
        "1985-xx-12",
        "00-00-1985",
        "0000-01-01x"
      })
  void eenDatumDieNietHelemaalBekendIsLaatJeLeeg(String text) {
    assertThat(reasonOfCell(Feit.GEBOORTEDATUM, text)).endsWith(ValueHint.LEAVE_EMPTY);
    assertThat(reasonOfCell(Feit.LAATSTE_RECLASSERINGSINFORMATIE, text))
        .endsWith(ValueHint.LEAVE_EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"J", "WAAR", "ja", "x", "NA", "geen", "30-06-2026", "26-6-1985"})
  void eenAndereFouteWaardeHeetNietOnbekend(String text) {
    for (Feit feit : List.of(Feit.LVB, Feit.FASE, Feit.CRIMINOGENE_FACTOREN)) {
      assertThat(reasonOfCell(feit, text)).doesNotContain("onbekend is");
    }
    assertThat(reasonOfCell(Feit.DATUM_RISC, "30-06-2026")).doesNotContain("onbekend is");
  }

  @Test
  void geenInKleineLettersIsGeenWoordInEenLijst() {
    for (String none : List.of("geen", "Geen", "gezin|geen")) {
      assertThat(reasonOfCell(Feit.BESCHERMENDE_FACTOREN, none))
          .isEqualTo(
              "beschermendeFactoren: schrijf GEEN in hoofdletters als er geen zijn (in JSON: []).");
    }
  }

  private static String reasonOfCell(Feit feit, String text) {
    return new FeitColumns(List.of(Feit.KENMERK, feit))
        .read(List.of("A", text)).errors(LocalDate.of(2026, 6, 30)).stream()
            .map(InvoerError::melding)
            .collect(Collectors.joining(" "));
  }

  private static String reason(String feit, String text) {
    return FeitenReader.MODEL
        .read(feit.equals("kenmerk") ? Map.of(feit, text) : Map.of("kenmerk", "A", feit, text))
        .errors(LocalDate.of(2026, 6, 30))
        .stream()
        .map(error -> error.withValues().substring(feit.length() + 2))
        .collect(Collectors.joining(" "));
  }
}

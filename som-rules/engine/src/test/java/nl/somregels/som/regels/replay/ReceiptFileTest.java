package nl.somregels.som.regels.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.render.ReceiptJson;
import nl.somregels.som.regels.replay.ReceiptFile.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptFileTest {
  private static final Gedetineerde ZAAK = Gedetineerde.builder("A1").lvb(JaNee.JA).build();
  private static final Gedetineerde OTHER = Gedetineerde.builder("A1").lvb(JaNee.NEE).build();
  private static final Gedetineerde SECOND = Gedetineerde.builder("A2").build();
  private static final Prioritering FIRST = TestPakketten.prioritise(ZAAK);
  private static final String RECEIPT = ReceiptJson.render(FIRST.receipt());
  private static final String RESULTS =
      PrioriteringJson.render(FIRST)
          + "\n"
          + PrioriteringJson.render(TestPakketten.prioritise(SECOND));

  @Test
  void eenLosReceiptIsVanPreciesDieZaakMetDieFeiten() throws Exception {
    ReceiptFile file = read(RECEIPT);

    assertThat(file.first()).isEqualTo(FIRST.receipt());
    assertThat(file.isBare()).isTrue();
    assertThat(file.isUnanimous()).isTrue();
    assertThat(file.match(ZAAK, null)).isEqualTo(Match.SAME);
    assertThat(file.match(OTHER, null)).isEqualTo(Match.OTHER_CASE);
    assertThat(file.match(SECOND, null)).isEqualTo(Match.OTHER_CASE);
  }

  @Test
  void resultatenAchterElkaarEnInEenLijstWetenVanElkeZaakDeFeiten() throws Exception {
    for (String text : new String[] {RESULTS, "[" + RESULTS.replace("\n", ",") + "]"}) {
      ReceiptFile file = read(text);

      assertThat(file.first()).isEqualTo(FIRST.receipt());
      assertThat(file.isBare()).isFalse();
      assertThat(file.match(ZAAK, null)).isEqualTo(Match.SAME);
      assertThat(file.match(SECOND, null)).isEqualTo(Match.SAME);
      assertThat(file.match(OTHER, null)).isEqualTo(Match.OTHER_FACTS);
      assertThat(file.match(Gedetineerde.builder("A3").build(), null)).isEqualTo(Match.OTHER_CASE);
      assertThat(file.invoerHash("A1")).contains(FIRST.receipt().invoerHash());
      assertThat(file.invoerHash("A3")).isEmpty();
    }
  }

  @Test
  void receiptsVanVerschillendePeildatumZijnNietEensgezind() throws Exception {
    String later = RECEIPT.replace(FIRST.receipt().peildatum().toString(), "2026-01-01");

    assertThat(read(RECEIPT + later).isUnanimous()).isFalse();
    assertThat(
            read(RECEIPT + RECEIPT.replace("\"bibliotheek\":\"", "\"bibliotheek\":\"9"))
                .isUnanimous())
        .isTrue();
  }

  @Test
  void eenReceiptVanEenLaterFormaatWordtGeweigerd() {
    String later = RECEIPT.replace("\"formaat\":2", "\"formaat\":3");

    assertThat(later).isNotEqualTo(RECEIPT);
    assertThatThrownBy(() -> read(later))
        .isInstanceOf(UnreadableReceiptException.class)
        .hasMessage(
            "formaat: dit receipt is van een nieuwer programma; gebruik een nieuwer programma.");
  }

  @Test
  void metEenSleutelDieErNietIsValtErNietsTeVergelijken() throws Exception {
    String keyed = RECEIPT.replace(",\"peildatum\"", ",\"sleutel\":\"s\",\"peildatum\"");

    assertThat(read(keyed).match(ZAAK, null)).isEqualTo(Match.UNKNOWN_KEY);
  }

  @Test
  void vanVeelReceiptsIsElkeHashTerugTeVinden() throws Exception {
    int count = 10_000;
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      many.append("{\"kenmerk\":\"K" + i + "\",\"receipt\":" + withHash(i) + "}\n");
    }
    many.append("{\"kenmerk\":\"K1\",\"receipt\":" + RECEIPT + "}\n");

    ReceiptFile file = read(many.toString());

    for (int i = 1; i <= count; i += 37) {
      assertThat(withHash(i)).contains(file.invoerHash("K" + i).orElseThrow());
    }
    assertThat(file.invoerHash("K" + (count + 1))).isEmpty();
    assertThat(file.match(ZAAK, null))
        .as("ook van een latere met hetzelfde kenmerk")
        .isEqualTo(Match.SAME);
    assertThat(file.match(OTHER, null)).isEqualTo(Match.OTHER_CASE);
    assertThat(file.match(Gedetineerde.builder("K7").build(), null)).isEqualTo(Match.OTHER_FACTS);
  }

  /** A receipt whose hash is this number spread over all places. */
  private static String withHash(int number) {
    String hash = "%08x".formatted(number * 0x9E3779B9).repeat(8);
    return RECEIPT.replace(FIRST.receipt().invoerHash(), hash);
  }

  @Test
  void meerDanEenBestandMagHebbenWordtGeweigerd() throws Exception {
    byte[] three = (RECEIPT + RECEIPT + RECEIPT).getBytes(StandardCharsets.UTF_8);

    assertThat(ReceiptFile.read(new ByteArrayInputStream(three), 3).isBare()).isTrue();
    assertThatThrownBy(() -> ReceiptFile.read(new ByteArrayInputStream(three), 2))
        .isInstanceOf(UnreadableReceiptException.class)
        .hasMessage("er staan meer dan 2 receipts in; splits het bestand.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "``>er is geen receipt: het bestand is leeg.",
        "[]>er is geen receipt: het bestand is leeg.",
        "[7, 7]>dit is geen object.",
        "7>dit is geen object.",
        "{}>pakket ontbreekt.",
        "{\"receipt\":null}>pakket ontbreekt.",
        "{\"receipt\":7}>pakket ontbreekt.",
        "{\"pakket\":>regel 1, teken 11: dit is geen geldige JSON.",
        "{\"pakket\":\"2021.1\",\"pakket\":\"2021.1\"}>regel 1, teken 28: het veld \"pakket\" staat hier"
            + " voor de tweede keer.",
        "kenmerk;fase>regel 1, teken 1: dit is geen geldige JSON."
      })
  void watGeenReceiptIsWordtGeweigerd(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableReceiptException.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "\"herziening\":2>\"herziening\":0>herziening: 0 is geen getal vanaf 1.",
        "\"herziening\":2>\"herziening\":-3>herziening: -3 is geen getal vanaf 1.",
        "\"herziening\":2>\"herziening\":1.5>herziening: dit is geen heel getal vanaf 1.",
        "\"herziening\":2>\"herziening\":\"1\">herziening: dit is geen heel getal vanaf 1.",
        "\"herziening\":2>\"herziening\":99999999999>herziening: dit is geen heel getal vanaf 1.",
        "\"formaat\":2>\"formaat\":null>formaat ontbreekt.",
        "\"pakket\":\"2021.1\">\"pakket\":[\"2021.1\"]>pakket: dit is geen tekst.",
        "\"bibliotheek\":\">\"bibliotheek\":\"\\u001b[31m>bibliotheek: deze waarde is niet geldig;"
            + " schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens en zonder spatie aan het"
            + " begin of eind.",
        "\"pakketHash\":\">\"pakketHash\":\"\\u001b>pakketHash: dit is geen hash van 64 tekens 0 tot"
            + " en met 9 en a tot en met f.",
        "\"invoerHash\":\">\"invoerHash\":\"A>invoerHash: dit is geen hash van 64 tekens 0 tot en"
            + " met 9 en a tot en met f."
      })
  void eenReceiptDatNietKanWordtGeweigerdOokAchteraan(String old, String fresh, String reason) {
    String wrong = RECEIPT.replace(old, fresh);
    assertThat(wrong).isNotEqualTo(RECEIPT);

    assertThatThrownBy(() -> read(wrong)).hasMessage(reason);
    assertThatThrownBy(() -> read(RECEIPT + "\n" + wrong)).hasMessage("nummer 2: " + reason);
  }

  private static ReceiptFile read(String text) throws IOException {
    return ReceiptFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}

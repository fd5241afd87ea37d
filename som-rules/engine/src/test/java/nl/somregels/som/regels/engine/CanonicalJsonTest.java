package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.regels.intake.CanonicalForm;
import nl.somregels.som.regels.intake.InstroomText;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
  private static final String CANONICAL =
      "{\"bijzondereVoorwaarden\":[\"zwijgen \ud83d\ude00\",\"praten\"],\"hulpverleningscontacten\":[],"
          + "\"kenmerk\":\"\u00e9\\\"\",\"laatsteReclasseringsinformatie\":\"GEEN\","
          + "\"lvb\":\"NEE\"}";

  /** SHA-256 of {@link #CANONICAL} in UTF-8, calculated outside Java. */
  private static final String HASH =
      "68711f885b5a2096d44dde339cec222376cc5d460b375107e96dc18a9aa5c749";

  @Test
  void hoeEenZaakIsGeschrevenVerandertDeVasteVormNiet() {
    String csv =
        "lvb;kenmerk;fase;laatsteReclasseringsinformatie;hulpverleningscontacten;"
            + "bijzondereVoorwaarden\nNEE;\"\u00e9\"\"\";;GEEN;GEEN;zwijgen \ud83d\ude00|praten\n";
    String json =
        "{\"fase\": null, \"lvb\":\"NEE\", \"kenmerk\":\"\\u00e9\\\"\","
            + " \"laatsteReclasseringsinformatie\":\"GEEN\", \"hulpverleningscontacten\":[ ],"
            + " \"bijzondereVoorwaarden\":[\"zwijgen \\ud83d\\ude00\",\"praten\"]}";
    Stream.of(
            InstroomText.read(InvoerFormat.CSV, csv),
            InstroomText.read(InvoerFormat.JSON, "[" + json + "]"),
            InstroomText.read(InvoerFormat.JSONL, json))
        .forEach(
            zaken -> {
              Gedetineerde zaak = ((Zaak.Valid) zaken.get(0)).gedetineerde();
              assertThat(CanonicalForm.json(zaak)).isEqualTo(CANONICAL);
              assertThat(CanonicalForm.hash(zaak)).isEqualTo(HASH);
            });
  }

  @Test
  void volgordeVanEenLijstEnEenGegevenNeeTellenMee() {
    Gedetineerde zaak = Gedetineerde.builder("A").build();
    assertThat(
            Stream.of(
                    zaak,
                    zaak.toBuilder().signaalCasemanager(JaNee.NEE).build(),
                    zaak.toBuilder().bijzondereVoorwaarden(List.of()).build(),
                    zaak.toBuilder().bijzondereVoorwaarden(List.of("a", "b")).build(),
                    zaak.toBuilder().bijzondereVoorwaarden(List.of("b", "a")).build())
                .map(CanonicalForm::hash))
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void taalVanDeMachineMaaktNietUit() {
    Gedetineerde zaak = Gedetineerde.builder("I1").met(Feit.LVB, JaNee.JA).build();
    String hash = CanonicalForm.hash(zaak);
    Locale earlier = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(CanonicalForm.hash(zaak)).isEqualTo(hash);
      assertThat(InstroomText.lines(InvoerFormat.CSV, "kenmerk\nA1\nA1\n"))
          .last()
          .isEqualTo("3 A1 geweigerd; kenmerk: dit kenmerk staat ook al op rij 2.");
    } finally {
      Locale.setDefault(earlier);
    }
  }
}

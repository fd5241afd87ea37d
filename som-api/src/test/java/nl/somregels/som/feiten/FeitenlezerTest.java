package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeitenlezerTest {
  @Test
  void elkFeitHeeftZijnTekstvorm() {
    Map<String, Object> json = new TreeMap<>(Map.of("kenmerk", "A1", "fase", "PREVENTIEF"));
    json.put("datumRisc", "2026-02-28");
    json.put("laatsteReclasseringsinformatie", "2026-03-01");
    json.put("actueelDelict", "300 Sr");
    json.put("criminogeneFactoren", List.of("verslaving", "werk"));
    json.put("bijzondereVoorwaarden", List.of());
    Gedetineerde zaak = Gedetineerde.vanJson(json);
    assertThat(zaak.fase()).contains(Fase.PREVENTIEF);
    assertThat(zaak.datumRisc()).contains(LocalDate.of(2026, 2, 28));
    assertThat(zaak.criminogeneFactoren()).contains(List.of("verslaving", "werk"));
    assertThat(zaak.bijzondereVoorwaarden()).contains(List.of());
    assertThat(zaak.beschermendeFactoren()).isEmpty();
    assertThat(zaak.toJson()).isEqualTo(json);
  }

  @Test
  void alleRedenenTegelijkInDeVolgordeVanDeFeiten() {
    assertThatThrownBy(
            () ->
                Gedetineerde.vanJson(
                    new TreeMap<>(
                        Map.of(
                            "asr", "JA",
                            "lvb", true,
                            "datumRisc", "2026-02-30",
                            "fase", "na_vonnis",
                            "teMotiveren", ""))))
        .isInstanceOf(InvoerException.class)
        .hasMessage(
            "kenmerk: ontbreekt.; fase: \"na_vonnis\" is geen geldige waarde; kies uit PREVENTIEF,"
                + " NA_VONNIS. Bedoelde u NA_VONNIS?; datumRisc: \"2026-02-30\" is geen geldige"
                + " waarde; schrijf een bestaande datum als 2026-06-30.; lvb: true is geen tekst;"
                + " schrijf \"JA\" of \"NEE\". Bedoelde u JA?; teMotiveren: \"\" is geen geldige waarde; laat het"
                + " veld weg of schrijf null als dit onbekend is.; asr: is geen bekend veld.");
  }

  @Test
  void eenTekstIsGeenLijstEnEenLijstGeenTekst() {
    assertThat(reden("criminogeneFactoren", "werk"))
        .isEqualTo("\"werk\" is geen lijst; schrijf [\"...\"], of [] voor geen.");
    assertThat(reden("datumRisc", List.of("2026-01-01")))
        .isEqualTo("een lijst is geen tekst; schrijf de waarde tussen aanhalingstekens.");
    assertThat(reden("fase", Map.of()))
        .isEqualTo("een object is geen tekst; schrijf \"PREVENTIEF\" of \"NA_VONNIS\".");
  }

  @Test
  void elkFoutWoordVanEenLijstStaatInDeReden() {
    assertThat(reden("criminogeneFactoren", List.of("Verslaving", "werk", "werk", "drugs gebruik")))
        .isEqualTo(
            "\"Verslaving\" is geen bekend woord. Bedoelde u verslaving? \"werk\" staat meer dan 1"
                + " keer in de lijst. \"drugs gebruik\" is geen bekend woord. Bedoelde u"
                + " drugsgebruik?");
    assertThat(reden("beschermendeFactoren", Arrays.asList("a|b", "", "GEEN", 3, " c")))
        .isEqualTo(
            "\"a|b\" bevat een |; dat scheidt de woorden van een lijst. \"\" is geen woord; laat"
                + " geen plaats in de lijst leeg. GEEN is hier geen woord; schrijf [] voor een bekende lege lijst. 3 is geen"
                + " tekst; een lijst bestaat uit woorden tussen aanhalingstekens. \" c\" is geen"
                + " geldig woord; schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens en"
                + " zonder spatie aan het begin of eind.");
  }

  @Test
  void eenTekstHeeftGeenOnzichtbareTekensEnGeenSpatieAanDeRand() {
    String wat =
        "schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens en zonder spatie aan het begin"
            + " of eind.";
    for (String kenmerk :
        List.of(
            "", " ", "A ", " A", "A\u00a0", "A\tB", "A\n", "A\u0085B", "A\u2028B", "A\u200bB")) {
      assertThat(reden("kenmerk", kenmerk)).as(kenmerk).endsWith(wat);
    }
    assertThat(reden("kenmerk", "A\ud800B")).endsWith(wat);
    assertThat(reden("kenmerk", "A\u0007\u202eB"))
        .isEqualTo("\"A\\u0007\\u202eB\" is geen geldige waarde; " + wat);
    assertThat(reden("kenmerk", "x".repeat(1001)))
        .isEqualTo("\"" + "x".repeat(80) + "...\" is geen geldige waarde; " + wat);
    assertThat(Gedetineerde.builder("A 1/b-\u00e9\ud83d\ude00").build().kenmerk())
        .isEqualTo("A 1/b-\u00e9\ud83d\ude00");
    assertThat(Gedetineerde.builder("x".repeat(1000)).build().kenmerk()).hasSize(1000);
  }

  @Test
  void eenDelictNoemtArtikelEnWet() {
    for (String delict :
        List.of("300 Sr", "310 jo 311 Sr", "26 lid 1 WWM", "2 onder C Opiumwet", "8 WVW 1994")) {
      assertThat(Gedetineerde.builder("A").actueelDelict(delict).build().actueelDelict())
          .contains(delict);
    }
    for (String delict : List.of("300", "Sr", "300Sr", "art. 300 Sr", "300 sr", "300 Sr ")) {
      assertThat(reden("actueelDelict", delict))
          .isEqualTo(
              "\"" + delict + "\" is geen geldige waarde; schrijf artikel en wet, zoals 300 Sr.");
    }
  }

  @Test
  void eenDatumHeeftVierCijfersVoorHetJaarOokInDeBuilder() {
    for (String datum :
        List.of("26-06-30", "2026-6-30", "30-06-2026", "2026-06-31", "12026-01-01")) {
      assertThat(reden("datumRisc", datum))
          .isEqualTo(
              "\""
                  + datum
                  + "\" is geen geldige waarde; schrijf een bestaande datum als"
                  + " 2026-06-30.");
    }
    assertThatThrownBy(() -> Gedetineerde.builder("A").datumRisc(LocalDate.of(12026, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("schrijf een bestaande datum als 2026-06-30.");
  }

  @Test
  void geenBijInformatieIsEenHoofdletterwoord() {
    assertThat(reden("laatsteReclasseringsinformatie", "geen"))
        .isEqualTo(
            "\"geen\" is geen geldige waarde; schrijf een bestaande datum als 2026-06-30, of GEEN."
                + " Bedoelde u GEEN?");
  }

  @Test
  void onbekendVeldKrijgtDeNaasteNaam() {
    assertThat(Feitenlezer.onbekendeNaam("datumrisk"))
        .hasToString("datumrisk: is geen bekend veld. Bedoelde u datumRisc?");
    assertThat(Feitenlezer.onbekendeNaam("x\ny")).hasToString("x\\u000ay: is geen bekend veld.");
    assertThat(Feitenlezer.onbekendeNaam("")).hasToString("\"\": is geen bekend veld.");
  }

  @Test
  void eenWaardeVanEenProgrammaWordtJaOfNee() {
    String kies = " is geen geldige waarde; kies uit JA, NEE. Bedoelde u ";
    assertThat(reden("lvb", "true")).isEqualTo("\"true\"" + kies + "JA?");
    assertThat(reden("lvb", "0")).isEqualTo("\"0\"" + kies + "NEE?");
    assertThat(reden("lvb", " 1")).isEqualTo("\" 1\"" + kies + "JA? (er staat een spatie omheen)");
    assertThat(reden("lvb", false))
        .isEqualTo("false is geen tekst; schrijf \"JA\" of \"NEE\". Bedoelde u NEE?");
    assertThat(reden("fase", 1))
        .isEqualTo("1 is geen tekst; schrijf \"PREVENTIEF\" of \"NA_VONNIS\".");
  }

  private static String reden(String veld, @Nullable Object waarde) {
    Map<String, @Nullable Object> json = new TreeMap<>(Map.of("kenmerk", "A1"));
    json.put(veld, waarde);
    List<InvoerError> fouten = Feitenlezer.lees(json).fouten(LocalDate.of(2026, 6, 30));
    assertThat(fouten).hasSize(1).extracting(InvoerError::veld).containsExactly(veld);
    return fouten.get(0).melding();
  }
}

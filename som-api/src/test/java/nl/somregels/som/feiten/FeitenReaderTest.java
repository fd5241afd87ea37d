package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeitenReaderTest {
  @Test
  void elkFeitHeeftZijnTekstvorm() {
    Map<String, Object> json = new TreeMap<>(Map.of("kenmerk", "A1", "fase", "PREVENTIEF"));
    json.put("datumRisc", "2026-02-28");
    json.put("laatsteReclasseringsinformatie", "2026-03-01");
    json.put("actueelDelict", "300 Sr");
    json.put("criminogeneFactoren", List.of("verslaving", "werk"));
    json.put("bijzondereVoorwaarden", List.of());
    Gedetineerde zaak = Gedetineerde.fromJson(json);
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
                Gedetineerde.fromJson(
                    new TreeMap<>(
                        Map.of(
                            "asr", "JA",
                            "lvb", true,
                            "datumRisc", "2026-02-30",
                            "fase", "na_vonnis",
                            "teMotiveren", ""))))
        .isInstanceOf(InvoerException.class)
        .hasMessage(
            "kenmerk: dit veld ontbreekt.; fase: deze waarde is niet geldig; kies uit PREVENTIEF,"
                + " NA_VONNIS.; datumRisc: deze waarde is niet geldig;"
                + " schrijf een bestaande datum als 2026-06-30.; lvb: hier staat geen tekst;"
                + " schrijf \"JA\" of \"NEE\".; teMotiveren: de waarde is leeg; laat"
                + " het veld weg of schrijf null als dit onbekend is.; asr: dit is geen bekend"
                + " veld. Bedoelde u"
                + " asrWegingskaderToegepast?");
  }

  @Test
  void eenTekstIsGeenLijstEnEenLijstGeenTekst() {
    assertThat(reason("criminogeneFactoren", "werk"))
        .isEqualTo(
            "hier staat geen lijst; schrijf [\"...\"], of [] voor geen. (ingevuld: \"werk\")");
    assertThat(reason("datumRisc", List.of("2026-01-01")))
        .isEqualTo("hier staat een lijst; schrijf de waarde tussen aanhalingstekens.");
    assertThat(reason("fase", Map.of()))
        .isEqualTo("hier staat een object; schrijf \"PREVENTIEF\" of \"NA_VONNIS\".");
  }

  @Test
  void elkFoutWoordVanEenLijstHeeftZijnReden() {
    String unknown = "een woord is niet bekend. Gebruik een woord uit het schema van de invoer.";
    assertThat(
            reasons("criminogeneFactoren", List.of("Verslaving", "werk", "werk", "drugs gebruik")))
        .containsExactly(
            unknown + " Bedoelde u verslaving? (ingevuld: \"Verslaving\")",
            "een woord staat meer dan 1 keer in de lijst. (ingevuld: \"werk\")",
            unknown + " Bedoelde u drugsgebruik? (ingevuld: \"drugs gebruik\")");
    assertThat(reasons("beschermendeFactoren", Arrays.asList("a|b", "", "GEEN", 3, " c", Map.of())))
        .containsExactly(
            "een woord bevat een |; dat scheidt de woorden van een lijst. (ingevuld: \"a|b\")",
            "laat geen plaats in de lijst leeg. (ingevuld: \"\")",
            "GEEN is hier geen woord; schrijf [] voor een bekende lege lijst. (ingevuld:"
                + " \"GEEN\")",
            "een lijst bestaat uit woorden tussen aanhalingstekens; hier staat iets anders."
                + " (ingevuld: \"3\")",
            "een woord is niet geldig; schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens"
                + " en zonder spatie aan het begin of eind. (ingevuld: \" c\")",
            "een lijst bestaat uit woorden tussen aanhalingstekens; hier staat iets anders.");
  }

  @Test
  void vanVeelVerkeerdeWoordenStaanErTwintigEnHoeveelErNogZijn() {
    List<String> words = IntStream.range(0, 1000).mapToObj(i -> "verslavin" + i).toList();
    for (Feit feit : List.of(Feit.CRIMINOGENE_FACTOREN, Feit.BESCHERMENDE_FACTOREN)) {
      String begin = feit.equals(Feit.CRIMINOGENE_FACTOREN) ? "" : " ";
      List<InvoerError> errors =
          errors(feit.jsonName(), words.stream().map(word -> begin + word).toList());
      assertThat(errors).hasSize(21);
      assertThat(errors.get(20).melding()).isEqualTo(feit + ": en nog 980 verkeerde woorden.");
      assertThat(InvoerError.atMost(errors, InvoerError::withValues))
          .hasSize(21)
          .last()
          .isEqualTo("en nog 980");
      assertThat(new InvoerException(errors).getMessage().length()).isLessThan(5000);
    }
  }

  @Test
  void eenLijstVanMeerDanDuizendWoordenIsTeLangWatErOokInStaat() {
    List<String> words = IntStream.range(0, 60_000).mapToObj(i -> "verslavin" + i).toList();
    for (Feit feit : List.of(Feit.CRIMINOGENE_FACTOREN, Feit.BESCHERMENDE_FACTOREN)) {
      assertThat(errors(feit.jsonName(), words))
          .singleElement()
          .extracting(InvoerError::melding)
          .isEqualTo(feit + ": dit zijn 60000 woorden; een lijst heeft er hoogstens 1000.");
    }
  }

  @Test
  void vanVeelDubbeleWoordenOok() {
    List<String> once = IntStream.range(0, 333).mapToObj(i -> "w" + i).toList();
    List<String> often = Stream.of(once, once, once).flatMap(List::stream).toList();
    assertThat(errors("beschermendeFactoren", often))
        .hasSize(21)
        .last()
        .extracting(InvoerError::aantal)
        .isEqualTo(313);
  }

  @Test
  void vanVeelOnbekendeVeldenStaanErTwintigEnHoeveelErNogZijn() {
    Map<String, @Nullable Object> json = new TreeMap<>(Map.of("kenmerk", "A1"));
    IntStream.range(0, 60_000).forEach(i -> json.put("veld" + i, "x"));
    List<InvoerError> errors = FeitenReader.MODEL.read(json).errors(LocalDate.EPOCH);
    assertThat(errors).hasSize(21);
    assertThat(errors.get(20).melding())
        .isEqualTo("onbekende naam: en nog 59980 onbekende velden.");
    assertThat(FeitenReader.duplicateNames(json.keySet()))
        .hasSize(21)
        .last()
        .extracting(InvoerError::aantal)
        .isEqualTo(59_981);
  }

  @Test
  void watErNietStaatTeltAlleRedenenVanAlleFeiten() {
    List<String> words = IntStream.range(0, 30).mapToObj(i -> " x" + i).toList();
    List<InvoerError> errors =
        FeitenReader.MODEL
            .read(
                Map.of(
                    "kenmerk",
                    "A1",
                    "beschermendeFactoren",
                    words,
                    "bijzondereVoorwaarden",
                    words,
                    "fase",
                    "x"))
            .errors(LocalDate.EPOCH);
    assertThat(InvoerError.atMost(errors, InvoerError::withValues))
        .hasSize(21)
        .last()
        .isEqualTo("en nog 41");
  }

  @Test
  void eenTekstHeeftGeenOnzichtbareTekensEnGeenSpatieAanDeRand() {
    String what =
        "deze waarde is niet geldig; schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens en"
            + " zonder spatie aan het begin of eind. (ingevuld: \"";
    for (String kenmerk :
        List.of(
            "", " ", "A ", " A", "A\u00a0", "A\tB", "A\n", "A\u0085B", "A\u2028B", "A\u200bB")) {
      assertThat(reason("kenmerk", kenmerk)).as(kenmerk).startsWith(what);
    }
    assertThat(reason("kenmerk", "A\ud800B")).startsWith(what);
    assertThat(reason("kenmerk", "A\u0007\u202eB")).isEqualTo(what + "A\\u0007\\u202eB\")");
    assertThat(reason("kenmerk", "x".repeat(1001))).isEqualTo(what + "x".repeat(80) + "...\")");
    assertThat(Gedetineerde.builder("A 1/b-\u00e9").build().kenmerk()).isEqualTo("A 1/b-\u00e9");
    assertThat(Gedetineerde.builder("x".repeat(1000)).build().kenmerk()).hasSize(1000);
  }

  @Test
  void eenDelictNoemtArtikelEnWet() {
    for (String offence :
        List.of("300 Sr", "310 jo 311 Sr", "26 lid 1 WWM", "2 onder C Opiumwet", "8 WVW 1994")) {
      assertThat(Gedetineerde.builder("A").actueelDelict(offence).build().actueelDelict())
          .contains(offence);
    }
    for (String offence : List.of("300", "Sr", "300Sr", "art. 300 Sr", "300 sr", "300 Sr ")) {
      assertThat(reason("actueelDelict", offence))
          .isEqualTo(
              "deze waarde is niet geldig; schrijf artikel en wet, zoals 300 Sr. (ingevuld: \""
                  + offence
                  + "\")");
    }
  }

  @Test
  void eenDatumHeeftVierCijfersVoorHetJaarOokInDeBuilder() {
    String what = "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30.";
    for (String date :
        List.of("26-06-30", "2026-6-30", "30-06-2026", "2026-06-31", "12026-01-01")) {
      assertThat(reason("datumRisc", date)).isEqualTo(what + " (ingevuld: \"" + date + "\")");
    }
    assertThatThrownBy(() -> Gedetineerde.builder("A").datumRisc(LocalDate.of(12026, 1, 1)).build())
        .isInstanceOf(InvoerException.class)
        .hasMessage("datumRisc: " + what);
  }

  @Test
  void geenBijInformatieIsEenHoofdletterwoord() {
    assertThat(reason("laatsteReclasseringsinformatie", "geen"))
        .isEqualTo(
            "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30, of GEEN."
                + " Bedoelde u GEEN? (ingevuld: \"geen\")");
  }

  @Test
  void onbekendVeldKrijgtDeNaasteNaam() {
    assertThat(unknown("datumrisk", true))
        .isEqualTo("datumrisk: dit is geen bekend veld. Bedoelde u datumRisc?");
    assertThat(unknown("schoenmaat", true)).isEqualTo("schoenmaat: dit is geen bekend veld.");
    assertThat(unknown("toezicht", true))
        .isEqualTo("toezicht: dit is geen bekend veld. Bedoelde u toezichtNaDetentie?");
    assertThat(unknown("begindatumDetentie", true))
        .isEqualTo("begindatumDetentie: dit is geen bekend veld.");
    assertThat(unknown("toezicht", false)).isEqualTo("onbekende naam: dit is geen bekend veld.");
    for (String value : List.of("HOOG", "na_vonnis", "Nee", "verslaving")) {
      assertThat(unknown(value, true)).startsWith("onbekende naam: dit is geen bekend veld.");
    }
    assertThat(unknown("schoen maat", true)).isEqualTo("onbekende naam: dit is geen bekend veld.");
  }

  @Test
  void eenNaamDieGegevensKanZijnStaatNietInDeReden() {
    String what = "onbekende naam: dit is geen bekend veld.";
    for (String name : List.of("x\ny", "", "1999-02-03", "300 Sr, mishandeling", "x".repeat(61))) {
      assertThat(unknown(name, true)).isEqualTo(what);
    }
    assertThat(unknown("Jansen", false)).isEqualTo(what);
    assertThat(unknown("datumrisk", false)).startsWith("datumrisk: ");
    assertThat(
            FeitenReader.MODEL
                .read(Map.of("Jansen", "x", "Pietersen", "y"))
                .errors(LocalDate.EPOCH))
        .extracting(InvoerError::feit)
        .containsExactly("kenmerk", "onbekende naam", "onbekende naam");
  }

  @Test
  void eenWaardeVanEenProgrammaWordtJaOfNee() {
    String choose = "deze waarde is niet geldig; kies uit JA, NEE. Bedoelde u ";
    assertThat(reason("lvb", "true")).isEqualTo(choose + "JA? (ingevuld: \"true\")");
    assertThat(reason("lvb", "0")).isEqualTo(choose + "NEE? (ingevuld: \"0\")");
    assertThat(reason("lvb", " 1"))
        .isEqualTo(choose + "JA? (er staat een spatie omheen) (ingevuld: \" 1\")");
    assertThat(reason("lvb", false))
        .isEqualTo(
            "hier staat geen tekst; schrijf \"JA\" of \"NEE\". Bedoelde u NEE? (ingevuld:"
                + " \"false\")");
    assertThat(reason("fase", 1))
        .isEqualTo(
            "hier staat geen tekst; schrijf \"PREVENTIEF\" of \"NA_VONNIS\". (ingevuld: \"1\")");
  }

  private static String unknown(String name, boolean besideFacts) {
    InvoerError error = FeitenReader.MODEL.unknownNames(List.of(name), besideFacts).get(0);
    assertThat(error.waarde()).isEqualTo(name);
    return error.melding();
  }

  private static String reason(String field, @Nullable Object value) {
    List<String> reasons = reasons(field, value);
    assertThat(reasons).hasSize(1);
    return reasons.get(0);
  }

  private static List<String> reasons(String field, @Nullable Object value) {
    return errors(field, value).stream()
        .map(error -> error.withValues().substring((field + ": ").length()))
        .toList();
  }

  private static List<InvoerError> errors(String field, @Nullable Object value) {
    Map<String, @Nullable Object> json = new TreeMap<>(Map.of("kenmerk", "A1"));
    json.put(field, value);
    List<InvoerError> errors = FeitenReader.MODEL.read(json).errors(LocalDate.of(2026, 6, 30));
    assertThat(errors).extracting(InvoerError::feit).containsOnly(field);
    return errors;
  }
}

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
            "kenmerk: dit veld ontbreekt.; fase: deze waarde is niet geldig; kies uit PREVENTIEF,"
                + " NA_VONNIS. Bedoelde u NA_VONNIS?; datumRisc: deze waarde is niet geldig;"
                + " schrijf een bestaande datum als 2026-06-30.; lvb: hier staat geen tekst;"
                + " schrijf \"JA\" of \"NEE\". Bedoelde u JA?; teMotiveren: de waarde is leeg; laat"
                + " het veld weg of schrijf null als dit onbekend is.; asr: dit is geen bekend"
                + " veld.");
  }

  @Test
  void eenTekstIsGeenLijstEnEenLijstGeenTekst() {
    assertThat(reden("criminogeneFactoren", "werk"))
        .isEqualTo(
            "hier staat geen lijst; schrijf [\"...\"], of [] voor geen. (ingevuld: \"werk\")");
    assertThat(reden("datumRisc", List.of("2026-01-01")))
        .isEqualTo("hier staat een lijst; schrijf de waarde tussen aanhalingstekens.");
    assertThat(reden("fase", Map.of()))
        .isEqualTo("hier staat een object; schrijf \"PREVENTIEF\" of \"NA_VONNIS\".");
  }

  @Test
  void elkFoutWoordVanEenLijstHeeftZijnReden() {
    assertThat(
            redenen("criminogeneFactoren", List.of("Verslaving", "werk", "werk", "drugs gebruik")))
        .containsExactly(
            "een woord is niet bekend. Bedoelde u verslaving? (ingevuld: \"Verslaving\")",
            "een woord staat meer dan 1 keer in de lijst. (ingevuld: \"werk\")",
            "een woord is niet bekend. Bedoelde u drugsgebruik? (ingevuld: \"drugs gebruik\")");
    assertThat(redenen("beschermendeFactoren", Arrays.asList("a|b", "", "GEEN", 3, " c", Map.of())))
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
    List<String> woorden = IntStream.range(0, 1000).mapToObj(i -> "verslavin" + i).toList();
    for (Feit feit : List.of(Feit.CRIMINOGENE_FACTOREN, Feit.BESCHERMENDE_FACTOREN)) {
      String begin = feit == Feit.CRIMINOGENE_FACTOREN ? "" : " ";
      List<InvoerError> fouten =
          fouten(feit.naam(), woorden.stream().map(woord -> begin + woord).toList());
      assertThat(fouten).hasSize(21);
      assertThat(fouten.get(20).melding()).isEqualTo(feit + ": en nog 980 verkeerde woorden.");
      assertThat(InvoerError.atMost(fouten, InvoerError::metWaarden))
          .hasSize(21)
          .last()
          .isEqualTo("en nog 980");
      assertThat(new InvoerException(fouten).getMessage().length()).isLessThan(5000);
    }
  }

  @Test
  void eenLijstVanMeerDanDuizendWoordenIsTeLangWatErOokInStaat() {
    List<String> woorden = IntStream.range(0, 60_000).mapToObj(i -> "verslavin" + i).toList();
    for (Feit feit : List.of(Feit.CRIMINOGENE_FACTOREN, Feit.BESCHERMENDE_FACTOREN)) {
      assertThat(fouten(feit.naam(), woorden))
          .singleElement()
          .extracting(InvoerError::melding)
          .isEqualTo(feit + ": dit zijn 60000 woorden; een lijst heeft er hoogstens 1000.");
    }
  }

  @Test
  void vanVeelDubbeleWoordenOok() {
    List<String> eens = IntStream.range(0, 333).mapToObj(i -> "w" + i).toList();
    List<String> vaak = Stream.of(eens, eens, eens).flatMap(List::stream).toList();
    assertThat(fouten("beschermendeFactoren", vaak))
        .hasSize(21)
        .last()
        .extracting(InvoerError::aantal)
        .isEqualTo(313);
  }

  @Test
  void vanVeelOnbekendeVeldenStaanErTwintigEnHoeveelErNogZijn() {
    Map<String, @Nullable Object> json = new TreeMap<>(Map.of("kenmerk", "A1"));
    IntStream.range(0, 60_000).forEach(i -> json.put("veld" + i, "x"));
    List<InvoerError> fouten = FeitenReader.lees(json).fouten(LocalDate.EPOCH);
    assertThat(fouten).hasSize(21);
    assertThat(fouten.get(20).melding())
        .isEqualTo("onbekende naam: en nog 59980 onbekende velden.");
    assertThat(FeitenReader.dubbeleNamen(json.keySet()))
        .hasSize(21)
        .last()
        .extracting(InvoerError::aantal)
        .isEqualTo(59_981);
  }

  @Test
  void watErNietStaatTeltAlleRedenenVanAlleFeiten() {
    List<String> woorden = IntStream.range(0, 30).mapToObj(i -> " x" + i).toList();
    List<InvoerError> fouten =
        FeitenReader.lees(
                Map.of(
                    "kenmerk",
                    "A1",
                    "beschermendeFactoren",
                    woorden,
                    "bijzondereVoorwaarden",
                    woorden,
                    "fase",
                    "x"))
            .fouten(LocalDate.EPOCH);
    assertThat(InvoerError.atMost(fouten, InvoerError::metWaarden))
        .hasSize(21)
        .last()
        .isEqualTo("en nog 41");
  }

  @Test
  void eenTekstHeeftGeenOnzichtbareTekensEnGeenSpatieAanDeRand() {
    String wat =
        "deze waarde is niet geldig; schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens en"
            + " zonder spatie aan het begin of eind. (ingevuld: \"";
    for (String kenmerk :
        List.of(
            "", " ", "A ", " A", "A\u00a0", "A\tB", "A\n", "A\u0085B", "A\u2028B", "A\u200bB")) {
      assertThat(reden("kenmerk", kenmerk)).as(kenmerk).startsWith(wat);
    }
    assertThat(reden("kenmerk", "A\ud800B")).startsWith(wat);
    assertThat(reden("kenmerk", "A\u0007\u202eB")).isEqualTo(wat + "A\\u0007\\u202eB\")");
    assertThat(reden("kenmerk", "x".repeat(1001))).isEqualTo(wat + "x".repeat(80) + "...\")");
    assertThat(Gedetineerde.builder("A 1/b-\u00e9").build().kenmerk()).isEqualTo("A 1/b-\u00e9");
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
              "deze waarde is niet geldig; schrijf artikel en wet, zoals 300 Sr. (ingevuld: \""
                  + delict
                  + "\")");
    }
  }

  @Test
  void eenDatumHeeftVierCijfersVoorHetJaarOokInDeBuilder() {
    String wat = "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30.";
    for (String datum :
        List.of("26-06-30", "2026-6-30", "30-06-2026", "2026-06-31", "12026-01-01")) {
      assertThat(reden("datumRisc", datum)).isEqualTo(wat + " (ingevuld: \"" + datum + "\")");
    }
    assertThatThrownBy(() -> Gedetineerde.builder("A").datumRisc(LocalDate.of(12026, 1, 1)).build())
        .isInstanceOf(InvoerException.class)
        .hasMessage("datumRisc: " + wat);
  }

  @Test
  void geenBijInformatieIsEenHoofdletterwoord() {
    assertThat(reden("laatsteReclasseringsinformatie", "geen"))
        .isEqualTo(
            "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30, of GEEN."
                + " Bedoelde u GEEN? (ingevuld: \"geen\")");
  }

  @Test
  void onbekendVeldKrijgtDeNaasteNaam() {
    assertThat(onbekend("datumrisk", true))
        .isEqualTo("datumrisk: dit is geen bekend veld. Bedoelde u datumRisc?");
    assertThat(onbekend("schoen maat", true)).isEqualTo("schoen maat: dit is geen bekend veld.");
  }

  @Test
  void eenNaamDieGegevensKanZijnStaatNietInDeReden() {
    String wat = "onbekende naam: dit is geen bekend veld.";
    for (String naam : List.of("x\ny", "", "1999-02-03", "300 Sr, mishandeling", "x".repeat(61))) {
      assertThat(onbekend(naam, true)).isEqualTo(wat);
    }
    assertThat(onbekend("Jansen", false)).isEqualTo(wat);
    assertThat(onbekend("datumrisk", false)).startsWith("datumrisk: ");
    assertThat(FeitenReader.lees(Map.of("Jansen", "x", "Pietersen", "y")).fouten(LocalDate.EPOCH))
        .extracting(InvoerError::feit)
        .containsExactly("kenmerk", "onbekende naam", "onbekende naam");
  }

  @Test
  void eenWaardeVanEenProgrammaWordtJaOfNee() {
    String kies = "deze waarde is niet geldig; kies uit JA, NEE. Bedoelde u ";
    assertThat(reden("lvb", "true")).isEqualTo(kies + "JA? (ingevuld: \"true\")");
    assertThat(reden("lvb", "0")).isEqualTo(kies + "NEE? (ingevuld: \"0\")");
    assertThat(reden("lvb", " 1"))
        .isEqualTo(kies + "JA? (er staat een spatie omheen) (ingevuld: \" 1\")");
    assertThat(reden("lvb", false))
        .isEqualTo(
            "hier staat geen tekst; schrijf \"JA\" of \"NEE\". Bedoelde u NEE? (ingevuld:"
                + " \"false\")");
    assertThat(reden("fase", 1))
        .isEqualTo(
            "hier staat geen tekst; schrijf \"PREVENTIEF\" of \"NA_VONNIS\". (ingevuld: \"1\")");
  }

  private static String onbekend(String naam, boolean besideFacts) {
    InvoerError fout = FeitenReader.onbekendeNamen(List.of(naam), besideFacts).get(0);
    assertThat(fout.waarde()).isEqualTo(naam);
    return fout.melding();
  }

  private static String reden(String veld, @Nullable Object waarde) {
    List<String> redenen = redenen(veld, waarde);
    assertThat(redenen).hasSize(1);
    return redenen.get(0);
  }

  private static List<String> redenen(String veld, @Nullable Object waarde) {
    return fouten(veld, waarde).stream()
        .map(fout -> fout.metWaarden().substring((veld + ": ").length()))
        .toList();
  }

  private static List<InvoerError> fouten(String veld, @Nullable Object waarde) {
    Map<String, @Nullable Object> json = new TreeMap<>(Map.of("kenmerk", "A1"));
    json.put(veld, waarde);
    List<InvoerError> fouten = FeitenReader.lees(json).fouten(LocalDate.of(2026, 6, 30));
    assertThat(fouten).extracting(InvoerError::feit).containsOnly(veld);
    return fouten;
  }
}

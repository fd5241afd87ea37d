package nl.somregels.som.regels.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, with the same message in every format. */
class RefusalTest {
  static Stream<Arguments> refusals() {
    return Stream.of(
            oneCase("lvb=JA", "kenmerk: dit veld ontbreekt."),
            oneCase(
                "kenmerk=A1 fase=na_vonnis",
                "fase: deze waarde is niet geldig; kies uit PREVENTIEF, NA_VONNIS."),
            oneCase("kenmerk=A1 lvb=ja", "lvb: deze waarde is niet geldig; kies uit JA, NEE."),
            oneCase("kenmerk=A1 lvb=true", "lvb: deze waarde is niet geldig; kies uit JA, NEE."),
            oneCase("kenmerk=A1 lvb=1", "lvb: deze waarde is niet geldig; kies uit JA, NEE."),
            oneCase(
                "kenmerk=A1 recidiverisico=hoog",
                "recidiverisico: deze waarde is niet geldig; kies uit LAAG, MATIG, HOOG."),
            oneCase(
                "kenmerk=A1 zelfredzaamheid=GOED",
                "zelfredzaamheid: deze waarde is niet geldig; kies uit BEPERKT, VOLDOENDE."),
            oneCase(
                "kenmerk=A1 bronRecidiverisico=Oxrec",
                "bronRecidiverisico: deze waarde is niet geldig; kies uit"
                    + " RECLASSERINGSOORDEEL, OXREC."),
            oneCase(
                "kenmerk=A1 datumRisc=30-06-2026",
                "datumRisc: deze waarde is niet geldig; schrijf een bestaande datum als"
                    + " 2026-06-30."),
            oneCase(
                "kenmerk=A1 datumRisc=2025-02-29",
                "datumRisc: deze waarde is niet geldig; schrijf een bestaande datum als"
                    + " 2026-06-30."),
            oneCase(
                "kenmerk=A1 laatsteReclasseringsinformatie=Geen",
                "laatsteReclasseringsinformatie: deze waarde is niet geldig; schrijf een"
                    + " bestaande datum als 2026-06-30, of GEEN."),
            oneCase(
                "kenmerk=A1 actueelDelict=diefstal",
                "actueelDelict: deze waarde is niet geldig; schrijf artikel en wet, zoals"
                    + " 300 Sr."),
            oneCase(
                "kenmerk=A1 datumBinnenkomst=2026-07-01",
                "datumBinnenkomst ligt na de peildatum 2026-06-30."),
            oneCase(
                "kenmerk=A1 datumRisc=2026-07-01", "datumRisc ligt na de peildatum 2026-06-30."),
            oneCase(
                "kenmerk=A1 laatsteReclasseringsinformatie=2026-07-01",
                "laatsteReclasseringsinformatie ligt na de peildatum 2026-06-30."),
            oneCase(
                "kenmerk=A1 pleegdatum=2026-07-01", "pleegdatum ligt na de peildatum 2026-06-30."),
            oneCase(
                "kenmerk=A1 laatsteContactCasemanager=2026-07-01",
                "laatsteContactCasemanager ligt na de peildatum 2026-06-30."),
            oneCase(
                "kenmerk=A1 datumBinnenkomst=2026-06-02 einddatumDetentie=2026-06-01",
                "einddatumDetentie ligt voor datumBinnenkomst."),
            oneCase(
                "kenmerk=A1 datumBinnenkomst=2026-06-01 pleegdatum=2026-06-02",
                "pleegdatum ligt na datumBinnenkomst."),
            oneCase(
                "kenmerk=A1 geboortedatum=2000-01-01 zittingsdatum=2000-01-01",
                "geboortedatum ligt niet voor zittingsdatum."),
            oneCase(
                "kenmerk=A1 geboortedatum=2026-06-30",
                "geboortedatum ligt niet voor de peildatum 2026-06-30."),
            oneCase(
                "kenmerk=A1 laatsteReclasseringsinformatie=GEEN datumRisc=2026-01-01",
                "laatsteReclasseringsinformatie past niet bij datumRisc; GEEN kan alleen als er geen RISC is."),
            oneCase(
                "kenmerk=A1 laatsteReclasseringsinformatie=GEEN recidiverisico=LAAG",
                "laatsteReclasseringsinformatie past niet bij recidiverisico; GEEN kan alleen als er geen RISC is."),
            oneCase(
                "kenmerk=A1 criminogeneFactoren=Verslavin|werk",
                "criminogeneFactoren: een woord is niet bekend. Gebruik een woord uit het schema van"
                    + " de invoer."),
            oneCase(
                "kenmerk=A1 beschermendeFactoren=gezin|",
                "beschermendeFactoren: laat geen plaats in de lijst leeg."),
            oneCase(
                "fase=NA lvb=J datumRisc=2027-01-01",
                "kenmerk: dit veld ontbreekt.",
                "fase: deze waarde is niet geldig; kies uit PREVENTIEF, NA_VONNIS.",
                "datumRisc ligt na de peildatum 2026-06-30.",
                "lvb: deze waarde is niet geldig; kies uit JA, NEE."))
        .flatMap(
            oneCase ->
                Arrays.stream(InvoerFormat.values())
                    .map(format -> Arguments.of(format, oneCase.get()[0], oneCase.get()[1])));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refusals")
  void geweigerdMetElkeReden(InvoerFormat format, String zaak, List<String> reasons) {
    String text = InstroomText.write(format, List.of(zaak(zaak)));
    assertThat(InstroomText.reasons(format, text)).isEqualTo(reasons);
  }

  @ParameterizedTest
  @EnumSource
  void geenNaastAndereWoordenHeeftInJsonEenAndereUitwegDanInCsv(InvoerFormat format) {
    String text =
        InstroomText.write(format, List.of(zaak("kenmerk=A1 beschermendeFactoren=GEEN|gezin")));
    assertThat(InstroomText.reasons(format, text))
        .containsExactly(
            format == InvoerFormat.CSV
                ? "beschermendeFactoren: GEEN kan niet samen met andere woorden."
                : "beschermendeFactoren: GEEN is hier geen woord; schrijf [] voor een bekende lege"
                    + " lijst.");
  }

  @ParameterizedTest
  @EnumSource
  void deAndereZakenGaanDoor(InvoerFormat format) {
    String text =
        InstroomText.write(
            format, List.of(zaak("kenmerk=A1"), zaak("kenmerk=A2 lvb=x"), zaak("kenmerk=A3")));
    int first = format == InvoerFormat.CSV ? 2 : 1;
    assertThat(InstroomText.lines(format, text))
        .containsExactly(
            first + " A1",
            first + 1 + " A2 geweigerd; lvb: deze waarde is niet geldig; kies uit JA, NEE.",
            first + 2 + " A3");
  }

  @ParameterizedTest
  @EnumSource
  void verstrekenEinddatumIsEenWaarschuwing(InvoerFormat format) {
    String text =
        InstroomText.write(format, List.of(zaak("kenmerk=A1 einddatumDetentie=2026-06-29")));
    assertThat(InstroomText.read(format, text))
        .singleElement()
        .isInstanceOfSatisfying(
            Zaak.Valid.class,
            zaak ->
                assertThat(zaak.waarschuwingen())
                    .extracting(Object::toString)
                    .containsExactly("einddatumDetentie ligt voor de peildatum 2026-06-30."));
  }

  @Test
  void onbekendIsGeenWeigering() {
    assertThat(InstroomText.lines(InvoerFormat.CSV, "kenmerk,fase,lvb\nA1,,\n"))
        .containsExactly("2 A1");
    assertThat(
            InstroomText.lines(
                InvoerFormat.JSON, "[{\"kenmerk\":\"A1\",\"fase\":null,\"lvb\":null}]"))
        .containsExactly("1 A1");
  }

  private static Arguments oneCase(String zaak, String... reasons) {
    return Arguments.of(zaak, List.of(reasons));
  }

  private static Map<String, Object> zaak(String feiten) {
    Map<String, Object> zaak = new LinkedHashMap<>();
    for (String feit : feiten.split(" ")) {
      String[] part = feit.split("=");
      zaak.put(
          part[0],
          part[0].endsWith("Factoren") ? List.of(part[1].split("\\|", -1)) : (Object) part[1]);
    }
    return zaak;
  }
}

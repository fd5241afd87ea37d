package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.TestZaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be seen of a case is seen, in the long and the short form. */
class ShownFactsTest {
  private static final String COMBINATION =
      "De criteria 11 tot en met 15 wijzen dezelfde kant op. Het rapport noemt deze combinatie"
          + " hoge prioriteit; weeg samen.";
  private static final String PLEADING =
      "recidiverisico=HOOG criminogeneFactoren=verslaving|werk|schulden beschermendeFactoren=GEEN"
          + " zelfredzaamheid=BEPERKT teMotiveren=JA ";

  @Test
  void deDagenStaanBijElkeZaak() {
    Gedetineerde zaak =
        TestZaken.afterVerdict(
            "pleegdatum= datumBinnenkomst=2026-01-01 einddatumDetentie=2026-07-06 zittingsdatum=2026-03-01"
                + " laatsteContactCasemanager=2026-06-20");

    assertThat(TestPakketten.prioritise(zaak).getoond())
        .containsExactly(
            derived("detentiedag", "dag 181", "datumBinnenkomst", "2026-01-01"),
            derived("resterendeDetentie", "nog 6 dagen", "einddatumDetentie", "2026-07-06"),
            new FeitValue("zittingsdatum", "2026-03-01", List.of()),
            derived("tijdSindsContact", "10 dagen", "laatsteContactCasemanager", "2026-06-20"));
    assertBoth(
        zaak,
        "Dit is dag 181 van de detentie. Nog 6 dagen tot de einddatum, 6 juli 2026. De zitting was"
            + " op 1 maart 2026. De casemanager sprak de persoon op 20 juni 2026, 10 dagen"
            + " geleden.");
  }

  private static FeitValue derived(String name, String text, String from, String date) {
    return new FeitValue(name, text, List.of(new FeitValue(from, date, List.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "einddatumDetentie=2026-07-01|Nog 1 dag tot de einddatum, 1 juli 2026.",
        "einddatumDetentie=2026-06-30|Nog 0 dagen tot de einddatum, 30 juni 2026.",
        "einddatumDetentie=2026-06-29|De einddatum is voorbij: 29 juni 2026.",
        "zittingsdatum=2026-06-30|De zitting is op 30 juni 2026.",
        "laatsteContactCasemanager=2026-06-30|sprak de persoon op 30 juni 2026, de peildatum zelf.",
        "laatsteContactCasemanager=2026-06-29|sprak de persoon op 29 juni 2026, 1 dag geleden.",
      })
  void deDagenStaanErInWoorden(String known, String sentence) {
    assertBoth(TestZaken.afterVerdict(known), sentence);
  }

  @Test
  void watNietBekendIsStaatErAlsNietBekendEnInJsonStaatWatBekendIs() {
    Gedetineerde zaak = TestZaken.furtherUnknown("");

    assertThat(TestPakketten.prioritise(zaak).getoond()).isEmpty();
    assertBoth(
        zaak,
        "Het is niet bekend wanneer de casemanager de persoon voor het laatst sprak. Niet bekend:"
            + " de datum van binnenkomst, de einddatum van de detentie en de datum van de zitting.");
  }

  @Test
  void lagePrioriteitZegtHoeLangGeledenDeCasemanagerDePersoonSprak() {
    assertBoth(
        TestZaken.afterVerdict("verblijfsstatus=NEE laatsteContactCasemanager=2026-05-01"),
        "Voorstel voor Z-1: lage prioriteit",
        "De casemanager sprak de persoon op 1 mei 2026, 60 dagen geleden.");
    assertBoth(
        TestZaken.afterVerdict("verblijfsstatus=NEE laatsteContactCasemanager="),
        "Het is niet bekend wanneer de casemanager de persoon voor het laatst sprak.");
  }

  @Test
  void uitgesteldZegtWieAanZetIsEnDatHulpKanBeginnen() {
    String moves =
        "Nu is de adviseur aan zet met het advies, daarna de rechter met het vonnis. Hulp die niet"
            + " kan wachten, kan nu al beginnen.";

    assertBoth(TestZaken.preventive("lopendeAdviesvraag=JA"), "uitgesteld", moves);
    assertThat(shortForm(TestZaken.preventive(""))).doesNotContain(moves);
  }

  @ParameterizedTest
  @CsvSource({"2026-07-28,true", "2026-07-29,false", "2026-06-30,true", "2026-06-29,false"})
  void eenBotsingNaVonnisMetWeinigDagenHeeftHaast(String end, boolean haste) {
    String conflict =
        "pleegdatum= datumBinnenkomst=2026-01-01 toezichtNaDetentie=JA einddatumDetentie=" + end;

    assertThat(shortForm(TestZaken.afterVerdict(conflict + " verblijfsstatus=NEE")))
        .matches(text -> text.contains("Er is haast, want de detentie duurt nog ") == haste);
    assertThat(shortForm(TestZaken.afterVerdict(conflict))).doesNotContain("haast");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fase=NA_VONNIS toezichtNaDetentie=JA signaalCasemanager=JA|de casemanager geeft een signaal.",
        "fase=NA_VONNIS toezichtNaDetentie=JA lopendeAdviesvraag=JA|er loopt een adviesvraag.",
        "fase= lopendeAdviesvraag=JA signaalCasemanager=JA"
            + "|de casemanager geeft een signaal. Er loopt een adviesvraag.",
        "fase=NA_VONNIS verblijfsstatus=NEE artikel43Lid3Plaatsing=JA"
            + "|criterium 1 geldt ook, maar criterium 8 gaat voor.",
        "fase=NA_VONNIS verblijfsstatus=NEE artikel43Lid3Plaatsing=JA signaalCasemanager=JA"
            + "|de casemanager geeft een signaal. Criterium 1 geldt ook, maar criterium 8 en het"
            + " signaal gaan voor.",
        "fase=NA_VONNIS toezichtNaDetentie=JA recidiverisico=HOOG datumRisc=2024-01-01"
            + "|criterium 3-NB geldt ook.",
      })
  void deKorteVormLaatNooitEenSignaalEenAdviesOfWatWijktWeg(String known, String also) {
    assertBoth(TestZaken.afterVerdict(known), "Ook bekend: " + also);
  }

  @Test
  void watAlEenRedenIsStaatErNietNogEens() {
    assertThat(shortForm(TestZaken.afterVerdict("signaalCasemanager=JA")))
        .doesNotContain("Ook bekend");
    assertThat(shortForm(TestZaken.preventive("lopendeAdviesvraag=JA")))
        .doesNotContain("Ook bekend");
  }

  @Test
  void deCombinatieVanHetRapportStaatErAltijdAlsZijErIs() {
    assertBoth(TestZaken.afterVerdict(PLEADING), COMBINATION);
    assertBoth(
        TestZaken.afterVerdict(PLEADING + "verblijfsstatus=NEE recidiverisico=MATIG"),
        "lage prioriteit",
        COMBINATION);
  }

  @ParameterizedTest
  @CsvSource({
    "recidiverisico=LAAG",
    "recidiverisico=",
    "criminogeneFactoren=verslaving|werk",
    "criminogeneFactoren=",
    "beschermendeFactoren=werk",
    "beschermendeFactoren=",
    "zelfredzaamheid=VOLDOENDE",
    "zelfredzaamheid=",
    "teMotiveren=NEE",
    "teMotiveren=",
  })
  void zonderEenVanDeVijfIsErGeenCombinatie(String otherwise) {
    assertThat(shortForm(TestZaken.afterVerdict(PLEADING + otherwise))).doesNotContain(COMBINATION);
  }

  private static void assertBoth(Gedetineerde zaak, String... sentences) {
    Prioritering prioritering = TestPakketten.prioritise(zaak);
    assertThat(onOneLine(VerklaringText.render(prioritering))).contains(sentences);
    assertThat(onOneLine(VerklaringText.renderShort(prioritering))).contains(sentences);
  }

  private static String shortForm(Gedetineerde zaak) {
    return onOneLine(VerklaringText.renderShort(TestPakketten.prioritise(zaak)));
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}

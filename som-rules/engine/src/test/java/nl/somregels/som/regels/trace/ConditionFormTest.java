package nl.somregels.som.regels.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.BoundaryTable;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.TestZaken;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.language.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the vocabulary says in plain words that it is true, false or unknown. */
class ConditionFormTest {
  private static final String MANIFEST =
      "{versie: \"2021.1\", herziening: 1, titel: SOM, status: concept, geldigVanaf: 2021-06-01,\n"
          + "bronnen: [eindrapport], wijzigingen: [Eerste pakket.], lezingen: [Een lezing.]}\n";
  private static final Map<Status, String> BEGIN =
      Map.of(
          Status.VAN_TOEPASSING, "Van toepassing[:.] .*",
          Status.NIET_VAN_TOEPASSING, "Niet van toepassing[:.] .*",
          Status.ONBEKEND, "Nog niet te zeggen: .*");

  /** A place that was not filled in, a constant, a date of JSON, a part that is empty. */
  private static final Pattern STRANGE =
      Pattern.compile(
          "[{}_\"]|\\b(?:JA|NEE|LAAG|MATIG|HOOG|PREVENTIEF|BEPERKT|VOLDOENDE|OXREC|GEEN)\\b"
              + "|\\d{4}-\\d\\d|  | [.,:]|: [.:]|\\. \\.|[.:]{2}|null|-\\d");

  private static final List<String> NUMBERS = List.of("1", "20");
  private static final List<String> COUNTS = List.of("1", "3");

  static List<String> sentences() {
    return Woordenschat.conditionSentences();
  }

  /** The sentence with words and numbers in its places, in several ways. */
  private static List<String> filled(String sentence) {
    List<String> filled = List.of("");
    List<String> numbers =
        sentence.matches(".*(?:factoren|voorwaarden|contacten).*") ? COUNTS : NUMBERS;
    String ages = sentence.replaceAll("N tot (en met )?N", "18 tot $1" + "23");
    for (String word : ages.split(" ")) {
      String bare = word.replace(",", "");
      List<String> choices =
          switch (bare) {
            case "N" -> numbers;
            case "W" -> List.of("verslaving");
            case "X" -> List.of("werk");
            case "ARTIKELEN" -> List.of("300, 312");
            default ->
                switch (bare) {
                  case "dag|dagen|week|weken" -> List.of("dagen", "weken");
                  case "jaar|maand|maanden" -> List.of("jaar", "maanden");
                  default -> List.of(bare.split("\\|"));
                };
          };
      List<String> longer = new ArrayList<>();
      for (String begin : filled) {
        choices.forEach(choice -> longer.add((begin + " " + word.replace(bare, choice)).strip()));
      }
      filled = longer;
    }
    filled.removeIf(zin -> zin.matches(".* (\\p{Lu}+) of \\1"));
    return filled;
  }

  private static RegelpakketEngine engine(List<String> sentences) {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      rules.append(
          """
          // Een zin. (proef)
          regel "%s Proef"
            @bron("proef")
            @consensus("ja")
          wanneer
            er is een gedetineerde
            - %s
          gevolg
            het effect is LAAG
          einde

          """
              .formatted(i + 1, sentences.get(i)));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(PakketFileSet.MANIFEST, MANIFEST.getBytes(StandardCharsets.UTF_8));
    files.put("criteria.dslr", rules.toString().getBytes(StandardCharsets.UTF_8));
    return TestPakketten.engine(RegelpakketLoader.load(new PakketFileSet("2021.1", files)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void elkeZinZegtInGewoneWoordenDatHijWaarOnwaarOfOnbekendIs(String sentence) {
    RegelpakketEngine engine = engine(filled(sentence));
    Set<Status> seen = EnumSet.noneOf(Status.class);
    for (BoundaryTable.BoundaryRow row : BoundaryTable.list(400, 3)) {
      for (Bevinding bevinding : engine.evaluate(row.zaak(), row.peildatum()).bevindingen()) {
        String uitleg = bevinding.uitleg();
        seen.add(bevinding.status());
        assertThat(uitleg).matches(BEGIN.get(bevinding.status())).endsWith(".");
        assertThat(uitleg).doesNotContainPattern(STRANGE);
        assertThat(uitleg.split("(?<=[.]) ")).allMatch(part -> part.split(" ").length <= 20);
      }
    }
    assertThat(seen).hasSize(sentence.contains("een signaal") ? 2 : 3);
  }

  @ParameterizedTest(name = "{0} bij {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de verblijfsduur is korter dan 4 weken | einddatumDetentie=2026-05-20 | Van toepassing. De detentie duurt korter dan 4 weken: 19 dagen.
          de verblijfsduur is korter dan 28 dagen | einddatumDetentie= | Niet van toepassing. De detentie duurt 28 dagen of langer: minstens 60 dagen.
          de detentie eindigt binnen 3 weken | einddatumDetentie=2026-07-01 | Van toepassing. De detentie eindigt binnen 3 weken: over 1 dag.
          de detentie eindigt binnen 3 weken | einddatumDetentie=2026-06-01 | Niet van toepassing: de einddatum van de detentie is voorbij.
          er is een RISC van hoogstens 1 jaar oud | datumRisc=2022-05-01 | Niet van toepassing. De RISC is van 1 mei 2022, dat is langer dan 1 jaar geleden.
          er is geen RISC van hoogstens 18 maanden oud | datumRisc= laatsteReclasseringsinformatie=2022-05-01 | Van toepassing. De laatste informatie van de reclassering is van 1 mei 2022, dat is langer dan 18 maanden geleden.
          er is nooit reclasseringsinformatie geweest | | Niet van toepassing. De laatste informatie van de reclassering is van 1 maart 2026.
          de leeftijd bij het delict is 18 tot 23 jaar | geboortedatum=2006-01-01 | Van toepassing. Op de dag van het feit waarvan iemand wordt verdacht, was de leeftijd 20 jaar (18 tot 23 jaar).
          de leeftijd bij het delict is lager dan 21 jaar | fase=NA_VONNIS | Niet van toepassing. Op de dag van het feit was de leeftijd 41 jaar (21 jaar of hoger).
          de leeftijd op de peildatum is 18 tot en met 23 jaar | | Niet van toepassing. De leeftijd is nu 41 jaar (niet 18 tot en met 23 jaar).
          het actuele delict is artikel 300-306, 310 Sr | | Van toepassing. Het gaat om artikel 310 Sr, en dat staat in de lijst.
          het actuele delict is niet artikel 300-306 Sr | | Van toepassing. Het gaat om artikel 310 Sr, en dat staat niet in de lijst.
          het recidiverisico is LAAG of HOOG | | Niet van toepassing: het recidiverisico is matig.
          er zijn minstens 3 criminogene factoren, of verslaving of werk staat erbij | | Van toepassing: werk staat bij de criminogene factoren.
          er zijn minder dan 2 bijzondere voorwaarden | bijzondereVoorwaarden= | Nog niet te zeggen: de bijzondere voorwaarden zijn niet bekend.
          er is ISD of TBS met dwangverpleging opgelegd | tbsDwangOpgelegd=JA | Van toepassing: er is TBS met dwangverpleging opgelegd.
          """)
  void deWoordenKloppenMetDeZin(String sentence, String difference, String uitleg) {
    Gedetineerde zaak = TestZaken.preventive(difference == null ? "" : difference);

    assertThat(engine(List.of(sentence)).evaluate(zaak, LocalDate.of(2026, 6, 30)).bevindingen())
        .extracting(Bevinding::uitleg)
        .containsExactly(uitleg);
  }

  @Test
  void tweeKorteZinnenStaanAaneenEnEenDerdeApart() {
    SentenceJoiner sentences = new SentenceJoiner("Van toepassing");
    sentences.clause("er is een vonnis");
    sentences.clause("er is een vonnis");
    sentences.clause("het advies is klaar");
    sentences.clause("de maatregel is begonnen");
    sentences.sentence("het is dag 3");

    assertThat(sentences.end().toString())
        .isEqualTo(
            "Van toepassing: er is een vonnis en het advies is klaar. De maatregel is begonnen."
                + " Het is dag 3.");
  }
}

package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.vergelijking.RegelDifference;
import org.junit.jupiter.api.Test;

/** What two packs only word differently, beside the cases that change one thing of one rule. */
class WordingDiffTest {
  private static final String VOORRANG =
      """
        @reden("verplicht")
        @grondslag("T")
        @bron("tabel 7")
      """;
  private static final String WEGING =
      """
      regel "11 Risico"
        @bron("tabel 7")
      """;

  private final ComparedPakket second = ComparedPakket.second();

  @Test
  void bronEnToelichtingVanEenCriteriumZijnBewoording() {
    String four = "  @bron(\"tabel 7\")\n  @consensus(\"omstreden\")\n";
    ComparedPakket to =
        second.with(four, four.replace("tabel 7", "tabel 8") + "  @toelichting(\"Kijk na.\")\n");

    assertThat(between(ComparedPakket.FIRST.pakket(), to.pakket()))
        .containsExactly(
            "criterium 4 (2027.2/criteria.dslr:13): bron \"tabel 7\" wordt \"tabel 8\"",
            "criterium 4 (2027.2/criteria.dslr:13): toelichting erbij \"Kijk na.\"");
    assertThat(between(to.pakket(), second.pakket()))
        .contains("criterium 4 (2027.2/criteria.dslr:13): toelichting eraf \"Kijk na.\"");
  }

  @Test
  void eenZinDieInTweeZinnenUiteenvaltIsSamenBewoording() {
    String shortText = "  - de verblijfsduur is korter dan 4 weken\n";
    String age = "  - de leeftijd bij het delict is ";
    ComparedPakket from = ComparedPakket.FIRST.with(shortText, age + "18 tot 23 jaar\n");
    ComparedPakket to =
        second.with(shortText, age + "minstens 18 jaar\n" + age + "lager dan 23 jaar\n");

    assertThat(between(from.pakket(), to.pakket()))
        .containsExactly(
            "criterium 4 (2027.2/criteria.dslr:13): voorwaarden \"de fase is NA_VONNIS; de leeftijd"
                + " bij het delict is 18 tot 23 jaar\" wordt \"de fase is NA_VONNIS; de leeftijd bij"
                + " het delict is minstens 18 jaar; de leeftijd bij het delict is lager dan 23"
                + " jaar\"");
  }

  @Test
  void grondslagEnBronVanVoorrangZijnBewoording() {
    ComparedPakket to =
        second.with(VOORRANG, VOORRANG.replace("\"T\"", "\"A\"").replace("tabel 7", "§5.4"));

    assertThat(between(ComparedPakket.FIRST.pakket(), to.pakket()))
        .containsExactly(
            "voorrang, 1 wijkt voor 8 (2027.2/criteria.dslr:54): grondslag \"T\" wordt \"A\"",
            "voorrang, 1 wijkt voor 8 (2027.2/criteria.dslr:54): bron \"tabel 7\" wordt \"§5.4\"",
            "voorrang, 4 wijkt voor 8 (2027.2/criteria.dslr:55): grondslag \"T\" wordt \"A\"",
            "voorrang, 4 wijkt voor 8 (2027.2/criteria.dslr:55): bron \"tabel 7\" wordt \"§5.4\"");
  }

  @Test
  void titelEnBronVanEenWegingZijnBewoording() {
    ComparedPakket to =
        second.with(WEGING, WEGING.replace("Risico", "Risico's").replace("tabel 7", "tabel 8"));

    assertThat(between(ComparedPakket.FIRST.pakket(), to.pakket()))
        .containsExactly(
            "weging 11 (2027.2/criteria.dslr:58): titel \"Risico\" wordt \"Risico's\"",
            "weging 11 (2027.2/criteria.dslr:58): bron \"tabel 7\" wordt \"tabel 8\"");
  }

  @Test
  void deTekstVanLetOpIsBewoordingAlsHetInBeideStaat() {
    Pakket without = second.pakket();
    Pakket first = withCaution("Let op de taal.");
    Pakket now = withCaution("Let op het begrip.");

    assertThat(between(first, now))
        .singleElement()
        .asString()
        .endsWith(": let op \"Let op de taal.\" wordt \"Let op het begrip.\"");
    assertThat(between(first, first)).isEmpty();
    assertThat(between(without, now)).isEmpty();
    assertThat(between(now, without)).isEmpty();
  }

  private Pakket withCaution(String text) {
    return second
        .with(WEGING, WEGING + "  @letop(\"" + text + "\")\n")
        .with("  toon letselrisico\n", "  toon letselrisico\n  let op zolang lvb niet NEE is\n")
        .pakket();
  }

  @Test
  void eenAnderBestandStaatBijElkeRegel() {
    Pakket to = second.inFiles(Map.of("regels.dslr", second.lines()));

    assertThat(WordingDiff.between(ComparedPakket.FIRST.pakket(), to))
        .allSatisfy(
            difference ->
                assertThat(difference.what())
                    .isEqualTo("bestand \"criteria.dslr\" wordt \"regels.dslr\""))
        .extracting(RegelDifference::regel)
        .containsExactly(
            "criterium 1",
            "criterium 4",
            "criterium 7",
            "criterium 8",
            "optie O1",
            "optie O3",
            "voorrang, 1 wijkt voor 8",
            "voorrang, 4 wijkt voor 8",
            "weging 11");
  }

  @Test
  void regelsStaanInDeVolgordeVanBestandEnDanVanRegel() {
    String lines = second.lines();
    int begin = lines.indexOf("// Wie toezicht krijgt.");
    int end = lines.indexOf("// Wie geplaatst is.");
    String seven = "\n".repeat(20) + lines.substring(begin, end);
    String rest = lines.substring(0, begin) + lines.substring(end);

    assertThat(
            between(
                ComparedPakket.FIRST.pakket(),
                second.inFiles(Map.of("a.dslr", seven, "criteria.dslr", rest))))
        .contains(
            "criterium (2027.2/a.dslr:22): de regels staan in een andere volgorde; hier begint het"
                + " verschil");
  }

  @Test
  void ookDeVolgordeVanWatMensenWegenIsBewoording() {
    String twelve =
        WEGING.replace("11", "12") + "  @richting(\"Proef.\")\ngevolg\n  toon lvb\neinde\n";
    ComparedPakket to = second.with(WEGING, twelve + "\n" + WEGING);

    assertThat(between(ComparedPakket.FIRST.added(twelve).pakket(), to.pakket()))
        .containsExactly(
            "weging (2027.2/criteria.dslr:58): de regels staan in een andere volgorde; hier begint"
                + " het verschil");
  }

  private static List<String> between(Pakket from, Pakket to) {
    return WordingDiff.between(from, to).stream().map(RegelDifference::toString).toList();
  }
}

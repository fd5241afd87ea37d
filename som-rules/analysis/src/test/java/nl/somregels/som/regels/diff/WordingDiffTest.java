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

  private final ComparedPakket tweede = ComparedPakket.tweede();

  @Test
  void bronEnToelichtingVanEenCriteriumZijnBewoording() {
    String vier = "  @bron(\"tabel 7\")\n  @consensus(\"omstreden\")\n";
    ComparedPakket naar =
        tweede.met(vier, vier.replace("tabel 7", "tabel 8") + "  @toelichting(\"Kijk na.\")\n");

    assertThat(tussen(ComparedPakket.EERSTE.pakket(), naar.pakket()))
        .containsExactly(
            "criterium 4 (2027.2/criteria.dslr:13): bron \"tabel 7\" wordt \"tabel 8\"",
            "criterium 4 (2027.2/criteria.dslr:13): toelichting erbij \"Kijk na.\"");
    assertThat(tussen(naar.pakket(), tweede.pakket()))
        .contains("criterium 4 (2027.2/criteria.dslr:13): toelichting eraf \"Kijk na.\"");
  }

  @Test
  void eenZinDieInTweeZinnenUiteenvaltIsSamenBewoording() {
    String kort = "  - de verblijfsduur is korter dan 4 weken\n";
    String leeftijd = "  - de leeftijd bij het delict is ";
    ComparedPakket van = ComparedPakket.EERSTE.met(kort, leeftijd + "18 tot 23 jaar\n");
    ComparedPakket naar =
        tweede.met(kort, leeftijd + "minstens 18 jaar\n" + leeftijd + "lager dan 23 jaar\n");

    assertThat(tussen(van.pakket(), naar.pakket()))
        .containsExactly(
            "criterium 4 (2027.2/criteria.dslr:13): voorwaarden \"de fase is NA_VONNIS; de leeftijd"
                + " bij het delict is 18 tot 23 jaar\" wordt \"de fase is NA_VONNIS; de leeftijd bij"
                + " het delict is minstens 18 jaar; de leeftijd bij het delict is lager dan 23"
                + " jaar\"");
  }

  @Test
  void grondslagEnBronVanVoorrangZijnBewoording() {
    ComparedPakket naar =
        tweede.met(VOORRANG, VOORRANG.replace("\"T\"", "\"A\"").replace("tabel 7", "§5.4"));

    assertThat(tussen(ComparedPakket.EERSTE.pakket(), naar.pakket()))
        .containsExactly(
            "voorrang, 1 wijkt voor 8 (2027.2/criteria.dslr:54): grondslag \"T\" wordt \"A\"",
            "voorrang, 1 wijkt voor 8 (2027.2/criteria.dslr:54): bron \"tabel 7\" wordt \"§5.4\"",
            "voorrang, 4 wijkt voor 8 (2027.2/criteria.dslr:55): grondslag \"T\" wordt \"A\"",
            "voorrang, 4 wijkt voor 8 (2027.2/criteria.dslr:55): bron \"tabel 7\" wordt \"§5.4\"");
  }

  @Test
  void titelEnBronVanEenWegingZijnBewoording() {
    ComparedPakket naar =
        tweede.met(WEGING, WEGING.replace("Risico", "Risico's").replace("tabel 7", "tabel 8"));

    assertThat(tussen(ComparedPakket.EERSTE.pakket(), naar.pakket()))
        .containsExactly(
            "weging 11 (2027.2/criteria.dslr:58): titel \"Risico\" wordt \"Risico's\"",
            "weging 11 (2027.2/criteria.dslr:58): bron \"tabel 7\" wordt \"tabel 8\"");
  }

  @Test
  void deTekstVanLetOpIsBewoordingAlsHetInBeideStaat() {
    Pakket zonder = tweede.pakket();
    Pakket eerst = metLetOp("Let op de taal.");
    Pakket nu = metLetOp("Let op het begrip.");

    assertThat(tussen(eerst, nu))
        .singleElement()
        .asString()
        .endsWith(": let op \"Let op de taal.\" wordt \"Let op het begrip.\"");
    assertThat(tussen(eerst, eerst)).isEmpty();
    assertThat(tussen(zonder, nu)).isEmpty();
    assertThat(tussen(nu, zonder)).isEmpty();
  }

  private Pakket metLetOp(String tekst) {
    return tweede
        .met(WEGING, WEGING + "  @letop(\"" + tekst + "\")\n")
        .met("  toon letselrisico\n", "  toon letselrisico\n  let op zolang lvb niet NEE is\n")
        .pakket();
  }

  @Test
  void eenAnderBestandStaatBijElkeRegel() {
    Pakket naar = tweede.inBestanden(Map.of("regels.dslr", tweede.regels()));

    assertThat(WordingDiff.tussen(ComparedPakket.EERSTE.pakket(), naar))
        .allSatisfy(
            verschil ->
                assertThat(verschil.wat())
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
    String regels = tweede.regels();
    int begin = regels.indexOf("// Wie toezicht krijgt.");
    int einde = regels.indexOf("// Wie geplaatst is.");
    String zeven = "\n".repeat(20) + regels.substring(begin, einde);
    String rest = regels.substring(0, begin) + regels.substring(einde);

    assertThat(
            tussen(
                ComparedPakket.EERSTE.pakket(),
                tweede.inBestanden(Map.of("a.dslr", zeven, "criteria.dslr", rest))))
        .contains(
            "criterium (2027.2/a.dslr:22): de regels staan in een andere volgorde; hier begint het"
                + " verschil");
  }

  @Test
  void ookDeVolgordeVanWatMensenWegenIsBewoording() {
    String twaalf =
        WEGING.replace("11", "12") + "  @richting(\"Proef.\")\ngevolg\n  toon lvb\neinde\n";
    ComparedPakket naar = tweede.met(WEGING, twaalf + "\n" + WEGING);

    assertThat(tussen(ComparedPakket.EERSTE.erbij(twaalf).pakket(), naar.pakket()))
        .containsExactly(
            "weging (2027.2/criteria.dslr:58): de regels staan in een andere volgorde; hier begint"
                + " het verschil");
  }

  private static List<String> tussen(Pakket van, Pakket naar) {
    return WordingDiff.tussen(van, naar).stream().map(RegelDifference::toString).toList();
  }
}

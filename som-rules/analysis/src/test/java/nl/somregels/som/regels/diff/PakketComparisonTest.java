package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.render.VergelijkingJson;
import nl.somregels.som.regels.render.VergelijkingText;
import nl.somregels.som.vergelijking.PossibleOutcomesChange;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import org.junit.jupiter.api.Test;

class PakketComparisonTest {
  private static final ComparedPakket TWEEDE = ComparedPakket.tweede();
  private final Vergelijking langer =
      TWEEDE.met("korter dan 4 weken", "korter dan 6 weken").vergelijking();

  @Test
  void gelijkePakkettenGevenNulEnZeggenHoeveelErIsVergeleken() {
    Vergelijking gelijk = TWEEDE.vergelijking();

    assertThat(gelijk.isGelijk()).isTrue();
    assertThat(gelijk.profielen()).isGreaterThan(100);
    assertThat(VergelijkingText.render(gelijk))
        .contains(
            "Vergeleken zijn alle " + gelijk.profielen() + " volledig bekende profielen",
            "Geen enkel profiel verandert. De regels zijn woord voor woord gelijk.")
        .doesNotContain("Wat er in de regels verandert", "Alleen anders verwoord", "Oorzaak");
  }

  @Test
  void alleenAndereWoordenGevenNulEnDatStaatErMetWelke() {
    Vergelijking verwoord =
        TWEEDE
            .met("korter dan 4 weken", "korter dan 28 dagen")
            .met("@reden(\"verplicht\")", "@reden(\"moet\")")
            .vergelijking();

    assertThat(verwoord.isGelijk()).isTrue();
    assertThat(verwoord.verantwoording().regels()).isEmpty();
    assertThat(verwoord.verantwoording().bewoording()).hasSize(3);
    assertThat(VergelijkingText.render(verwoord))
        .contains(
            "Geen enkel profiel verandert. De regels beslissen hetzelfde; alleen de bewoording"
                + " verschilt.",
            "Alleen anders verwoord\n  - criterium 4 (2027.2/criteria.dslr:19): voorwaarde")
        .doesNotContain("Wat er in de regels verandert");
  }

  @Test
  void eenWijzigingZonderGevolgHeetGeenBewoording() {
    Vergelijking zonderGevolg = TWEEDE.met("  toon letselrisico\n", "").vergelijking();

    assertThat(zonderGevolg.isGelijk()).isTrue();
    assertThat(VergelijkingText.render(zonderGevolg))
        .contains(
            "Geen enkel profiel verandert, al zeggen de regels niet overal hetzelfde.",
            "Wat er in de regels verandert\n  - weging 11");
  }

  @Test
  void deBewegingTeltElkProfielEenKeerEnZegtHetzelfdeAlsDeOvergangen() {
    List<OvergangCount> beweging = langer.verantwoording().beweging();

    assertThat(beweging.stream().mapToLong(OvergangCount::aantal).sum())
        .isEqualTo(langer.profielen());
    assertThat(beweging.stream().filter(stap -> !stap.van().equals(stap.naar())))
        .isNotEmpty()
        .isEqualTo(
            langer.overgangen().stream()
                .map(
                    overgang ->
                        new OvergangCount(overgang.van(), overgang.naar(), overgang.aantal()))
                .toList());
  }

  @Test
  void elkeSoortAndereRedenStaatErEnSamenZijnZeAlle() {
    List<RedenChange> redenen = langer.verantwoording().redenen();

    assertThat(redenen.stream().mapToLong(RedenChange::aantal).sum())
        .isEqualTo(langer.gewijzigdeReden());
    assertThat(redenen)
        .extracting(reden -> reden.prioriteit() + ": " + reden.anders())
        .containsExactly(
            "HOGE_PRIORITEIT: [criterium 4 geldt nu: LAAG, maar wijkt]",
            "LAGE_PRIORITEIT: [criterium 4 geldt nu: LAAG]",
            "PROFESSIONELE_WEGING: [criterium 4 geldt nu: LAAG]");
    assertThat(redenen.get(0).getuige().toJson())
        .containsOnlyKeys(
            "kenmerk",
            "fase",
            "datumBinnenkomst",
            "einddatumDetentie",
            "artikel43Lid3Plaatsing",
            "peildatum");
  }

  @Test
  void andereRedenenZeggenHoeEenCriteriumAndersTelt() {
    assertThat(redenen(TWEEDE.met("  de reclassering is verplicht\n", "")))
        .contains("[criterium 8 is niet meer verplicht]");
    assertThat(redenen(TWEEDE.met("  criterium 4 wijkt voor criterium 8\n", "")))
        .doesNotContain("[criterium 4 wijkt niet meer]");
    assertThat(
            redenen(
                TWEEDE.met(
                    "  criterium 4 wijkt voor criterium 8\n",
                    "  criterium 4 wijkt voor criterium 8\n"
                        + "  criterium 4 wijkt voor criterium 1\n")))
        .contains("[criterium 4 wijkt nu]", "[criterium 4 wijkt voor andere criteria]");
    assertThat(redenen(TWEEDE.met("  eerst bekijken\n", "")))
        .containsExactly("[niet meer eerst bekijken]");
    assertThat(redenen(TWEEDE.zonder("O1"))).containsExactly("[weeggroep A wordt B]");
  }

  @Test
  void tegenspraakDieErBijKomtIsEenAndereReden() {
    ComparedPakket naar =
        TWEEDE
            .erbij(ComparedPakket.signaal("5", "LAAG", ""))
            .erbij(ComparedPakket.signaal("6", "HOOG", ""));

    assertThat(naar.vergelijking().verantwoording().redenen())
        .filteredOn(reden -> reden.prioriteit() == Prioriteit.PROFESSIONELE_WEGING)
        .extracting(reden -> reden.anders().toString())
        .contains(
            "[criterium 5 geldt nu: LAAG, criterium 6 geldt nu: HOOG, de criteria spreken elkaar"
                + " nu tegen]");
  }

  @Test
  void watAlleenBijDeelsBekendeFeitenVerandertStaatApart() {
    ComparedPakket van = ComparedPakket.EERSTE.erbij(ComparedPakket.signaal("5", "HOOG", ""));
    ComparedPakket naar =
        TWEEDE
            .erbij(ComparedPakket.signaal("5", "HOOG", "  - de laaggeletterdheid is JA\n"))
            .erbij(ComparedPakket.signaal("6", "HOOG", "  - de laaggeletterdheid is NEE\n"));
    Vergelijking gesplitst =
        new PakketComparison(van.pakket(), naar.pakket()).vergelijk(klaar -> {});

    assertThat(langer.verantwoording().alleenDeels()).isEmpty();
    assertThat(gesplitst.overgangen()).isEmpty();
    assertThat(gesplitst.verantwoording().alleenDeels())
        .extracting(overgang -> overgang.van() + " wordt " + overgang.naar())
        .containsExactly(
            "HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING",
            "PROFESSIONELE_WEGING wordt LAGE_PRIORITEIT");
    assertThat(
            gesplitst.verantwoording().alleenDeels().stream()
                .mapToLong(overgang -> overgang.aantal())
                .sum())
        .isEqualTo(gesplitst.gewijzigdDeels());
    assertThat(VergelijkingText.render(gesplitst))
        .contains("Wie alleen bij deels bekende feiten verandert", " deels bekende profielen.");
  }

  @Test
  void jsonHoudtDeVasteNamenEnLaatDeVerantwoordingWeg() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                VergelijkingJson.render(
                    langer.metPopulatie(
                        List.of(new OvergangCount("UITGESTELD", "UITGESTELD", 3)))));

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "formaat",
            "van",
            "naar",
            "profielen",
            "gewijzigd",
            "gewijzigdeReden",
            "profielenDeels",
            "gewijzigdDeels",
            "overgangen",
            "overgangenWeeggroep",
            "populatie");
    assertThat(json.get("overgangen").get(0).fieldNames())
        .toIterable()
        .containsExactly("van", "naar", "aantal", "getuige");
  }

  @Test
  void hetVerslagNoemtOorzakenRedenenEnHashes() {
    assertThat(VergelijkingText.render(langer))
        .contains(
            "Oorzaak:\n    - criterium 4 (2027.2/criteria.dslr:19): voorwaarde",
            "HOGE_PRIORITEIT blijft: ",
            "Criterium 4 geldt nu: LAAG, maar wijkt.",
            langer.verantwoording().van().pakketHash(),
            langer.verantwoording().naar().pakketHash());
    assertThat(langer.overgangen())
        .isNotEmpty()
        .allSatisfy(
            overgang ->
                assertThat(overgang.oorzaken())
                    .extracting(RegelDifference::regel)
                    .containsExactly("criterium 4"));
  }

  @Test
  void deVerantwoordingNoemtWatErIsVergelekenEnWatErVerandert() {
    PakketComparison paren =
        new PakketComparison(
            ComparedPakket.EERSTE.pakket(), TWEEDE.met("4 weken", "6 weken").pakket());

    assertThat(paren.aantal()).isEqualTo(langer.profielen());
    assertThat(langer.profielenDeels()).isGreaterThan(langer.profielen());
    assertThat(langer.verantwoording().regels())
        .extracting(RegelDifference::regel)
        .containsExactly("criterium 4");
  }

  /**
   * Two facts, each JA, NEE or unknown; only with lvb JA and the other not JA nobody is low now.
   */
  @Test
  void deelsBekendTeltApartVanVolledigBekend() {
    Vergelijking klein =
        new PakketComparison(
                metLvb("2027.1", ""), metLvb("2027.2", "  - de laaggeletterdheid is JA\n"))
            .vergelijk(klaar -> {});

    assertThat(klein.profielen()).isEqualTo(4);
    assertThat(klein.profielenDeels()).isEqualTo(5);
    assertThat(klein.gewijzigd()).isEqualTo(1);
    assertThat(klein.gewijzigdDeels()).isEqualTo(1);
  }

  private static Pakket metLvb(String versie, String meer) {
    String regel = ComparedPakket.signaal("5", "LAAG", meer);
    return new ComparedPakket(
            versie, regel.replace("de casemanager geeft een signaal: JA", "de lvb is JA"))
        .pakket();
  }

  @Test
  void andereMogelijkeUitkomstenStaanErMetDeMeesteProfielenVoorop() {
    assertThat(TWEEDE.vergelijking().verantwoording().mogelijkheden()).isEmpty();
    assertThat(langer.verantwoording().mogelijkheden())
        .hasSizeGreaterThan(2)
        .noneMatch(soort -> soort.van().equals(soort.naar()))
        .isSortedAccordingTo(Comparator.comparingLong(PossibleOutcomesChange::aantal).reversed());
  }

  private static List<String> redenen(ComparedPakket naar) {
    return naar.vergelijking().verantwoording().redenen().stream()
        .map(reden -> reden.anders().toString())
        .toList();
  }
}

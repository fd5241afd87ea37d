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
  private static final ComparedPakket SECOND = ComparedPakket.second();
  private final Vergelijking longer =
      SECOND.with("korter dan 4 weken", "korter dan 6 weken").vergelijking();

  @Test
  void gelijkePakkettenGevenNulEnZeggenHoeveelErIsVergeleken() {
    Vergelijking equal = SECOND.vergelijking();

    assertThat(equal.isEqual()).isTrue();
    assertThat(equal.profielen()).isGreaterThan(100);
    assertThat(VergelijkingText.render(equal))
        .contains(
            "Vergeleken zijn alle " + equal.profielen() + " volledig bekende profielen",
            "Geen enkel profiel verandert. De regels zijn woord voor woord gelijk.")
        .doesNotContain("Wat er in de regels verandert", "Alleen anders verwoord", "Oorzaak");
  }

  @Test
  void alleenAndereWoordenGevenNulEnDatStaatErMetWelke() {
    Vergelijking worded =
        SECOND
            .with("korter dan 4 weken", "korter dan 28 dagen")
            .with("@reden(\"verplicht\")", "@reden(\"moet\")")
            .vergelijking();

    assertThat(worded.isEqual()).isTrue();
    assertThat(worded.details().regels()).isEmpty();
    assertThat(worded.details().bewoording()).hasSize(3);
    assertThat(VergelijkingText.render(worded))
        .contains(
            "Geen enkel profiel verandert. De regels beslissen hetzelfde; alleen de bewoording"
                + " verschilt.",
            "Alleen anders verwoord\n  - criterium 4 (2027.2/criteria.dslr:19): voorwaarde")
        .doesNotContain("Wat er in de regels verandert");
  }

  @Test
  void eenWijzigingZonderGevolgHeetGeenBewoording() {
    Vergelijking withoutConsequence = SECOND.with("  toon letselrisico\n", "").vergelijking();

    assertThat(withoutConsequence.isEqual()).isTrue();
    assertThat(VergelijkingText.render(withoutConsequence))
        .contains(
            "Geen enkel profiel verandert, al zeggen de regels niet overal hetzelfde.",
            "Wat er in de regels verandert\n  - weging 11");
  }

  @Test
  void deBewegingTeltElkProfielEenKeerEnZegtHetzelfdeAlsDeOvergangen() {
    List<OvergangCount> movement = longer.details().movement();

    assertThat(movement.stream().mapToLong(OvergangCount::aantal).sum())
        .isEqualTo(longer.profielen());
    assertThat(movement.stream().filter(step -> !step.van().equals(step.naar())))
        .isNotEmpty()
        .isEqualTo(
            longer.overgangen().stream()
                .map(
                    overgang ->
                        new OvergangCount(overgang.van(), overgang.naar(), overgang.aantal()))
                .toList());
  }

  @Test
  void elkeSoortAndereRedenStaatErEnSamenZijnZeAlle() {
    List<RedenChange> reasons = longer.details().redenen();

    assertThat(reasons.stream().mapToLong(RedenChange::aantal).sum())
        .isEqualTo(longer.gewijzigdeReden());
    assertThat(reasons)
        .extracting(reason -> reason.prioriteit() + ": " + reason.anders())
        .containsExactly(
            "HOGE_PRIORITEIT: [criterium 4 geldt nu: LAAG, maar wijkt]",
            "LAGE_PRIORITEIT: [criterium 4 geldt nu: LAAG]",
            "PROFESSIONELE_WEGING: [criterium 4 geldt nu: LAAG]");
    assertThat(reasons.get(0).getuige().toJson())
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
    assertThat(reasons(SECOND.with("  de reclassering is verplicht\n", "")))
        .contains("[criterium 8 is niet meer verplicht]");
    assertThat(reasons(SECOND.with("  criterium 4 wijkt voor criterium 8\n", "")))
        .doesNotContain("[criterium 4 wijkt niet meer]");
    assertThat(
            reasons(
                SECOND.with(
                    "  criterium 4 wijkt voor criterium 8\n",
                    "  criterium 4 wijkt voor criterium 8\n"
                        + "  criterium 4 wijkt voor criterium 1\n")))
        .contains("[criterium 4 wijkt nu]", "[criterium 4 wijkt voor andere criteria]");
    assertThat(reasons(SECOND.with("  eerst bekijken\n", "")))
        .containsExactly("[niet meer eerst bekijken]");
    assertThat(reasons(SECOND.without("O1"))).containsExactly("[weeggroep A wordt B]");
  }

  @Test
  void tegenspraakDieErBijKomtIsEenAndereReden() {
    ComparedPakket to =
        SECOND
            .added(ComparedPakket.signaal("5", "LAAG", ""))
            .added(ComparedPakket.signaal("6", "HOOG", ""));

    assertThat(to.vergelijking().details().redenen())
        .filteredOn(reason -> reason.prioriteit() == Prioriteit.PROFESSIONELE_WEGING)
        .extracting(reason -> reason.anders().toString())
        .contains(
            "[criterium 5 geldt nu: LAAG, criterium 6 geldt nu: HOOG, de criteria spreken elkaar"
                + " nu tegen]");
  }

  @Test
  void watAlleenBijDeelsBekendeFeitenVerandertStaatApart() {
    ComparedPakket from = ComparedPakket.FIRST.added(ComparedPakket.signaal("5", "HOOG", ""));
    ComparedPakket to =
        SECOND
            .added(ComparedPakket.signaal("5", "HOOG", "  - de laaggeletterdheid is JA\n"))
            .added(ComparedPakket.signaal("6", "HOOG", "  - de laaggeletterdheid is NEE\n"));
    Vergelijking split = new PakketComparison(from.pakket(), to.pakket()).compare(done -> {});

    assertThat(longer.details().onlyPartly()).isEmpty();
    assertThat(split.overgangen()).isEmpty();
    assertThat(split.details().onlyPartly())
        .extracting(overgang -> overgang.van() + " wordt " + overgang.naar())
        .containsExactly(
            "HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING",
            "PROFESSIONELE_WEGING wordt LAGE_PRIORITEIT");
    assertThat(split.details().onlyPartly().stream().mapToLong(overgang -> overgang.aantal()).sum())
        .isEqualTo(split.gewijzigdDeels());
    assertThat(VergelijkingText.render(split))
        .contains("Wie alleen bij deels bekende feiten verandert", " deels bekende profielen.");
  }

  @Test
  void jsonHoudtDeVasteNamenEnLaatDeVerantwoordingWeg() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                VergelijkingJson.render(
                    longer.withPopulation(
                        List.of(new OvergangCount("UITGESTELD", "UITGESTELD", 3)),
                        List.of(new OvergangCount("geen", "geen", 3)),
                        List.of())));

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
            "populatie",
            "populatieWeeggroep",
            "wie",
            "regels",
            "mogelijk");
    assertThat(json.get("regels").get(0).get("van").get("voorwaarden").toString())
        .contains("korter dan 4 weken");
    assertThat(json.get("regels").get(0).get("naar").get("voorwaarden").toString())
        .contains("korter dan 6 weken");
    assertThat(json.get("overgangen").get(0).fieldNames())
        .toIterable()
        .containsExactly("van", "naar", "aantal", "getuige");
  }

  @Test
  void hetVerslagNoemtOorzakenRedenenEnHashes() {
    assertThat(VergelijkingText.render(longer))
        .contains(
            "Oorzaak:\n    - criterium 4 (2027.2/criteria.dslr:19): voorwaarde",
            "HOGE_PRIORITEIT blijft: ",
            "Criterium 4 geldt nu: LAAG, maar wijkt.",
            longer.details().van().pakketHash(),
            longer.details().naar().pakketHash());
    assertThat(longer.overgangen())
        .isNotEmpty()
        .allSatisfy(
            overgang ->
                assertThat(overgang.oorzaken())
                    .extracting(RegelDifference::regel)
                    .containsExactly("criterium 4"));
  }

  @Test
  void deVerantwoordingNoemtWatErIsVergelekenEnWatErVerandert() {
    PakketComparison pairs =
        new PakketComparison(
            ComparedPakket.FIRST.pakket(), SECOND.with("4 weken", "6 weken").pakket());

    assertThat(pairs.count()).isEqualTo(longer.profielen());
    assertThat(longer.profielenDeels()).isGreaterThan(longer.profielen());
    assertThat(longer.details().regels())
        .extracting(RegelDifference::regel)
        .containsExactly("criterium 4");
  }

  /**
   * Two facts, each JA, NEE or unknown; only with lvb JA and the other not JA nobody is low now.
   */
  @Test
  void deelsBekendTeltApartVanVolledigBekend() {
    Vergelijking small =
        new PakketComparison(
                withLvb("2027.1", ""), withLvb("2027.2", "  - de laaggeletterdheid is JA\n"))
            .compare(done -> {});

    assertThat(small.profielen()).isEqualTo(4);
    assertThat(small.profielenDeels()).isEqualTo(5);
    assertThat(small.gewijzigd()).isEqualTo(1);
    assertThat(small.gewijzigdDeels()).isEqualTo(1);
  }

  private static Pakket withLvb(String version, String more) {
    String line = ComparedPakket.signaal("5", "LAAG", more);
    return new ComparedPakket(
            version, line.replace("de casemanager geeft een signaal: JA", "de lvb is JA"))
        .pakket();
  }

  @Test
  void andereMogelijkeUitkomstenStaanErMetDeMeesteProfielenVoorop() {
    assertThat(SECOND.vergelijking().details().possibleOutcomes()).isEmpty();
    assertThat(longer.details().possibleOutcomes())
        .hasSizeGreaterThan(2)
        .noneMatch(kind -> kind.van().equals(kind.naar()))
        .isSortedAccordingTo(Comparator.comparingLong(PossibleOutcomesChange::aantal).reversed());
  }

  private static List<String> reasons(ComparedPakket to) {
    return to.vergelijking().details().redenen().stream()
        .map(reason -> reason.anders().toString())
        .toList();
  }
}

package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.verify.proof.CheckResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each law of a bundled pack holds, and can be broken by a change of a rule. */
@Tag("slow")
class BundledWettenTest {
  private static final String ELEVEN_UNTIL_SEVENTEEN =
      """
      // Proef.
      regel "18 Wat mensen wegen"
        @bron("proef")
        @consensus("geen oordeel")
      wanneer
        er is een gedetineerde
        - de fase is NA_VONNIS
        - het letselrisico is HOOG
        - er zijn minstens 3 criminogene factoren
        - er zijn minder dan 2 beschermende factoren
        - de lvb is JA
        - er is psychiatrische problematiek: JA
        - de zelfredzaamheid is BEPERKT
        - betrokkene is te motiveren: NEE
        - er zijn minstens 1 bijzondere voorwaarden
        - er zijn minstens 1 hulpverleningscontacten
      gevolg
        het effect is LAAG
      einde

      """;

  /** A text in a rule file and what it becomes. */
  private record RuleIntervention(String file, String old, String fresh) {
    /** One line of precedence that names another criterion to yield to. */
    static RuleIntervention voorrang(String yielding, String before, String fresh) {
      return new RuleIntervention(
          "voorrang.dslr",
          "criterium %s wijkt voor criterium %s\n".formatted(yielding, before),
          "criterium %s wijkt voor criterium %s\n".formatted(yielding, fresh));
    }

    PakketFileSet at(PakketFileSet source) {
      SortedMap<String, byte[]> files = new TreeMap<>(source.files());
      String text = source.text(file);
      assertThat(text).contains(old);
      String freshText = text.replaceFirst(Pattern.quote(old), fresh);
      files.put(file, freshText.getBytes(StandardCharsets.UTF_8));
      return new PakketFileSet(source.name(), files);
    }
  }

  private static List<RuleIntervention> interventions() {
    return List.of(
        RuleIntervention.voorrang("1", "8", "3-NB"),
        RuleIntervention.voorrang("5", "6", "8"),
        RuleIntervention.voorrang("2", "signaal", "4"),
        RuleIntervention.voorrang("5", "signaal", "8"),
        new RuleIntervention("criteria.dslr", "  - de casemanager geeft een signaal: NEE\n", ""),
        new RuleIntervention("criteria.dslr", "op dag 15\n", "op dag 10\n"),
        new RuleIntervention(
            "criteria.dslr",
            "  - de fase is PREVENTIEF\n  - er loopt een adviesvraag voor de zitting: JA\n",
            "  - er loopt een adviesvraag voor de zitting: JA\n"),
        new RuleIntervention(
            "criteria.dslr",
            "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is WEGING",
            "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is LAAG"),
        new RuleIntervention(
            "criteria.dslr",
            "na de detentie: JA\ngevolg\n  het effect is HOOG",
            "na de detentie: JA\ngevolg\n  het effect is LAAG"),
        new RuleIntervention(
            "criteria.dslr",
            "  - het recidiverisico is HOOG\n  - er is geen RISC van hoogstens 1 jaar oud\n"
                + "gevolg\n  het effect is WEGING",
            "  - het recidiverisico is HOOG\n  - er is geen RISC van hoogstens 1 jaar oud\n"
                + "gevolg\n  het effect is LAAG"),
        new RuleIntervention(
            "criteria.dslr",
            "  - rechtmatig verblijf is NEE\ngevolg\n  het effect is LAAG",
            "  - rechtmatig verblijf is NEE\ngevolg\n  het effect is HOOG"),
        new RuleIntervention(
            "criteria.dslr",
            "  - de fase is NA_VONNIS\n  - de verblijfsduur",
            "  - de verblijfsduur"),
        new RuleIntervention(
            "criteria.dslr",
            "// De casemanager kan",
            ELEVEN_UNTIL_SEVENTEEN + "// De casemanager kan"),
        new RuleIntervention(
            "criteria.dslr",
            "  - het recidiverisico is HOOG\n",
            "  - het recidiverisico is HOOG\n"
                + "  - de bron van het recidiverisico is RECLASSERINGSOORDEEL\n"));
  }

  private static CheckContext context(PakketFileSet source) {
    Pakket pakket = RegelpakketLoader.load(source);
    return CheckContext.of(
        source, pakket, new ComparablePakketten(List.of()), TestPakketten.engine(pakket));
  }

  private static CheckResult controle(Check step, PakketFileSet source) {
    return step.check(context(source));
  }

  @Tag("heleruimte")
  @Test
  void elkGebundeldPakketBewijstZijnWetten() {
    assertThat(
            TestPakketten.VERSIONS.stream()
                .map(version -> controle(new WettenCheck(), TestPakketten.source(version)))
                .peek(result -> assertThat(result.meldingen()).isEmpty())
                .flatMap(result -> result.summary().stream()))
        .containsExactly(
            "Wetten: 23 van 23 bewezen over 327.680 volledig bekende profielen; 9 over een feit dat"
                + " geen criterium leest.",
            "Wetten: 23 van 23 bewezen over 327.680 volledig bekende profielen; 7 over een feit dat"
                + " geen criterium leest.",
            "Wetten: 25 van 25 bewezen over 655.360 volledig bekende profielen; 9 over een feit dat"
                + " geen criterium leest.");
  }

  @Tag("heleruimte")
  @Test
  void elkGebundeldPakketDoetWatHetZegtTeVeranderen() {
    assertThat(
            TestPakketten.VERSIONS.stream()
                .map(version -> controle(new ChangeContractCheck(), TestPakketten.source(version)))
                .peek(result -> assertThat(result.meldingen()).isEmpty())
                .flatMap(result -> result.summary().stream()))
        .containsExactly(
            "Bedoelde wijzigingen ten opzichte van 2021.1@1, over 327.680 volledig bekende"
                + " profielen: 4 van 4 gezien, 0 erbuiten.",
            "Bedoelde wijzigingen ten opzichte van 2021.1, over 5.242.880 volledig bekende"
                + " profielen: 6 van 6 gezien, 0 erbuiten.",
            "Bedoelde wijzigingen ten opzichte van 2021.1, over 655.360 volledig bekende profielen:"
                + " 3 van 3 gezien, 0 erbuiten.");
  }

  @Tag("heleruimte")
  @Test
  void elkeRegelVanEenContractIsNodig() {
    for (String version : TestPakketten.VERSIONS) {
      PakketFileSet source = TestPakketten.source(version);
      for (IntendedChange path : RegelpakketLoader.load(source).notes().contract().wijzigingen()) {
        RuleIntervention intervention =
            new RuleIntervention("wijziging.md", lines(source, path), "");
        assertThat(controle(new ChangeContractCheck(), intervention.at(source)).meldingen())
            .as(path.zin())
            .isNotEmpty()
            .allMatch(melding -> melding.code() == MeldingCode.WIJZIGING_NIET_BEDOELD)
            .allMatch(melding -> melding.getuige() != null);
      }
    }
  }

  /** The lines of the file that state the change. */
  private static String lines(PakketFileSet source, IntendedChange change) {
    List<String> lines = source.text("wijziging.md").lines().toList();
    StringBuilder text = new StringBuilder(lines.get(change.regelnummer() - 1)).append('\n');
    lines.stream()
        .skip(change.regelnummer())
        .takeWhile(line -> line.startsWith("  "))
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** Pack 2026.1 states the laws of the others and two of its own. */
  @Tag("heleruimte")
  @Test
  void elkeWetKanBreken() {
    PakketFileSet source = TestPakketten.source("2026.1");
    List<Wet> wetten = RegelpakketLoader.load(source).manifest().wetten();
    assertThat(wetten).hasSizeGreaterThanOrEqualTo(8);
    TreeSet<Integer> broken = new TreeSet<>();
    for (RuleIntervention intervention : interventions()) {
      List<Melding> meldingen = controle(new WettenCheck(), intervention.at(source)).meldingen();
      assertThat(meldingen)
          .as(intervention.toString())
          .allMatch(melding -> melding.code() == MeldingCode.WET_GEBROKEN)
          .allMatch(melding -> melding.getuige() != null);
      meldingen.forEach(melding -> broken.add(melding.regelnummer()));
    }
    assertThat(wetten).filteredOn(wet -> !broken.contains(wet.regelnummer())).isEmpty();
  }
}

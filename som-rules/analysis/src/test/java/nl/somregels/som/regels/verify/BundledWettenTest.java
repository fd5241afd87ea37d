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
class BundledWettenTest {
  private static final String ELF_TOT_ZEVENTIEN =
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
  private record RuleIntervention(String bestand, String oud, String nieuw) {
    /** One line of precedence that names another criterion to yield to. */
    static RuleIntervention voorrang(String wijker, String voor, String nieuw) {
      return new RuleIntervention(
          "voorrang.dslr",
          "criterium %s wijkt voor criterium %s\n".formatted(wijker, voor),
          "criterium %s wijkt voor criterium %s\n".formatted(wijker, nieuw));
    }

    PakketFileSet op(PakketFileSet bron) {
      SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
      String tekst = bron.tekst(bestand);
      assertThat(tekst).contains(oud);
      String nieuweTekst = tekst.replaceFirst(Pattern.quote(oud), nieuw);
      bestanden.put(bestand, nieuweTekst.getBytes(StandardCharsets.UTF_8));
      return new PakketFileSet(bron.naam(), bestanden);
    }
  }

  private static List<RuleIntervention> ingrepen() {
    return List.of(
        RuleIntervention.voorrang("1", "8", "3-NB"),
        RuleIntervention.voorrang("5", "6", "8"),
        RuleIntervention.voorrang("2", "signaal", "4"),
        new RuleIntervention("criteria.dslr", "op dag 15\n", "op dag 10\n"),
        new RuleIntervention(
            "criteria.dslr",
            "  - de fase is PREVENTIEF\n  - er loopt een adviesvraag: JA\n",
            "  - er loopt een adviesvraag: JA\n"),
        new RuleIntervention(
            "criteria.dslr",
            "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is WEGING",
            "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is LAAG"),
        new RuleIntervention(
            "criteria.dslr",
            "opgelegd: JA\ngevolg\n  het effect is HOOG",
            "opgelegd: JA\ngevolg\n  het effect is LAAG"),
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
            "criteria.dslr", "// De casemanager kan", ELF_TOT_ZEVENTIEN + "// De casemanager kan"),
        new RuleIntervention(
            "criteria.dslr",
            "  - het recidiverisico is HOOG\n",
            "  - het recidiverisico is HOOG\n"
                + "  - de bron van het recidiverisico is RECLASSERINGSOORDEEL\n"));
  }

  private static CheckContext context(PakketFileSet bron) {
    Pakket pakket = RegelpakketLoader.load(bron);
    return CheckContext.of(
        bron, pakket, new ComparablePakketten(List.of()), TestPakketten.engine(pakket));
  }

  private static CheckResult controle(Check stap, PakketFileSet bron) {
    return stap.controleer(context(bron));
  }

  @Tag("heleruimte")
  @Test
  void elkGebundeldPakketBewijstZijnWetten() {
    assertThat(
            TestPakketten.VERSIES.stream()
                .map(versie -> controle(new WettenCheck(), TestPakketten.bron(versie)))
                .peek(resultaat -> assertThat(resultaat.meldingen()).isEmpty())
                .flatMap(resultaat -> resultaat.samenvatting().stream()))
        .containsExactly(
            "Wetten: 20 van 20 bewezen over 327.680 volledig bekende profielen; 9 over een feit dat"
                + " geen criterium leest.",
            "Wetten: 20 van 20 bewezen over 327.680 volledig bekende profielen; 7 over een feit dat"
                + " geen criterium leest.",
            "Wetten: 22 van 22 bewezen over 655.360 volledig bekende profielen; 9 over een feit dat"
                + " geen criterium leest.");
  }

  @Tag("heleruimte")
  @Test
  void elkGebundeldPakketDoetWatHetZegtTeVeranderen() {
    assertThat(
            TestPakketten.VERSIES.stream()
                .map(versie -> controle(new ChangeContractCheck(), TestPakketten.bron(versie)))
                .peek(resultaat -> assertThat(resultaat.meldingen()).isEmpty())
                .flatMap(resultaat -> resultaat.samenvatting().stream()))
        .containsExactly(
            "Bedoelde wijzigingen ten opzichte van 2021.1, over 5.242.880 volledig bekende"
                + " profielen: 6 van 6 gezien, 0 erbuiten.",
            "Bedoelde wijzigingen ten opzichte van 2021.1, over 655.360 volledig bekende profielen:"
                + " 3 van 3 gezien, 0 erbuiten.");
  }

  @Tag("heleruimte")
  @Test
  void elkeRegelVanEenContractIsNodig() {
    for (String versie : List.of("2021.2", "2026.1")) {
      PakketFileSet bron = TestPakketten.bron(versie);
      for (IntendedChange weg :
          RegelpakketLoader.load(bron).documentatie().contract().wijzigingen()) {
        RuleIntervention ingreep = new RuleIntervention("wijziging.md", regels(bron, weg), "");
        assertThat(controle(new ChangeContractCheck(), ingreep.op(bron)).meldingen())
            .as(weg.zin())
            .isNotEmpty()
            .allMatch(melding -> melding.code() == MeldingCode.WIJZIGING_NIET_BEDOELD)
            .allMatch(melding -> melding.getuige() != null);
      }
    }
  }

  /** The lines of the file that state the change. */
  private static String regels(PakketFileSet bron, IntendedChange wijziging) {
    List<String> regels = bron.tekst("wijziging.md").lines().toList();
    StringBuilder tekst = new StringBuilder(regels.get(wijziging.regelnummer() - 1)).append('\n');
    regels.stream()
        .skip(wijziging.regelnummer())
        .takeWhile(regel -> regel.startsWith("  "))
        .forEach(regel -> tekst.append(regel).append('\n'));
    return tekst.toString();
  }

  /** Pack 2026.1 states the laws of the others and two of its own. */
  @Tag("heleruimte")
  @Test
  void elkeWetKanBreken() {
    PakketFileSet bron = TestPakketten.bron("2026.1");
    List<Wet> wetten = RegelpakketLoader.load(bron).manifest().wetten();
    assertThat(wetten).hasSizeGreaterThanOrEqualTo(8);
    TreeSet<Integer> gebroken = new TreeSet<>();
    for (RuleIntervention ingreep : ingrepen()) {
      List<Melding> meldingen = controle(new WettenCheck(), ingreep.op(bron)).meldingen();
      assertThat(meldingen)
          .as(ingreep.toString())
          .allMatch(melding -> melding.code() == MeldingCode.WET_GEBROKEN)
          .allMatch(melding -> melding.getuige() != null);
      meldingen.forEach(melding -> gebroken.add(melding.regelnummer()));
    }
    assertThat(wetten).filteredOn(wet -> !gebroken.contains(wet.regelnummer())).isEmpty();
  }
}

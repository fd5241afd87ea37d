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
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.pack.model.BedoeldeWijziging;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.verify.proof.CheckResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each law of a bundled pack holds, and can be broken by a change of a rule. */
class GebundeldeWettenTest {
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
  private record Ingreep(String bestand, String oud, String nieuw) {
    /** One line of precedence that names another criterion to yield to. */
    static Ingreep voorrang(String wijker, String voor, String nieuw) {
      return new Ingreep(
          "voorrang.dslr",
          "criterium %s wijkt voor criterium %s\n".formatted(wijker, voor),
          "criterium %s wijkt voor criterium %s\n".formatted(wijker, nieuw));
    }

    PakketBron op(PakketBron bron) {
      SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
      String tekst = bron.tekst(bestand);
      assertThat(tekst).contains(oud);
      String nieuweTekst = tekst.replaceFirst(Pattern.quote(oud), nieuw);
      bestanden.put(bestand, nieuweTekst.getBytes(StandardCharsets.UTF_8));
      return new PakketBron(bron.naam(), bestanden);
    }
  }

  private static List<Ingreep> ingrepen() {
    return List.of(
        Ingreep.voorrang("1", "8", "3-NB"),
        Ingreep.voorrang("5", "6", "8"),
        Ingreep.voorrang("2", "signaal", "4"),
        new Ingreep("criteria.dslr", "op dag 15\n", "op dag 10\n"),
        new Ingreep(
            "criteria.dslr",
            "  - de fase is PREVENTIEF\n  - er loopt een adviesvraag: JA\n",
            "  - er loopt een adviesvraag: JA\n"),
        new Ingreep(
            "criteria.dslr",
            "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is WEGING",
            "  - de casemanager geeft een signaal: JA\ngevolg\n  het effect is LAAG"),
        new Ingreep(
            "criteria.dslr",
            "opgelegd: JA\ngevolg\n  het effect is HOOG",
            "opgelegd: JA\ngevolg\n  het effect is LAAG"),
        new Ingreep(
            "criteria.dslr",
            "  - het recidiverisico is HOOG\n  - er is geen RISC van hoogstens 1 jaar oud\n"
                + "gevolg\n  het effect is WEGING",
            "  - het recidiverisico is HOOG\n  - er is geen RISC van hoogstens 1 jaar oud\n"
                + "gevolg\n  het effect is LAAG"),
        new Ingreep(
            "criteria.dslr",
            "  - rechtmatig verblijf is NEE\ngevolg\n  het effect is LAAG",
            "  - rechtmatig verblijf is NEE\ngevolg\n  het effect is HOOG"),
        new Ingreep(
            "criteria.dslr",
            "  - de fase is NA_VONNIS\n  - de verblijfsduur",
            "  - de verblijfsduur"),
        new Ingreep(
            "criteria.dslr", "// De casemanager kan", ELF_TOT_ZEVENTIEN + "// De casemanager kan"),
        new Ingreep(
            "criteria.dslr",
            "  - het recidiverisico is HOOG\n",
            "  - het recidiverisico is HOOG\n"
                + "  - de bron van het recidiverisico is RECLASSERINGSOORDEEL\n"));
  }

  private static Pakketcontext context(PakketBron bron) {
    Pakket pakket = RegelpakketLoader.load(bron);
    return Pakketcontext.of(bron, pakket, new Buurpakketten(List.of()), Pakketten.engine(pakket));
  }

  private static CheckResult controle(Controlestap stap, PakketBron bron) {
    return stap.controleer(context(bron));
  }

  @Tag("heleruimte")
  @Test
  void elkGebundeldPakketBewijstZijnWetten() {
    assertThat(
            Pakketten.VERSIES.stream()
                .map(versie -> controle(new Wettencontrole(), Pakketten.bron(versie)))
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
            Pakketten.VERSIES.stream()
                .map(versie -> controle(new Contractcontrole(), Pakketten.bron(versie)))
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
      PakketBron bron = Pakketten.bron(versie);
      for (BedoeldeWijziging weg :
          RegelpakketLoader.load(bron).documentatie().contract().wijzigingen()) {
        Ingreep ingreep = new Ingreep("wijziging.md", regels(bron, weg), "");
        assertThat(controle(new Contractcontrole(), ingreep.op(bron)).meldingen())
            .as(weg.zin())
            .isNotEmpty()
            .allMatch(melding -> melding.code() == MeldingCode.WIJZIGING_NIET_BEDOELD)
            .allMatch(melding -> melding.getuige() != null);
      }
    }
  }

  /** The lines of the file that state the change. */
  private static String regels(PakketBron bron, BedoeldeWijziging wijziging) {
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
    PakketBron bron = Pakketten.bron("2026.1");
    List<Wet> wetten = RegelpakketLoader.load(bron).manifest().wetten();
    assertThat(wetten).hasSizeGreaterThanOrEqualTo(8);
    TreeSet<Integer> gebroken = new TreeSet<>();
    for (Ingreep ingreep : ingrepen()) {
      List<Melding> meldingen = controle(new Wettencontrole(), ingreep.op(bron)).meldingen();
      assertThat(meldingen)
          .as(ingreep.toString())
          .allMatch(melding -> melding.code() == MeldingCode.WET_GEBROKEN)
          .allMatch(melding -> melding.getuige() != null);
      meldingen.forEach(melding -> gebroken.add(melding.regelnummer()));
    }
    assertThat(wetten).filteredOn(wet -> !gebroken.contains(wet.regelnummer())).isEmpty();
  }
}

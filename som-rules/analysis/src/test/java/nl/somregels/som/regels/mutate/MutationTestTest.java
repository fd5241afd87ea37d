package nl.somregels.som.regels.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.MutantStatus;
import nl.somregels.som.mutatie.MutantStatus.Equivalent;
import nl.somregels.som.mutatie.MutantStatus.Killed;
import nl.somregels.som.mutatie.MutantStatus.Survived;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutationTestTest {

  @Tag("heleruimte")
  @ParameterizedTest
  @CsvSource({"2021.1, 160", "2021.2, 240", "2026.1, 160"})
  void deVoorbeeldenVanElkGebundeldPakketMerkenElkeWijziging(String versie, int minstens) {
    MutationResult toets = MutationPakket.van(bron(versie)).toets();
    assertThat(toets.met(Survived.class)).isEmpty();
    assertThat(toets.met(Equivalent.class)).isEmpty();
    assertThat(toets.gedood()).isGreaterThan(minstens);
    assertThat(toets.onmogelijk()).isLessThan(20);
    assertThat(toets.gedood() + toets.onmogelijk()).isEqualTo(toets.aantal());
  }

  @Tag("heleruimte")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021.1|criteria-6-tot-10.yaml|8 plaatsing volgens artikel 43 lid 3 geeft hoge prioriteit"
            + "|criterium 8: \"de reclassering is verplicht\" verviel",
        "2021.2|geweld.yaml|O2 artikel 318 Sr: groep B"
            + "|criterium O2: \"het actuele delict is artikel 141, 285, 287-291, 300-306, 312, 317 Sr\""
            + " werd \"het actuele delict is artikel 141, 285, 287-291, 300-306, 312, 317-318 Sr\"",
        "2026.1|voorrang.yaml|4 wijkt voor 8|\"criterium 4 wijkt voor criterium 8\" verviel"
      })
  void zonderEenVoorbeeldOverleeftErEen(
      String versie, String bestand, String voorbeeld, String mutant) {
    PakketFileSet zonder =
        met(
            bron(versie),
            "voorbeelden/" + bestand,
            tekst -> {
              int begin = tekst.indexOf("- naam: \"" + voorbeeld);
              int einde = tekst.indexOf("- naam: ", begin + 1);
              return tekst.substring(0, begin) + (einde < 0 ? "" : tekst.substring(einde));
            });
    assertThat(MutationPakket.van(zonder).toets().met(Survived.class))
        .extracting(Mutant::tekst)
        .contains(mutant);
  }

  @Tag("heleruimte")
  @Test
  void elkAfgedruktVoorbeeldLaadtKloptEnDoodtZijnMutant() {
    PakketFileSet kaal = zonderVoorbeelden(bron("2021.2"));
    MutationPakket pakket = MutationPakket.van(kaal);
    MutationResult toets = pakket.toets();
    assertThat(toets.overleefd()).isEqualTo(toets.aantal() - toets.onmogelijk()).isGreaterThan(240);

    MutationPakket gevuld =
        MutationPakket.van(
            met(kaal, "voorbeelden/nieuw.yaml", leeg -> String.join("\n", voorbeelden(toets))));
    assertThat(gevuld.voorbeelden().meldingen()).isEmpty();
    assertThat(gevuld.toets().overleefd()).isZero();

    List<RuleMutant> mutanten = MutantGenerator.van(pakket.pakket().regels());
    VoorbeeldRunner jury =
        new VoorbeeldRunner(
            gevuld.voorbeelden(),
            mutanten.stream().map(RuleMutant::regels).filter(regels -> regels != null).toList());
    for (int i = 0; i < mutanten.size(); i++) {
      if (toets.mutanten().get(i).uitslag() instanceof Survived) {
        assertThat(jury.doders(mutanten.get(i).regels()))
            .as(mutanten.get(i).tekst())
            .extracting(Voorbeeld::naam)
            .contains("mutant " + (i + 1) + ", " + mutanten.get(i).regel());
      }
    }
  }

  @Test
  void elkVoorbeeldDoodtZijnMutantOokAlsHetHetEnigeIs() {
    MutationResult toets = MutationPakket.met("[]").toets();
    assertThat(toets.overleefd()).isGreaterThan(40);
    for (int i = 0; i < toets.aantal(); i++) {
      if (toets.mutanten().get(i).uitslag() instanceof Survived overleefd) {
        MutationPakket alleen = MutationPakket.met(overleefd.voorbeeld());
        RuleSet regels = alleen.pakket().regels();
        RuleSet mutant = MutantGenerator.van(regels).get(i).regels();
        VoorbeeldRunner jury = new VoorbeeldRunner(alleen.voorbeelden(), List.of(regels, mutant));
        String tekst = toets.mutanten().get(i).tekst();
        assertThat(alleen.voorbeelden().meldingen()).as(tekst).isEmpty();
        assertThat(jury.afwijkingen(regels)).as(tekst).isEmpty();
        assertThat(jury.doders(mutant)).as(tekst).hasSize(1);
      }
    }
  }

  @Test
  void hetKleinsteGevalStaatErAlsVoorbeeld() {
    MutationResult toets = MutationPakket.met(MutationPakket.TOEZICHT).toets();
    assertThat(uitslag(toets, "criterium 8: het effect HOOG werd LAAG"))
        .isInstanceOfSatisfying(
            Survived.class,
            overleefd ->
                assertThat(overleefd.voorbeeld())
                    .isEqualTo(
                        """
                        - naam: "mutant 19, criteria.dslr:25"
                          peildatum: 2026-06-30
                          feiten: {fase: NA_VONNIS, artikel43Lid3Plaatsing: JA}
                          verwacht: {prioriteit: HOGE_PRIORITEIT, mogelijk: [HOGE_PRIORITEIT, PROFESSIONELE_WEGING],
                            vanToepassing: [8], onbekend: [1, 7, 9, 10], wijkt: {}, verplicht: [8]}
                          waarom: "Merkt deze wijziging op: criterium 8: het effect HOOG werd LAAG."
                        """));
    assertThat(uitslag(toets, "criterium 7: het effect HOOG werd LAAG"))
        .isInstanceOfSatisfying(
            Killed.class, gedood -> assertThat(gedood.voorbeeld()).isEqualTo("7 toezicht"));
    assertThat(uitslag(toets, "\"criterium 10 wijkt voor criterium 7\" verviel"))
        .isInstanceOfSatisfying(
            Equivalent.class, gelijkwaardig -> assertThat(gelijkwaardig.profielen()).isEqualTo(27));
  }

  @Test
  void eenVoorbeeldDatNietKloptLeertNiets() {
    MutationPakket fout = MutationPakket.met(MutationPakket.TOEZICHT.replace("HOGE", "LAGE"));
    assertThatIllegalArgumentException()
        .isThrownBy(fout::toets)
        .withMessage(
            """
            De voorbeelden van pakket 2030.1 kloppen nog niet. Maak eerst de controle foutloos.
            voorbeelden/proef.yaml:1: voorbeeld "7 toezicht" verwacht bij de prioriteit \
            LAGE_PRIORITEIT, maar de regels geven HOGE_PRIORITEIT.
            Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel aan.""");
    assertThatIllegalArgumentException()
        .isThrownBy(MutationPakket.met(MutationPakket.TOEZICHT.replace("JA", "ja"))::toets)
        .withMessageContaining("(ingevuld: \"ja\")");
  }

  @Test
  void deVoortgangTeltElkeMutant() {
    MutationPakket proef = MutationPakket.met(MutationPakket.TOEZICHT);
    List<String> gehoord = new ArrayList<>();
    MutationResult toets =
        new MutationTest(proef.pakket(), proef.voorbeelden(), TestPakketten::engine)
            .toets((klaar, totaal) -> gehoord.add(klaar + " van " + totaal));
    assertThat(gehoord)
        .hasSize(toets.aantal())
        .startsWith("1 van " + toets.aantal())
        .endsWith(toets.aantal() + " van " + toets.aantal());
  }

  private static MutantStatus uitslag(MutationResult toets, String tekst) {
    return toets.mutanten().stream()
        .filter(mutant -> mutant.tekst().equals(tekst))
        .map(Mutant::uitslag)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> voorbeelden(MutationResult toets) {
    List<String> voorbeelden = new ArrayList<>();
    toets.mutanten().stream()
        .map(Mutant::uitslag)
        .forEach(
            uitslag -> {
              if (uitslag instanceof Survived overleefd) {
                voorbeelden.add(overleefd.voorbeeld());
              }
            });
    return voorbeelden;
  }

  private static PakketFileSet zonderVoorbeelden(PakketFileSet bron) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
    bestanden.keySet().removeIf(naam -> naam.startsWith("voorbeelden/"));
    return new PakketFileSet(bron.naam(), bestanden);
  }

  private static PakketFileSet met(
      PakketFileSet bron, String bestand, UnaryOperator<String> bewerking) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
    String tekst = bestanden.containsKey(bestand) ? bron.tekst(bestand) : "";
    bestanden.put(bestand, bewerking.apply(tekst).getBytes(StandardCharsets.UTF_8));
    return new PakketFileSet(bron.naam(), bestanden);
  }

  private static PakketFileSet bron(String versie) {
    return BundledPakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals(versie))
        .findFirst()
        .orElseThrow();
  }
}

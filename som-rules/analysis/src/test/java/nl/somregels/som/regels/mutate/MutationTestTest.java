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
  void deVoorbeeldenVanElkGebundeldPakketMerkenElkeWijziging(String version, int atLeast) {
    MutationResult test = MutationPakket.of(source(version)).test();
    assertThat(test.with(Survived.class)).isEmpty();
    assertThat(test.with(Equivalent.class)).isEmpty();
    assertThat(test.gedood()).isGreaterThan(atLeast);
    assertThat(test.onmogelijk()).isLessThan(20);
    assertThat(test.gedood() + test.onmogelijk()).isEqualTo(test.aantal());
  }

  @Tag("heleruimte")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021.1|criteria-6-tot-10.yaml|8 plaatsing volgens artikel 43 lid 3 geeft hoge prioriteit"
            + "|criterium 8: \"de reclassering is verplicht\" verviel",
        "2021.2|geweld.yaml|O2 artikel 318 Sr: groep B"
            + "|criterium O2: \"het actuele delict is artikel 141, 157, 242-250, 282, 285, 287-291, 300-306, 312, 317 Sr\""
            + " werd \"het actuele delict is artikel 141, 157, 242-250, 282, 285, 287-291, 300-306, 312, 317-318 Sr\"",
        "2026.1|voorrang.yaml|4 wijkt voor 8|\"criterium 4 wijkt voor criterium 8\" verviel"
      })
  void zonderEenVoorbeeldOverleeftErEen(
      String version, String file, String voorbeeld, String mutant) {
    PakketFileSet without =
        with(
            source(version),
            "voorbeelden/" + file,
            text -> {
              int begin = text.indexOf("- naam: \"" + voorbeeld);
              int end = text.indexOf("- naam: ", begin + 1);
              return text.substring(0, begin) + (end < 0 ? "" : text.substring(end));
            });
    assertThat(MutationPakket.of(without).test().with(Survived.class))
        .extracting(Mutant::tekst)
        .contains(mutant);
  }

  @Tag("heleruimte")
  @Test
  void elkAfgedruktVoorbeeldLaadtKloptEnDoodtZijnMutant() {
    PakketFileSet plain = withoutVoorbeelden(source("2021.2"));
    MutationPakket pakket = MutationPakket.of(plain);
    MutationResult test = pakket.test();
    assertThat(test.overleefd()).isEqualTo(test.aantal() - test.onmogelijk()).isGreaterThan(240);

    MutationPakket filled =
        MutationPakket.of(
            with(plain, "voorbeelden/nieuw.yaml", empty -> String.join("\n", voorbeelden(test))));
    assertThat(filled.voorbeelden().meldingen()).isEmpty();
    assertThat(filled.test().overleefd()).isZero();

    List<RuleMutant> mutanten = MutantGenerator.of(pakket.pakket().rules());
    VoorbeeldRunner runner =
        new VoorbeeldRunner(
            filled.voorbeelden(),
            mutanten.stream().map(RuleMutant::rules).filter(rules -> rules != null).toList());
    for (int i = 0; i < mutanten.size(); i++) {
      if (test.mutanten().get(i).uitslag() instanceof Survived) {
        assertThat(runner.killers(mutanten.get(i).rules()))
            .as(mutanten.get(i).text())
            .extracting(Voorbeeld::name)
            .contains("mutant " + (i + 1) + ", " + mutanten.get(i).rule());
      }
    }
  }

  @Test
  void elkVoorbeeldDoodtZijnMutantOokAlsHetHetEnigeIs() {
    MutationResult test = MutationPakket.with("[]").test();
    assertThat(test.overleefd()).isGreaterThan(40);
    for (int i = 0; i < test.aantal(); i++) {
      if (test.mutanten().get(i).uitslag() instanceof Survived survived) {
        MutationPakket only = MutationPakket.with(survived.voorbeeld());
        RuleSet rules = only.pakket().rules();
        RuleSet mutant = MutantGenerator.of(rules).get(i).rules();
        VoorbeeldRunner runner = new VoorbeeldRunner(only.voorbeelden(), List.of(rules, mutant));
        String text = test.mutanten().get(i).tekst();
        assertThat(only.voorbeelden().meldingen()).as(text).isEmpty();
        assertThat(runner.meldingen(rules)).as(text).isEmpty();
        assertThat(runner.killers(mutant)).as(text).hasSize(1);
      }
    }
  }

  @Test
  void eenAlledaagsGevalWaarvanAllesBekendIsStaatErAlsVoorbeeld() {
    MutationResult test = MutationPakket.with(MutationPakket.SUPERVISION).test();
    assertThat(proposal(test, "criterium 8: het effect HOOG werd LAAG"))
        .isInstanceOfSatisfying(
            Survived.class,
            survived ->
                assertThat(survived.voorbeeld())
                    .isEqualTo(
                        """
                        - naam: "mutant 19, criteria.dslr:25"
                          peildatum: 2026-06-30
                          feiten: {fase: NA_VONNIS, verblijfsstatus: JA, toezichtNaDetentie: NEE,
                            artikel43Lid3Plaatsing: JA, uitstroomMetZorgmachtiging: NEE, lvb: NEE}
                          verwacht: {prioriteit: HOGE_PRIORITEIT, vanToepassing: [8], verplicht: [8]}
                          waarom: "Merkt deze wijziging op: criterium 8: het effect HOOG werd LAAG."
                        """));
    assertThat(proposal(test, "criterium 7: het effect HOOG werd LAAG"))
        .isInstanceOfSatisfying(
            Killed.class, killed -> assertThat(killed.voorbeeld()).isEqualTo("7 toezicht"));
    assertThat(proposal(test, "\"criterium 10 wijkt voor criterium 7\" verviel"))
        .isInstanceOfSatisfying(
            Equivalent.class, equivalent -> assertThat(equivalent.profielen()).isEqualTo(27));
  }

  @Test
  void eenVoorbeeldDatNietKloptLeertNiets() {
    MutationPakket error = MutationPakket.with(MutationPakket.SUPERVISION.replace("HOGE", "LAGE"));
    assertThatIllegalArgumentException()
        .isThrownBy(error::test)
        .withMessage(
            """
            De voorbeelden van pakket 2030.1 kloppen nog niet. Maak eerst de controle foutloos.
            voorbeelden/proef.yaml:1: voorbeeld "7 toezicht" klopt niet: de prioriteit is \
            HOGE_PRIORITEIT in plaats van LAGE_PRIORITEIT.
            Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel aan.""");
    assertThatIllegalArgumentException()
        .isThrownBy(MutationPakket.with(MutationPakket.SUPERVISION.replace("JA", "ja"))::test)
        .withMessageContaining("(ingevuld: \"ja\")");
  }

  @Test
  void deVoortgangTeltElkeMutant() {
    MutationPakket trial = MutationPakket.with(MutationPakket.SUPERVISION);
    List<String> heard = new ArrayList<>();
    MutationResult test =
        new MutationTest(trial.pakket(), trial.voorbeelden(), TestPakketten::engine)
            .test((done, total) -> heard.add(done + " van " + total));
    assertThat(heard)
        .hasSize(test.aantal())
        .startsWith("1 van " + test.aantal())
        .endsWith(test.aantal() + " van " + test.aantal());
  }

  private static MutantStatus proposal(MutationResult test, String text) {
    return test.mutanten().stream()
        .filter(mutant -> mutant.tekst().equals(text))
        .map(Mutant::uitslag)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> voorbeelden(MutationResult test) {
    List<String> voorbeelden = new ArrayList<>();
    test.mutanten().stream()
        .map(Mutant::uitslag)
        .forEach(
            proposal -> {
              if (proposal instanceof Survived survived) {
                voorbeelden.add(survived.voorbeeld());
              }
            });
    return voorbeelden;
  }

  private static PakketFileSet withoutVoorbeelden(PakketFileSet source) {
    SortedMap<String, byte[]> files = new TreeMap<>(source.files());
    files.keySet().removeIf(name -> name.startsWith("voorbeelden/"));
    return new PakketFileSet(source.name(), files);
  }

  private static PakketFileSet with(
      PakketFileSet source, String file, UnaryOperator<String> operation) {
    SortedMap<String, byte[]> files = new TreeMap<>(source.files());
    String text = files.containsKey(file) ? source.text(file) : "";
    files.put(file, operation.apply(text).getBytes(StandardCharsets.UTF_8));
    return new PakketFileSet(source.name(), files);
  }

  private static PakketFileSet source(String version) {
    return BundledPakketten.sources().stream()
        .filter(source -> source.name().equals(version))
        .findFirst()
        .orElseThrow();
  }
}

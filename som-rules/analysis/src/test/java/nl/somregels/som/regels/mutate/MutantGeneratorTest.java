package nl.somregels.som.regels.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.junit.jupiter.api.Test;

class MutantGeneratorTest {
  @Test
  void vanEenCriteriumVerandertElkeVoorwaardeEnElkGevolg() {
    assertThat(texts("2021.1", "criterium 4: "))
        .containsExactly(
            "criteria.dslr:65 FASE \"de fase is NA_VONNIS\" werd \"de fase is PREVENTIEF\"",
            "criteria.dslr:65 VOORWAARDE_WEG \"de fase is NA_VONNIS\" verviel",
            "criteria.dslr:66 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 3 weken\"",
            "criteria.dslr:66 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 5 weken\"",
            "criteria.dslr:66 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 27 dagen\"",
            "criteria.dslr:66 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 29 dagen\"",
            "criteria.dslr:66 VOORWAARDE_OMGEKEERD \"de verblijfsduur is korter dan 4 weken\" werd"
                + " omgekeerd",
            "criteria.dslr:66 VOORWAARDE_WEG \"de verblijfsduur is korter dan 4 weken\" verviel",
            "criteria.dslr:59 EFFECT het effect LAAG werd HOOG",
            "criteria.dslr:59 EFFECT het effect LAAG werd UITSTELLEN",
            "criteria.dslr:59 EFFECT het effect LAAG werd WEGING",
            "criteria.dslr:59 EFFECT het effect LAAG werd NOG_NIET");
  }

  @Test
  void eenSamengesteldeZinVerliestElkDeel() {
    assertThat(texts("2021.1", "criterium 9: "))
        .contains(
            "criteria.dslr:140 DEEL_WEG \"er is ISD of TBS met dwangverpleging opgelegd\" verloor"
                + " het deel \"isdOpgelegd JA\"",
            "criteria.dslr:140 DEEL_WEG \"er is ISD of TBS met dwangverpleging opgelegd\" verloor"
                + " het deel \"tbsDwangOpgelegd JA\"");
    assertThat(texts("2021.1", "criterium 6: "))
        .anyMatch(text -> text.endsWith("verloor het deel \"leeftijdBijDelict minstens 18 jaar\""))
        .anyMatch(
            text -> text.endsWith("verloor het deel \"leeftijdBijDelict lager dan 23 jaar\""));
    assertThat(texts("2021.2", "criterium O2: "))
        .anyMatch(
            text ->
                text.endsWith(
                    "verloor het deel \"artikelSr minstens 287 en artikelSr lager dan 292\""));
    assertThat(texts("2021.2", "criterium O4: "))
        .anyMatch(
            text -> text.endsWith("verloor het deel \"aantalCriminogeneFactoren minstens 3\""));
  }

  @Test
  void wieEenArtikelKwijtIsLeestDeAndereNog() {
    RuleSet rules = lines("2021.2");
    String part = "verloor het deel \"artikelSr minstens 287 en artikelSr lager dan 292\"";
    assertThat(violence(rules)).hasSize(9);
    assertThat(MutantGenerator.of(rules))
        .filteredOn(mutant -> mutant.text().endsWith(part))
        .singleElement()
        .satisfies(
            mutant ->
                assertThat(violence(mutant.rules()))
                    .hasSize(8)
                    .isSubsetOf(violence(rules))
                    .noneMatch(over -> ExpressionText.of(over).contains("287")));
  }

  private static List<Expression> violence(RuleSet rules) {
    return rules.opties().stream()
        .filter(option -> option.code().code().equals("O2"))
        .map(option -> ((Or) option.voorwaarden().get(0).expression()).parts())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void watOpHetzelfdeNeerkomtTeltEenKeer() {
    assertThat(texts("2021.1", "criterium 7: "))
        .filteredOn(text -> text.contains("toezicht"))
        .containsExactly(
            "criteria.dslr:111 WAARDE \"er volgt toezicht na de detentie: JA\" werd"
                + " \"er volgt toezicht na de detentie: NEE\"",
            "criteria.dslr:111 VOORWAARDE_WEG \"er volgt toezicht na de detentie: JA\" verviel");
    for (String version : List.of("2021.1", "2021.2", "2026.1")) {
      assertThat(MutantGenerator.of(lines(version)))
          .filteredOn(mutant -> mutant.rules() != null)
          .extracting(RuleMutant::rules)
          .doesNotHaveDuplicates()
          .doesNotContain(lines(version));
    }
  }

  @Test
  void eenRegelVanVoorrangVervaltEnWordtGedraaid() {
    assertThat(texts("2021.1", "\"criterium 5 wijkt voor criterium 1\""))
        .containsExactly(
            "voorrang.dslr:73 VOORRANG_WEG \"criterium 5 wijkt voor criterium 1\" verviel",
            "voorrang.dslr:73 VOORRANG_OMGEKEERD \"criterium 5 wijkt voor criterium 1\" werd"
                + " \"criterium 1 wijkt voor criterium 5\"");
  }

  @Test
  void watDeLaderWeigertKanNietBestaan() {
    assertThat(objection("\"criterium 2 wijkt voor criterium 6\" werd"))
        .isEqualTo(
            "criterium 6 wijkt voor 2, en 2 wijkt, rechtstreeks of via andere, weer voor 6.");
    assertThat(objection("criterium 1: \"rechtmatig verblijf is NEE\" verviel"))
        .isEqualTo("een criterium heeft minstens een voorwaarde");
    assertThat(
            objection(
                "criterium 2: \"er is een RISC van hoogstens 1 jaar oud\" werd"
                    + " \"er is een RISC van hoogstens 0 jaar oud\""))
        .isEqualTo("deze zin staat niet in de woordenschat");
    assertThat(MutantGenerator.of(lines("2021.2")))
        .allSatisfy(
            mutant -> assertThat(mutant.rules() == null).isEqualTo(!mutant.objection().isEmpty()));
  }

  @Test
  void elkeSoortKomtVoorInDeGrootsteBundel() {
    assertThat(MutantGenerator.of(lines("2021.2")))
        .hasSizeGreaterThan(250)
        .extracting(RuleMutant::kind)
        .containsAll(Arrays.asList(MutationOperator.values()));
  }

  @Test
  void deVolgordeStaatVast() {
    assertThat(MutantGenerator.of(lines("2021.2"))).isEqualTo(MutantGenerator.of(lines("2021.2")));
  }

  private static String objection(String begin) {
    return MutantGenerator.of(lines("2021.1")).stream()
        .filter(mutant -> mutant.text().startsWith(begin))
        .map(RuleMutant::objection)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(String version, String begin) {
    return MutantGenerator.of(lines(version)).stream()
        .filter(mutant -> mutant.text().startsWith(begin))
        .map(
            mutant ->
                mutant.rule()
                    + " "
                    + mutant.kind()
                    + " "
                    + mutant.text().replaceFirst("^criterium [^ ]+: ", ""))
        .toList();
  }

  private static RuleSet lines(String version) {
    return BundledPakketten.sources().stream()
        .filter(source -> source.name().equals(version))
        .map(source -> RegelpakketLoader.load(source).rules())
        .findFirst()
        .orElseThrow();
  }
}

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
    assertThat(teksten("2021.1", "criterium 4: "))
        .containsExactly(
            "criteria.dslr:64 FASE \"de fase is NA_VONNIS\" werd \"de fase is PREVENTIEF\"",
            "criteria.dslr:64 VOORWAARDE_WEG \"de fase is NA_VONNIS\" verviel",
            "criteria.dslr:65 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 3 weken\"",
            "criteria.dslr:65 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 5 weken\"",
            "criteria.dslr:65 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 27 dagen\"",
            "criteria.dslr:65 DREMPEL \"de verblijfsduur is korter dan 4 weken\" werd"
                + " \"de verblijfsduur is korter dan 29 dagen\"",
            "criteria.dslr:65 VOORWAARDE_OMGEKEERD \"de verblijfsduur is korter dan 4 weken\" werd"
                + " omgekeerd",
            "criteria.dslr:65 VOORWAARDE_WEG \"de verblijfsduur is korter dan 4 weken\" verviel",
            "criteria.dslr:58 EFFECT het effect LAAG werd HOOG",
            "criteria.dslr:58 EFFECT het effect LAAG werd UITSTELLEN",
            "criteria.dslr:58 EFFECT het effect LAAG werd WEGING",
            "criteria.dslr:58 EFFECT het effect LAAG werd NOG_NIET");
  }

  @Test
  void eenSamengesteldeZinVerliestElkDeel() {
    assertThat(teksten("2021.1", "criterium 9: "))
        .contains(
            "criteria.dslr:137 DEEL_WEG \"er is ISD of TBS met dwangverpleging opgelegd\" verloor"
                + " het deel \"isdOpgelegd JA\"",
            "criteria.dslr:137 DEEL_WEG \"er is ISD of TBS met dwangverpleging opgelegd\" verloor"
                + " het deel \"tbsDwangOpgelegd JA\"");
    assertThat(teksten("2021.1", "criterium 6: "))
        .anyMatch(
            tekst -> tekst.endsWith("verloor het deel \"leeftijdBijDelict minstens 18 jaar\""))
        .anyMatch(
            tekst -> tekst.endsWith("verloor het deel \"leeftijdBijDelict lager dan 23 jaar\""));
    assertThat(teksten("2021.2", "criterium O2: "))
        .anyMatch(
            tekst ->
                tekst.endsWith(
                    "verloor het deel \"artikelSr minstens 287 en artikelSr lager dan 292\""));
    assertThat(teksten("2021.2", "criterium O4: "))
        .anyMatch(
            tekst -> tekst.endsWith("verloor het deel \"aantalCriminogeneFactoren minstens 3\""));
  }

  @Test
  void wieEenArtikelKwijtIsLeestDeAndereNog() {
    RuleSet regels = regels("2021.2");
    String deel = "verloor het deel \"artikelSr minstens 287 en artikelSr lager dan 292\"";
    assertThat(geweld(regels)).hasSize(6);
    assertThat(MutantGenerator.van(regels))
        .filteredOn(mutant -> mutant.tekst().endsWith(deel))
        .singleElement()
        .satisfies(
            mutant ->
                assertThat(geweld(mutant.regels()))
                    .hasSize(5)
                    .isSubsetOf(geweld(regels))
                    .noneMatch(over -> ExpressionText.van(over).contains("287")));
  }

  private static List<Expression> geweld(RuleSet regels) {
    return regels.opties().stream()
        .filter(optie -> optie.code().code().equals("O2"))
        .map(optie -> ((Or) optie.voorwaarden().get(0).expressie()).delen())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void watOpHetzelfdeNeerkomtTeltEenKeer() {
    assertThat(teksten("2021.1", "criterium 7: "))
        .filteredOn(tekst -> tekst.contains("toezicht"))
        .containsExactly(
            "criteria.dslr:108 WAARDE \"er is toezicht na detentie opgelegd: JA\" werd"
                + " \"er is toezicht na detentie opgelegd: NEE\"",
            "criteria.dslr:108 VOORWAARDE_WEG \"er is toezicht na detentie opgelegd: JA\" verviel");
    for (String versie : List.of("2021.1", "2021.2", "2026.1")) {
      assertThat(MutantGenerator.van(regels(versie)))
          .filteredOn(mutant -> mutant.regels() != null)
          .extracting(RuleMutant::regels)
          .doesNotHaveDuplicates()
          .doesNotContain(regels(versie));
    }
  }

  @Test
  void eenRegelVanVoorrangVervaltEnWordtGedraaid() {
    assertThat(teksten("2021.1", "\"criterium 5 wijkt voor criterium 1\""))
        .containsExactly(
            "voorrang.dslr:66 VOORRANG_WEG \"criterium 5 wijkt voor criterium 1\" verviel",
            "voorrang.dslr:66 VOORRANG_OMGEKEERD \"criterium 5 wijkt voor criterium 1\" werd"
                + " \"criterium 1 wijkt voor criterium 5\"");
  }

  @Test
  void watDeLaderWeigertKanNietBestaan() {
    assertThat(bezwaar("\"criterium 2 wijkt voor criterium 6\" werd"))
        .isEqualTo(
            "criterium 6 wijkt voor 2, en 2 wijkt, rechtstreeks of via andere, weer voor 6.");
    assertThat(bezwaar("criterium 1: \"rechtmatig verblijf is NEE\" verviel"))
        .isEqualTo("een criterium heeft minstens een voorwaarde");
    assertThat(
            bezwaar(
                "criterium 2: \"er is een RISC van hoogstens 1 jaar oud\" werd"
                    + " \"er is een RISC van hoogstens 0 jaar oud\""))
        .isEqualTo("deze zin staat niet in de woordenschat");
    assertThat(MutantGenerator.van(regels("2021.2")))
        .allSatisfy(
            mutant -> assertThat(mutant.regels() == null).isEqualTo(!mutant.bezwaar().isEmpty()));
  }

  @Test
  void elkeSoortKomtVoorInDeGrootsteBundel() {
    assertThat(MutantGenerator.van(regels("2021.2")))
        .hasSizeGreaterThan(250)
        .extracting(RuleMutant::soort)
        .containsAll(Arrays.asList(MutationOperator.values()));
  }

  @Test
  void deVolgordeStaatVast() {
    assertThat(MutantGenerator.van(regels("2021.2")))
        .isEqualTo(MutantGenerator.van(regels("2021.2")));
  }

  private static String bezwaar(String begin) {
    return MutantGenerator.van(regels("2021.1")).stream()
        .filter(mutant -> mutant.tekst().startsWith(begin))
        .map(RuleMutant::bezwaar)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> teksten(String versie, String begin) {
    return MutantGenerator.van(regels(versie)).stream()
        .filter(mutant -> mutant.tekst().startsWith(begin))
        .map(
            mutant ->
                mutant.regel()
                    + " "
                    + mutant.soort()
                    + " "
                    + mutant.tekst().replaceFirst("^criterium [^ ]+: ", ""))
        .toList();
  }

  private static RuleSet regels(String versie) {
    return BundledPakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals(versie))
        .map(bron -> RegelpakketLoader.load(bron).regels())
        .findFirst()
        .orElseThrow();
  }
}

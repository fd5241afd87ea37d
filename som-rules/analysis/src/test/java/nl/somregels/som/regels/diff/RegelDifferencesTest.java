package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegelDifferencesTest {
  private static final ComparedPakket TWEEDE = ComparedPakket.tweede();

  static Stream<Arguments> wijzigingen() {
    return Stream.of(
        wijziging(
            TWEEDE.met("korter dan 4 weken", "korter dan 6 weken"),
            RegelDifferenceKind.ANDERS,
            "criterium 4 (2027.2/criteria.dslr:19): voorwaarde \"de verblijfsduur is korter dan 4"
                + " weken\" wordt \"de verblijfsduur is korter dan 6 weken\""),
        wijziging(
            TWEEDE.met("verblijf is NEE\n", "verblijf is NEE\n  - de lvb is NEE\n"),
            RegelDifferenceKind.ERBIJ,
            "criterium 1 (2027.2/criteria.dslr:8): voorwaarde erbij \"de lvb is NEE\""),
        wijziging(
            TWEEDE.met("  - de verblijfsduur is korter dan 4 weken\n", ""),
            RegelDifferenceKind.ERAF,
            "criterium 4 (2027.1/criteria.dslr:19): voorwaarde eraf \"de verblijfsduur is korter"
                + " dan 4 weken\""),
        wijziging(
            TWEEDE.zonder("O1"),
            RegelDifferenceKind.ERAF,
            "optie O1 (2027.1/criteria.dslr:67): eraf, \"Beperking\""),
        wijziging(
            TWEEDE.met("letselrisico is HOOG", "letselrisico is MATIG of HOOG"),
            RegelDifferenceKind.ANDERS,
            "optie O3 (2027.2/criteria.dslr:83): voorwaarde \"het letselrisico is HOOG\" wordt"
                + " \"het letselrisico is MATIG of HOOG\""),
        wijziging(
            TWEEDE.met("  eerst bekijken\n", ""),
            RegelDifferenceKind.ANDERS,
            "optie O3 (2027.2/criteria.dslr:78): niet meer eerst bekijken"),
        wijziging(
            TWEEDE.met("  de reclassering is verplicht\n", ""),
            RegelDifferenceKind.ANDERS,
            "criterium 8 (2027.2/criteria.dslr:37): de reclassering is niet meer verplicht"),
        wijziging(
            TWEEDE.met("  criterium 1 wijkt voor criterium 8\n", ""),
            RegelDifferenceKind.ERAF,
            "voorrang (2027.1/criteria.dslr:54): 1 wijkt niet meer voor 8"),
        wijziging(
            TWEEDE.met(
                "  criterium 4 wijkt voor criterium 8\n",
                "  criterium 4 wijkt voor criterium 8\n  criterium 1 wijkt voor criterium 7\n"),
            RegelDifferenceKind.ERBIJ,
            "voorrang (2027.2/criteria.dslr:56): 1 wijkt nu voor 7"),
        wijziging(
            TWEEDE.met("  toon letselrisico\n", ""),
            RegelDifferenceKind.ANDERS,
            "weging 11 (2027.2/criteria.dslr:58): laat niet meer zien: letselrisico"));
  }

  private static Arguments wijziging(
      ComparedPakket tweede, RegelDifferenceKind soort, String regel) {
    return Arguments.of(tweede, soort, regel);
  }

  @ParameterizedTest
  @MethodSource("wijzigingen")
  void elkeWijzigingStaatErEenKeerMetHaarPlaats(
      ComparedPakket tweede, RegelDifferenceKind soort, String regel) {
    assertThat(regels(tweede)).extracting(RegelDifference::toString).containsExactly(regel);
    assertThat(regels(tweede)).extracting(RegelDifference::soort).containsExactly(soort);
    assertThat(bewoording(tweede)).isEmpty();
  }

  @Test
  void eenCriteriumErbijKomtMetZijnVoorrang() {
    ComparedPakket tweede =
        TWEEDE
            .erbij(
                """
                // Wie een signaal heeft.
                regel "signaal Signaal"
                  @bron("tabel 7")
                  @consensus("ja")
                wanneer
                  er is een gedetineerde
                  - de casemanager geeft een signaal: JA
                gevolg
                  het effect is WEGING
                einde
                """)
            .met(
                "  criterium 4 wijkt voor criterium 8\n",
                "  criterium 4 wijkt voor criterium 8\n  criterium 1 wijkt voor criterium signaal\n");

    assertThat(regels(tweede))
        .extracting(RegelDifference::toString)
        .containsExactly(
            "criterium signaal (2027.2/criteria.dslr:91): erbij, \"Signaal\" met effect WEGING",
            "voorrang (2027.2/criteria.dslr:56): 1 wijkt nu voor signaal");
  }

  @Test
  void eenAnderEffectIsEenWijzigingVanHetCriterium() {
    ComparedPakket tweede =
        new ComparedPakket(
            TWEEDE.versie(), TWEEDE.regels().replaceFirst("effect is LAAG", "effect is WEGING"));

    assertThat(regels(tweede))
        .extracting(RegelDifference::toString)
        .containsExactly("criterium 1 (2027.2/criteria.dslr:2): effect LAAG wordt WEGING");
  }

  static Stream<Arguments> bewoordingen() {
    return Stream.of(
        bewoording(
            TWEEDE.met("\"1 Geen verblijf\"", "\"1 Zonder verblijf\""),
            "criterium 1 (2027.2/criteria.dslr:2): titel \"Geen verblijf\" wordt \"Zonder"
                + " verblijf\""),
        bewoording(
            TWEEDE.met("// Wie kort blijft.", "// Wie maar kort blijft."),
            "criterium 4 (2027.2/criteria.dslr:13): beleidszin \"Wie kort blijft.\" wordt \"Wie"
                + " maar kort blijft.\""),
        bewoording(
            TWEEDE.met("korter dan 4 weken", "korter dan 28 dagen"),
            "criterium 4 (2027.2/criteria.dslr:19): voorwaarde \"de verblijfsduur is korter dan 4"
                + " weken\" wordt \"de verblijfsduur is korter dan 28 dagen\""),
        bewoording(
            TWEEDE.met(
                "  - de fase is NA_VONNIS\n  - de verblijfsduur is korter dan 4 weken\n",
                "  - de verblijfsduur is korter dan 4 weken\n  - de fase is NA_VONNIS\n"),
            "criterium 4 (2027.2/criteria.dslr:13): de voorwaarden staan in een andere volgorde"),
        bewoording(
            TWEEDE.met("@consensus(\"omstreden\")", "@consensus(\"ja\")"),
            "criterium 4 (2027.2/criteria.dslr:13): consensus \"omstreden\" wordt \"ja\""),
        bewoording(
            TWEEDE.met(
                "@consensus(\"omstreden\")", "@consensus(\"omstreden\")\n  @lezing(\"Kort.\")"),
            "criterium 4 (2027.2/criteria.dslr:13): lezing erbij \"Kort.\""),
        bewoording(
            TWEEDE.met(
                "  toon recidiverisico\n  toon letselrisico\n",
                "  toon letselrisico\n  toon recidiverisico\n"),
            "weging 11 (2027.2/criteria.dslr:58): de feiten staan in een andere volgorde"),
        bewoording(
            TWEEDE.met("Een hoog risico pleit", "Hoog risico pleit"),
            "weging 11 (2027.2/criteria.dslr:58): richting \"Een hoog risico pleit voor inzet.\""
                + " wordt \"Hoog risico pleit voor inzet.\""),
        bewoording(
            TWEEDE.met(
                "  criterium 1 wijkt voor criterium 8\n  criterium 4 wijkt voor criterium 8\n",
                "  criterium 4 wijkt voor criterium 8\n  criterium 1 wijkt voor criterium 8\n"),
            "voorrang (2027.2/criteria.dslr:54): de regels staan in een andere volgorde; hier"
                + " begint het verschil"));
  }

  private static Arguments bewoording(ComparedPakket tweede, String regel) {
    return Arguments.of(tweede, regel);
  }

  @ParameterizedTest
  @MethodSource("bewoordingen")
  void watAlleenAndersIsVerwoordIsGeenWijziging(ComparedPakket tweede, String regel) {
    assertThat(regels(tweede)).isEmpty();
    assertThat(bewoording(tweede)).extracting(RegelDifference::toString).containsExactly(regel);
    assertThat(bewoording(tweede))
        .allMatch(verschil -> verschil.soort() == RegelDifferenceKind.BEWOORDING)
        .allMatch(verschil -> verschil.inVan() != null && verschil.inNaar() != null);
  }

  @Test
  void deRedenVanVoorrangIsBewoordingBijElkeRegelWaarZijBijStaat() {
    assertThat(bewoording(TWEEDE.met("@reden(\"verplicht\")", "@reden(\"moet\")")))
        .extracting(RegelDifference::toString)
        .containsExactly(
            "voorrang, 1 wijkt voor 8 (2027.2/criteria.dslr:54): reden \"verplicht\" wordt"
                + " \"moet\"",
            "voorrang, 4 wijkt voor 8 (2027.2/criteria.dslr:55): reden \"verplicht\" wordt"
                + " \"moet\"");
  }

  @Test
  void gelijkePakkettenHebbenGeenVerschil() {
    assertThat(regels(TWEEDE)).isEmpty();
    assertThat(bewoording(TWEEDE)).isEmpty();
  }

  private static List<RegelDifference> regels(ComparedPakket tweede) {
    return Stream.concat(
            RuleDiff.tussen(ComparedPakket.EERSTE.pakket(), tweede.pakket()).stream()
                .flatMap(wijziging -> wijziging.verschillen().stream()),
            WegingDiff.tussen(ComparedPakket.EERSTE.pakket(), tweede.pakket()).stream())
        .toList();
  }

  private static List<RegelDifference> bewoording(ComparedPakket tweede) {
    return WordingDiff.tussen(ComparedPakket.EERSTE.pakket(), tweede.pakket());
  }
}

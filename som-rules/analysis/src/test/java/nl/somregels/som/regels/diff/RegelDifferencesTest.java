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
  private static final ComparedPakket SECOND = ComparedPakket.second();

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            SECOND.with("korter dan 4 weken", "korter dan 6 weken"),
            RegelDifferenceKind.ANDERS,
            "criterium 4 (2027.2/criteria.dslr:19): voorwaarde \"de verblijfsduur is korter dan 4"
                + " weken\" wordt \"de verblijfsduur is korter dan 6 weken\""),
        change(
            SECOND.with("verblijf is NEE\n", "verblijf is NEE\n  - de lvb is NEE\n"),
            RegelDifferenceKind.ERBIJ,
            "criterium 1 (2027.2/criteria.dslr:8): voorwaarde erbij \"de lvb is NEE\""),
        change(
            SECOND.with("  - de verblijfsduur is korter dan 4 weken\n", ""),
            RegelDifferenceKind.ERAF,
            "criterium 4 (2027.1/criteria.dslr:19): voorwaarde eraf \"de verblijfsduur is korter"
                + " dan 4 weken\""),
        change(
            SECOND.without("O1"),
            RegelDifferenceKind.ERAF,
            "optie O1 (2027.1/criteria.dslr:67): eraf, \"Beperking\""),
        change(
            SECOND.with("letselrisico is HOOG", "letselrisico is MATIG of HOOG"),
            RegelDifferenceKind.ANDERS,
            "optie O3 (2027.2/criteria.dslr:83): voorwaarde \"het letselrisico is HOOG\" wordt"
                + " \"het letselrisico is MATIG of HOOG\""),
        change(
            SECOND.with("  eerst bekijken\n", ""),
            RegelDifferenceKind.ANDERS,
            "optie O3 (2027.2/criteria.dslr:78): niet meer eerst bekijken"),
        change(
            SECOND.with("  de reclassering is verplicht\n", ""),
            RegelDifferenceKind.ANDERS,
            "criterium 8 (2027.2/criteria.dslr:37): de reclassering is niet meer verplicht"),
        change(
            SECOND.with("  criterium 1 wijkt voor criterium 8\n", ""),
            RegelDifferenceKind.ERAF,
            "voorrang (2027.1/criteria.dslr:54): 1 wijkt niet meer voor 8"),
        change(
            SECOND.with(
                "  criterium 4 wijkt voor criterium 8\n",
                "  criterium 4 wijkt voor criterium 8\n  criterium 1 wijkt voor criterium 7\n"),
            RegelDifferenceKind.ERBIJ,
            "voorrang (2027.2/criteria.dslr:56): 1 wijkt nu voor 7"),
        change(
            SECOND.with("  toon letselrisico\n", ""),
            RegelDifferenceKind.ANDERS,
            "weging 11 (2027.2/criteria.dslr:58): laat niet meer zien: letselrisico"));
  }

  private static Arguments change(ComparedPakket second, RegelDifferenceKind kind, String line) {
    return Arguments.of(second, kind, line);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void elkeWijzigingStaatErEenKeerMetHaarPlaats(
      ComparedPakket second, RegelDifferenceKind kind, String line) {
    assertThat(rules(second)).extracting(RegelDifference::toString).containsExactly(line);
    assertThat(rules(second)).extracting(RegelDifference::soort).containsExactly(kind);
    assertThat(wording(second)).isEmpty();
  }

  @Test
  void eenCriteriumErbijKomtMetZijnVoorrang() {
    ComparedPakket second =
        SECOND
            .added(
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
            .with(
                "  criterium 4 wijkt voor criterium 8\n",
                "  criterium 4 wijkt voor criterium 8\n  criterium 1 wijkt voor criterium signaal\n");

    assertThat(rules(second))
        .extracting(RegelDifference::toString)
        .containsExactly(
            "criterium signaal (2027.2/criteria.dslr:91): erbij, \"Signaal\" met effect mensen wegen",
            "voorrang (2027.2/criteria.dslr:56): 1 wijkt nu voor signaal");
  }

  @Test
  void eenAnderEffectIsEenWijzigingVanHetCriterium() {
    ComparedPakket second =
        new ComparedPakket(
            SECOND.version(), SECOND.lines().replaceFirst("effect is LAAG", "effect is WEGING"));

    assertThat(rules(second))
        .extracting(RegelDifference::toString)
        .containsExactly(
            "criterium 1 (2027.2/criteria.dslr:2): effect lage prioriteit wordt mensen wegen");
  }

  static Stream<Arguments> wordings() {
    return Stream.of(
        wording(
            SECOND.with("\"1 Geen verblijf\"", "\"1 Zonder verblijf\""),
            "criterium 1 (2027.2/criteria.dslr:2): titel \"Geen verblijf\" wordt \"Zonder"
                + " verblijf\""),
        wording(
            SECOND.with("// Wie kort blijft.", "// Wie maar kort blijft."),
            "criterium 4 (2027.2/criteria.dslr:13): beleidszin \"Wie kort blijft.\" wordt \"Wie"
                + " maar kort blijft.\""),
        wording(
            SECOND.with("korter dan 4 weken", "korter dan 28 dagen"),
            "criterium 4 (2027.2/criteria.dslr:19): voorwaarde \"de verblijfsduur is korter dan 4"
                + " weken\" wordt \"de verblijfsduur is korter dan 28 dagen\""),
        wording(
            SECOND.with(
                "  - de fase is NA_VONNIS\n  - de verblijfsduur is korter dan 4 weken\n",
                "  - de verblijfsduur is korter dan 4 weken\n  - de fase is NA_VONNIS\n"),
            "criterium 4 (2027.2/criteria.dslr:13): de voorwaarden staan in een andere volgorde"),
        wording(
            SECOND.with("@consensus(\"omstreden\")", "@consensus(\"ja\")"),
            "criterium 4 (2027.2/criteria.dslr:13): consensus \"omstreden\" wordt \"ja\""),
        wording(
            SECOND.with(
                "@consensus(\"omstreden\")", "@consensus(\"omstreden\")\n  @lezing(\"Kort.\")"),
            "criterium 4 (2027.2/criteria.dslr:13): lezing erbij \"Kort.\""),
        wording(
            SECOND.with(
                "  toon recidiverisico\n  toon letselrisico\n",
                "  toon letselrisico\n  toon recidiverisico\n"),
            "weging 11 (2027.2/criteria.dslr:58): de feiten staan in een andere volgorde"),
        wording(
            SECOND.with("Een hoog risico pleit", "Hoog risico pleit"),
            "weging 11 (2027.2/criteria.dslr:58): richting \"Een hoog risico pleit voor inzet.\""
                + " wordt \"Hoog risico pleit voor inzet.\""),
        wording(
            SECOND.with(
                "  criterium 1 wijkt voor criterium 8\n  criterium 4 wijkt voor criterium 8\n",
                "  criterium 4 wijkt voor criterium 8\n  criterium 1 wijkt voor criterium 8\n"),
            "voorrang (2027.2/criteria.dslr:54): de regels staan in een andere volgorde; hier"
                + " begint het verschil"));
  }

  private static Arguments wording(ComparedPakket second, String line) {
    return Arguments.of(second, line);
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void watAlleenAndersIsVerwoordIsGeenWijziging(ComparedPakket second, String line) {
    assertThat(rules(second)).isEmpty();
    assertThat(wording(second)).extracting(RegelDifference::toString).containsExactly(line);
    assertThat(wording(second))
        .allMatch(difference -> difference.soort() == RegelDifferenceKind.BEWOORDING)
        .allMatch(difference -> difference.inVan() != null && difference.inNaar() != null);
  }

  @Test
  void deRedenVanVoorrangIsBewoordingBijElkeRegelWaarZijBijStaat() {
    assertThat(wording(SECOND.with("@reden(\"verplicht\")", "@reden(\"moet\")")))
        .extracting(RegelDifference::toString)
        .containsExactly(
            "voorrang, 1 wijkt voor 8 (2027.2/criteria.dslr:54): reden \"verplicht\" wordt"
                + " \"moet\"",
            "voorrang, 4 wijkt voor 8 (2027.2/criteria.dslr:55): reden \"verplicht\" wordt"
                + " \"moet\"");
  }

  @Test
  void gelijkePakkettenHebbenGeenVerschil() {
    assertThat(rules(SECOND)).isEmpty();
    assertThat(wording(SECOND)).isEmpty();
  }

  private static List<RegelDifference> rules(ComparedPakket second) {
    return Stream.concat(
            RuleDiff.between(ComparedPakket.FIRST.pakket(), second.pakket()).stream()
                .flatMap(change -> change.differences().stream()),
            WegingDiff.between(ComparedPakket.FIRST.pakket(), second.pakket()).stream())
        .toList();
  }

  private static List<RegelDifference> wording(ComparedPakket second) {
    return WordingDiff.between(ComparedPakket.FIRST.pakket(), second.pakket());
  }
}

package nl.somregels.som.regels.verify.proof;

import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.TestRules;
import nl.somregels.som.regels.diff.ComparedPakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import org.junit.jupiter.api.Test;

/** A law of each form over a pack of four criteria: kept, broken, and about nobody. */
class SmallWettenTest {
  private static final Feit TOEZICHT = Feit.TOEZICHT_NA_DETENTIE;

  private final Pakket pakket = ComparedPakket.EERSTE.pakket();
  private final WetProof bewijs = bewijs(TestRules.PREVENTIEF);

  /** Over what the criteria read, and one condition more. */
  private WetProof bewijs(Expression ook) {
    return new WetProof(
        pakket.regels(),
        ProfileSpace.of(
            Stream.concat(
                    ProofPakket.voorwaarden(pakket.regels().metOpties(List.of())).stream(),
                    Stream.of(ook))
                .toList()));
  }

  @Test
  void watGeenCriteriumLeestVerandertVanzelfNiets() {
    Wet letsel = new Wet.DoesNotDependOn("wet", 3, Feit.LETSELRISICO, List.of());
    assertThat(bewijs.isVanzelf(letsel)).isTrue();
    assertThat(bewijs.isVanzelf(new Wet.DoesNotDependOn("wet", 3, TOEZICHT, List.of()))).isFalse();
    assertThat(bewijs.isVanzelf(geeft(Set.of(HOGE_PRIORITEIT)))).isFalse();
    assertThat(bewijs.melding(letsel)).isEmpty();
  }

  @Test
  void eenWetDieOveralOpgaatIsBewezen() {
    assertThat(bewijs.melding(new Wet.NeverLowers("wet", 3, TOEZICHT, "NEE", "JA", List.of())))
        .isEmpty();
    assertThat(
            bewijs.melding(
                geeft(
                    Set.of(HOGE_PRIORITEIT),
                    TestRules.NA_VONNIS,
                    new Equals(Field.ARTIKEL_43_LID_3_PLAATSING, "JA"))))
        .isEmpty();
    assertThat(
            bewijs.melding(
                new Wet.DoesNotDependOn("wet", 3, TOEZICHT, voorwaarden(TestRules.PREVENTIEF))))
        .isEmpty();
  }

  @Test
  void eenGebrokenWetStaatErMetHetKleinstePaar() {
    assertThat(tekst(new Wet.DoesNotDependOn("wet", 3, TOEZICHT, List.of())))
        .contains(
            "wet-gebroken pakket.yaml:3 de wet \"wet\" gaat niet op: met toezichtNaDetentie JA is"
                + " het PROFESSIONELE_WEGING, en met NEE LAGE_PRIORITEIT.");
    assertThat(tekst(new Wet.NeverLowers("wet", 3, TOEZICHT, "JA", "NEE", List.of())))
        .contains(
            "wet-gebroken pakket.yaml:3 de wet \"wet\" gaat niet op: met toezichtNaDetentie JA is"
                + " het PROFESSIONELE_WEGING, en met NEE LAGE_PRIORITEIT.");
    assertThat(tekst(geeft(Set.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING), TestRules.VERBLIJF)))
        .contains(
            "wet-gebroken pakket.yaml:3 de wet \"wet\" gaat niet op: er zijn gevallen met"
                + " HOGE_PRIORITEIT.");
    Melding geval =
        bewijs
            .melding(geeft(Set.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING), TestRules.VERBLIJF))
            .orElseThrow();
    assertThat(geval.getuige().toJson())
        .containsOnlyKeys(
            "kenmerk", "fase", "verblijfsstatus", "artikel43Lid3Plaatsing", "peildatum");
  }

  /** One of the two is enough for the condition. */
  @Test
  void watDeVoorwaardeNietNodigHeeftStaatErNietBij() {
    Expression maatregel =
        new Or(
            List.of(
                new Equals(Field.ISD_OPGELEGD, "JA"), new Equals(Field.TBS_DWANG_OPGELEGD, "JA")));
    Wet wet =
        geeft(
            Set.of(LAGE_PRIORITEIT),
            TestRules.NA_VONNIS,
            new Equals(Field.ARTIKEL_43_LID_3_PLAATSING, "JA"),
            maatregel);
    assertThat(bewijs(maatregel).melding(wet).orElseThrow().getuige().toJson())
        .hasSize(5)
        .containsKeys("kenmerk", "fase", "artikel43Lid3Plaatsing", "peildatum")
        .containsValue("JA");
  }

  @Test
  void eenWetOverNiemandIsEenFout() {
    assertThat(tekst(geeft(Set.of(LAGE_PRIORITEIT), TestRules.NA_VONNIS, TestRules.PREVENTIEF)))
        .contains("wet-zonder-geval pakket.yaml:3 de wet \"wet\" geldt voor geen enkel geval.");
  }

  private static Wet geeft(Set<Prioriteit> uitkomsten, Expression... voorwaarden) {
    return new Wet.Yields("wet", 3, voorwaarden(voorwaarden), uitkomsten);
  }

  private static List<Voorwaarde> voorwaarden(Expression... voorwaarden) {
    return List.of(voorwaarden).stream().map(deel -> new Voorwaarde("zin", 1, deel)).toList();
  }

  private Optional<String> tekst(Wet wet) {
    return bewijs
        .melding(wet)
        .map(
            melding ->
                melding.code()
                    + " "
                    + melding.bestand()
                    + ":"
                    + melding.regelnummer()
                    + " "
                    + melding.tekst());
  }
}

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
  private static final Feit SUPERVISION = Feit.TOEZICHT_NA_DETENTIE;

  private final Pakket pakket = ComparedPakket.FIRST.pakket();
  private final WetProof proof = proof(TestRules.PREVENTIVE);

  /** Over what the criteria read, and one condition more. */
  private WetProof proof(Expression also) {
    return new WetProof(
        pakket.rules(),
        ProfileSpace.of(
            Stream.concat(
                    ProofPakket.voorwaarden(pakket.rules().withOptions(List.of())).stream(),
                    Stream.of(also))
                .toList()));
  }

  @Test
  void watGeenCriteriumLeestVerandertVanzelfNiets() {
    Wet injury = new Wet("wet", 3, new Wet.DoesNotDependOn(Feit.LETSELRISICO), List.of());
    assertThat(proof.isByItself(injury)).isTrue();
    assertThat(proof.isByItself(new Wet("wet", 3, new Wet.DoesNotDependOn(SUPERVISION), List.of())))
        .isFalse();
    assertThat(proof.isByItself(yields(Set.of(HOGE_PRIORITEIT)))).isFalse();
    assertThat(proof.melding(injury)).isEmpty();
  }

  @Test
  void eenWetDieOveralOpgaatIsBewezen() {
    assertThat(
            proof.melding(
                new Wet("wet", 3, new Wet.NeverLowers(SUPERVISION, "NEE", "JA"), List.of())))
        .isEmpty();
    assertThat(
            proof.melding(
                yields(
                    Set.of(HOGE_PRIORITEIT),
                    TestRules.AFTER_VERDICT,
                    new Equals(Field.ARTIKEL_43_LID_3_PLAATSING, "JA"))))
        .isEmpty();
    assertThat(
            proof.melding(
                new Wet(
                    "wet",
                    3,
                    new Wet.DoesNotDependOn(SUPERVISION),
                    voorwaarden(TestRules.PREVENTIVE))))
        .isEmpty();
  }

  @Test
  void eenGebrokenWetStaatErMetHetKleinstePaar() {
    assertThat(text(new Wet("wet", 3, new Wet.DoesNotDependOn(SUPERVISION), List.of())))
        .contains(
            "wet-gebroken pakket.yaml:3 de wet \"wet\" gaat niet op: met toezichtNaDetentie JA is"
                + " het PROFESSIONELE_WEGING, en met NEE LAGE_PRIORITEIT.");
    assertThat(text(new Wet("wet", 3, new Wet.NeverLowers(SUPERVISION, "JA", "NEE"), List.of())))
        .contains(
            "wet-gebroken pakket.yaml:3 de wet \"wet\" gaat niet op: met toezichtNaDetentie JA is"
                + " het PROFESSIONELE_WEGING, en met NEE LAGE_PRIORITEIT.");
    assertThat(text(yields(Set.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING), TestRules.STAY)))
        .contains(
            "wet-gebroken pakket.yaml:3 de wet \"wet\" gaat niet op: er zijn gevallen met"
                + " HOGE_PRIORITEIT.");
    Melding oneCase =
        proof
            .melding(yields(Set.of(LAGE_PRIORITEIT, PROFESSIONELE_WEGING), TestRules.STAY))
            .orElseThrow();
    assertThat(oneCase.getuige().toJson())
        .containsOnlyKeys(
            "kenmerk", "fase", "verblijfsstatus", "artikel43Lid3Plaatsing", "peildatum");
  }

  /** One of the two is enough for the condition. */
  @Test
  void watDeVoorwaardeNietNodigHeeftStaatErNietBij() {
    Expression measure =
        new Or(
            List.of(
                new Equals(Field.ISD_OPGELEGD, "JA"), new Equals(Field.TBS_DWANG_OPGELEGD, "JA")));
    Wet wet =
        yields(
            Set.of(LAGE_PRIORITEIT),
            TestRules.AFTER_VERDICT,
            new Equals(Field.ARTIKEL_43_LID_3_PLAATSING, "JA"),
            measure);
    assertThat(proof(measure).melding(wet).orElseThrow().getuige().toJson())
        .hasSize(5)
        .containsKeys("kenmerk", "fase", "artikel43Lid3Plaatsing", "peildatum")
        .containsValue("JA");
  }

  @Test
  void eenWetOverNiemandIsEenFout() {
    assertThat(text(yields(Set.of(LAGE_PRIORITEIT), TestRules.AFTER_VERDICT, TestRules.PREVENTIVE)))
        .contains("wet-zonder-geval pakket.yaml:3 de wet \"wet\" geldt voor geen enkel geval.");
  }

  private static Wet yields(Set<Prioriteit> outcomes, Expression... voorwaarden) {
    return new Wet("wet", 3, new Wet.Yields(outcomes), voorwaarden(voorwaarden));
  }

  private static List<Voorwaarde> voorwaarden(Expression... voorwaarden) {
    return List.of(voorwaarden).stream().map(part -> new Voorwaarde("zin", 1, part)).toList();
  }

  private Optional<String> text(Wet wet) {
    return proof
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

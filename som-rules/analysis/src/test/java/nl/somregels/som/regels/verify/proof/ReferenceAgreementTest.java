package nl.somregels.som.regels.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.profile.space.ReferenceConditions;
import nl.somregels.som.regels.session.ConditionEvaluator;
import org.junit.jupiter.api.Test;

class ReferenceAgreementTest {
  private final ProofPakket pakket = ProofPakket.of("2021.1", "1", "2", "6");

  @Test
  void deMeegeleverdeRegelsZijnOveralEens() {
    ProofSpace space = ProofSpace.of(pakket.rules(), pakket.space());
    CheckResult result = ReferenceAgreement.proof(space);
    assertThat(result.meldingen()).isEmpty();
    assertThat(result.summary())
        .singleElement()
        .asString()
        .contains("6 voorwaarden in ", " geven hetzelfde.");
  }

  @Test
  void eenVoorwaardeDieDroolsAndersLeestValtOp() {
    List<Expression> voorwaarden = ProofPakket.voorwaarden(pakket.rules());
    List<Expression> swapped = new ArrayList<>(voorwaarden);
    swapped.replaceAll(
        voorwaarde ->
            voorwaarde.equals(new Equals(Field.RECIDIVERISICO, "LAAG"))
                ? new Equals(Field.RECIDIVERISICO, "MATIG")
                : voorwaarde);
    assertThat(swapped).isNotEqualTo(voorwaarden);
    ProfileSpace space = ProfileSpace.of(voorwaarden, ConditionEvaluator.of(swapped));
    assertThat(ReferenceAgreement.proof(ProofSpace.of(pakket.rules(), space)).meldingen())
        .extracting(Melding::code, Melding::ernst, Melding::tekst)
        .contains(
            tuple(
                MeldingCode.VOORWAARDE_ONEENS,
                Ernst.FOUT,
                "Drools beoordeelt \"het recidiverisico is LAAG\" anders dan de naslag."));
  }

  @Test
  void eenNaslagMetEenAnderEffectValtOpMetWatErGeldt() {
    List<Criterium> others = new ArrayList<>(pakket.rules().criteria());
    others.replaceAll(
        criterium ->
            criterium.code().code().equals("6") ? criterium.withEffect(Effect.LAAG) : criterium);
    ProofSpace space = ProofSpace.of(pakket.rules(), pakket.space());
    CheckResult result = ReferenceAgreement.proof(space, pakket.rules().withCriteria(others));
    assertThat(result.meldingen())
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.code()).isEqualTo(MeldingCode.UITKOMST_ONEENS);
              assertThat(melding.ernst()).isEqualTo(Ernst.FOUT);
              assertThat(melding.tekst())
                  .startsWith("De naslag geeft een andere uitkomst als deze criteria gelden: [")
                  .contains("6");
            });
    assertThat(result.summary()).singleElement().asString().endsWith("NIET hetzelfde.");
  }

  @Test
  void deNaslagVolgtDeVoorrang() {
    RuleSet rules = ProofPakket.lines("2021.1");
    assertThat(prioriteit(rules, "1", "7")).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(prioriteit(rules, "1", "8")).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(prioriteit(rules, "5")).isEqualTo(Prioriteit.UITGESTELD);
    assertThat(prioriteit(rules, "1", "5")).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    assertThat(prioriteit(rules, "1", "signaal")).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(prioriteit(rules, "8", "som-moment")).isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
    assertThat(ReferenceConditions.prioriteit(rules, Set.of(), Set.of(), false))
        .isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
  }

  private static Prioriteit prioriteit(RuleSet rules, String... codes) {
    Set<CriteriumCode> valid = new HashSet<>();
    for (String code : codes) {
      valid.add(new CriteriumCode(code));
    }
    return ReferenceConditions.prioriteit(rules, valid, Set.of(), true);
  }
}

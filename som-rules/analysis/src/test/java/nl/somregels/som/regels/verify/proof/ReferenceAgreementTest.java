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
  private final ProofPakket pakket = ProofPakket.van("2021.1", "1", "2", "6");

  @Test
  void deMeegeleverdeRegelsZijnOveralEens() {
    ProofSpace ruimte = ProofSpace.of(pakket.regels(), pakket.ruimte());
    CheckResult resultaat = ReferenceAgreement.bewijs(ruimte);
    assertThat(resultaat.meldingen()).isEmpty();
    assertThat(resultaat.samenvatting())
        .singleElement()
        .asString()
        .contains("6 voorwaarden in ", " geven hetzelfde.");
  }

  @Test
  void eenVoorwaardeDieDroolsAndersLeestValtOp() {
    List<Expression> voorwaarden = ProofPakket.voorwaarden(pakket.regels());
    List<Expression> gewisseld = new ArrayList<>(voorwaarden);
    gewisseld.replaceAll(
        voorwaarde ->
            voorwaarde.equals(new Equals(Field.RECIDIVERISICO, "LAAG"))
                ? new Equals(Field.RECIDIVERISICO, "MATIG")
                : voorwaarde);
    assertThat(gewisseld).isNotEqualTo(voorwaarden);
    ProfileSpace ruimte = ProfileSpace.of(voorwaarden, ConditionEvaluator.of(gewisseld));
    assertThat(ReferenceAgreement.bewijs(ProofSpace.of(pakket.regels(), ruimte)).meldingen())
        .extracting(Melding::code, Melding::ernst, Melding::tekst)
        .contains(
            tuple(
                MeldingCode.VOORWAARDE_ONEENS,
                Ernst.FOUT,
                "Drools beoordeelt \"het recidiverisico is LAAG\" anders dan de naslag."));
  }

  @Test
  void eenNaslagMetEenAnderEffectValtOpMetWatErGeldt() {
    List<Criterium> anders = new ArrayList<>(pakket.regels().criteria());
    anders.replaceAll(
        criterium ->
            criterium.code().code().equals("6") ? criterium.metEffect(Effect.LAAG) : criterium);
    ProofSpace ruimte = ProofSpace.of(pakket.regels(), pakket.ruimte());
    CheckResult resultaat = ReferenceAgreement.bewijs(ruimte, pakket.regels().metCriteria(anders));
    assertThat(resultaat.meldingen())
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.code()).isEqualTo(MeldingCode.UITKOMST_ONEENS);
              assertThat(melding.ernst()).isEqualTo(Ernst.FOUT);
              assertThat(melding.tekst())
                  .startsWith("De naslag geeft een andere uitkomst als deze criteria gelden: [")
                  .contains("6");
            });
    assertThat(resultaat.samenvatting()).singleElement().asString().endsWith("NIET hetzelfde.");
  }

  @Test
  void deNaslagVolgtDeVoorrang() {
    RuleSet regels = ProofPakket.regels("2021.1");
    assertThat(prioriteit(regels, "1", "7")).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(prioriteit(regels, "1", "8")).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(prioriteit(regels, "5")).isEqualTo(Prioriteit.UITGESTELD);
    assertThat(prioriteit(regels, "1", "5")).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    assertThat(prioriteit(regels, "1", "signaal")).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(prioriteit(regels, "8", "som-moment")).isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
    assertThat(ReferenceConditions.prioriteit(regels, Set.of(), Set.of(), false))
        .isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
  }

  private static Prioriteit prioriteit(RuleSet regels, String... codes) {
    Set<CriteriumCode> geldend = new HashSet<>();
    for (String code : codes) {
      geldend.add(new CriteriumCode(code));
    }
    return ReferenceConditions.prioriteit(regels, geldend, Set.of(), true);
  }
}

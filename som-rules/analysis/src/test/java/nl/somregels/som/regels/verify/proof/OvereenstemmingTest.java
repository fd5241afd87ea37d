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
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.profile.space.Naslag;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Voorwaardensessie;
import org.junit.jupiter.api.Test;

class OvereenstemmingTest {
  private final Bewijspakket pakket = Bewijspakket.van("2021.1", "1", "2", "6");

  @Test
  void deMeegeleverdeRegelsZijnOveralEens() {
    Bewijsruimte ruimte = Bewijsruimte.of(pakket.regels(), pakket.ruimte());
    CheckResult resultaat = Overeenstemming.bewijs(ruimte);
    assertThat(resultaat.meldingen()).isEmpty();
    assertThat(resultaat.samenvatting())
        .singleElement()
        .asString()
        .contains("6 voorwaarden in ", " geven hetzelfde.");
  }

  @Test
  void eenVoorwaardeDieDroolsAndersLeestValtOp() {
    List<Expressie> voorwaarden = Bewijspakket.voorwaarden(pakket.regels());
    List<Expressie> gewisseld = new ArrayList<>(voorwaarden);
    gewisseld.replaceAll(
        voorwaarde ->
            voorwaarde.equals(new Gelijk(Veld.RECIDIVERISICO, "LAAG"))
                ? new Gelijk(Veld.RECIDIVERISICO, "MATIG")
                : voorwaarde);
    assertThat(gewisseld).isNotEqualTo(voorwaarden);
    Profielruimte ruimte = Profielruimte.of(voorwaarden, Voorwaardensessie.of(gewisseld));
    assertThat(Overeenstemming.bewijs(Bewijsruimte.of(pakket.regels(), ruimte)).meldingen())
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
    Bewijsruimte ruimte = Bewijsruimte.of(pakket.regels(), pakket.ruimte());
    CheckResult resultaat = Overeenstemming.bewijs(ruimte, pakket.regels().metCriteria(anders));
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
    Regels regels = Bewijspakket.regels("2021.1");
    assertThat(prioriteit(regels, "1", "7")).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(prioriteit(regels, "1", "8")).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(prioriteit(regels, "5")).isEqualTo(Prioriteit.UITGESTELD);
    assertThat(prioriteit(regels, "1", "5")).isEqualTo(Prioriteit.LAGE_PRIORITEIT);
    assertThat(prioriteit(regels, "1", "signaal")).isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
    assertThat(prioriteit(regels, "8", "som-moment")).isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
    assertThat(Naslag.prioriteit(regels, Set.of(), Set.of(), false))
        .isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
  }

  private static Prioriteit prioriteit(Regels regels, String... codes) {
    Set<CriteriumCode> geldend = new HashSet<>();
    for (String code : codes) {
      geldend.add(new CriteriumCode(code));
    }
    return Naslag.prioriteit(regels, geldend, Set.of(), true);
  }
}

package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.KlassiekeRegels;
import nl.somregels.som.regels.session.KlassiekeRegels.Jit;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.proof.Bewijspakket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules that production builds as objects say the same as their text, compiled by Drools, with
 * and without byte code: in every class of every bundle of facts, from nothing known to everything.
 */
@Tag("heleruimte")
class KlassiekeRegelsTest {

  @ParameterizedTest
  @CsvSource({"2021.1", "2021.2", "2026.1"})
  void deTekstVanDeRegelsZegtHetzelfde(String versie) {
    Regels regels = Bewijspakket.regels(versie);
    assertThat(regels.criteria()).isNotEmpty();
    for (List<Criterium> criteria : List.of(regels.criteria(), regels.opties())) {
      List<Expressie> voorwaarden = voorwaarden(criteria.stream());
      if (!voorwaarden.isEmpty()) {
        List<Feitenbeeld> beelden = beelden(voorwaarden);
        assertThat(beelden).hasSizeGreaterThan(10);
        Waarheid[][] productie = Voorwaardensessie.of(voorwaarden).evaluate(beelden);
        for (Jit jit : Jit.values()) {
          assertThat(klassiek(voorwaarden, beelden, jit)).isDeepEqualTo(productie);
        }
      }
    }
  }

  @Test
  void eenAndereTekstValtOp() {
    List<Expressie> voorwaarden = List.of(new Gelijk(Veld.RECIDIVERISICO, "LAAG"));
    List<Feitenbeeld> beelden = beelden(voorwaarden);

    Waarheid[][] anders =
        klassiek(List.of(new Gelijk(Veld.RECIDIVERISICO, "MATIG")), beelden, Jit.DIRECT);
    assertThat(Arrays.deepEquals(anders, Voorwaardensessie.of(voorwaarden).evaluate(beelden)))
        .isFalse();
  }

  private static List<Expressie> voorwaarden(Stream<Criterium> criteria) {
    return criteria
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie)
        .distinct()
        .toList();
  }

  private static List<Feitenbeeld> beelden(List<Expressie> voorwaarden) {
    return Profielparen.zelfde(Profielruimte.of(voorwaarden)).beelden();
  }

  private static Waarheid[][] klassiek(
      List<Expressie> voorwaarden, List<Feitenbeeld> beelden, Jit jit) {
    KlassiekeRegels regels = KlassiekeRegels.compile(voorwaarden, jit);
    for (int i = 0; i < 3; i++) {
      beelden.forEach(regels::evaluate);
    }
    return beelden.stream().map(regels::evaluate).toArray(Waarheid[][]::new);
  }
}

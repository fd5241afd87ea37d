package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an example can expect is the same, read from an answer or from the bits of a model. */
class FoundResultTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.2", "2026.1"})
  void hetModelVindtInElkVoorbeeldWatDeEngineAntwoordt(String versie) {
    Pakket pakket = TestPakketten.pakket(versie);
    SomEngine engine = TestPakketten.engine(versie);
    PackModel model = new PackModel(pakket.regels(), ProofPakket.voorwaarden(pakket.regels()));
    ConditionEvaluator sessie = ConditionEvaluator.of(ProofPakket.voorwaarden(pakket.regels()));
    for (Voorbeeld voorbeeld : voorbeelden(versie)) {
      ProfileState stand =
          model.stand(
              sessie.evaluate(FactLifter.lift(voorbeeld.feiten(), voorbeeld.peildatum())),
              voorbeeld.feiten().fase().isPresent());
      assertThat(FoundResult.van(model, stand))
          .as(voorbeeld.naam())
          .isEqualTo(FoundResult.van(engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum())));
    }
  }

  @Test
  void inDeVoorbeeldenKomtAllesVoorWatErGevondenKanWorden() {
    SomEngine engine = TestPakketten.engine("2021.2");
    List<FoundResult> alle = new ArrayList<>();
    voorbeelden("2021.2")
        .forEach(v -> alle.add(FoundResult.van(engine.evaluate(v.feiten(), v.peildatum()))));
    assertThat(alle)
        .anyMatch(FoundResult::tegenstrijdig)
        .anyMatch(gevonden -> !gevonden.wijkt().isEmpty())
        .anyMatch(gevonden -> !gevonden.verplicht().isEmpty())
        .anyMatch(gevonden -> gevonden.weeggroep() == null)
        .anyMatch(gevonden -> gevonden.weeggroep() == WeeggroepCode.A && gevonden.eerst())
        .anyMatch(gevonden -> gevonden.weeggroep() == WeeggroepCode.A && !gevonden.eerst())
        .anyMatch(gevonden -> gevonden.weeggroep() == WeeggroepCode.B)
        .anyMatch(gevonden -> gevonden.opties().containsValue(Status.ONBEKEND));
  }

  private static List<Voorbeeld> voorbeelden(String versie) {
    return VoorbeeldReader.lees(TestPakketten.bron(versie), TestPakketten.pakket(versie)).alle();
  }
}

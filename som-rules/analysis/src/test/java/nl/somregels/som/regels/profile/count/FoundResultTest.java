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
  void hetModelVindtInElkVoorbeeldWatDeEngineAntwoordt(String version) {
    Pakket pakket = TestPakketten.pakket(version);
    SomEngine engine = TestPakketten.engine(version);
    PackModel model = new PackModel(pakket.rules(), ProofPakket.voorwaarden(pakket.rules()));
    ConditionEvaluator session = ConditionEvaluator.of(ProofPakket.voorwaarden(pakket.rules()));
    for (Voorbeeld voorbeeld : voorbeelden(version)) {
      ProfileState state =
          model.state(
              session.evaluate(FactLifter.lift(voorbeeld.feiten(), voorbeeld.peildatum())),
              voorbeeld.feiten().fase().isPresent());
      assertThat(FoundResult.of(model, state))
          .as(voorbeeld.name())
          .isEqualTo(FoundResult.of(engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum())));
    }
  }

  @Test
  void inDeVoorbeeldenKomtAllesVoorWatErGevondenKanWorden() {
    SomEngine engine = TestPakketten.engine("2021.2");
    List<FoundResult> all = new ArrayList<>();
    voorbeelden("2021.2")
        .forEach(v -> all.add(FoundResult.of(engine.evaluate(v.feiten(), v.peildatum()))));
    assertThat(all)
        .anyMatch(FoundResult::contradictory)
        .anyMatch(found -> !found.yields().isEmpty())
        .anyMatch(found -> !found.mandatory().isEmpty())
        .anyMatch(found -> found.weeggroep() == null)
        .anyMatch(found -> found.weeggroep() == WeeggroepCode.A && found.first())
        .anyMatch(found -> found.weeggroep() == WeeggroepCode.A && !found.first())
        .anyMatch(found -> found.weeggroep() == WeeggroepCode.B)
        .anyMatch(found -> found.options().containsValue(Status.ONBEKEND));
  }

  private static List<Voorbeeld> voorbeelden(String version) {
    return VoorbeeldReader.read(TestPakketten.source(version), TestPakketten.pakket(version)).all();
  }
}

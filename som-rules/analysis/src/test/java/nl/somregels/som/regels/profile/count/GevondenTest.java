package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Weeggroep.Groep;
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.verify.proof.Bewijspakket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an example can expect is the same, read from an answer or from the bits of a model. */
class GevondenTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021.1", "2021.2", "2026.1"})
  void hetModelVindtInElkVoorbeeldWatDeEngineAntwoordt(String versie) {
    Pakket pakket = Pakketten.pakket(versie);
    SomEngine engine = Pakketten.engine(versie);
    Profielmodel model =
        new Profielmodel(pakket.regels(), Bewijspakket.voorwaarden(pakket.regels()));
    Voorwaardensessie sessie = Voorwaardensessie.of(Bewijspakket.voorwaarden(pakket.regels()));
    for (Voorbeeld voorbeeld : voorbeelden(versie)) {
      Profielstand stand =
          model.stand(
              sessie.evaluate(Feitenlifter.lift(voorbeeld.feiten(), voorbeeld.peildatum())),
              voorbeeld.feiten().fase().isPresent());
      assertThat(Gevonden.van(model, stand))
          .as(voorbeeld.naam())
          .isEqualTo(Gevonden.van(engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum())));
    }
  }

  @Test
  void inDeVoorbeeldenKomtAllesVoorWatErGevondenKanWorden() {
    SomEngine engine = Pakketten.engine("2021.2");
    List<Gevonden> alle = new ArrayList<>();
    voorbeelden("2021.2")
        .forEach(v -> alle.add(Gevonden.van(engine.evaluate(v.feiten(), v.peildatum()))));
    assertThat(alle)
        .anyMatch(Gevonden::tegenstrijdig)
        .anyMatch(gevonden -> !gevonden.wijkt().isEmpty())
        .anyMatch(gevonden -> !gevonden.verplicht().isEmpty())
        .anyMatch(gevonden -> gevonden.weeggroep() == null)
        .anyMatch(gevonden -> gevonden.weeggroep() == Groep.A && gevonden.eerst())
        .anyMatch(gevonden -> gevonden.weeggroep() == Groep.A && !gevonden.eerst())
        .anyMatch(gevonden -> gevonden.weeggroep() == Groep.B)
        .anyMatch(gevonden -> gevonden.opties().containsValue(Status.ONBEKEND));
  }

  private static List<Voorbeeld> voorbeelden(String versie) {
    return VoorbeeldReader.lees(Pakketten.bron(versie), Pakketten.pakket(versie)).alle();
  }
}

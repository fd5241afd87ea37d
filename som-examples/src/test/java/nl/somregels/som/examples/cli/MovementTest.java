package nl.somregels.som.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.vergelijking.Vergelijking.Verplaatsing;
import org.junit.jupiter.api.Test;

class MovementTest {
  @Test
  void eenZaakDieNietTeBeoordelenIsWordtGeweigerdEnDeRestGaatDoor() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    SomEngine engine = SomRegels.bundled().inForceOn(SomRun.VANDAAG);
    Movement movement =
        new Movement(
            engine,
            engine,
            SomRun.VANDAAG,
            new CaseMessages(new PrintStream(err, true, StandardCharsets.UTF_8), "rij", false));

    movement.add(zaak(2, SomRun.VANDAAG.plusDays(1)));
    movement.add(zaak(3, SomRun.VANDAAG.minusYears(1)));

    assertThat(movement.geweigerd()).isEqualTo(1);
    assertThat(movement.verplaatsingen()).extracting(Verplaatsing::aantal).containsExactly(1L);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("Geweigerd: rij 2, A2: datumBinnenkomst ligt na de peildatum");
  }

  private static Zaak zaak(long rij, LocalDate binnenkomst) {
    return new Zaak.Geldig(
        rij,
        Gedetineerde.builder("A" + rij).fase(Fase.NA_VONNIS).datumBinnenkomst(binnenkomst).build(),
        List.of());
  }
}

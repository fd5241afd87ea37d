package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import org.junit.jupiter.api.Test;

/** The first and last dates that can be written, such as 9999-12-31 for "no end in sight". */
class FarDatesTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final LocalDate FIRST = LocalDate.of(0, 1, 2);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Test
  void eenDetentieZonderEindeInZichtIsNietKort() {
    Prioritering prioritering =
        evaluate(
            Gedetineerde.builder("K1")
                .fase(Fase.NA_VONNIS)
                .datumBinnenkomst(LocalDate.of(2026, 1, 1))
                .einddatumDetentie(LAST)
                .toezichtNaDetentie(JaNee.JA)
                .build());

    assertThat(prioritering.prioriteit()).isEqualTo(Prioriteit.HOGE_PRIORITEIT);
    assertThat(prioritering.mogelijkePrioriteiten())
        .containsExactly(Prioriteit.HOGE_PRIORITEIT, Prioriteit.PROFESSIONELE_WEGING);
  }

  @Test
  void heelOudeInformatieIsOudeInformatieEnNietGeen() {
    Prioritering prioritering =
        evaluate(
            Gedetineerde.builder("K1")
                .fase(Fase.NA_VONNIS)
                .geboortedatum(FIRST.minusDays(1))
                .datumBinnenkomst(FIRST)
                .pleegdatum(FIRST)
                .zittingsdatum(LAST)
                .datumRisc(FIRST)
                .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(FIRST))
                .build());

    assertThat(prioritering.mogelijkePrioriteiten()).contains(prioritering.prioriteit());
    assertThat(prioritering.ontbrekend()).anyMatch(feit -> feit.feit().equals("recidiverisico"));
  }

  private static Prioritering evaluate(Gedetineerde feiten) {
    return SomRegels.bundled().inForceOn(PEILDATUM).evaluate(feiten, PEILDATUM);
  }
}

package nl.somregels.som.regels;

import java.time.LocalDate;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketVersie;

/** A stay of five weeks: short under a threshold of six weeks, not under one of four. */
final class FiveWeeks {
  static final PakketVersie VERSION = PakketVersie.of("2021.1");
  static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  static final Gedetineerde FIVE_WEEKS =
      Gedetineerde.builder("K1")
          .fase(Fase.NA_VONNIS)
          .datumBinnenkomst(PEILDATUM.minusDays(20))
          .einddatumDetentie(PEILDATUM.plusDays(15))
          .build();

  private FiveWeeks() {}
}

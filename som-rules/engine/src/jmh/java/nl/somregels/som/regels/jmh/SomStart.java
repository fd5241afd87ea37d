package nl.somregels.som.regels.jmh;

import java.time.LocalDate;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.SomRegels;

/** A program that makes one prioritering with the bundled packs, as an embedding program would. */
final class SomStart {
  private SomStart() {}

  public static void main(String[] args) {
    SomEngine engine = SomRegels.bundled().inForceOn(Population.PEILDATUM);
    Gedetineerde first =
        Gedetineerde.builder("V-17")
            .fase(Fase.NA_VONNIS)
            .datumBinnenkomst(LocalDate.of(2026, 1, 12))
            .toezichtNaDetentie(JaNee.JA)
            .build();
    if (engine.evaluate(first, Population.PEILDATUM).prioriteit() != Prioriteit.HOGE_PRIORITEIT) {
      throw new IllegalStateException("another priority than the rules give");
    }
  }
}

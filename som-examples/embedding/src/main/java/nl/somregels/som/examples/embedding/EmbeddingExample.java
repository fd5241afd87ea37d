package nl.somregels.som.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.SomRegels;

/** The smallest program on the API: one case, its proposal and the reasons that count. */
public final class EmbeddingExample {
  private EmbeddingExample() {}

  public static void main(String[] args) {
    print(System.out);
  }

  static void print(PrintStream out) {
    LocalDate peildatum = LocalDate.of(2026, 6, 30);
    SomEngine engine = SomRegels.bundled().inForceOn(peildatum);
    Gedetineerde gedetineerde =
        Gedetineerde.builder("V-17")
            .fase(Fase.NA_VONNIS)
            .datumBinnenkomst(LocalDate.of(2026, 1, 12))
            .toezichtNaDetentie(JaNee.JA)
            .build();
    Prioritering prioritering = engine.evaluate(gedetineerde, peildatum);
    out.println(prioritering.prioriteit());
    prioritering.bevindingen().stream()
        .filter(Bevinding::countsAlong)
        .map(Bevinding::uitleg)
        .forEach(out::println);
  }
}

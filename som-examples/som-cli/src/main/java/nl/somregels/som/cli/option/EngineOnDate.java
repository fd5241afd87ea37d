package nl.somregels.som.cli.option;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Waarschuwing;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.replay.ReceiptFile;
import nl.somregels.som.zaken.LazyZaak;

/** The rules and date of one run, and what was kept of the run that it replays, if any. */
public record EngineOnDate(
    SomEngine engine,
    Regelpakket pakket,
    Regelpakketten pakketten,
    LocalDate peildatum,
    Optional<ReceiptFile> kept) {
  public Prioritering evaluate(Gedetineerde gedetineerde) {
    return engine.evaluate(gedetineerde, peildatum);
  }

  /** Says once that the pack is not simply in force: of many proposals few are read whole. */
  public void sayWarnings(PrintStream err) {
    Waarschuwing.about(pakket, peildatum)
        .forEach(warning -> err.println("Let op: " + warning.tekst()));
  }

  public ReceiptComparison comparison() {
    return new ReceiptComparison(kept.orElse(null));
  }

  /** What {@code form} makes of each case, in the order of the cases. */
  public <T> Stream<T> evaluateAll(Stream<LazyZaak> zaken, Function<ZaakResult, T> form) {
    return engine.evaluateAll(zaken, peildatum, form);
  }
}

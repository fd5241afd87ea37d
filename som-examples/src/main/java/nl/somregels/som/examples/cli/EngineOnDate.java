package nl.somregels.som.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Zaakbron;
import nl.somregels.som.prioritering.Beoordeling;
import nl.somregels.som.prioritering.Prioritering;

/**
 * The rules and the date on which every case of one run is judged.
 *
 * @param engine the rules
 * @param peildatum the date
 * @param invoerHash the hash of the facts of one case when it was judged before
 */
record EngineOnDate(SomEngine engine, LocalDate peildatum, Optional<String> invoerHash) {
  Prioritering evaluate(Gedetineerde gedetineerde) {
    return engine.evaluate(gedetineerde, peildatum);
  }

  /** What {@code vorm} makes of each case, in the order of the cases. */
  <T> Stream<T> evaluateAll(Stream<Zaakbron> zaken, Function<Beoordeling, T> vorm) {
    return engine.evaluateAll(zaken, peildatum, vorm);
  }
}

package nl.somregels.som;

import java.time.LocalDate;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.OngeldigeInvoerException;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioritering;

/**
 * Prioritises with the rules of one pack. The engine proposes; a {@code Besluit} is made by people.
 *
 * <p>Thread-safe and reproducible: the same facts, pack and peildatum give an equal result with the
 * same JSON bytes, in any thread, locale and time zone. No clock is read.
 */
public interface SomEngine {

  /** The pack whose rules this engine runs. */
  Regelpakket regelpakket();

  /**
   * The proposal for one detention episode, with its full explanation.
   *
   * @param gedetineerde the known facts
   * @param peildatum the date on which terms and ages are judged
   * @throws OngeldigeInvoerException with every reason, when the facts contradict each other or the
   *     peildatum
   */
  Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum);
}

package nl.somregels.som;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.text.Bounds;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;

/**
 * Prioritises with the rules of packs. The engine proposes; a {@code Besluit} is made by people.
 * Which pack judged a case stands in the {@code receipt} of its {@link Prioritering}; an engine
 * that judges all with one pack is a {@link RegelpakketEngine}.
 *
 * <p>Thread-safe and reproducible: the same engine, facts and peildatum give an equal result with
 * the same JSON bytes, in any thread, locale and time zone. No clock is read.
 */
public interface SomEngine {

  /**
   * The proposal for one detention episode, with its full explanation.
   *
   * @param gedetineerde the known facts
   * @param peildatum the date on which terms and ages are judged, in a year of four digits
   * @throws InvoerException with every reason, when the facts contradict each other or the
   *     peildatum
   */
  Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum);

  /**
   * What {@link #evaluate} gives for a case of an inflow. An engine may leave the explanation until
   * it is asked for.
   *
   * @param zaak the known facts with their place
   * @param peildatum the date on which terms and ages are judged, in a year of four digits
   * @throws InvoerException with every reason, when the facts contradict each other or the
   *     peildatum
   */
  default ZaakResult.Proposal propose(Zaak.Valid zaak, LocalDate peildatum) {
    Objects.requireNonNull(zaak, "zaak");
    return new ZaakResult.Proposal(zaak, evaluate(zaak.gedetineerde(), peildatum));
  }

  /**
   * As {@link #evaluateAll(Stream, LocalDate, Function)}, with each judgement as it is, complete.
   *
   * @param zaken the cases
   * @param peildatum the date on which terms and ages are judged, in a year of four digits
   */
  default Stream<ZaakResult> evaluateAll(Stream<? extends LazyZaak> zaken, LocalDate peildatum) {
    return evaluateAll(zaken, peildatum, OrderedParallelSpliterator::complete);
  }

  /**
   * Judges a whole inflow on all processors. The result has one element per case, in the order of
   * the cases, each made from exactly what {@link #evaluate} gives for that case alone.
   *
   * <ul>
   *   <li><b>Refusals.</b> A case that was refused, or that {@link #evaluate} refuses, is a {@link
   *       ZaakResult.Refusal} in its own place, and the others go on. That no kenmerk occurs twice
   *       is checked by who reads the cases ({@code InstroomReader} does), not here.
   *   <li><b>Lazy and bounded.</b> Nothing is read before the result is asked for. At any time at
   *       most 256 cases per processor have been read and not yet handed out, so an inflow of any
   *       length fits, and an endless one can be cut off.
   *   <li><b>Threads.</b> {@code zaken} is read, and the result handed out, on the thread that asks
   *       for it; that thread judges too. The others are those of the common pool, which work in
   *       portions: a result that is abandoned half-way, closed or not, leaves no thread at work. A
   *       case is taken from its {@link LazyZaak} by the thread that judges it.
   *   <li><b>Failures.</b> An exception of {@code zaken}, of a case in it or of {@code form} is
   *       thrown from the result, after every element before it.
   *   <li><b>Stopping.</b> When the asking thread is interrupted, or the result is closed by any
   *       thread, no portion is begun, those of other threads stop after the case at hand, and
   *       asking for more throws a {@link java.util.concurrent.CancellationException}; an interrupt
   *       stays set. A portion has at most 64 cases; the asking thread ends its own before it heeds
   *       an interrupt. Closing the result closes {@code zaken}.
   * </ul>
   *
   * @param zaken the cases, each facts or a refusal
   * @param peildatum the date on which terms and ages are judged, in a year of four digits
   * @param form makes what is wanted of each judgement, such as its JSON; it does so on several
   *     threads at once, and must not wait for anything. What it does not ask of a proposal, such
   *     as its explanation, is not worked out
   */
  default <T> Stream<T> evaluateAll(
      Stream<? extends LazyZaak> zaken,
      LocalDate peildatum,
      Function<? super ZaakResult, ? extends T> form) {
    Objects.requireNonNull(zaken, "zaken");
    Bounds.date(peildatum, "peildatum");
    Objects.requireNonNull(form, "form");
    return OrderedParallelSpliterator.stream(
        zaken,
        source ->
            form.apply(
                OrderedParallelSpliterator.judge(
                    this, Objects.requireNonNull(source, "zaak").zaak(), peildatum)));
  }
}

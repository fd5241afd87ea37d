package nl.somregels.som.instroom;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.feiten.LazyZaak;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.text.Bounds;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/**
 * Counts which prioriteit each case of an inflow gets from one pack and which from another. A case
 * that one of them cannot judge is refused and counted apart. Holds counts only, no cases.
 *
 * <p>For one thread at a time; the judging itself uses all processors, as {@link
 * SomEngine#evaluateAll} does.
 */
public final class InstroomMovement {
  private final SomEngine from;
  private final SomEngine to;
  private final LocalDate peildatum;
  private final Map<Prioriteit, Map<Prioriteit, Long>> counts = new EnumMap<>(Prioriteit.class);
  private long refused;

  /** One case, and what it moves between; nothing when it was refused. */
  private record Move(Zaak zaak, List<Prioriteit> between) {}

  /**
   * Nothing counted yet.
   *
   * @param from the rules that the inflow comes from
   * @param to the rules that it goes to
   * @param peildatum the date on which both judge, in a year of four digits
   */
  public InstroomMovement(SomEngine from, SomEngine to, LocalDate peildatum) {
    this.from = Objects.requireNonNull(from, "from");
    this.to = Objects.requireNonNull(to, "to");
    this.peildatum = Bounds.date(peildatum, "peildatum");
  }

  /**
   * Judges and counts every case; does not close {@code zaken}. What {@code zaken} throws is thrown
   * here, after the cases before it were counted.
   *
   * @param zaken the cases
   * @param seen told of each case in its order, on the calling thread: as it was given when it was
   *     counted, or as a refusal with every reason
   */
  public void addAll(Stream<? extends LazyZaak> zaken, Consumer<? super Zaak> seen) {
    Objects.requireNonNull(zaken, "zaken");
    Objects.requireNonNull(seen, "seen");
    from.evaluateAll(zaken, peildatum, this::move)
        .forEachOrdered(
            move -> {
              count(move.between());
              seen.accept(move.zaak());
            });
  }

  /** Who moves and who stays; ordered by the name of the outcome before, then after. */
  public List<OvergangCount> moves() {
    return Stream.of(Prioriteit.values())
        .flatMap(
            before ->
                counts.getOrDefault(before, Map.of()).entrySet().stream()
                    .map(
                        cell ->
                            new OvergangCount(
                                before.name(), cell.getKey().name(), cell.getValue())))
        .sorted(Comparator.comparing(OvergangCount::van).thenComparing(OvergangCount::naar))
        .toList();
  }

  /** How many cases were refused. */
  public long refused() {
    return refused;
  }

  private Move move(ZaakResult first) {
    if (first instanceof ZaakResult.Proposal proposal) {
      Zaak.Valid zaak = proposal.zaak();
      try {
        Prioriteit then = to.propose(zaak, peildatum).proposal().prioriteit();
        return new Move(zaak, List.of(proposal.proposal().prioriteit(), then));
      } catch (InvoerException e) {
        return new Move(
            new Zaak.Refused(zaak.row(), zaak.gedetineerde().kenmerk(), e.errors()), List.of());
      }
    }
    return new Move(first.zaak(), List.of());
  }

  private void count(List<Prioriteit> between) {
    if (between.isEmpty()) {
      refused++;
    } else {
      counts
          .computeIfAbsent(between.get(0), before -> new EnumMap<>(Prioriteit.class))
          .merge(between.get(1), 1L, Long::sum);
    }
  }
}

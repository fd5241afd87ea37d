package nl.somregels.som.instroom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.text.Bounds;
import nl.somregels.som.vergelijking.Mover;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Counts which prioriteit each case of an inflow gets from one pack and which from another. A case
 * that one of them cannot judge is refused and counted apart. Holds counts, and of a case that
 * moves its kenmerk and why; no other facts.
 *
 * <p>For one thread at a time; the judging itself uses all processors, as {@link
 * SomEngine#evaluateAll} does.
 */
public final class InstroomMovement {
  private static final Comparator<List<String>> ORDER =
      Comparator.comparing((List<String> step) -> step.get(0)).thenComparing(step -> step.get(1));

  private final SomEngine from;
  private final SomEngine to;
  private final LocalDate peildatum;
  private final Map<List<String>, Long> counts = new TreeMap<>(ORDER);
  private final Map<List<String>, Long> groups = new TreeMap<>(ORDER);
  private final List<Mover> movers = new ArrayList<>();
  private long refused;

  /** One case, and what it moves between; null when it was refused. */
  private record Move(Zaak zaak, @Nullable Mover between) {}

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
    return list(counts);
  }

  /** As {@link #moves}, from weeggroep to weeggroep, with {@code geen} where there is none. */
  public List<OvergangCount> groups() {
    return list(groups);
  }

  /** Who moves, in the order of the inflow. */
  public List<Mover> movers() {
    return List.copyOf(movers);
  }

  private static List<OvergangCount> list(Map<List<String>, Long> counted) {
    return counted.entrySet().stream()
        .map(step -> new OvergangCount(step.getKey().get(0), step.getKey().get(1), step.getValue()))
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
        return new Move(zaak, MoveReasons.mover(proposal, to.propose(zaak, peildatum)));
      } catch (InvoerException e) {
        return new Move(
            new Zaak.Refused(zaak.row(), zaak.gedetineerde().kenmerk(), e.errors()), null);
      }
    }
    return new Move(first.zaak(), null);
  }

  private void count(@Nullable Mover between) {
    if (between == null) {
      refused++;
      return;
    }
    counts.merge(List.of(between.van(), between.naar()), 1L, Long::sum);
    groups.merge(List.of(between.vanWeeggroep(), between.naarWeeggroep()), 1L, Long::sum);
    if (!between.van().equals(between.naar())
        || !between.vanWeeggroep().equals(between.naarWeeggroep())) {
      movers.add(between);
    }
  }
}

package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;

/**
 * A case with the smaller ones to try: first with facts unknown, many at once and then one by one;
 * then on the plain peildatum; then with plainer values. Each is accepted by validation because
 * this case is: what is unknown contradicts nothing, and dates keep their order.
 */
record ShrinkableCase(DatedCase value, boolean forgettable) implements Shrinkable<DatedCase> {

  @Override
  public Stream<Shrinkable<DatedCase>> shrink() {
    return Stream.of(forgotten(), shifted(), simpler())
        .flatMap(cases -> cases)
        .map(datedCase -> new ShrinkableCase(datedCase, forgettable));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(
        value.feitCount(),
        value.peildatum().equals(SomDomain.PEILDATUM) ? 0 : 1,
        value.gedetineerde().knownFeiten().entrySet().stream()
            .mapToLong(feit -> weight(feit.getKey(), feit.getValue()))
            .sum());
  }

  private Stream<DatedCase> forgotten() {
    List<Feit> known = new ArrayList<>(value.gedetineerde().knownFeiten().keySet());
    known.remove(Feit.KENMERK);
    return forgettable
        ? Stream.iterate(known.size(), part -> part > 0, part -> part / 2)
            .flatMap(part -> withoutPieces(known, part))
        : Stream.empty();
  }

  /** The case without each stretch of so many facts. */
  private Stream<DatedCase> withoutPieces(List<Feit> known, int part) {
    return Stream.iterate(0, from -> from < known.size(), from -> from + part)
        .map(from -> known.subList(from, Math.min(from + part, known.size())))
        .map(value::without);
  }

  private Stream<DatedCase> shifted() {
    return value.peildatum().equals(SomDomain.PEILDATUM)
        ? Stream.empty()
        : Stream.of(on(SomDomain.PEILDATUM));
  }

  /** The same case on another peildatum, every date as many days earlier or later. */
  private DatedCase on(LocalDate peildatum) {
    long days = ChronoUnit.DAYS.between(value.peildatum(), peildatum);
    Gedetineerde feiten = value.gedetineerde();
    GedetineerdeBuilder builder = feiten.toBuilder();
    feiten
        .knownFeiten()
        .keySet()
        .forEach(
            feit ->
                date(feiten, feit)
                    .map(date -> date.plusDays(days))
                    .ifPresent(date -> builder.met(feit, asValue(feit, date))));
    return new DatedCase(builder.build(), peildatum);
  }

  private static Object asValue(Feit feit, LocalDate date) {
    return feit.equals(Feit.LAATSTE_RECLASSERINGSINFORMATIE)
        ? Reclasseringsinformatie.of(date)
        : date;
  }

  /** The date of a fact; empty when it is unknown or no date. */
  static Optional<LocalDate> date(Gedetineerde gedetineerde, Feit feit) {
    Object value = gedetineerde.value(feit).orElse(null);
    if (value instanceof Reclasseringsinformatie.Latest last) {
      return Optional.of(last.datum());
    }
    return value instanceof LocalDate date ? Optional.of(date) : Optional.empty();
  }

  private Stream<DatedCase> simpler() {
    return value.gedetineerde().knownFeiten().entrySet().stream()
        .flatMap(feit -> plainer(feit).map(simplest -> with(feit.getKey(), simplest)));
  }

  private static Stream<Object> plainer(Map.Entry<Feit, Object> feit) {
    if (feit.getKey().kind() instanceof FeitType.Choice choice) {
      return Stream.of((Object[]) choice.type().getEnumConstants())
          .filter(other -> weight(feit.getKey(), other) < weight(feit.getKey(), feit.getValue()));
    }
    return feit.getValue() instanceof List<?> list && !list.isEmpty()
        ? Stream.of(List.of(), list.subList(0, list.size() / 2), list.subList(1, list.size()))
        : Stream.empty();
  }

  private DatedCase with(Feit feit, Object replacement) {
    GedetineerdeBuilder builder = value.gedetineerde().toBuilder().met(feit, replacement);
    return new DatedCase(builder.build(), value.peildatum());
  }

  /** How far a value is from the plainest of its kind. */
  private static int weight(Feit feit, Object value) {
    if (feit.kind() instanceof FeitType.Choice choice && value instanceof Enum<?> word) {
      int place = word.ordinal();
      return choice.type() == JaNee.class ? 1 - place : place;
    }
    return value instanceof List<?> list ? list.size() : 0;
  }
}

package nl.somregels.som.regels.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;

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
        : Stream.of(value.shiftedTo(SomDomain.PEILDATUM));
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

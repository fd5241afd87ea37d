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
 * A case with the smaller cases to try when it falsifies a property: first with facts unknown, many
 * at once and then one by one; then on the plain peildatum; then with plainer values. Each is
 * accepted by validation because this case is: what is unknown contradicts nothing, and dates that
 * move together keep their order.
 *
 * @param value the case
 * @param vergeetbaar whether facts may become unknown
 */
record ShrinkableCase(DatedCase value, boolean vergeetbaar) implements Shrinkable<DatedCase> {

  @Override
  public Stream<Shrinkable<DatedCase>> shrink() {
    return Stream.of(vergeten(), verschoven(), eenvoudiger())
        .flatMap(gevallen -> gevallen)
        .map(geval -> new ShrinkableCase(geval, vergeetbaar));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(
        value.aantalFeiten(),
        value.peildatum().equals(SomDomain.PEILDATUM) ? 0 : 1,
        value.gedetineerde().bekendeFeiten().entrySet().stream()
            .mapToLong(feit -> gewicht(feit.getKey(), feit.getValue()))
            .sum());
  }

  private Stream<DatedCase> vergeten() {
    List<Feit> bekend = new ArrayList<>(value.gedetineerde().bekendeFeiten().keySet());
    bekend.remove(Feit.KENMERK);
    return vergeetbaar
        ? Stream.iterate(bekend.size(), deel -> deel > 0, deel -> deel / 2)
            .flatMap(deel -> zonderStukken(bekend, deel))
        : Stream.empty();
  }

  /** The case without each stretch of so many facts. */
  private Stream<DatedCase> zonderStukken(List<Feit> bekend, int deel) {
    return Stream.iterate(0, van -> van < bekend.size(), van -> van + deel)
        .map(van -> bekend.subList(van, Math.min(van + deel, bekend.size())))
        .map(value::zonder);
  }

  private Stream<DatedCase> verschoven() {
    return value.peildatum().equals(SomDomain.PEILDATUM)
        ? Stream.empty()
        : Stream.of(value.verschovenNaar(SomDomain.PEILDATUM));
  }

  private Stream<DatedCase> eenvoudiger() {
    return value.gedetineerde().bekendeFeiten().entrySet().stream()
        .flatMap(feit -> plainer(feit).map(waarde -> met(feit.getKey(), waarde)));
  }

  private static Stream<Object> plainer(Map.Entry<Feit, Object> feit) {
    if (feit.getKey().soort() instanceof FeitType.Choice keuze) {
      return Stream.of((Object[]) keuze.type().getEnumConstants())
          .filter(ander -> gewicht(feit.getKey(), ander) < gewicht(feit.getKey(), feit.getValue()));
    }
    return feit.getValue() instanceof List<?> lijst && !lijst.isEmpty()
        ? Stream.of(List.of(), lijst.subList(0, lijst.size() / 2), lijst.subList(1, lijst.size()))
        : Stream.empty();
  }

  private DatedCase met(Feit feit, Object waarde) {
    GedetineerdeBuilder builder = value.gedetineerde().toBuilder().met(feit, waarde);
    return new DatedCase(builder.build(), value.peildatum());
  }

  /** How far a value is from the plainest of its kind. */
  private static int gewicht(Feit feit, Object waarde) {
    if (feit.soort() instanceof FeitType.Choice keuze && waarde instanceof Enum<?> woord) {
      int plaats = woord.ordinal();
      return keuze.type() == JaNee.class ? 1 - plaats : plaats;
    }
    return waarde instanceof List<?> lijst ? lijst.size() : 0;
  }
}

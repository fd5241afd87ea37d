package nl.somregels.som.regels.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitsoort;
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
record Krimpgeval(Proefgeval value, boolean vergeetbaar) implements Shrinkable<Proefgeval> {

  @Override
  public Stream<Shrinkable<Proefgeval>> shrink() {
    return Stream.of(vergeten(), verschoven(), eenvoudiger())
        .flatMap(gevallen -> gevallen)
        .map(geval -> new Krimpgeval(geval, vergeetbaar));
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

  private Stream<Proefgeval> vergeten() {
    List<Feit> bekend = new ArrayList<>(value.gedetineerde().bekendeFeiten().keySet());
    bekend.remove(Feit.KENMERK);
    return vergeetbaar
        ? Stream.iterate(bekend.size(), deel -> deel > 0, deel -> deel / 2)
            .flatMap(deel -> zonderStukken(bekend, deel))
        : Stream.empty();
  }

  /** The case without each stretch of so many facts. */
  private Stream<Proefgeval> zonderStukken(List<Feit> bekend, int deel) {
    return Stream.iterate(0, van -> van < bekend.size(), van -> van + deel)
        .map(van -> bekend.subList(van, Math.min(van + deel, bekend.size())))
        .map(value::zonder);
  }

  private Stream<Proefgeval> verschoven() {
    return value.peildatum().equals(SomDomain.PEILDATUM)
        ? Stream.empty()
        : Stream.of(value.verschovenNaar(SomDomain.PEILDATUM));
  }

  private Stream<Proefgeval> eenvoudiger() {
    return value.gedetineerde().bekendeFeiten().entrySet().stream()
        .flatMap(feit -> plainer(feit).map(waarde -> met(feit.getKey(), waarde)));
  }

  private static Stream<Object> plainer(Map.Entry<Feit, Object> feit) {
    if (feit.getKey().soort() instanceof Feitsoort.Keuze keuze) {
      return Stream.of((Object[]) keuze.type().getEnumConstants())
          .filter(ander -> gewicht(feit.getKey(), ander) < gewicht(feit.getKey(), feit.getValue()));
    }
    return feit.getValue() instanceof List<?> lijst && !lijst.isEmpty()
        ? Stream.of(List.of(), lijst.subList(0, lijst.size() / 2), lijst.subList(1, lijst.size()))
        : Stream.empty();
  }

  private Proefgeval met(Feit feit, Object waarde) {
    GedetineerdeBuilder builder = value.gedetineerde().toBuilder().met(feit, waarde);
    return new Proefgeval(builder.build(), value.peildatum());
  }

  /** How far a value is from the plainest of its kind. */
  private static int gewicht(Feit feit, Object waarde) {
    if (feit.soort() instanceof Feitsoort.Keuze keuze && waarde instanceof Enum<?> woord) {
      int plaats = woord.ordinal();
      return keuze.type() == JaNee.class ? 1 - plaats : plaats;
    }
    return waarde instanceof List<?> lijst ? lijst.size() : 0;
  }
}

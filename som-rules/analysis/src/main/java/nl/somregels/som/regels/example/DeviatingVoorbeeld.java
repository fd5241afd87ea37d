package nl.somregels.som.regels.example;

import java.util.List;

/** An example that does not hold, with every deviation. */
public record DeviatingVoorbeeld(Voorbeeld voorbeeld, List<Deviation> deviations) {
  public DeviatingVoorbeeld {
    deviations = List.copyOf(deviations);
  }

  /** What makes it come out otherwise: what leads, or everything when nothing does. */
  List<String> cause() {
    List<String> leading =
        deviations.stream().filter(Deviation::leading).map(Deviation::text).toList();
    return leading.isEmpty() ? texts() : leading;
  }

  List<String> texts() {
    return deviations.stream().map(Deviation::text).toList();
  }
}

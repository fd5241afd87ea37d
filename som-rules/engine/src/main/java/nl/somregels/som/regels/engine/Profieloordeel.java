package nl.somregels.som.regels.engine;

import java.util.List;
import java.util.function.Supplier;
import nl.somregels.som.regels.trace.Profielbevinding;
import org.jspecify.annotations.Nullable;

/** What the criteria make of every case of one profile. Thread-safe. */
final class Profieloordeel {
  private final Groepsuitslagen uitslagen;
  private @Nullable List<Profielbevinding> bevindingen;

  /** With what is proposed. */
  Profieloordeel(Groepsuitslagen uitslagen) {
    this.uitslagen = uitslagen;
  }

  /** What is proposed. */
  Groepsuitslagen uitslagen() {
    return uitslagen;
  }

  /**
   * What every criterion finds, ordered by code; worked out for the first case that wants to be
   * explained. Two threads that are the first both do, with equal results.
   *
   * @param bron works it out from any case of the profile
   */
  List<Profielbevinding> bevindingen(Supplier<List<Profielbevinding>> bron) {
    List<Profielbevinding> eerder = bevindingen;
    if (eerder == null) {
      eerder = List.copyOf(bron.get());
      bevindingen = eerder;
    }
    return eerder;
  }
}

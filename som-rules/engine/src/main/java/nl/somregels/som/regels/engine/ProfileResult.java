package nl.somregels.som.regels.engine;

import java.util.List;
import java.util.function.Supplier;
import nl.somregels.som.regels.trace.BevindingTemplate;
import org.jspecify.annotations.Nullable;

/** What the criteria make of every case of one profile. Thread-safe. */
final class ProfileResult {
  private final WeeggroepProposals proposals;
  private @Nullable List<BevindingTemplate> bevindingen;

  /** With what is proposed. */
  ProfileResult(WeeggroepProposals proposals) {
    this.proposals = proposals;
  }

  /** What is proposed. */
  WeeggroepProposals proposals() {
    return proposals;
  }

  /**
   * What every criterion finds, ordered by code; worked out for the first case that wants to be
   * explained. Two threads that are the first both do, with equal results.
   *
   * @param source works it out from any case of the profile
   */
  List<BevindingTemplate> bevindingen(Supplier<List<BevindingTemplate>> source) {
    List<BevindingTemplate> earlier = bevindingen;
    if (earlier == null) {
      earlier = List.copyOf(source.get());
      bevindingen = earlier;
    }
    return earlier;
  }
}

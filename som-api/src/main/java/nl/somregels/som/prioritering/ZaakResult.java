package nl.somregels.som.prioritering;

import java.util.Objects;
import java.util.function.Supplier;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/** What becomes of one case of an inflow: a proposal, or every reason why there is none. */
public sealed interface ZaakResult {

  /** The case, with its place in the inflow. */
  Zaak zaak();

  /**
   * The case was judged. What is proposed is there at once; what explains it is worked out when it
   * is first asked for, because most of the work is in that. Two are equal when the case and the
   * prioritering are. Thread-safe.
   */
  final class Proposal implements ZaakResult {
    private final Zaak.Valid zaak;
    private final PrioriteringSummary proposal;
    private @Nullable Supplier<Prioritering> elaboration;
    private @Nullable Prioritering prioritering;

    /**
     * A proposal that is complete.
     *
     * @param zaak the facts of the case, its place, and what is strange about it
     */
    public Proposal(Zaak.Valid zaak, Prioritering prioritering) {
      this.zaak = Objects.requireNonNull(zaak, "zaak");
      this.proposal = Objects.requireNonNull(prioritering, "prioritering").proposal();
      this.prioritering = prioritering;
    }

    /**
     * A proposal with its explanation to come.
     *
     * @param zaak the facts of the case, its place, and what is strange about it
     * @param proposal what is proposed
     * @param elaboration makes the prioritering with that same outcome; asked at most once
     */
    public Proposal(
        Zaak.Valid zaak, PrioriteringSummary proposal, Supplier<Prioritering> elaboration) {
      this.zaak = Objects.requireNonNull(zaak, "zaak");
      this.proposal = Objects.requireNonNull(proposal, "proposal");
      this.elaboration = Objects.requireNonNull(elaboration, "elaboration");
    }

    @Override
    public Zaak.Valid zaak() {
      return zaak;
    }

    /** What is proposed. */
    public PrioriteringSummary proposal() {
      return proposal;
    }

    /** The proposal with its full explanation; always the same. */
    public synchronized Prioritering prioritering() {
      if (elaboration != null) {
        prioritering = elaboration.get();
        elaboration = null;
      }
      return Objects.requireNonNull(prioritering);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Proposal that
          && zaak.equals(that.zaak)
          && prioritering().equals(that.prioritering());
    }

    @Override
    public int hashCode() {
      return zaak.hashCode();
    }

    /** The case: what is proposed stays out of logs. */
    @Override
    public String toString() {
      return "Proposal[" + zaak + "]";
    }
  }

  /**
   * The case was not judged.
   *
   * @param zaak its place, its reference when that is known, and every reason
   */
  record Refusal(Zaak.Refused zaak) implements ZaakResult {
    public Refusal {
      Objects.requireNonNull(zaak, "zaak");
    }
  }
}

package nl.somregels.som.instroom;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.text.Bounds;

/**
 * Counts what becomes of the cases of an inflow while they go by, in bounded memory: counts only,
 * no cases. Meant for the results of one pack. Thread-safe.
 */
public final class InstroomSummary {
  /** An engine gives cases that it cannot tell apart the very same result, so most just add one. */
  private static final int MOST_WAITING = 32_768;

  private final Map<Prioriteit, OutcomeCount> outcomes = new EnumMap<>(Prioriteit.class);
  private final Map<String, PartCount> criteria = new LinkedHashMap<>();
  private final Map<String, Long> ontbrekend = new HashMap<>();
  private final Map<String, Long> weeggroepen = new TreeMap<>();
  private final Map<PrioriteringSummary, long[]> waiting = new IdentityHashMap<>();
  private long refused;

  /**
   * What is counted of one outcome.
   *
   * @param aantal the cases with this outcome
   * @param vast those of them with no other possible outcome
   * @param tegenstrijdig those of them where effects disagree
   */
  public record OutcomeCount(long aantal, long vast, long tegenstrijdig) {
    static final OutcomeCount NOTHING = new OutcomeCount(0, 0, 0);

    /** Refuses negative numbers. */
    public OutcomeCount {
      Bounds.atLeast(0, aantal, "aantal");
      Bounds.atLeast(0, vast, "vast");
      Bounds.atLeast(0, tegenstrijdig, "tegenstrijdig");
    }

    OutcomeCount plus(OutcomeCount other) {
      return new OutcomeCount(
          aantal + other.aantal, vast + other.vast, tegenstrijdig + other.tegenstrijdig);
    }
  }

  /**
   * What is counted of one criterion.
   *
   * @param naam its name in the pack
   * @param vanToepassing the cases where it applies
   * @param niet the cases where it does not
   * @param onbekend the cases where too little is known
   * @param wijkt those where it applies and yields to another
   */
  public record CriteriumCount(
      String naam, long vanToepassing, long niet, long onbekend, long wijkt) {
    /** Refuses negative numbers. */
    public CriteriumCount {
      Objects.requireNonNull(naam, "naam");
      Bounds.atLeast(0, vanToepassing, "vanToepassing");
      Bounds.atLeast(0, niet, "niet");
      Bounds.atLeast(0, onbekend, "onbekend");
      Bounds.atLeast(0, wijkt, "wijkt");
    }
  }

  /** The counters of one criterion. */
  private static final class PartCount {
    private final String name;
    private final long[] perStatus = new long[Status.values().length];
    private long yields;

    PartCount(String name) {
      this.name = name;
    }

    void add(CriteriumResult state, long count) {
      perStatus[state.status().ordinal()] += count;
      yields += state.yields() ? count : 0;
    }

    CriteriumCount criterium() {
      return new CriteriumCount(
          name,
          perStatus[Status.VAN_TOEPASSING.ordinal()],
          perStatus[Status.NIET_VAN_TOEPASSING.ordinal()],
          perStatus[Status.ONBEKEND.ordinal()],
          yields);
    }
  }

  /** Counts what became of one case: a result or a refusal. */
  public void add(ZaakResult result) {
    Objects.requireNonNull(result, "result");
    if (result instanceof ZaakResult.Proposal proposal) {
      add(proposal.proposal());
    } else {
      addRefused();
    }
  }

  /** Counts one result. */
  public synchronized void add(PrioriteringSummary proposal) {
    Objects.requireNonNull(proposal, "proposal");
    if (waiting.size() == MOST_WAITING && !waiting.containsKey(proposal)) {
      addUp();
    }
    waiting.computeIfAbsent(proposal, first -> new long[1])[0]++;
  }

  /** Adds up what waits, so that the counts can be read. */
  private void addUp() {
    waiting.forEach((proposal, count) -> add(proposal, count[0]));
    waiting.clear();
  }

  private void add(PrioriteringSummary proposal, long count) {
    outcomes.merge(
        proposal.prioriteit(),
        new OutcomeCount(count, proposal.vast() ? count : 0, proposal.tegenstrijdig() ? count : 0),
        OutcomeCount::plus);
    for (CriteriumResult state : proposal.criteria()) {
      criteria
          .computeIfAbsent(state.criterium().code(), code -> new PartCount(state.naam()))
          .add(state, count);
    }
    for (OntbrekendFeit feit : proposal.ontbrekend()) {
      ontbrekend.merge(feit.feit(), count, Long::sum);
    }
    if (proposal.groep() != null) {
      weeggroepen.merge(proposal.groep().name(), count, Long::sum);
    }
  }

  /** Counts one case that was refused. */
  public synchronized void addRefused() {
    refused++;
  }

  /** How many cases were refused. */
  public synchronized long refused() {
    return refused;
  }

  /** How many results there are. */
  public long count() {
    return total().aantal();
  }

  /** All outcomes together. */
  public synchronized OutcomeCount total() {
    addUp();
    return outcomes.values().stream().reduce(OutcomeCount.NOTHING, OutcomeCount::plus);
  }

  /** What is counted of this outcome. */
  public synchronized OutcomeCount outcome(Prioriteit prioriteit) {
    Objects.requireNonNull(prioriteit, "prioriteit");
    addUp();
    return outcomes.getOrDefault(prioriteit, OutcomeCount.NOTHING);
  }

  /** By code, in the order of the findings. */
  public synchronized Map<String, CriteriumCount> criteria() {
    addUp();
    Map<String, CriteriumCount> counts = new LinkedHashMap<>();
    criteria.forEach((code, count) -> counts.put(code, count.criterium()));
    return counts;
  }

  /** Cases per group of professional weighing, by group; empty when the pack has none. */
  public synchronized Map<String, Long> weeggroepen() {
    addUp();
    return new TreeMap<>(weeggroepen);
  }

  /** The facts that are missing most, most first and then by name, at most this many. */
  public synchronized List<Map.Entry<String, Long>> mostOntbrekend(int count) {
    addUp();
    return ontbrekend.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .toList();
  }
}

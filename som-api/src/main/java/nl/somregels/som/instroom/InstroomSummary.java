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
import nl.somregels.som.feiten.Bounds;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult;

/**
 * Counts what becomes of the cases of an inflow while they go by, in bounded memory: counts only,
 * no cases. Meant for the results of one pack. Thread-safe.
 */
public final class InstroomSummary {
  /** An engine gives cases that it cannot tell apart the very same result, so most just add one. */
  private static final int MOST_WAITING = 32_768;

  private final Map<Prioriteit, OutcomeCount> uitkomsten = new EnumMap<>(Prioriteit.class);
  private final Map<String, PartCount> criteria = new LinkedHashMap<>();
  private final Map<String, Long> ontbrekend = new HashMap<>();
  private final Map<String, Long> weeggroepen = new TreeMap<>();
  private final Map<PrioriteringSummary, long[]> waiting = new IdentityHashMap<>();
  private long geweigerd;

  /**
   * What is counted of one outcome.
   *
   * @param aantal the cases with this outcome
   * @param vast those of them with no other possible outcome
   * @param tegenstrijdig those of them where effects disagree
   */
  public record OutcomeCount(long aantal, long vast, long tegenstrijdig) {
    static final OutcomeCount NIETS = new OutcomeCount(0, 0, 0);

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
    private final String naam;
    private final long[] perStatus = new long[Status.values().length];
    private long wijkt;

    PartCount(String naam) {
      this.naam = naam;
    }

    void add(CriteriumResult stand, long aantal) {
      perStatus[stand.status().ordinal()] += aantal;
      wijkt += stand.wijkt() ? aantal : 0;
    }

    CriteriumCount criterium() {
      return new CriteriumCount(
          naam,
          perStatus[Status.VAN_TOEPASSING.ordinal()],
          perStatus[Status.NIET_VAN_TOEPASSING.ordinal()],
          perStatus[Status.ONBEKEND.ordinal()],
          wijkt);
    }
  }

  /** Counts what became of one case: a result or a refusal. */
  public void add(ZaakResult beoordeling) {
    Objects.requireNonNull(beoordeling, "beoordeling");
    if (beoordeling instanceof ZaakResult.Proposal voorstel) {
      add(voorstel.uitslag());
    } else {
      addGeweigerd();
    }
  }

  /** Counts one result. */
  public synchronized void add(PrioriteringSummary uitslag) {
    Objects.requireNonNull(uitslag, "uitslag");
    if (waiting.size() == MOST_WAITING && !waiting.containsKey(uitslag)) {
      addUp();
    }
    waiting.computeIfAbsent(uitslag, first -> new long[1])[0]++;
  }

  /** Adds up what waits, so that the counts can be read. */
  private void addUp() {
    waiting.forEach((uitslag, aantal) -> add(uitslag, aantal[0]));
    waiting.clear();
  }

  private void add(PrioriteringSummary uitslag, long aantal) {
    uitkomsten.merge(
        uitslag.prioriteit(),
        new OutcomeCount(aantal, uitslag.vast() ? aantal : 0, uitslag.tegenstrijdig() ? aantal : 0),
        OutcomeCount::plus);
    for (CriteriumResult stand : uitslag.criteria()) {
      criteria
          .computeIfAbsent(stand.criterium().code(), code -> new PartCount(stand.naam()))
          .add(stand, aantal);
    }
    for (OntbrekendFeit feit : uitslag.ontbrekend()) {
      ontbrekend.merge(feit.feit(), aantal, Long::sum);
    }
    if (uitslag.groep() != null) {
      weeggroepen.merge(uitslag.groep().name(), aantal, Long::sum);
    }
  }

  /** Counts one case that was refused. */
  public synchronized void addGeweigerd() {
    geweigerd++;
  }

  /** How many cases were refused. */
  public synchronized long geweigerd() {
    return geweigerd;
  }

  /** How many results there are. */
  public long aantal() {
    return totaal().aantal();
  }

  /** All outcomes together. */
  public synchronized OutcomeCount totaal() {
    addUp();
    return uitkomsten.values().stream().reduce(OutcomeCount.NIETS, OutcomeCount::plus);
  }

  /** What is counted of this outcome. */
  public synchronized OutcomeCount uitkomst(Prioriteit prioriteit) {
    Objects.requireNonNull(prioriteit, "prioriteit");
    addUp();
    return uitkomsten.getOrDefault(prioriteit, OutcomeCount.NIETS);
  }

  /** By code, in the order of the findings. */
  public synchronized Map<String, CriteriumCount> criteria() {
    addUp();
    Map<String, CriteriumCount> tellingen = new LinkedHashMap<>();
    criteria.forEach((code, telling) -> tellingen.put(code, telling.criterium()));
    return tellingen;
  }

  /** Cases per group of professional weighing, by group; empty when the pack has none. */
  public synchronized Map<String, Long> weeggroepen() {
    addUp();
    return new TreeMap<>(weeggroepen);
  }

  /** The facts that are missing most, most first and then by name, at most this many. */
  public synchronized List<Map.Entry<String, Long>> meestOntbrekend(int aantal) {
    addUp();
    return ontbrekend.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(aantal)
        .toList();
  }
}

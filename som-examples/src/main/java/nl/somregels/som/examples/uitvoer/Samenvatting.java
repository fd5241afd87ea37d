package nl.somregels.som.examples.uitvoer;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;

/**
 * Counts results while they go by, in constant memory. Results of one pack may be counted by
 * several threads at once; the counts are to be read when that is done.
 */
public final class Samenvatting {
  private final Map<Prioriteit, Uitkomst> uitkomsten = new EnumMap<>(Prioriteit.class);
  private final Map<String, Telling> criteria = new LinkedHashMap<>();
  private final Map<String, Aantal> ontbrekend = new HashMap<>();
  private final Map<String, Long> weeggroepen = new TreeMap<>();
  private long geweigerd;

  /** What is counted of one outcome. */
  public record Uitkomst(long aantal, long vast, long tegenstrijdig) {
    static final Uitkomst NIETS = new Uitkomst(0, 0, 0);

    Uitkomst plus(Uitkomst other) {
      return new Uitkomst(
          aantal + other.aantal, vast + other.vast, tegenstrijdig + other.tegenstrijdig);
    }
  }

  /** What is counted of one criterion; a case that yields is one where it applies. */
  public record Criterium(String naam, long vanToepassing, long niet, long onbekend, long wijkt) {}

  /** The counters of one criterion. */
  private static final class Telling {
    private final String naam;
    private final long[] perStatus = new long[Status.values().length];
    private long wijkt;

    Telling(String naam) {
      this.naam = naam;
    }

    void add(Bevinding bevinding) {
      perStatus[bevinding.status().ordinal()]++;
      wijkt += one(!bevinding.wijktVoor().isEmpty());
    }

    Criterium criterium() {
      return new Criterium(
          naam,
          perStatus[Status.VAN_TOEPASSING.ordinal()],
          perStatus[Status.NIET_VAN_TOEPASSING.ordinal()],
          perStatus[Status.ONBEKEND.ordinal()],
          wijkt);
    }
  }

  /** A counter. */
  private static final class Aantal {
    private long aantal;
  }

  /** Counts one result. */
  public synchronized void add(Prioritering prioritering) {
    uitkomsten.merge(
        prioritering.prioriteit(),
        new Uitkomst(1, one(prioritering.vast()), one(prioritering.tegenstrijdig())),
        Uitkomst::plus);
    for (Bevinding bevinding : prioritering.bevindingen()) {
      criteria
          .computeIfAbsent(bevinding.criterium().code(), code -> new Telling(bevinding.naam()))
          .add(bevinding);
    }
    for (OntbrekendFeit feit : prioritering.ontbrekend()) {
      ontbrekend.computeIfAbsent(feit.feit(), naam -> new Aantal()).aantal++;
    }
    if (prioritering.weeggroep() != null) {
      weeggroepen.merge(prioritering.weeggroep().groep().name(), 1L, Long::sum);
    }
  }

  /** Counts one case that was refused. */
  public synchronized void addGeweigerd() {
    geweigerd++;
  }

  /** How many cases were refused. */
  public long geweigerd() {
    return geweigerd;
  }

  /** How many results there are. */
  public long aantal() {
    return totaal().aantal();
  }

  /** All outcomes together. */
  public Uitkomst totaal() {
    return uitkomsten.values().stream().reduce(Uitkomst.NIETS, Uitkomst::plus);
  }

  /** What is counted of this outcome. */
  public Uitkomst uitkomst(Prioriteit prioriteit) {
    return uitkomsten.getOrDefault(prioriteit, Uitkomst.NIETS);
  }

  /** By code, in the order of the findings. */
  public Map<String, Criterium> criteria() {
    Map<String, Criterium> tellingen = new LinkedHashMap<>();
    criteria.forEach((code, telling) -> tellingen.put(code, telling.criterium()));
    return tellingen;
  }

  /** Cases per group of professional weighing, by group; empty when the pack has none. */
  public Map<String, Long> weeggroepen() {
    return new TreeMap<>(weeggroepen);
  }

  /** The facts that are missing most, most first and then by name, at most this many. */
  public List<Map.Entry<String, Long>> meestOntbrekend(int aantal) {
    return ontbrekend.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), each.getValue().aantal))
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(aantal)
        .toList();
  }

  private static long one(boolean counts) {
    return counts ? 1 : 0;
  }
}

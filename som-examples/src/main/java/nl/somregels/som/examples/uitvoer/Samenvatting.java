package nl.somregels.som.examples.uitvoer;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.Criteriumstand;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Uitslag;

/**
 * Counts results while they go by, in constant memory. Results of one pack may be counted by
 * several threads at once; the counts are to be read when that is done.
 */
public final class Samenvatting {
  private final Map<Prioriteit, Uitkomst> uitkomsten = new EnumMap<>(Prioriteit.class);
  private final Map<String, Telling> criteria = new LinkedHashMap<>();
  private final Map<String, Long> ontbrekend = new HashMap<>();
  private final Map<String, Long> weeggroepen = new TreeMap<>();
  private final SharedByUitslag<Aantal> gelijke = new SharedByUitslag<>(this::add);
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

    void add(Criteriumstand stand, long aantal) {
      perStatus[stand.status().ordinal()] += aantal;
      wijkt += stand.wijkt() ? aantal : 0;
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
  public synchronized void add(Uitslag uitslag) {
    Aantal gelijk = gelijke.find(uitslag);
    (gelijk == null ? gelijke.keep(uitslag, new Aantal()) : gelijk).aantal++;
  }

  /** Adds up the results that were the same. */
  private void add(Uitslag uitslag, Aantal gelijk) {
    long aantal = gelijk.aantal;
    uitkomsten.merge(
        uitslag.prioriteit(),
        new Uitkomst(aantal, uitslag.vast() ? aantal : 0, uitslag.tegenstrijdig() ? aantal : 0),
        Uitkomst::plus);
    for (Criteriumstand stand : uitslag.criteria()) {
      criteria
          .computeIfAbsent(stand.criterium().code(), code -> new Telling(stand.naam()))
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
  public long geweigerd() {
    return geweigerd;
  }

  /** How many results there are. */
  public long aantal() {
    return totaal().aantal();
  }

  /** All outcomes together. */
  public Uitkomst totaal() {
    gelijke.clear();
    return uitkomsten.values().stream().reduce(Uitkomst.NIETS, Uitkomst::plus);
  }

  /** What is counted of this outcome. */
  public Uitkomst uitkomst(Prioriteit prioriteit) {
    gelijke.clear();
    return uitkomsten.getOrDefault(prioriteit, Uitkomst.NIETS);
  }

  /** By code, in the order of the findings. */
  public Map<String, Criterium> criteria() {
    gelijke.clear();
    Map<String, Criterium> tellingen = new LinkedHashMap<>();
    criteria.forEach((code, telling) -> tellingen.put(code, telling.criterium()));
    return tellingen;
  }

  /** Cases per group of professional weighing, by group; empty when the pack has none. */
  public Map<String, Long> weeggroepen() {
    gelijke.clear();
    return new TreeMap<>(weeggroepen);
  }

  /** The facts that are missing most, most first and then by name, at most this many. */
  public List<Map.Entry<String, Long>> meestOntbrekend(int aantal) {
    gelijke.clear();
    return ontbrekend.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(aantal)
        .toList();
  }
}

package nl.somregels.som.examples.uitvoer;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;

/** Counts results while they go by, in constant memory. Not for several threads at once. */
public final class Samenvatting {
  private final Map<Prioriteit, Uitkomst> uitkomsten = new EnumMap<>(Prioriteit.class);
  private final Map<String, Criterium> criteria = new LinkedHashMap<>();
  private final Map<String, Long> ontbrekend = new TreeMap<>();
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
  public record Criterium(String naam, long vanToepassing, long niet, long onbekend, long wijkt) {
    Criterium plus(Criterium other) {
      return new Criterium(
          naam,
          vanToepassing + other.vanToepassing,
          niet + other.niet,
          onbekend + other.onbekend,
          wijkt + other.wijkt);
    }
  }

  /** Counts one result. */
  public void add(Prioritering prioritering) {
    uitkomsten.merge(
        prioritering.prioriteit(),
        new Uitkomst(1, one(prioritering.vast()), one(prioritering.tegenstrijdig())),
        Uitkomst::plus);
    prioritering
        .bevindingen()
        .forEach(
            bevinding ->
                criteria.merge(
                    bevinding.criterium().code(), criterium(bevinding), Criterium::plus));
    prioritering.ontbrekend().forEach(feit -> ontbrekend.merge(feit.feit(), 1L, Long::sum));
    if (prioritering.weeggroep() != null) {
      weeggroepen.merge(prioritering.weeggroep().groep().name(), 1L, Long::sum);
    }
  }

  /** Counts one case that was refused. */
  public void addGeweigerd() {
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
    return new LinkedHashMap<>(criteria);
  }

  /** Cases per group of professional weighing, by group; empty when the pack has none. */
  public Map<String, Long> weeggroepen() {
    return new TreeMap<>(weeggroepen);
  }

  /** The facts that are missing most, most first and then by name, at most this many. */
  public List<Map.Entry<String, Long>> meestOntbrekend(int aantal) {
    return ontbrekend.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(aantal)
        .toList();
  }

  private static Criterium criterium(Bevinding bevinding) {
    return new Criterium(
        bevinding.naam(),
        one(bevinding.status() == Status.VAN_TOEPASSING),
        one(bevinding.status() == Status.NIET_VAN_TOEPASSING),
        one(bevinding.status() == Status.ONBEKEND),
        one(!bevinding.wijktVoor().isEmpty()));
  }

  private static long one(boolean counts) {
    return counts ? 1 : 0;
  }
}

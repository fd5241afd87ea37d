package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.Profielloop;
import nl.somregels.som.regels.verify.Profielmodel;

/** Counts over fully known profiles what changes between two packs, and remembers examples. */
final class Tellingen implements Profielloop.Ontvanger {
  /** Examples kept per kind of change, out of which the smallest is made. */
  private static final int VOORBEELDEN = 20;

  private final Profielmodel van;
  private final Profielmodel naar;
  private final Map<Sleutel, Verschil> bekend = new HashMap<>();
  private final Map<Verschil, Long> aantallen = new HashMap<>();
  private final Map<Kant, List<Long>> voorbeelden = new TreeMap<>();
  private final Map<Kant, List<Long>> groepsvoorbeelden = new TreeMap<>();

  Tellingen(Profielmodel van, Profielmodel naar) {
    this.van = van;
    this.naar = naar;
  }

  /** What decides: the criteria and options that apply in both packs. */
  private record Sleutel(long van, long naar, long optiesVan, long optiesNaar) {}

  /** From what to what. */
  record Kant(String van, String naar) implements Comparable<Kant> {
    @Override
    public int compareTo(Kant other) {
      int eerst = van.compareTo(other.van);
      return eerst != 0 ? eerst : naar.compareTo(other.naar);
    }

    boolean wijzigt() {
      return !van.equals(naar);
    }
  }

  /** One way in which a profile can compare. */
  record Verschil(Kant prioriteit, Kant weeggroep, boolean andereReden) {}

  @Override
  public void profiel(long nummer, Waarheid[] waarheden) {
    Sleutel sleutel =
        new Sleutel(
            van.vanToepassing(waarheden),
            naar.vanToepassing(waarheden),
            van.opties(waarheden),
            naar.opties(waarheden));
    Verschil verschil = bekend.computeIfAbsent(sleutel, nieuw -> verschil(waarheden));
    aantallen.merge(verschil, 1L, Long::sum);
    if (verschil.prioriteit.wijzigt()) {
      bewaar(voorbeelden, verschil.prioriteit, nummer);
    }
    if (verschil.weeggroep.wijzigt()) {
      bewaar(groepsvoorbeelden, verschil.weeggroep, nummer);
    }
  }

  private Verschil verschil(Waarheid[] waarheden) {
    Oordeel links = Oordeel.van(van, waarheden, true);
    Oordeel rechts = Oordeel.van(naar, waarheden, true);
    return new Verschil(
        new Kant(links.uitkomst().prioriteit().name(), rechts.uitkomst().prioriteit().name()),
        new Kant(links.weeggroep(), rechts.weeggroep()),
        !links.equals(rechts));
  }

  private static void bewaar(Map<Kant, List<Long>> voorbeelden, Kant kant, long nummer) {
    List<Long> nummers = voorbeelden.computeIfAbsent(kant, nieuw -> new ArrayList<>());
    if (nummers.size() < VOORBEELDEN) {
      nummers.add(nummer);
    }
  }

  /** Adds what another thread counted; examples stay in the order of the profiles. */
  Tellingen samen(Tellingen ander) {
    ander.aantallen.forEach((verschil, aantal) -> aantallen.merge(verschil, aantal, Long::sum));
    ander.voorbeelden.forEach((kant, n) -> n.forEach(x -> bewaar(voorbeelden, kant, x)));
    ander.groepsvoorbeelden.forEach((k, n) -> n.forEach(x -> bewaar(groepsvoorbeelden, k, x)));
    return this;
  }

  Map<Verschil, Long> aantallen() {
    return aantallen;
  }

  Map<Kant, List<Long>> voorbeelden() {
    return voorbeelden;
  }

  Map<Kant, List<Long>> groepsvoorbeelden() {
    return groepsvoorbeelden;
  }
}

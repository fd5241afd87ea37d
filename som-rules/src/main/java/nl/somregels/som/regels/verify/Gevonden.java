package nl.somregels.som.regels.verify;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Weeggroep.Groep;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.session.Waarheid;
import org.jspecify.annotations.Nullable;

/**
 * What rules make of one case, as far as an example can expect it of the case itself. The possible
 * outcomes are not in it: they are what rules make of other cases, with more known.
 *
 * @param prioriteit the outcome
 * @param tegenstrijdig whether effects disagree
 * @param statussen the status of every criterion
 * @param wijkt each criterion that yields, with all it yields to
 * @param verplicht the criteria that apply and give probation a mandatory role
 * @param weeggroep the group within professional weighing, or null
 * @param eerst whether to look at the case first
 * @param opties the status of every optional criterion; empty without weeggroep
 */
public record Gevonden(
    Prioriteit prioriteit,
    boolean tegenstrijdig,
    SortedMap<CriteriumCode, Status> statussen,
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt,
    SortedSet<CriteriumCode> verplicht,
    @Nullable Groep weeggroep,
    boolean eerst,
    SortedMap<CriteriumCode, Status> opties) {

  /** What stands in the answer of an engine. */
  static Gevonden van(Prioritering prioritering) {
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt = new TreeMap<>();
    SortedSet<CriteriumCode> verplicht = new TreeSet<>();
    for (Bevinding bevinding : prioritering.bevindingen()) {
      if (!bevinding.wijktVoor().isEmpty()) {
        wijkt.put(bevinding.criterium(), new TreeSet<>(bevinding.wijktVoor()));
      }
      if (bevinding.verplicht() && bevinding.status() == Status.VAN_TOEPASSING) {
        verplicht.add(bevinding.criterium());
      }
    }
    Weeggroep groep = prioritering.weeggroep();
    return new Gevonden(
        prioritering.prioriteit(),
        prioritering.tegenstrijdig(),
        statussen(prioritering.bevindingen()),
        wijkt,
        verplicht,
        groep == null ? null : groep.groep(),
        groep != null && groep.eerst(),
        groep == null ? new TreeMap<>() : statussen(groep.opties()));
  }

  /**
   * What the rules of a model make of these truths.
   *
   * @param faseBekend whether the phase of the case is known
   */
  public static Gevonden van(Profielmodel profielmodel, Waarheid[] waarheden, boolean faseBekend) {
    return van(
        profielmodel.model(),
        profielmodel.statussen(waarheden),
        profielmodel.optiestatussen(waarheden),
        faseBekend);
  }

  /** What a model makes of these statuses, in the order of its criteria and options. */
  public static Gevonden van(
      Criteriamodel model, Status[] statussen, Status[] optiestatussen, boolean faseBekend) {
    Uitkomst uitkomst = model.uitkomst(statussen, faseBekend);
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt = new TreeMap<>();
    SortedSet<CriteriumCode> verplicht = new TreeSet<>();
    for (int i = 0; i < statussen.length; i++) {
      Criterium criterium = model.criteria().get(i);
      List<CriteriumCode> voor = model.wijktVoor(i, statussen);
      if (!voor.isEmpty()) {
        wijkt.put(criterium.code(), new TreeSet<>(voor));
      }
      if (criterium.verplicht() && statussen[i] == Status.VAN_TOEPASSING) {
        verplicht.add(criterium.code());
      }
    }
    boolean gewogen =
        uitkomst.prioriteit() == Prioriteit.PROFESSIONELE_WEGING && optiestatussen.length > 0;
    boolean inA = false;
    boolean eerst = false;
    for (int i = 0; gewogen && i < optiestatussen.length; i++) {
      boolean geldt = optiestatussen[i] == Status.VAN_TOEPASSING;
      inA |= geldt;
      eerst |= geldt && model.opties().get(i).eerst();
    }
    return new Gevonden(
        uitkomst.prioriteit(),
        uitkomst.tegenstrijdig(),
        statussen(model.criteria(), statussen),
        wijkt,
        verplicht,
        gewogen ? (inA ? Groep.A : Groep.B) : null,
        eerst,
        gewogen ? statussen(model.opties(), optiestatussen) : new TreeMap<>());
  }

  private static SortedMap<CriteriumCode, Status> statussen(Collection<Bevinding> bevindingen) {
    SortedMap<CriteriumCode, Status> statussen = new TreeMap<>();
    bevindingen.forEach(bevinding -> statussen.put(bevinding.criterium(), bevinding.status()));
    return statussen;
  }

  private static SortedMap<CriteriumCode, Status> statussen(
      List<Criterium> criteria, Status[] gevonden) {
    SortedMap<CriteriumCode, Status> statussen = new TreeMap<>();
    for (int i = 0; i < gevonden.length; i++) {
      statussen.put(criteria.get(i).code(), gevonden[i]);
    }
    return statussen;
  }
}

package nl.somregels.som.regels.profile.count;

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
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
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
public record FoundResult(
    Prioriteit prioriteit,
    boolean tegenstrijdig,
    SortedMap<CriteriumCode, Status> statussen,
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt,
    SortedSet<CriteriumCode> verplicht,
    @Nullable WeeggroepCode weeggroep,
    boolean eerst,
    SortedMap<CriteriumCode, Status> opties) {

  /** What stands in the answer of an engine. */
  public static FoundResult van(Prioritering prioritering) {
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
    return new FoundResult(
        prioritering.prioriteit(),
        prioritering.tegenstrijdig(),
        statussen(prioritering.bevindingen()),
        wijkt,
        verplicht,
        groep == null ? null : groep.groep(),
        groep != null && groep.eerst(),
        groep == null ? new TreeMap<>() : statussen(groep.opties()));
  }

  /** What the rules of a model make of a case that they have judged. */
  public static FoundResult van(PackModel profielmodel, ProfileState stand) {
    CriteriaModel model = profielmodel.model();
    Decision uitkomst = profielmodel.uitkomst(stand);
    long gelden = profielmodel.vanToepassing(stand);
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt = new TreeMap<>();
    SortedSet<CriteriumCode> verplicht = new TreeSet<>();
    for (int i = 0; i < model.criteria().size(); i++) {
      Criterium criterium = model.criteria().get(i);
      List<CriteriumCode> voor = model.wijktVoor(i, gelden);
      if (!voor.isEmpty()) {
        wijkt.put(criterium.code(), new TreeSet<>(voor));
      }
      if (criterium.verplicht() && (gelden & 1L << i) != 0) {
        verplicht.add(criterium.code());
      }
    }
    boolean gewogen =
        uitkomst.prioriteit() == Prioriteit.PROFESSIONELE_WEGING && !model.opties().isEmpty();
    long opties = gewogen ? profielmodel.opties(stand) : 0;
    boolean eerst = false;
    for (int i = 0; i < model.opties().size(); i++) {
      eerst |= (opties & 1L << i) != 0 && model.opties().get(i).eerst();
    }
    return new FoundResult(
        uitkomst.prioriteit(),
        uitkomst.tegenstrijdig(),
        statussen(model.criteria(), stand, 0),
        wijkt,
        verplicht,
        gewogen ? (opties == 0 ? WeeggroepCode.B : WeeggroepCode.A) : null,
        eerst,
        gewogen ? statussen(model.opties(), stand, model.criteria().size()) : new TreeMap<>());
  }

  /** Of the rules whose bits begin at this place. */
  private static SortedMap<CriteriumCode, Status> statussen(
      List<Criterium> regels, ProfileState stand, int begin) {
    SortedMap<CriteriumCode, Status> statussen = new TreeMap<>();
    for (int i = 0; i < regels.size(); i++) {
      long bit = 1L << begin + i;
      boolean niet = (stand.niet() & bit) != 0;
      boolean open = (stand.open() & bit) != 0;
      statussen.put(
          regels.get(i).code(),
          niet ? Status.NIET_VAN_TOEPASSING : open ? Status.ONBEKEND : Status.VAN_TOEPASSING);
    }
    return statussen;
  }

  private static SortedMap<CriteriumCode, Status> statussen(Collection<Bevinding> bevindingen) {
    SortedMap<CriteriumCode, Status> statussen = new TreeMap<>();
    bevindingen.forEach(bevinding -> statussen.put(bevinding.criterium(), bevinding.status()));
    return statussen;
  }
}

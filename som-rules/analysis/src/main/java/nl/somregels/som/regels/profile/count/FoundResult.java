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
import nl.somregels.som.regels.pack.model.Criterium;
import org.jspecify.annotations.Nullable;

/**
 * What rules make of one case, as far as an example can expect it of the case itself. The possible
 * outcomes are not in it: they are what rules make of other cases, with more known. Without
 * weeggroep (null) there are no options.
 */
public record FoundResult(
    Prioriteit prioriteit,
    boolean contradictory,
    SortedMap<CriteriumCode, Status> statuses,
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> yields,
    SortedSet<CriteriumCode> mandatory,
    @Nullable WeeggroepCode weeggroep,
    boolean first,
    SortedMap<CriteriumCode, Status> options) {

  public static FoundResult of(Prioritering prioritering) {
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> yields = new TreeMap<>();
    SortedSet<CriteriumCode> mandatory = new TreeSet<>();
    for (Bevinding bevinding : prioritering.bevindingen()) {
      if (!bevinding.wijktVoor().isEmpty()) {
        yields.put(bevinding.criterium(), new TreeSet<>(bevinding.wijktVoor()));
      }
      if (bevinding.verplicht() && bevinding.status() == Status.VAN_TOEPASSING) {
        mandatory.add(bevinding.criterium());
      }
    }
    Weeggroep group = prioritering.weeggroep();
    return new FoundResult(
        prioritering.prioriteit(),
        prioritering.tegenstrijdig(),
        statuses(prioritering.bevindingen()),
        yields,
        mandatory,
        group == null ? null : group.groep(),
        group != null && group.eerst(),
        group == null ? new TreeMap<>() : statuses(group.opties()));
  }

  /** What the rules of a model make of a case that they have judged. */
  public static FoundResult of(PackModel packModel, ProfileState state) {
    CriteriaModel model = packModel.model();
    PackJudgement judgement = PackJudgement.of(packModel, state);
    SortedMap<CriteriumCode, SortedSet<CriteriumCode>> yields = new TreeMap<>();
    SortedSet<CriteriumCode> mandatory = new TreeSet<>();
    judgement
        .reasons()
        .forEach(
            (code, role) -> {
              if (!role.yieldsTo().isEmpty()) {
                yields.put(code, new TreeSet<>(role.yieldsTo()));
              }
              if (role.mandatory()) {
                mandatory.add(code);
              }
            });
    boolean inGroup = judgement.isInGroup();
    return new FoundResult(
        judgement.prioriteit(),
        judgement.outcome().contradictory(),
        statuses(model.criteria(), state, 0),
        yields,
        mandatory,
        inGroup ? WeeggroepCode.valueOf(judgement.weeggroep()) : null,
        judgement.first(),
        inGroup ? statuses(model.options(), state, model.criteria().size()) : new TreeMap<>());
  }

  /** Of the rules whose numbers begin here. */
  private static SortedMap<CriteriumCode, Status> statuses(
      List<Criterium> rules, ProfileState state, int begin) {
    SortedMap<CriteriumCode, Status> statuses = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      statuses.put(rules.get(i).code(), state.status(begin + i));
    }
    return statuses;
  }

  private static SortedMap<CriteriumCode, Status> statuses(Collection<Bevinding> bevindingen) {
    SortedMap<CriteriumCode, Status> statuses = new TreeMap<>();
    bevindingen.forEach(bevinding -> statuses.put(bevinding.criterium(), bevinding.status()));
    return statuses;
  }
}

package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * What optional criteria can be where people see them: in the cases that the criteria leave to
 * weighing, of which all, some or nothing is known. Exact over the space it is given. Immutable.
 */
public final class WeighedOptions {
  private final RuleSet rules;
  private final ProfileSpace space;
  private final JointStates states;

  WeighedOptions(RuleSet rules, ProfileSpace space) {
    this.rules = rules;
    this.space = space;
    this.states = JointStates.same(space);
  }

  public List<Criterium> options() {
    return rules.opties();
  }

  /** Every status that one optional criterion with these conditions of the pack can have. */
  public Set<Status> statuses(List<Voorwaarde> voorwaarden) {
    List<Criterium> criteria = new ArrayList<>(rules.criteria());
    criteria.add(ProbeCriterium.of(voorwaarden));
    int number = rules.criteria().size();
    PackModel model = model(rules.withCriteria(criteria).withOptions(List.of()));
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (ProfileState state : weighed(model)) {
      if (state.not().contains(number)) {
        statuses.add(Status.NIET_VAN_TOEPASSING);
      } else {
        statuses.add(state.open().contains(number) ? Status.ONBEKEND : Status.VAN_TOEPASSING);
      }
    }
    return statuses;
  }

  /** Every group that a case which is weighed can be in. */
  public Set<WeeggroepCode> groups() {
    PackModel model = model(rules);
    Set<WeeggroepCode> groups = EnumSet.noneOf(WeeggroepCode.class);
    for (ProfileState state : weighed(model)) {
      groups.add(model.options(state).isEmpty() ? WeeggroepCode.B : WeeggroepCode.A);
    }
    return groups;
  }

  private PackModel model(RuleSet of) {
    return new PackModel(of, space.voorwaarden());
  }

  private List<ProfileState> weighed(PackModel model) {
    return states.states(Completeness.GEDEELTELIJK, model, model).stream()
        .map(JointState::left)
        .filter(state -> model.outcome(state).prioriteit() == Prioriteit.PROFESSIONELE_WEGING)
        .toList();
  }
}

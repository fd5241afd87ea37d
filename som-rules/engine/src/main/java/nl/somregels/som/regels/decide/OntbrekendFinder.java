package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;

/** Which unknown facts the possible outcomes depend on, and what each alone would lead to. */
public final class OntbrekendFinder {
  private final OutcomeSpace space;

  public OntbrekendFinder(OutcomeSpace space) {
    this.space = space;
  }

  /** The unknown facts that matter to a proposal, in the order of the model. */
  public List<OntbrekendFeit> determine(FeitSet known, long[] condition, Prioriteit proposal) {
    FactInfluence influence = new FactInfluence(known);
    OutcomeFunctionSearch finder = space.finder(condition);
    FeitSet matter = FeitSet.EMPTY;
    for (int i = 0; i < condition.length; i++) {
      if (Long.bitCount(condition[i]) > 1) {
        matter = matter.with(matter(i, condition, influence, finder));
      }
    }
    if (matter.isEmpty()) {
      return List.of();
    }
    CriteriaState state = space.state(condition);
    List<OntbrekendFeit> ontbrekend = new ArrayList<>();
    for (Feit feit : matter.feiten()) {
      Set<Prioriteit> becomes = EnumSet.noneOf(Prioriteit.class);
      becomes(feit, 0, condition.clone(), state, influence, becomes);
      becomes.remove(proposal);
      ontbrekend.add(new OntbrekendFeit(feit.jsonName(), List.copyOf(becomes)));
    }
    return List.copyOf(ontbrekend);
  }

  /** The facts that, learnt now or after others, change which outcomes are left. */
  private FeitSet matter(
      int number, long[] condition, FactInfluence influence, OutcomeFunctionSearch finder) {
    Variable variable = space.variables().get(number);
    FeitSet candidates = influence.ontbrekend(variable);
    List<Refinement> open = new ArrayList<>();
    for (Feit feit : candidates.feiten()) {
      open.add(influence.change(feit, variable, condition[number]));
    }
    finder.somewhere(
        number,
        function -> {
          open.removeIf(change -> change.happens(function));
          return open.isEmpty();
        });
    FeitSet matter = candidates;
    for (Refinement never : open) {
      matter = matter.without(never.feit());
    }
    return matter;
  }

  /** Adds the proposals by this fact alone, setting each variable from this one on. */
  private void becomes(
      Feit feit,
      int since,
      long[] condition,
      CriteriaState state,
      FactInfluence influence,
      Set<Prioriteit> found) {
    for (int i = since; i < condition.length; i++) {
      long now = condition[i];
      if (Long.bitCount(now) > 1) {
        long[] possible = influence.only(feit, space.variables().get(i), now);
        if (possible.length > 0) {
          for (long combinations : possible) {
            condition[i] = combinations;
            CriteriaState further = space.state(state, condition, space.readers(i));
            becomes(feit, i + 1, condition, further, influence, found);
          }
          condition[i] = now;
          return;
        }
      }
    }
    found.add(space.proposal(state, condition));
  }
}

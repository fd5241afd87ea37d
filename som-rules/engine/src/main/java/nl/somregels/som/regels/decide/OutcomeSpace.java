package nl.somregels.som.regels.decide;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;

/**
 * Which outcomes a case can still get. What is known of a case is its <em>toestand</em>: for each
 * {@link Variable} the combinations that are still possible. Given the phase, criteria that share
 * no fact are independent, so their possibilities are found per {@link Component} and only then
 * combined: exact, without enumerating all facts together. Immutable and thread-safe.
 */
public final class OutcomeSpace {
  private static final Prioriteit[] PRIORITEITEN = Prioriteit.values();

  private final CriteriaModel model;
  private final List<Variable> variables;
  private final TruthTable table;
  private final List<Component> components;
  private final int fase;
  private final int[] reachablePerFase;
  private final CriteriumSet[] readersPerVariable;

  /** The space of a pack; asks Drools for the truth of each condition in each class. */
  public OutcomeSpace(CriteriaModel model, ConditionEvaluator session) {
    this.model = model;
    this.variables = variables(model);
    this.fase = number(Field.FASE);
    this.table = new TruthTable(variables, model.voorwaarden(), model::place, session);
    this.components = ComponentBuilder.of(model, variables, table, fase);
    this.readersPerVariable =
        IntStream.range(0, variables.size()).mapToObj(this::readBy).toArray(CriteriumSet[]::new);
    this.reachablePerFase = new int[variables.get(fase).combinations().size()];
    long[] allOpen =
        variables.stream().mapToLong(v -> -1L >>> (Long.SIZE - v.combinations().size())).toArray();
    for (int f = 0; f < reachablePerFase.length; f++) {
      reachablePerFase[f] = collect(sets(f, allOpen), 0, 0, 0, -1);
    }
  }

  /** The variables; when they are too many, with the first condition that makes them so. */
  private static List<Variable> variables(CriteriaModel model) {
    try {
      return Variables.of(model.voorwaarden());
    } catch (RuleLimitException e) {
      List<Expression> written = model.inOrderOfTheFiles();
      int enough = 0;
      int tooMany = written.size();
      while (tooMany - enough > 1) {
        int half = (enough + tooMany) / 2;
        if (isTooMany(written.subList(0, half))) {
          tooMany = half;
        } else {
          enough = half;
        }
      }
      throw e.at(model.place(written.get(tooMany - 1)));
    }
  }

  private static boolean isTooMany(List<Expression> voorwaarden) {
    try {
      Variables.of(voorwaarden);
      return false;
    } catch (RuleLimitException e) {
      return true;
    }
  }

  private CriteriumSet readBy(int variable) {
    return CriteriumSet.where(
        model.criteria().size(),
        i ->
            Arrays.stream(model.voorwaardenOf(i))
                .flatMap(voorwaarde -> Arrays.stream(table.reads(voorwaarde)))
                .anyMatch(read -> read == variable));
  }

  /** What is known of the case: per variable the combinations that are possible. */
  public long[] condition(FieldValues view) {
    long[] condition = new long[variables.size()];
    for (int i = 0; i < condition.length; i++) {
      condition[i] = variables.get(i).possible(view);
    }
    return condition;
  }

  /** Exactly the outcomes that can be reached by filling in what is unknown; alphabetically. */
  public Set<Prioriteit> outcomes(long[] condition) {
    int found = 0;
    for (long rest = condition[fase]; rest != 0; rest &= rest - 1) {
      int f = Long.numberOfTrailingZeros(rest);
      found |= collect(sets(f, condition), 0, 0, 0, reachablePerFase[f]);
    }
    Set<Prioriteit> outcomes = EnumSet.noneOf(Prioriteit.class);
    for (; found != 0; found &= found - 1) {
      outcomes.add(PRIORITEITEN[Integer.numberOfTrailingZeros(found)]);
    }
    return outcomes;
  }

  private long[][] sets(int f, long[] condition) {
    long[][] sets = new long[components.size()][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = components.get(i).possible(f, condition);
    }
    return sets;
  }

  /** Stops as soon as it has found everything that this phase can come to at all. */
  private int collect(long[][] sets, int place, long together, int found, int all) {
    if (place == sets.length) {
      return found | 1 << model.outcomeNumber(together);
    }
    int further = found;
    for (long set : sets[place]) {
      further = collect(sets, place + 1, together | set, further, all);
      if (further == all) {
        break;
      }
    }
    return further;
  }

  CriteriaState state(long[] condition) {
    return state(CriteriaState.SETTLED, condition, all());
  }

  /** The state after a change of variables that only these criteria read. */
  CriteriaState state(CriteriaState earlier, long[] condition, CriteriumSet criteria) {
    return state(earlier, criteria, i -> model.status(i, place -> table.truth(place, condition)));
  }

  private static CriteriaState state(
      CriteriaState earlier, CriteriumSet criteria, IntFunction<Status> status) {
    long not = earlier.not().without(criteria).bits();
    long open = earlier.open().without(criteria).bits();
    for (long rest = criteria.bits(); rest != 0; rest &= rest - 1) {
      Status now = status.apply(Long.numberOfTrailingZeros(rest));
      not |= now == Status.NIET_VAN_TOEPASSING ? Long.lowestOneBit(rest) : 0;
      open |= now == Status.ONBEKEND ? Long.lowestOneBit(rest) : 0;
    }
    return new CriteriaState(new CriteriumSet(not), new CriteriumSet(open));
  }

  /** The outcome the engine would propose when the criteria of a case stand like this. */
  Prioriteit proposal(CriteriaState state, long[] condition) {
    CriteriumSet applying = all().without(state.not()).without(state.open());
    return model.outcome(applying, state.not(), Long.bitCount(condition[fase]) == 1).prioriteit();
  }

  private CriteriumSet all() {
    return CriteriumSet.first(model.criteria().size());
  }

  CriteriumSet readers(int variable) {
    return readersPerVariable[variable];
  }

  List<Variable> variables() {
    return variables;
  }

  OutcomeFunctionSearch finder(long[] condition) {
    return new OutcomeFunctionSearch(model, components, fase, condition);
  }

  private int number(Field field) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).has(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no variable for " + field);
  }
}

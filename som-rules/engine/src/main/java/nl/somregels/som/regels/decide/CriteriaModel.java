package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.session.Truth;

/** The criteria of a pack with their conditions and precedence, by number. Immutable. */
public final class CriteriaModel {
  static final int OUTCOMES = Prioriteit.values().length;

  /** With more criteria than this the outcome of a set is worked out instead of looked up. */
  private static final int MOST_IN_TABLE = 16;

  private static final Comparator<RegelLocation> FILES =
      Comparator.comparing(RegelLocation::bestand).thenComparingInt(RegelLocation::regelnummer);

  private final List<Criterium> criteria;
  private final List<Criterium> options;
  private final List<Expression> voorwaarden;
  private final Map<Criterium, int[]> voorwaardenPerCriterium = new IdentityHashMap<>();
  private final int[][] voorwaardenPerNumber;
  private final CriteriumSet[] yieldsTo;
  private final int[] effect;
  private final CriteriumSet notYet;
  private final Decision[] perEffects = new Decision[1 << (Effect.values().length + 1)];
  private final byte[] outcomePerSet;

  public CriteriaModel(RuleSet rules) {
    List<Criterium> all = rules.all();
    if (all.size() > Long.SIZE) {
      throw new RuleLimitException(
          all.stream().map(Criterium::regel).sorted(FILES).skip(Long.SIZE).findFirst().orElse(null),
          "Een pakket heeft hoogstens 64 criteria, optionele meegeteld.",
          "Voeg criteria samen.");
    }
    this.criteria = rules.criteria();
    this.options = rules.opties();
    this.yieldsTo = new CriteriumSet[criteria.size()];
    Arrays.fill(yieldsTo, CriteriumSet.EMPTY);
    this.effect = criteria.stream().mapToInt(c -> c.effect().ordinal()).toArray();
    for (VoorrangRule rule : rules.voorrang()) {
      yieldsTo[number(rule.yielding())] = yieldsTo[number(rule.yielding())].with(of(rule.voor()));
    }
    this.voorwaarden = rules.conditions().distinct().toList();
    all.forEach(criterium -> voorwaardenPerCriterium.put(criterium, places(criterium)));
    this.voorwaardenPerNumber =
        criteria.stream().map(voorwaardenPerCriterium::get).toArray(int[][]::new);
    this.notYet = withEffect(Effect.NOG_NIET);
    for (int i = 0; i < perEffects.length; i++) {
      perEffects[i] = Decision.decide((i & 1) != 0, effects(i >> 1));
    }
    boolean table = criteria.size() <= MOST_IN_TABLE;
    this.outcomePerSet = new byte[table ? 1 << criteria.size() : 0];
    for (int set = 0; set < outcomePerSet.length; set++) {
      outcomePerSet[set] = (byte) outcome(new CriteriumSet(set)).prioriteit().ordinal();
    }
  }

  /** Every criterion, ordered by code. */
  public List<Criterium> criteria() {
    return criteria;
  }

  /** Every optional criterion, ordered by code. */
  public List<Criterium> options() {
    return options;
  }

  /** The different conditions of all criteria, ordered by file and line. */
  List<Expression> inOrderOfTheFiles() {
    Map<Expression, RegelLocation> places = new HashMap<>();
    voorwaarden.forEach(voorwaarde -> places.put(voorwaarde, place(voorwaarde)));
    return voorwaarden.stream().sorted(Comparator.comparing(places::get, FILES)).toList();
  }

  /** Where a condition of this model stands first. */
  RegelLocation place(Expression expression) {
    return Stream.concat(criteria.stream(), options.stream())
        .flatMap(
            criterium ->
                criterium.voorwaarden().stream()
                    .filter(voorwaarde -> voorwaarde.expression().equals(expression))
                    .map(criterium::place))
        .min(FILES)
        .orElseThrow();
  }

  /** The different conditions of all criteria, in order of appearance. */
  public List<Expression> voorwaarden() {
    return voorwaarden;
  }

  /** The places in {@link #voorwaarden()} of the conditions of a criterion, in its own order. */
  public int[] voorwaardenOf(Criterium criterium) {
    return voorwaardenPerCriterium.get(criterium);
  }

  int[] voorwaardenOf(int number) {
    return voorwaardenPerNumber[number].clone();
  }

  /** The statuses of all criteria, in their order; a new array. */
  public Status[] statuses(Truth[] truths) {
    Status[] statuses = new Status[voorwaardenPerNumber.length];
    for (int i = 0; i < statuses.length; i++) {
      statuses[i] = status(i, place -> truths[place]);
    }
    return statuses;
  }

  /** How all criteria stand when these are their statuses, in their order. */
  public List<CriteriumResult> states(Status[] statuses) {
    List<CriteriumResult> states = new ArrayList<>(statuses.length);
    for (int i = 0; i < statuses.length; i++) {
      Criterium criterium = criteria.get(i);
      states.add(
          new CriteriumResult(
              criterium.code(), criterium.notes().naam(), statuses[i], yieldsTo(i, statuses)));
    }
    return states;
  }

  /** Three-valued "and" over the conditions: one false condition settles it. */
  public Status status(Criterium criterium, Truth[] truths) {
    return status(voorwaardenOf(criterium), truths);
  }

  /** Three-valued "and" over the conditions at these places. */
  public static Status status(int[] places, Truth[] truths) {
    return status(places, place -> truths[place]);
  }

  /** The status of the criterion with this number, given how to find the truth of a condition. */
  Status status(int number, IntFunction<Truth> truths) {
    return status(voorwaardenPerNumber[number], truths);
  }

  private static Status status(int[] places, IntFunction<Truth> truths) {
    Status status = Status.VAN_TOEPASSING;
    for (int place : places) {
      Truth truth = truths.apply(place);
      if (truth == Truth.ONWAAR) {
        return Status.NIET_VAN_TOEPASSING;
      }
      if (truth == Truth.ONBEKEND) {
        status = Status.ONBEKEND;
      }
    }
    return status;
  }

  /** The applying criteria that this one yields to; empty unless it applies. */
  public List<CriteriumCode> yieldsTo(int number, Status[] statuses) {
    return yieldsTo(number, applying(statuses));
  }

  /** What the criterion with this number yields to, when these surely apply. */
  public List<CriteriumCode> yieldsTo(int number, CriteriumSet applying) {
    if (!applying.contains(number) || counts(number, applying)) {
      return List.of();
    }
    return codes(applying.alsoIn(yieldsTo[number]));
  }

  /** Whether the criterion with this number yields to none of the criteria that surely apply. */
  private boolean counts(int number, CriteriumSet applying) {
    return applying.alsoIn(yieldsTo[number]).isEmpty();
  }

  /** Those of the criteria that surely apply that yield to no other. */
  public CriteriumSet counting(CriteriumSet applying) {
    return CriteriumSet.where(criteria.size(), i -> applying.contains(i) && counts(i, applying));
  }

  public List<CriteriumCode> codes(CriteriumSet set) {
    List<CriteriumCode> codes = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      if (set.contains(i)) {
        codes.add(criteria.get(i).code());
      }
    }
    return List.copyOf(codes);
  }

  private static CriteriumSet applying(Status[] statuses) {
    return CriteriumSet.where(statuses.length, i -> statuses[i] == Status.VAN_TOEPASSING);
  }

  /** The outcome when every fact is known: a criterion of effect NOG_NIET applies or does not. */
  public Decision outcome(CriteriumSet applying) {
    return outcome(applying, !applying.alsoIn(notYet).isEmpty());
  }

  /** The number of the outcome when every fact is known: its place among the outcomes. */
  int outcomeNumber(long applying) {
    return outcomePerSet.length > 0
        ? outcomePerSet[(int) applying]
        : outcome(new CriteriumSet(applying)).prioriteit().ordinal();
  }

  private Decision outcome(CriteriumSet applying, boolean notYet) {
    int effects = notYet ? 1 : 0;
    for (int i = 0; i < yieldsTo.length; i++) {
      if (applying.contains(i) && counts(i, applying)) {
        effects |= 2 << effect[i];
      }
    }
    return perEffects[effects];
  }

  /** What surely applies decides, what is not sure can only delay. */
  public Decision outcome(Status[] statuses, boolean faseKnown) {
    CriteriumSet not =
        CriteriumSet.where(statuses.length, i -> statuses[i] == Status.NIET_VAN_TOEPASSING);
    return outcome(applying(statuses), not, faseKnown);
  }

  /** When these surely apply: one of effect NOG_NIET delays unless it is in {@code not}. */
  public Decision outcome(CriteriumSet applying, CriteriumSet not, boolean faseKnown) {
    return outcome(applying, !faseKnown || !not.containsAll(notYet));
  }

  public CriteriumSet withEffect(Effect effect) {
    return CriteriumSet.where(criteria.size(), i -> criteria.get(i).effect() == effect);
  }

  private int[] places(Criterium criterium) {
    return criterium.conditions().mapToInt(voorwaarden::indexOf).toArray();
  }

  public CriteriumSet of(CriteriumCode code) {
    return CriteriumSet.of(number(code));
  }

  private int number(CriteriumCode code) {
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new IllegalArgumentException("geen criterium " + code);
  }

  private static Set<Effect> effects(int bits) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (Effect effect : Effect.values()) {
      if ((bits & 1 << effect.ordinal()) != 0) {
        effects.add(effect);
      }
    }
    return effects;
  }
}

package nl.somregels.som.regels.decide;

import java.util.ArrayList;
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
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.Truth;

/**
 * The criteria of a pack with their conditions and precedence, by number. A set of criteria is a
 * long with one bit per criterion, in the order of {@link RuleSet#criteria()}. Immutable.
 */
public final class CriteriaModel {
  /** How many outcomes there are. */
  static final int UITKOMSTEN = Prioriteit.values().length;

  /** With more criteria than this the outcome of a set is worked out instead of looked up. */
  private static final int MEESTE_IN_TABEL = 16;

  private static final Comparator<RegelLocation> FILES =
      Comparator.comparing(RegelLocation::bestand).thenComparingInt(RegelLocation::regelnummer);

  private final List<Criterium> criteria;
  private final List<Criterium> opties;
  private final List<Expression> voorwaarden;
  private final Map<Criterium, int[]> voorwaardenPerCriterium = new IdentityHashMap<>();
  private final int[][] voorwaardenPerNummer;
  private final long[] wijktVoor;
  private final int[] effect;
  private final long nogNiet;
  private final Decision[] perEffecten = new Decision[1 << (Effect.values().length + 1)];
  private final byte[] uitkomstPerSet;

  /** The model of these rules. */
  public CriteriaModel(RuleSet regels) {
    if (regels.criteria().size() + regels.opties().size() > Long.SIZE) {
      throw new RuleLimitException(
          Stream.concat(regels.criteria().stream(), regels.opties().stream())
              .map(Criterium::regel)
              .sorted(FILES)
              .skip(Long.SIZE)
              .findFirst()
              .orElse(null),
          "Een pakket heeft hoogstens 64 criteria, optionele meegeteld.",
          "Voeg criteria samen.");
    }
    this.criteria = regels.criteria();
    this.opties = regels.opties();
    this.wijktVoor = new long[criteria.size()];
    this.effect = criteria.stream().mapToInt(c -> c.effect().ordinal()).toArray();
    for (VoorrangRule regel : regels.voorrang()) {
      wijktVoor[nummer(regel.wijker())] |= 1L << nummer(regel.voor());
    }
    List<Criterium> alle = Stream.concat(criteria.stream(), opties.stream()).toList();
    this.voorwaarden =
        alle.stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expressie)
            .distinct()
            .toList();
    alle.forEach(criterium -> voorwaardenPerCriterium.put(criterium, plaatsen(criterium)));
    this.voorwaardenPerNummer =
        criteria.stream().map(voorwaardenPerCriterium::get).toArray(int[][]::new);
    this.nogNiet = metEffect(Effect.NOG_NIET);
    for (int i = 0; i < perEffecten.length; i++) {
      perEffecten[i] = Decision.decide((i & 1) != 0, effecten(i >> 1));
    }
    boolean tabel = criteria.size() <= MEESTE_IN_TABEL;
    this.uitkomstPerSet = new byte[tabel ? 1 << criteria.size() : 0];
    for (int set = 0; set < uitkomstPerSet.length; set++) {
      uitkomstPerSet[set] = (byte) uitkomst(set).prioriteit().ordinal();
    }
  }

  /** Every criterion, ordered by code. */
  public List<Criterium> criteria() {
    return criteria;
  }

  /** Every optional criterion, ordered by code. */
  public List<Criterium> opties() {
    return opties;
  }

  /** The different conditions of all criteria, ordered by file and line. */
  List<Expression> inOrderOfTheFiles() {
    Map<Expression, RegelLocation> places = new HashMap<>();
    voorwaarden.forEach(voorwaarde -> places.put(voorwaarde, place(voorwaarde)));
    return voorwaarden.stream().sorted(Comparator.comparing(places::get, FILES)).toList();
  }

  /** Where a condition of this model stands first. */
  RegelLocation place(Expression expressie) {
    return Stream.concat(criteria.stream(), opties.stream())
        .flatMap(
            criterium ->
                criterium.voorwaarden().stream()
                    .filter(voorwaarde -> voorwaarde.expressie().equals(expressie))
                    .map(
                        voorwaarde ->
                            new RegelLocation(
                                criterium.regel().bestand(), voorwaarde.regelnummer())))
        .min(FILES)
        .orElseThrow();
  }

  /** The different conditions of all criteria, in order of appearance. */
  public List<Expression> voorwaarden() {
    return voorwaarden;
  }

  /** The places in {@link #voorwaarden()} of the conditions of a criterion, in its own order. */
  public int[] voorwaardenVan(Criterium criterium) {
    return voorwaardenPerCriterium.get(criterium);
  }

  /** The same for the criterion with this number. */
  int[] voorwaardenVan(int nummer) {
    return voorwaardenPerNummer[nummer].clone();
  }

  /** The statuses of all criteria, in their order; a new array. */
  public Status[] statussen(Truth[] waarheden) {
    Status[] statussen = new Status[voorwaardenPerNummer.length];
    for (int i = 0; i < statussen.length; i++) {
      statussen[i] = status(i, plaats -> waarheden[plaats]);
    }
    return statussen;
  }

  /** How all criteria stand when these are their statuses, in their order. */
  public List<CriteriumResult> standen(Status[] statussen) {
    List<CriteriumResult> standen = new ArrayList<>(statussen.length);
    for (int i = 0; i < statussen.length; i++) {
      Criterium criterium = criteria.get(i);
      standen.add(
          new CriteriumResult(
              criterium.code(), criterium.naam(), statussen[i], wijktVoor(i, statussen)));
    }
    return standen;
  }

  /** Three-valued "and" over the conditions: one false condition settles it. */
  public Status status(Criterium criterium, Truth[] waarheden) {
    return status(voorwaardenVan(criterium), plaats -> waarheden[plaats]);
  }

  /** The status of the criterion with this number, given how to find the truth of a condition. */
  Status status(int nummer, IntFunction<Truth> waarheden) {
    return status(voorwaardenPerNummer[nummer], waarheden);
  }

  private static Status status(int[] plaatsen, IntFunction<Truth> waarheden) {
    Status status = Status.VAN_TOEPASSING;
    for (int plaats : plaatsen) {
      Truth waarheid = waarheden.apply(plaats);
      if (waarheid == Truth.ONWAAR) {
        return Status.NIET_VAN_TOEPASSING;
      }
      if (waarheid == Truth.ONBEKEND) {
        status = Status.ONBEKEND;
      }
    }
    return status;
  }

  /**
   * The applying criteria that the criterion with this number yields to; empty unless it applies.
   */
  public List<CriteriumCode> wijktVoor(int nummer, Status[] statussen) {
    return wijktVoor(nummer, vanToepassing(statussen));
  }

  /** The same, out of the criteria that surely apply. */
  public List<CriteriumCode> wijktVoor(int nummer, long vanToepassing) {
    long voor = vanToepassing & wijktVoor[nummer];
    if ((vanToepassing & 1L << nummer) == 0 || voor == 0) {
      return List.of();
    }
    List<CriteriumCode> codes = new ArrayList<>();
    for (long rest = voor; rest != 0; rest &= rest - 1) {
      codes.add(criteria.get(Long.numberOfTrailingZeros(rest)).code());
    }
    return List.copyOf(codes);
  }

  private static long vanToepassing(Status[] statussen) {
    long vanToepassing = 0;
    for (int i = 0; i < statussen.length; i++) {
      vanToepassing |= statussen[i] == Status.VAN_TOEPASSING ? 1L << i : 0;
    }
    return vanToepassing;
  }

  /** The outcome when every fact is known: a criterion of effect NOG_NIET applies or does not. */
  public Decision uitkomst(long vanToepassing) {
    return uitkomst(vanToepassing, (vanToepassing & nogNiet) != 0);
  }

  /** The number of the outcome when every fact is known: its place among the outcomes. */
  int uitkomstNummer(long vanToepassing) {
    return uitkomstPerSet.length > 0
        ? uitkomstPerSet[(int) vanToepassing]
        : uitkomst(vanToepassing).prioriteit().ordinal();
  }

  /** The outcome of the criteria that surely apply. */
  private Decision uitkomst(long vanToepassing, boolean nogNiet) {
    int effecten = nogNiet ? 1 : 0;
    for (long rest = vanToepassing; rest != 0; rest &= rest - 1) {
      int nummer = Long.numberOfTrailingZeros(rest);
      if ((vanToepassing & wijktVoor[nummer]) == 0) {
        effecten |= 2 << effect[nummer];
      }
    }
    return perEffecten[effecten];
  }

  /**
   * The outcome of these statuses: what surely applies decides, what is not sure can only delay.
   */
  public Decision uitkomst(Status[] statussen, boolean faseBekend) {
    boolean uitstel = !faseBekend;
    for (int i = 0; i < statussen.length; i++) {
      uitstel |= (nogNiet & 1L << i) != 0 && statussen[i] != Status.NIET_VAN_TOEPASSING;
    }
    return uitkomst(vanToepassing(statussen), uitstel);
  }

  /**
   * The outcome when these criteria surely apply: one of effect NOG_NIET delays unless it is
   * settled as not applying.
   */
  public Decision uitkomst(long vanToepassing, long niet, boolean faseBekend) {
    return uitkomst(vanToepassing, !faseBekend || (nogNiet & ~niet) != 0);
  }

  /** The criteria with this effect. */
  long metEffect(Effect effect) {
    long set = 0;
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).effect() == effect) {
        set |= 1L << i;
      }
    }
    return set;
  }

  private int[] plaatsen(Criterium criterium) {
    return criterium.voorwaarden().stream()
        .mapToInt(voorwaarde -> voorwaarden.indexOf(voorwaarde.expressie()))
        .toArray();
  }

  /** The set of just the criterion with this code. */
  public long bit(CriteriumCode code) {
    return 1L << nummer(code);
  }

  private int nummer(CriteriumCode code) {
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new IllegalArgumentException("geen criterium " + code);
  }

  private static Set<Effect> effecten(int bits) {
    Set<Effect> effecten = EnumSet.noneOf(Effect.class);
    for (Effect effect : Effect.values()) {
      if ((bits & 1 << effect.ordinal()) != 0) {
        effecten.add(effect);
      }
    }
    return effecten;
  }
}

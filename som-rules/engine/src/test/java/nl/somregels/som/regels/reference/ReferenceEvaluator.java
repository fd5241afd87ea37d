package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * Pack 2021.1 by enumeration: every completion of the unknown derived facts is evaluated with plain
 * two-valued logic, and the possible outcomes are what comes out.
 *
 * <p>The proposal is not an enumeration but what rules/MODEL.md, De uitkomst, says it is: the
 * outcome of the criteria that surely apply. Thread-safe.
 */
final class ReferenceEvaluator {
  private static final Map<Long, Set<Prioriteit>> POSSIBLE = new ConcurrentHashMap<>();
  private static final Set<DerivedFact> ONLY_PREVENTIVE =
      EnumSet.of(
          DerivedFact.SOM_MOMENT, DerivedFact.LEEFTIJD, DerivedFact.ADVIESVRAAG, DerivedFact.ASR);
  private static final Set<DerivedFact> ONLY_AFTER_VERDICT =
      EnumSet.of(
          DerivedFact.VERBLIJFSDUUR,
          DerivedFact.TOEZICHT,
          DerivedFact.ARTIKEL_43,
          DerivedFact.ISD,
          DerivedFact.TBS,
          DerivedFact.ADVISERING,
          DerivedFact.MAATREGEL,
          DerivedFact.ZORGMACHTIGING);

  private ReferenceEvaluator() {}

  static ReferenceResult evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
    Knowledge known = ReferenceFacts.of(gedetineerde, peildatum);
    Set<ReferenceCriterium> applying = surelyApplying(known);
    Map<String, Status> status = new LinkedHashMap<>();
    Map<String, List<String>> yieldsTo = new LinkedHashMap<>();
    for (ReferenceCriterium criterium : ReferenceCriterium.values()) {
      status.put(criterium.code(), criterium.status(known));
      yieldsTo.put(
          criterium.code(),
          applying.contains(criterium)
              ? ReferenceVoorrang.yieldsTo(criterium, applying).stream()
                  .map(ReferenceCriterium::code)
                  .toList()
              : List.of());
    }
    Prioriteit proposal = proposal(known);
    Set<Prioriteit> possible = possible(known);
    return new ReferenceResult(
        status,
        yieldsTo,
        proposal,
        ReferenceVoorrang.contradictory(ReferenceVoorrang.effects(applying)),
        List.copyOf(possible),
        possible.equals(EnumSet.of(proposal)),
        ReferenceOntbrekend.of(gedetineerde, known));
  }

  private static Set<ReferenceCriterium> surelyApplying(Knowledge known) {
    Set<ReferenceCriterium> applying = EnumSet.noneOf(ReferenceCriterium.class);
    for (ReferenceCriterium criterium : ReferenceCriterium.values()) {
      if (criterium.status(known) == Status.VAN_TOEPASSING) {
        applying.add(criterium);
      }
    }
    return applying;
  }

  /** The proposal: unknown facts never make a criterion apply. */
  static Prioriteit proposal(Knowledge known) {
    boolean timeToPrioritise =
        known.surely(DerivedValue.NA_VONNIS)
            || known.surely(DerivedValue.PREVENTIEF)
                && (known.surely(DerivedValue.MOMENT_BEREIKT)
                    || known.surely(DerivedValue.SIGNAAL_JA));
    return timeToPrioritise
        ? ReferenceVoorrang.prioriteit(ReferenceVoorrang.effects(surelyApplying(known)))
        : Prioriteit.NOG_NIET_GEPRIORITEERD;
  }

  /**
   * The outcomes over all completions, alphabetically: those of each value of the first unknown
   * derived fact together. Remembered, because completions share their tails.
   */
  static Set<Prioriteit> possible(Knowledge known) {
    Knowledge relevant = known;
    DerivedFact unknown = null;
    for (DerivedFact fact : DerivedFact.values()) {
      if (isOfOtherPhase(fact, known)) {
        relevant = relevant.anyOf(fact);
      } else if (unknown == null && matters(fact, known)) {
        unknown = fact;
      }
    }
    Set<Prioriteit> remembered = POSSIBLE.get(relevant.bits());
    if (remembered != null) {
      return remembered;
    }
    Set<Prioriteit> possible = EnumSet.noneOf(Prioriteit.class);
    if (unknown == null) {
      possible.add(twoValued(relevant));
    } else {
      relevant.each(unknown).forEach(settled -> possible.addAll(possible(settled)));
    }
    POSSIBLE.put(relevant.bits(), possible);
    return possible;
  }

  /** Whether it is unknown, and read by a criterion of a phase that is still possible. */
  static boolean matters(DerivedFact fact, Knowledge known) {
    return !known.settled(fact) && !isOfOtherPhase(fact, known);
  }

  /** Whether only criteria of the other phase read it: those do not apply, whatever its value. */
  private static boolean isOfOtherPhase(DerivedFact fact, Knowledge known) {
    return known.surely(DerivedValue.NA_VONNIS) && ONLY_PREVENTIVE.contains(fact)
        || known.surely(DerivedValue.PREVENTIEF) && ONLY_AFTER_VERDICT.contains(fact);
  }

  private static Prioriteit twoValued(Knowledge settled) {
    Set<ReferenceCriterium> applying = EnumSet.noneOf(ReferenceCriterium.class);
    Arrays.stream(ReferenceCriterium.values())
        .filter(criterium -> criterium.applies(settled))
        .forEach(applying::add);
    return applying.contains(ReferenceCriterium.SOM_MOMENT)
        ? Prioriteit.NOG_NIET_GEPRIORITEERD
        : ReferenceVoorrang.prioriteit(ReferenceVoorrang.effects(applying));
  }
}

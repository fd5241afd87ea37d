package nl.somregels.som.regels.reference;

import static nl.somregels.som.feiten.Feit.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * The unknown facts on which the possible outcomes depend, by trying.
 *
 * <p>Readings, where the contract leaves room:
 *
 * <ul>
 *   <li>A fact is listed when, after filling in some of the other unknown facts or none, some value
 *       of it changes the set of possible outcomes. A fact that changes only the proposal is not: a
 *       set of one leaves nothing to list, and with fase unknown and the same outcomes in both
 *       phases fase is not listed.
 *   <li>Filling in never overrides what a fallback has settled, in the case itself or halfway.
 *   <li>With both dates unknown, einddatumDetentie is listed where the length of stay matters; with
 *       pleegdatum, datumBinnenkomst and geboortedatum all unknown, each is listed where the age
 *       matters. Pleegdatum is not, as soon as datumBinnenkomst is known.
 *   <li>Each value of a derived fact counts as reachable, whatever the other dates make likely: an
 *       unknown age can be in or out of the range, an unknown moment reached or not.
 *   <li>In kanLeidenTot all other facts stay unknown, and all values of this one are tried.
 * </ul>
 */
final class ReferenceOntbrekend {
  private static final Set<Feit> DATES =
      Set.of(DATUM_BINNENKOMST, EINDDATUM_DETENTIE, GEBOORTEDATUM, PLEEGDATUM);
  private static final Set<Feit> INFORMATION =
      Set.of(DATUM_RISC, LAATSTE_RECLASSERINGSINFORMATIE, RECIDIVERISICO);

  private ReferenceOntbrekend() {}

  static List<OntbrekendFeit> of(Gedetineerde gedetineerde, Knowledge knowledge) {
    FactState now = FactState.of(gedetineerde, knowledge);
    List<OntbrekendFeit> ontbrekend = new ArrayList<>();
    if (ReferenceEvaluator.possible(knowledge).size() > 1) {
      for (Feit feit : Feit.model()) {
        boolean known = now.facts().contains(feit) || feit.equals(SIGNAAL_CASEMANAGER);
        if (!known && listed(now, feit)) {
          ontbrekend.add(new OntbrekendFeit(feit.jsonName(), canLeadTo(now, feit)));
        }
      }
    }
    return ontbrekend;
  }

  private static List<Prioriteit> canLeadTo(FactState now, Feit feit) {
    Set<Prioriteit> outcomes = EnumSet.noneOf(Prioriteit.class);
    now.after(feit).forEach(next -> outcomes.add(ReferenceEvaluator.proposal(next.knowledge())));
    outcomes.remove(ReferenceEvaluator.proposal(now.knowledge()));
    return List.copyOf(outcomes);
  }

  private static boolean listed(FactState now, Feit feit) {
    Set<Feit> group = group(feit);
    Set<DerivedFact> fedByGroup = EnumSet.noneOf(DerivedFact.class);
    group.forEach(member -> fedByGroup.addAll(fedBy(member)));
    return listed(now, feit, group, fedByGroup);
  }

  /**
   * Whether some filling-in lets this fact change the set. Derived facts that this fact and its
   * group do not feed are all settled first: whatever outcome a value of this fact rules out comes
   * from some completion, and settling the others as in that completion keeps the difference
   * visible.
   */
  private static boolean listed(
      FactState state, Feit feit, Set<Feit> group, Set<DerivedFact> fedByGroup) {
    Knowledge known = state.knowledge();
    if (ReferenceEvaluator.possible(known).size() == 1
        || fedBy(feit).stream().noneMatch(fact -> ReferenceEvaluator.matters(fact, known))) {
      return false;
    }
    for (DerivedFact fact : DerivedFact.values()) {
      if (!fedByGroup.contains(fact) && ReferenceEvaluator.matters(fact, known)) {
        return known.each(fact).stream()
            .map(settled -> new FactState(settled, state.facts()))
            .anyMatch(next -> listed(next, feit, group, fedByGroup));
      }
    }
    return changes(state, feit, group);
  }

  /** Tries every value of the fact, after every partial filling-in of the others in its group. */
  private static boolean changes(FactState state, Feit feit, Set<Feit> group) {
    Set<Prioriteit> possible = ReferenceEvaluator.possible(state.knowledge());
    if (possible.size() == 1) {
      return false;
    }
    return state.after(feit).stream()
            .anyMatch(next -> !ReferenceEvaluator.possible(next.knowledge()).equals(possible))
        || group.stream()
            .filter(other -> !other.equals(feit) && !state.facts().contains(other))
            .flatMap(other -> state.after(other).stream())
            .anyMatch(next -> changes(next, feit, group));
  }

  private static Set<Feit> group(Feit feit) {
    if (DATES.contains(feit)) {
      return DATES;
    }
    return INFORMATION.contains(feit) ? INFORMATION : Set.of(feit);
  }

  private static Set<DerivedFact> fedBy(Feit feit) {
    return switch (feit.jsonName()) {
      case "fase" -> EnumSet.of(DerivedFact.FASE);
      case "datumBinnenkomst" ->
          EnumSet.of(DerivedFact.SOM_MOMENT, DerivedFact.VERBLIJFSDUUR, DerivedFact.LEEFTIJD);
      case "einddatumDetentie" -> EnumSet.of(DerivedFact.VERBLIJFSDUUR);
      case "geboortedatum", "pleegdatum" -> EnumSet.of(DerivedFact.LEEFTIJD);
      case "datumRisc", "laatsteReclasseringsinformatie", "recidiverisico" ->
          EnumSet.of(DerivedFact.INFORMATIE);
      default -> {
        Set<DerivedFact> fed = EnumSet.allOf(DerivedFact.class);
        fed.removeIf(fact -> !feit.equals(fact.jaNee()));
        yield fed;
      }
    };
  }
}

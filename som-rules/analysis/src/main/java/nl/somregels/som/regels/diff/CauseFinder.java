package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.vergelijking.RegelDifference;

/**
 * Which changes of the rules cause which transitions, decided over every fully known profile.
 *
 * <p>A change causes a transition when undoing that change alone in the second pack gives at least
 * one profile of the transition another prioriteit, or another weeggroep for transitions of
 * weeggroep. When several changes each suffice, undoing one does nothing; then those are the causes
 * that, made alone in the first pack, give some profile of the transition something else than the
 * first pack does. When no change does that alone either, all changes together are the cause.
 *
 * <p>Undoing a change needs no new judgement: it takes each criterion with its conditions from one
 * of the packs ({@link Counterfactual}). Optional criteria that changed are judged as criteria
 * here, where they have no influence on the outcome, so that each is told apart; precedence of a
 * criterion comes and goes with it.
 */
final class CauseFinder {
  private final RuleSet van;
  private final RuleSet naar;
  private final List<RuleChange> wijzigingen;
  private final Set<CriteriumCode> gewijzigd;
  private final PackModel links;
  private final PackModel rechts;
  private final Collection<JointState> standen;

  /**
   * Of these changes.
   *
   * @param ruimte with the conditions of both packs
   * @param paren the cases of the space, each with itself
   */
  CauseFinder(
      RuleSet van,
      RuleSet naar,
      List<RuleChange> wijzigingen,
      ProfileSpace ruimte,
      JointStates paren) {
    this.van = van;
    this.naar = naar;
    this.wijzigingen = wijzigingen;
    this.gewijzigd = wijzigingen.stream().map(RuleChange::code).collect(Collectors.toSet());
    this.links = new PackModel(metOptiesApart(van), ruimte.voorwaarden());
    this.rechts = new PackModel(metOptiesApart(naar), ruimte.voorwaarden());
    this.standen =
        wijzigingen.isEmpty() ? List.of() : paren.standen(Completeness.VOLLEDIG, links, rechts);
  }

  /** Per transition, from one name to another, what causes it. */
  Map<OutcomeTransition, List<RegelDifference>> vanPrioriteit() {
    return zoek((proef, stand) -> proef.prioriteit(stand).name());
  }

  /** Per transition, from one name to another, what causes it. */
  Map<OutcomeTransition, List<RegelDifference>> vanWeeggroep() {
    return zoek(Counterfactual::weeggroep);
  }

  private Map<OutcomeTransition, List<RegelDifference>> zoek(
      BiFunction<Counterfactual, JointState, String> uitkomst) {
    Map<JointState, OutcomeTransition> bewegers = bewegers(uitkomst);
    Map<OutcomeTransition, Set<Integer>> oorzaken = new TreeMap<>();
    bewegers.values().forEach(stap -> oorzaken.put(stap, new TreeSet<>()));
    for (int i = 0; i < wijzigingen.size(); i++) {
      Counterfactual zonder = proef(wijzigingen.get(i).terug().apply(naar));
      for (Map.Entry<JointState, OutcomeTransition> beweger : bewegers.entrySet()) {
        if (!uitkomst.apply(zonder, beweger.getKey()).equals(beweger.getValue().naar())) {
          oorzaken.get(beweger.getValue()).add(i);
        }
      }
    }
    Set<OutcomeTransition> open = zonderOorzaak(oorzaken);
    for (int i = 0; i < wijzigingen.size() && !open.isEmpty(); i++) {
      Counterfactual alleenMet = proef(wijzigingen.get(i).vooruit().apply(van));
      for (Map.Entry<JointState, OutcomeTransition> beweger : bewegers.entrySet()) {
        OutcomeTransition stap = beweger.getValue();
        if (open.contains(stap)
            && !uitkomst.apply(alleenMet, beweger.getKey()).equals(stap.van())) {
          oorzaken.get(stap).add(i);
        }
      }
    }
    Set<Integer> alle =
        IntStream.range(0, wijzigingen.size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    zonderOorzaak(oorzaken).forEach(stap -> oorzaken.put(stap, alle));
    Map<OutcomeTransition, List<RegelDifference>> verschillen = new TreeMap<>();
    oorzaken.forEach((stap, nummers) -> verschillen.put(stap, verschillen(nummers)));
    return verschillen;
  }

  /** The joint judgements in which something changes, each with its transition. */
  private Map<JointState, OutcomeTransition> bewegers(
      BiFunction<Counterfactual, JointState, String> uitkomst) {
    Counterfactual eerst = proef(van);
    Counterfactual nu = proef(naar);
    Map<JointState, OutcomeTransition> bewegers = new LinkedHashMap<>();
    for (JointState stand : standen) {
      OutcomeTransition stap =
          new OutcomeTransition(uitkomst.apply(eerst, stand), uitkomst.apply(nu, stand));
      if (!stap.van().equals(stap.naar())) {
        bewegers.put(stand, stap);
      }
    }
    return bewegers;
  }

  private static Set<OutcomeTransition> zonderOorzaak(
      Map<OutcomeTransition, Set<Integer>> oorzaken) {
    return oorzaken.entrySet().stream()
        .filter(stap -> stap.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<RegelDifference> verschillen(Set<Integer> nummers) {
    return nummers.stream()
        .flatMap(nummer -> wijzigingen.get(nummer).verschillen().stream())
        .toList();
  }

  private Counterfactual proef(RuleSet regels) {
    return new Counterfactual(regels, opties(regels, this::isGewijzigd), links, rechts);
  }

  private boolean isGewijzigd(Criterium optie) {
    return gewijzigd.contains(optie.code());
  }

  private static List<Criterium> opties(RuleSet regels, Predicate<Criterium> welke) {
    return regels.opties().stream().filter(welke).toList();
  }

  private RuleSet metOptiesApart(RuleSet regels) {
    List<Criterium> criteria = new ArrayList<>(regels.criteria());
    criteria.addAll(opties(regels, this::isGewijzigd));
    return new RuleSet(
        criteria, regels.voorrang(), regels.weging(), opties(regels, optie -> !isGewijzigd(optie)));
  }
}

package nl.somregels.som.regels.mutate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FactLifter;
import org.jspecify.annotations.Nullable;

/**
 * Compares rules with changed ones over every case, fully or partly known. Exact: {@link
 * JointStates} holds every way in which both judge a case of the space of their joint conditions,
 * and {@link RuleSlice} leaves out only what cannot tell them apart. Not thread-safe.
 */
final class EquivalenceCheck {
  private final RuleSet origineel;
  private final Set<CriteriumCode> genoemd;
  private @Nullable ComparedSpace eigen;

  /**
   * With these rules.
   *
   * @param genoemd the codes that example cases name; a smallest case is preferred that an example
   *     can tell apart even when it names no other code
   */
  EquivalenceCheck(RuleSet origineel, Set<CriteriumCode> genoemd) {
    this.origineel = origineel;
    this.genoemd = genoemd;
  }

  /** Where rules are compared. */
  private record ComparedSpace(ProfileSpace ruimte, JointStates paren) {
    static ComparedSpace of(List<Expression> voorwaarden) {
      ProfileSpace ruimte = ProfileSpace.of(voorwaarden);
      return new ComparedSpace(ruimte, JointStates.zelfde(ruimte));
    }
  }

  /** What these rules do differently. */
  EquivalenceResult met(RuleSet anders) {
    RuleSlice kern = RuleSlice.van(origineel, anders);
    if (kern.gaatOverOpties()) {
      EquivalenceResult opties = vergelijk(kern.zonderCriteria());
      if (opties.getuige() == null || isGewogen(opties.getuige())) {
        return opties;
      }
    }
    return vergelijk(kern);
  }

  private EquivalenceResult vergelijk(RuleSlice kern) {
    ComparedSpace in = ruimte(kern);
    JudgementPair oordeel = JudgementPair.van(kern, in.ruimte.voorwaarden(), genoemd);
    Collection<JointState> standen =
        in.paren.standen(Completeness.GEDEELTELIJK, oordeel.links(), oordeel.rechts());
    Witness getuige =
        standen.stream()
            .filter(oordeel::verschilt)
            .min(
                Comparator.<JointState, Boolean>comparing(stand -> !oordeel.valtOp(stand))
                    .thenComparing(JointState::feiten))
            .map(stand -> metFase(stand.getuigeLinks(), in.ruimte))
            .orElse(null);
    return new EquivalenceResult(standen.stream().mapToLong(JointState::aantal).sum(), getuige);
  }

  /**
   * Whether people weigh this case. Then a case in which an option differs is the smallest, if it
   * is the smallest without looking at the criteria: a case that is weighed needs a known phase,
   * and the option needs the rest.
   */
  private boolean isGewogen(Witness getuige) {
    ProfileSpace ruimte = eigen().ruimte;
    PackModel model = new PackModel(origineel.metOpties(List.of()), ruimte.voorwaarden());
    Gedetineerde geval = getuige.gedetineerde();
    ProfileState stand =
        model.stand(
            ruimte.sessie().evaluate(FactLifter.lift(geval, getuige.peildatum())),
            geval.fase().isPresent());
    return model.uitkomst(stand).prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
  }

  private ComparedSpace ruimte(RuleSlice kern) {
    List<Expression> voorwaarden =
        Stream.concat(voorwaarden(kern.origineel()), voorwaarden(kern.anders()))
            .distinct()
            .toList();
    return voorwaarden.equals(voorwaarden(origineel.metOpties(List.of())).distinct().toList())
        ? eigen()
        : ComparedSpace.of(voorwaarden);
  }

  /** The space of the criteria themselves, which every changed effect needs. */
  private ComparedSpace eigen() {
    ComparedSpace bekend = eigen;
    if (bekend == null) {
      bekend = ComparedSpace.of(voorwaarden(origineel.metOpties(List.of())).distinct().toList());
      eigen = bekend;
    }
    return bekend;
  }

  private static Stream<Expression> voorwaarden(RuleSet regels) {
    return regels.alle().stream()
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie);
  }

  /** Without a known phase there is no outcome; a phase that no rule reads can be any. */
  private static Witness metFase(Witness getuige, ProfileSpace ruimte) {
    return ruimte.leest(Feit.FASE)
        ? getuige
        : new Witness(
            getuige.gedetineerde().toBuilder().fase(Fase.NA_VONNIS).build(), getuige.peildatum());
  }
}

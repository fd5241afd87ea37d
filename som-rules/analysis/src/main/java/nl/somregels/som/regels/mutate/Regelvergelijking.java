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
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.count.Profielstand;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenlifter;
import org.jspecify.annotations.Nullable;

/**
 * Compares rules with changed ones over every case, fully or partly known. Exact: {@link
 * Profielparen} holds every way in which both judge a case of the space of their joint conditions,
 * and {@link Regelkern} leaves out only what cannot tell them apart. Not thread-safe.
 */
final class Regelvergelijking {
  private final Regels origineel;
  private final Set<CriteriumCode> genoemd;
  private @Nullable Ruimte eigen;

  /**
   * With these rules.
   *
   * @param genoemd the codes that example cases name; a smallest case is preferred that an example
   *     can tell apart even when it names no other code
   */
  Regelvergelijking(Regels origineel, Set<CriteriumCode> genoemd) {
    this.origineel = origineel;
    this.genoemd = genoemd;
  }

  /** Where rules are compared. */
  private record Ruimte(Profielruimte ruimte, Profielparen paren) {
    static Ruimte of(List<Expressie> voorwaarden) {
      Profielruimte ruimte = Profielruimte.of(voorwaarden);
      return new Ruimte(ruimte, Profielparen.zelfde(ruimte));
    }
  }

  /** What these rules do differently. */
  Mutantverschil met(Regels anders) {
    Regelkern kern = Regelkern.van(origineel, anders);
    if (kern.gaatOverOpties()) {
      Mutantverschil opties = vergelijk(kern.zonderCriteria());
      if (opties.getuige() == null || isGewogen(opties.getuige())) {
        return opties;
      }
    }
    return vergelijk(kern);
  }

  private Mutantverschil vergelijk(Regelkern kern) {
    Ruimte in = ruimte(kern);
    Paaroordeel oordeel = Paaroordeel.van(kern, in.ruimte.voorwaarden(), genoemd);
    Collection<Paarstand> standen =
        in.paren.standen(Kennis.GEDEELTELIJK, oordeel.links(), oordeel.rechts());
    Getuige getuige =
        standen.stream()
            .filter(oordeel::verschilt)
            .min(
                Comparator.<Paarstand, Boolean>comparing(stand -> !oordeel.valtOp(stand))
                    .thenComparing(Paarstand::feiten))
            .map(stand -> metFase(stand.getuigeLinks(), in.ruimte))
            .orElse(null);
    return new Mutantverschil(standen.stream().mapToLong(Paarstand::aantal).sum(), getuige);
  }

  /**
   * Whether people weigh this case. Then a case in which an option differs is the smallest, if it
   * is the smallest without looking at the criteria: a case that is weighed needs a known phase,
   * and the option needs the rest.
   */
  private boolean isGewogen(Getuige getuige) {
    Profielruimte ruimte = eigen().ruimte;
    Profielmodel model = new Profielmodel(origineel.metOpties(List.of()), ruimte.voorwaarden());
    Gedetineerde geval = getuige.gedetineerde();
    Profielstand stand =
        model.stand(
            ruimte.sessie().evaluate(Feitenlifter.lift(geval, getuige.peildatum())),
            geval.fase().isPresent());
    return model.uitkomst(stand).prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
  }

  private Ruimte ruimte(Regelkern kern) {
    List<Expressie> voorwaarden =
        Stream.concat(voorwaarden(kern.origineel()), voorwaarden(kern.anders()))
            .distinct()
            .toList();
    return voorwaarden.equals(voorwaarden(origineel.metOpties(List.of())).distinct().toList())
        ? eigen()
        : Ruimte.of(voorwaarden);
  }

  /** The space of the criteria themselves, which every changed effect needs. */
  private Ruimte eigen() {
    Ruimte bekend = eigen;
    if (bekend == null) {
      bekend = Ruimte.of(voorwaarden(origineel.metOpties(List.of())).distinct().toList());
      eigen = bekend;
    }
    return bekend;
  }

  private static Stream<Expressie> voorwaarden(Regels regels) {
    return regels.alle().stream()
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie);
  }

  /** Without a known phase there is no outcome; a phase that no rule reads can be any. */
  private static Getuige metFase(Getuige getuige, Profielruimte ruimte) {
    return ruimte.leest(Feit.FASE)
        ? getuige
        : new Getuige(
            getuige.gedetineerde().toBuilder().fase(Fase.NA_VONNIS).build(), getuige.peildatum());
  }
}

package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;

/**
 * How the conditions of two versions of a criterion differ. A condition that only one of them has
 * is a change of the first that the other alone has about the same fields; what is left over was
 * added or dropped.
 *
 * @param regel what the criterion is called
 * @param van the first version
 * @param inVan where it stands
 * @param naar the second version
 * @param inNaar where that stands
 */
record ConditionDiff(
    String regel, Criterium van, PackLocations inVan, Criterium naar, PackLocations inNaar) {

  /** In the order of the second version; what it dropped comes last. */
  List<RegelDifference> alle() {
    List<Voorwaarde> eraf = alleenIn(van, naar);
    List<RegelDifference> verschillen = new ArrayList<>();
    for (Voorwaarde nieuw : alleenIn(naar, van)) {
      Optional<Voorwaarde> oud =
          eraf.stream()
              .filter(ander -> Set.copyOf(velden(ander)).equals(Set.copyOf(velden(nieuw))))
              .findFirst();
      oud.ifPresent(eraf::remove);
      verschillen.add(oud.map(was -> anders(was, nieuw)).orElseGet(() -> erbij(nieuw)));
    }
    eraf.forEach(voorwaarde -> verschillen.add(eraf(voorwaarde)));
    return verschillen;
  }

  private static List<Voorwaarde> alleenIn(Criterium criterium, Criterium ander) {
    Set<NormalForm> bekend =
        ander.voorwaarden().stream().map(NormalForm::van).collect(Collectors.toSet());
    return new ArrayList<>(
        criterium.voorwaarden().stream()
            .filter(voorwaarde -> !bekend.contains(NormalForm.van(voorwaarde)))
            .toList());
  }

  private static List<?> velden(Voorwaarde voorwaarde) {
    return voorwaarde.expressie().velden();
  }

  private RegelDifference anders(Voorwaarde was, Voorwaarde nieuw) {
    return new RegelDifference(
        RegelDifferenceKind.ANDERS,
        regel,
        "voorwaarde " + WordingChange.wordt(was.zin(), nieuw.zin()),
        inVan.van(van, was),
        inNaar.van(naar, nieuw));
  }

  private RegelDifference erbij(Voorwaarde nieuw) {
    return new RegelDifference(
        RegelDifferenceKind.ERBIJ,
        regel,
        "voorwaarde erbij " + WordingChange.citaat(nieuw.zin()),
        null,
        inNaar.van(naar, nieuw));
  }

  private RegelDifference eraf(Voorwaarde was) {
    return new RegelDifference(
        RegelDifferenceKind.ERAF,
        regel,
        "voorwaarde eraf " + WordingChange.citaat(was.zin()),
        inVan.van(van, was),
        null);
  }
}

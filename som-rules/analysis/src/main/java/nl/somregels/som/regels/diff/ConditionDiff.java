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
 * @param line what the criterion is called
 * @param from the first version
 * @param inFrom where it stands
 * @param to the second version
 * @param inTo where that stands
 */
record ConditionDiff(
    String line, Criterium from, PackLocations inFrom, Criterium to, PackLocations inTo) {

  /** In the order of the second version; what it dropped comes last. */
  List<RegelDifference> all() {
    List<Voorwaarde> removed = onlyIn(from, to);
    List<RegelDifference> differences = new ArrayList<>();
    for (Voorwaarde fresh : onlyIn(to, from)) {
      Optional<Voorwaarde> old =
          removed.stream()
              .filter(other -> Set.copyOf(fields(other)).equals(Set.copyOf(fields(fresh))))
              .findFirst();
      old.ifPresent(removed::remove);
      differences.add(old.map(was -> others(was, fresh)).orElseGet(() -> added(fresh)));
    }
    removed.forEach(voorwaarde -> differences.add(removed(voorwaarde)));
    return differences;
  }

  private static List<Voorwaarde> onlyIn(Criterium criterium, Criterium other) {
    Set<NormalForm> known =
        other.voorwaarden().stream().map(NormalForm::of).collect(Collectors.toSet());
    return new ArrayList<>(
        criterium.voorwaarden().stream()
            .filter(voorwaarde -> !known.contains(NormalForm.of(voorwaarde)))
            .toList());
  }

  private static List<?> fields(Voorwaarde voorwaarde) {
    return voorwaarde.expression().fields();
  }

  private RegelDifference others(Voorwaarde was, Voorwaarde fresh) {
    return new RegelDifference(
        RegelDifferenceKind.ANDERS,
        line,
        "voorwaarde " + WordingChange.becomes(was.zin(), fresh.zin()),
        inFrom.of(from, was),
        inTo.of(to, fresh));
  }

  private RegelDifference added(Voorwaarde fresh) {
    return new RegelDifference(
        RegelDifferenceKind.ERBIJ,
        line,
        "voorwaarde erbij " + WordingChange.quote(fresh.zin()),
        null,
        inTo.of(to, fresh));
  }

  private RegelDifference removed(Voorwaarde was) {
    return new RegelDifference(
        RegelDifferenceKind.ERAF,
        line,
        "voorwaarde eraf " + WordingChange.quote(was.zin()),
        inFrom.of(from, was),
        null);
  }
}

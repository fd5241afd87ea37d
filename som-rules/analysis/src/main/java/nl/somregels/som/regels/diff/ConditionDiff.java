package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.vergelijking.RegelDifference;
import org.jspecify.annotations.Nullable;

/**
 * How the conditions of two versions of a criterion differ. Two that read the same fields, each in
 * one version only, are one change; what is left over was added or dropped.
 */
record ConditionDiff(String line, Criterium from, Criterium to, PackDifferences differences) {

  /** In the order of the second version; what it dropped comes last. */
  List<RegelDifference> all() {
    List<Voorwaarde> removed = onlyIn(from, to);
    List<RegelDifference> all = new ArrayList<>();
    for (Voorwaarde fresh : onlyIn(to, from)) {
      Optional<Voorwaarde> old =
          removed.stream()
              .filter(other -> Set.copyOf(fields(other)).equals(Set.copyOf(fields(fresh))))
              .findFirst();
      old.ifPresent(removed::remove);
      all.add(difference(old.orElse(null), fresh));
    }
    removed.forEach(old -> all.add(difference(old, null)));
    return all;
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

  private RegelDifference difference(@Nullable Voorwaarde was, @Nullable Voorwaarde is) {
    return differences.of(
        line,
        "voorwaarde "
            + WordingChange.becomes(was == null ? "" : was.zin(), is == null ? "" : is.zin()),
        was == null ? null : from.place(was),
        is == null ? null : to.place(is));
  }
}

package nl.somregels.som.regels.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import org.jspecify.annotations.Nullable;

/**
 * What the reference says of one case, and the part of a {@link Prioritering} it can be held
 * against.
 *
 * @param status per code, in the order of the table
 * @param yieldsTo per code, in the order of the table; empty unless the criterion applies
 * @param prioriteit the proposal
 * @param contradictory whether effects disagree
 * @param possiblePrioriteiten alphabetically
 * @param fixed whether the proposal is the only possible outcome
 * @param ontbrekend in the order of the model
 */
record ReferenceResult(
    Map<String, Status> status,
    Map<String, List<String>> yieldsTo,
    Prioriteit prioriteit,
    boolean contradictory,
    List<Prioriteit> possiblePrioriteiten,
    boolean fixed,
    List<OntbrekendFeit> ontbrekend) {

  /** What an engine says, in the same shape. */
  static ReferenceResult of(Prioritering prioritering) {
    Map<String, Status> status = new LinkedHashMap<>();
    Map<String, List<String>> yieldsTo = new LinkedHashMap<>();
    for (Bevinding bevinding : prioritering.bevindingen()) {
      String code = bevinding.criterium().code();
      status.put(code, bevinding.status());
      yieldsTo.put(code, bevinding.wijktVoor().stream().map(CriteriumCode::code).toList());
    }
    return new ReferenceResult(
        status,
        yieldsTo,
        prioritering.prioriteit(),
        prioritering.tegenstrijdig(),
        prioritering.mogelijkePrioriteiten(),
        prioritering.vast(),
        prioritering.ontbrekend());
  }

  /** One line for each part in which the other differs; empty when they agree. */
  List<String> differences(ReferenceResult other) {
    List<String> differences = new ArrayList<>();
    if (!List.copyOf(status.keySet()).equals(List.copyOf(other.status.keySet()))) {
      differences.add("criteria: " + status.keySet() + " <> " + other.status.keySet());
    }
    status.forEach(
        (code, mine) -> add(differences, "status " + code, mine, other.status.get(code)));
    yieldsTo.forEach(
        (code, mine) -> add(differences, "wijktVoor " + code, mine, other.yieldsTo.get(code)));
    add(differences, "prioriteit", prioriteit, other.prioriteit);
    add(differences, "tegenstrijdig", contradictory, other.contradictory);
    add(differences, "mogelijkePrioriteiten", possiblePrioriteiten, other.possiblePrioriteiten);
    add(differences, "vast", fixed, other.fixed);
    add(differences, "ontbrekend", ontbrekend, other.ontbrekend);
    return differences;
  }

  private static void add(
      List<String> differences, String part, Object mine, @Nullable Object other) {
    if (!Objects.equals(mine, other)) {
      differences.add(part + ": " + mine + " <> " + other);
    }
  }
}

package nl.somregels.som.regels.adopt;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.pakket.AdoptionStep.StepKind;
import nl.somregels.som.pakket.Regelpakket;
import org.jspecify.annotations.Nullable;

/**
 * What a step changes, before anything is written.
 *
 * @param pakket the pack as the step leaves it
 * @param from the day from which it matters which rules are in force, or null when it never does
 * @param fresh the new bytes of every file that changes, by path in the folder
 * @param after every pack and the lock as the step leaves them
 * @param effects what it does, Dutch sentences
 * @param warnings what is worth a look afterwards, Dutch sentences
 */
public record StepPlan(
    StepKind kind,
    Regelpakket pakket,
    @Nullable LocalDate from,
    SortedMap<String, byte[]> fresh,
    FolderContent after,
    List<String> effects,
    List<String> warnings) {
  public StepPlan {
    fresh = new TreeMap<>(fresh);
    effects = List.copyOf(effects);
    warnings = List.copyOf(warnings);
  }
}

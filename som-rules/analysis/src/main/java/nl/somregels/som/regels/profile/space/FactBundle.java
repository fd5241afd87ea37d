package nl.somregels.som.regels.profile.space;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.Truth;

/**
 * Groups of facts that some condition reads together, so that other bundles cannot change what this
 * one settles.
 *
 * @param fields what its facts determine
 * @param classes every class of the bundle
 */
public record FactBundle(List<Field> fields, List<BundleClass> classes) {
  public FactBundle {
    fields = List.copyOf(fields);
    classes = List.copyOf(classes);
  }

  /** Whether the condition reads something of this bundle. */
  public boolean touches(Expression voorwaarde) {
    return voorwaarde.fields().stream().anyMatch(fields::contains);
  }

  /**
   * Two classes that are looked at together.
   *
   * @param pair the facts they state
   * @param left what the first contributes
   * @param right what the second contributes
   */
  public record BundleClass(ClassPair pair, Contribution left, Contribution right) {}

  /**
   * What one class contributes to the judgement of a case.
   *
   * @param truths the truth of every condition; true for one that reads nothing of the bundle,
   *     because that holds nothing back
   * @param faseKnown whether the phase is known; true for a bundle without the phase
   */
  public record Contribution(Truth[] truths, boolean faseKnown) {}
}

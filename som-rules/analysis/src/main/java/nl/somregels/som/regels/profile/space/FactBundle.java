package nl.somregels.som.regels.profile.space;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.Truth;

/**
 * Groups of facts that some condition reads together, so that other bundles cannot change what this
 * one settles.
 *
 * @param velden what its facts determine
 * @param klassen every class of the bundle
 */
public record FactBundle(List<Field> velden, List<BundleClass> klassen) {
  public FactBundle {
    velden = List.copyOf(velden);
    klassen = List.copyOf(klassen);
  }

  /** Whether the condition reads something of this bundle. */
  public boolean raakt(Expression voorwaarde) {
    return voorwaarde.velden().stream().anyMatch(velden::contains);
  }

  /**
   * Two classes that are looked at together.
   *
   * @param paar the facts they state
   * @param links what the first contributes
   * @param rechts what the second contributes
   */
  public record BundleClass(ClassPair paar, Contribution links, Contribution rechts) {}

  /**
   * What one class contributes to the judgement of a case.
   *
   * @param waarheden the truth of every condition; true for one that reads nothing of the bundle,
   *     because that holds nothing back
   * @param faseBekend whether the phase is known; true for a bundle without the phase
   */
  public record Contribution(Truth[] waarheden, boolean faseBekend) {}
}

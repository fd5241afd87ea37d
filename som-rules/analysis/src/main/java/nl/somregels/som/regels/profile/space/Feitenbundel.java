package nl.somregels.som.regels.profile.space;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Waarheid;

/**
 * Groups of facts that some condition reads together, so that other bundles cannot change what this
 * one settles.
 *
 * @param velden what its facts determine
 * @param klassen every class of the bundle
 */
public record Feitenbundel(List<Veld> velden, List<Klasse> klassen) {
  public Feitenbundel {
    velden = List.copyOf(velden);
    klassen = List.copyOf(klassen);
  }

  /** Whether the condition reads something of this bundle. */
  public boolean raakt(Expressie voorwaarde) {
    return voorwaarde.velden().stream().anyMatch(velden::contains);
  }

  /**
   * Two classes that are looked at together.
   *
   * @param paar the facts they state
   * @param links what the first contributes
   * @param rechts what the second contributes
   */
  public record Klasse(Paarklasse paar, Bijdrage links, Bijdrage rechts) {}

  /**
   * What one class contributes to the judgement of a case.
   *
   * @param waarheden the truth of every condition; true for one that reads nothing of the bundle,
   *     because that holds nothing back
   * @param faseBekend whether the phase is known; true for a bundle without the phase
   */
  public record Bijdrage(Waarheid[] waarheden, boolean faseBekend) {}
}

package nl.somregels.som.regels.pack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a pack.
 *
 * @param criteria ordered by code
 * @param voorrang in the order of the files
 * @param weging ordered by code
 * @param opties the optional criteria that split professional weighing, ordered by code; empty when
 *     the pack has no groups
 */
public record RuleSet(
    List<Criterium> criteria,
    List<VoorrangRule> voorrang,
    List<WegingRule> weging,
    List<Criterium> opties) {
  /** Copies the lists. */
  public RuleSet {
    criteria = List.copyOf(criteria);
    voorrang = List.copyOf(voorrang);
    weging = List.copyOf(weging);
    opties = List.copyOf(opties);
  }

  /** The criteria and then the optional criteria. */
  public List<Criterium> alle() {
    return Stream.concat(criteria.stream(), opties.stream()).toList();
  }

  /** The same rules with other criteria. */
  public RuleSet metCriteria(List<Criterium> andere) {
    return new RuleSet(andere, voorrang, weging, opties);
  }

  /** The same rules with other lines of precedence. */
  public RuleSet metVoorrang(List<VoorrangRule> andere) {
    return new RuleSet(criteria, andere, weging, opties);
  }

  /** The same rules with other optional criteria. */
  public RuleSet metOpties(List<Criterium> andere) {
    return new RuleSet(criteria, voorrang, weging, andere);
  }

  /** The same rules without one line of precedence. */
  public RuleSet zonderVoorrang(VoorrangRule weg) {
    return metVoorrang(voorrang.stream().filter(regel -> regel != weg).toList());
  }

  /**
   * The same rules without one condition of a criterium.
   *
   * @param nummer the place of the criterium
   * @param plaats the place of the condition in it
   */
  public RuleSet zonderVoorwaarde(int nummer, int plaats) {
    List<Criterium> andere = new ArrayList<>(criteria);
    andere.set(nummer, criteria.get(nummer).zonderVoorwaarde(plaats));
    return metCriteria(andere);
  }
}

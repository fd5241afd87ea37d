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
public record Regels(
    List<Criterium> criteria,
    List<Voorrangsregel> voorrang,
    List<Wegingsregel> weging,
    List<Criterium> opties) {
  /** Copies the lists. */
  public Regels {
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
  public Regels metCriteria(List<Criterium> andere) {
    return new Regels(andere, voorrang, weging, opties);
  }

  /** The same rules with other lines of precedence. */
  public Regels metVoorrang(List<Voorrangsregel> andere) {
    return new Regels(criteria, andere, weging, opties);
  }

  /** The same rules with other optional criteria. */
  public Regels metOpties(List<Criterium> andere) {
    return new Regels(criteria, voorrang, weging, andere);
  }

  /** The same rules without one line of precedence. */
  public Regels zonderVoorrang(Voorrangsregel weg) {
    return metVoorrang(voorrang.stream().filter(regel -> regel != weg).toList());
  }

  /**
   * The same rules without one condition of a criterium.
   *
   * @param nummer the place of the criterium
   * @param plaats the place of the condition in it
   */
  public Regels zonderVoorwaarde(int nummer, int plaats) {
    List<Criterium> andere = new ArrayList<>(criteria);
    andere.set(nummer, criteria.get(nummer).zonderVoorwaarde(plaats));
    return metCriteria(andere);
  }
}

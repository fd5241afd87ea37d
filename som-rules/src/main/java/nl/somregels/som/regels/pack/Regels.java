package nl.somregels.som.regels.pack;

import java.util.List;

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
}

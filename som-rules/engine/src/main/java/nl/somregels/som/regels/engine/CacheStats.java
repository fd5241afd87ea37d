package nl.somregels.som.regels.engine;

import nl.somregels.som.feiten.Bounds;

/**
 * How much the memo of an engine has helped since the engine was made; zeros when it has none.
 *
 * @param gevraagd how often a judgement was asked for
 * @param gevonden how often the profile had been judged before and was still remembered
 */
public record CacheStats(long gevraagd, long gevonden) {
  /** Refuses what cannot be. */
  public CacheStats {
    Bounds.atLeast(0, gevraagd, "gevraagd");
    Bounds.atLeast(0, gevonden, "gevonden");
  }

  /** The share that was found, from 0 to 1; 0 when nothing was asked. */
  public double trefkans() {
    return gevraagd == 0 ? 0 : (double) gevonden / gevraagd;
  }
}

package nl.somregels.som.regels.engine;

import nl.somregels.som.text.Bounds;

/**
 * The hits and misses of the cache of an engine since it was made; zeros when it has none.
 *
 * @param asked how often a judgement was asked for
 * @param found how often the judgement was in the cache
 */
public record CacheStats(long asked, long found) {
  public CacheStats {
    Bounds.atLeast(0, asked, "asked");
    Bounds.atLeast(0, found, "found");
  }

  /** The share that was found, from 0 to 1; 0 when nothing was asked. */
  public double hitRate() {
    return asked == 0 ? 0 : (double) found / asked;
  }
}

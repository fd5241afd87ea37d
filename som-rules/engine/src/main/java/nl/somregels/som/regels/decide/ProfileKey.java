package nl.somregels.som.regels.decide;

import java.util.Arrays;

/**
 * All that a set of conditions can tell of a case, packed into bits by a {@link ProfileReader}: two
 * cases with equal profiles get the same truths, statuses, outcomes and missing facts. Immutable.
 */
public final class ProfileKey {
  private final long[] bits;
  private final int hash;

  ProfileKey(long[] bits) {
    this.bits = bits;
    long mix = 0;
    for (long part : bits) {
      mix = (mix ^ part) * 0x9E3779B97F4A7C15L;
      mix ^= mix >>> 32;
    }
    this.hash = (int) mix;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProfileKey that && Arrays.equals(bits, that.bits);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}

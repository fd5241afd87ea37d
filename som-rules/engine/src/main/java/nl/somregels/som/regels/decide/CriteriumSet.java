package nl.somregels.som.regels.decide;

import java.util.function.IntPredicate;

/** A set of criteria, one bit for each by its number in the order of the rules. */
public record CriteriumSet(long bits) {
  public static final CriteriumSet EMPTY = new CriteriumSet(0);

  public static CriteriumSet of(int number) {
    return new CriteriumSet(1L << number);
  }

  /** The first so many criteria. */
  public static CriteriumSet first(int count) {
    return count == 0 ? EMPTY : new CriteriumSet(-1L >>> Long.SIZE - count);
  }

  /** Those of the first so many criteria for which it is so. */
  public static CriteriumSet where(int count, IntPredicate holds) {
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= holds.test(i) ? 1L << i : 0;
    }
    return new CriteriumSet(bits);
  }

  public boolean contains(int number) {
    return (bits & 1L << number) != 0;
  }

  public boolean containsAll(CriteriumSet other) {
    return (other.bits & ~bits) == 0;
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  public CriteriumSet with(CriteriumSet other) {
    return new CriteriumSet(bits | other.bits);
  }

  public CriteriumSet without(CriteriumSet other) {
    return new CriteriumSet(bits & ~other.bits);
  }

  public CriteriumSet alsoIn(CriteriumSet other) {
    return new CriteriumSet(bits & other.bits);
  }

  /** The criterion with the lowest number, alone; empty when the set is. */
  public CriteriumSet lowest() {
    return new CriteriumSet(Long.lowestOneBit(bits));
  }
}

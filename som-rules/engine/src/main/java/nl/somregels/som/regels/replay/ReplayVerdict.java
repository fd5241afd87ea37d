package nl.somregels.som.regels.replay;

/** What a replay finds, the first that holds in this order. */
public enum ReplayVerdict {
  /** There is no such pack or revision. */
  PAKKET_MISSING,
  /** The pack has another content now. */
  PAKKET_CHANGED,
  /**
   * The receipt names a way of hashing that this library does not know, or a key that was not
   * given: whether it is the same cannot be said.
   */
  INCOMPARABLE,
  /** The facts are not those that were judged. */
  OTHER_INPUT,
  /** Pack and facts are the same, and yet something else comes out. */
  OTHER_OUTCOME,
  /** An equal outcome, with another version of this library. */
  SAME_OTHER_LIBRARY,
  /** An equal outcome. */
  SAME
}

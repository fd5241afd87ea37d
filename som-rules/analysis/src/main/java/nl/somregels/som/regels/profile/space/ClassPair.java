package nl.somregels.som.regels.profile.space;

/** Two classes of a group of facts; the same one twice when two packs judge one case. */
public record ClassPair(FactClass left, FactClass right) {
  /** The one of these two that states fewer facts; the first when they state as many. */
  public static ClassPair leastFeiten(ClassPair one, ClassPair other) {
    return other.feiten() < one.feiten() ? other : one;
  }

  /** How many facts the two cases state together. */
  public int feiten() {
    return left.feiten().size() + right.feiten().size();
  }
}

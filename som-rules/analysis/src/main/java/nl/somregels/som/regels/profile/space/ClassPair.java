package nl.somregels.som.regels.profile.space;

/**
 * Two classes of one group of facts that are looked at together; the same one twice when one case
 * is judged by two packs.
 *
 * @param links of the first case
 * @param rechts of the second case
 */
public record ClassPair(FactClass links, FactClass rechts) {
  /** The one of these two that states fewer facts; the first when they state as many. */
  public static ClassPair minsteFeiten(ClassPair een, ClassPair ander) {
    return ander.feiten() < een.feiten() ? ander : een;
  }

  /** How many facts the two cases state together. */
  public int feiten() {
    return links.feiten().size() + rechts.feiten().size();
  }
}

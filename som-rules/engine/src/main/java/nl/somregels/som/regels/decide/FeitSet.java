package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * A set of facts in the order of the model: one bit per fact, so that joining and comparing sets of
 * one case costs next to nothing.
 *
 * @param bits the bit of each {@link Feit#ordinal()} that is in the set
 */
public record FeitSet(long bits) {
  static final FeitSet EMPTY = new FeitSet(0);

  private static final Feit[] FEITEN = Feit.values();
  private static final List<List<String>> SINGLE =
      Arrays.stream(FEITEN).map(feit -> List.of(feit.jsonName())).toList();

  /** The facts that are known of this case. */
  public static FeitSet known(Gedetineerde feiten) {
    long bits = 0;
    for (Feit feit : FEITEN) {
      bits |= feiten.known(feit) ? bit(feit) : 0;
    }
    return new FeitSet(bits);
  }

  /** These facts. */
  public static FeitSet of(Collection<Feit> feiten) {
    long bits = 0;
    for (Feit feit : feiten) {
      bits |= bit(feit);
    }
    return new FeitSet(bits);
  }

  /** Whether the fact is in it. */
  public boolean contains(Feit feit) {
    return (bits & bit(feit)) != 0;
  }

  /** Whether no fact is in it. */
  public boolean isEmpty() {
    return bits == 0;
  }

  /** The facts of either. */
  public FeitSet with(FeitSet other) {
    return new FeitSet(bits | other.bits);
  }

  /** The facts of this one that are not in the other. */
  FeitSet without(FeitSet other) {
    return new FeitSet(bits & ~other.bits);
  }

  FeitSet without(Feit feit) {
    return new FeitSet(bits & ~bit(feit));
  }

  /** The facts that are in both. */
  public FeitSet alsoIn(FeitSet other) {
    return new FeitSet(bits & other.bits);
  }

  /** The facts, in the order of the model. */
  public List<Feit> feiten() {
    List<Feit> feiten = new ArrayList<>(Long.bitCount(bits));
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      feiten.add(FEITEN[Long.numberOfTrailingZeros(rest)]);
    }
    return feiten;
  }

  /** Their names, in the order of the model; immutable. */
  public List<String> names() {
    if (bits == 0) {
      return List.of();
    }
    return Long.bitCount(bits) == 1
        ? SINGLE.get(Long.numberOfTrailingZeros(bits))
        : List.copyOf(feiten().stream().map(Feit::jsonName).toList());
  }

  private static long bit(Feit feit) {
    return 1L << feit.ordinal();
  }
}

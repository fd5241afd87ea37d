package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;

/** A set of facts, one bit per {@link #place}: sets of a case are joined and compared often. */
public record FeitSet(long bits) {
  static final FeitSet EMPTY = new FeitSet(0);

  private static final List<Feit> FEITEN = Feit.model();
  private static final Map<Feit, Integer> PLACES = new HashMap<>();
  private static final List<List<String>> SINGLE =
      FEITEN.stream().map(feit -> List.of(feit.jsonName())).toList();

  static {
    FEITEN.forEach(feit -> PLACES.put(feit, PLACES.size()));
  }

  public static FeitSet known(Gedetineerde feiten) {
    long bits = 0;
    for (int i = 0; i < FEITEN.size(); i++) {
      bits |= feiten.known(FEITEN.get(i)) ? 1L << i : 0;
    }
    return new FeitSet(bits);
  }

  public static FeitSet of(Collection<Feit> feiten) {
    long bits = 0;
    for (Feit feit : feiten) {
      bits |= bit(feit);
    }
    return new FeitSet(bits);
  }

  public boolean contains(Feit feit) {
    return (bits & bit(feit)) != 0;
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  public FeitSet with(FeitSet other) {
    return new FeitSet(bits | other.bits);
  }

  FeitSet without(FeitSet other) {
    return new FeitSet(bits & ~other.bits);
  }

  FeitSet without(Feit feit) {
    return new FeitSet(bits & ~bit(feit));
  }

  /** The facts, in the order of the model. */
  public List<Feit> feiten() {
    List<Feit> feiten = new ArrayList<>(Long.bitCount(bits));
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      feiten.add(FEITEN.get(Long.numberOfTrailingZeros(rest)));
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

  /** Where a fact of the model stands among all of them, from 0. */
  public static int place(Feit feit) {
    return PLACES.get(feit);
  }

  private static long bit(Feit feit) {
    return 1L << place(feit);
  }
}

package nl.somregels.som.regels.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.bevindingen.Status;

/**
 * Which values each derived fact can still have: one is settled, more is unknown.
 *
 * @param bits one bit per {@link DerivedValue} that is still possible
 */
record Knowledge(long bits) {
  /** Nothing is known. */
  static final Knowledge NONE = new Knowledge(bits(Arrays.asList(DerivedValue.values())));

  private static final Map<DerivedFact, List<DerivedValue>> VALUES = values();
  private static final long[] MASKS = VALUES.values().stream().mapToLong(Knowledge::bits).toArray();

  static long bits(Collection<DerivedValue> values) {
    return values.stream().mapToLong(value -> 1L << value.ordinal()).reduce(0, (a, b) -> a | b);
  }

  private static Map<DerivedFact, List<DerivedValue>> values() {
    Map<DerivedFact, List<DerivedValue>> values = new EnumMap<>(DerivedFact.class);
    for (DerivedValue value : DerivedValue.values()) {
      values.computeIfAbsent(value.of(), fact -> new ArrayList<>()).add(value);
    }
    return values;
  }

  /** With only these values of their derived fact left. */
  Knowledge only(Set<DerivedValue> values) {
    return new Knowledge(bits & (~mask(values.iterator().next().of()) | bits(values)));
  }

  /** With this value settled. */
  Knowledge only(DerivedValue value) {
    return only(Set.of(value));
  }

  /** The same with each value that this derived fact can still have settled in turn. */
  List<Knowledge> each(DerivedFact fact) {
    List<Knowledge> each = new ArrayList<>();
    for (DerivedValue value : VALUES.get(fact)) {
      if ((bits >> value.ordinal() & 1) == 1) {
        each.add(new Knowledge(bits & ~mask(fact) | 1L << value.ordinal()));
      }
    }
    return each;
  }

  /** The same with nothing said about this derived fact. */
  Knowledge anyOf(DerivedFact fact) {
    return new Knowledge(bits | mask(fact));
  }

  /** Whether one value of this derived fact is left. */
  boolean settled(DerivedFact fact) {
    return Long.bitCount(bits & mask(fact)) == 1;
  }

  /** Whether no value of this derived fact is left: the facts contradict each other. */
  boolean contradicts(DerivedFact fact) {
    return (bits & mask(fact)) == 0;
  }

  /** Whether this value is settled. */
  boolean surely(DerivedValue value) {
    return (bits & mask(value.of())) == 1L << value.ordinal();
  }

  /**
   * What is known of a condition: that one of these values holds. Values of the same derived fact
   * are judged together, those of different derived facts as "or".
   */
  Status condition(long values) {
    if ((bits & values) == 0) {
      return Status.NIET_VAN_TOEPASSING;
    }
    for (long mask : MASKS) {
      if ((mask & values) != 0 && (bits & mask & ~values) == 0) {
        return Status.VAN_TOEPASSING;
      }
    }
    return Status.ONBEKEND;
  }

  private static long mask(DerivedFact fact) {
    return MASKS[fact.ordinal()];
  }
}

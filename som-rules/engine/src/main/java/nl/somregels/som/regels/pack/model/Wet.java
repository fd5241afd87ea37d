package nl.somregels.som.regels.pack.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * Something that must hold for every fully known case, whatever the rules become. It says nothing
 * to the engine: it is proven when a pack is checked.
 */
public sealed interface Wet {
  /** The sentence as it stands in the manifest, with single blanks. */
  String zin();

  /** Its line in the manifest, from 1. */
  int regelnummer();

  /** All must hold for the law to say something of a case; in the order of the sentence. */
  List<Voorwaarde> voorwaarden();

  /**
   * Two cases that differ only in this fact, and both meet the conditions, get the same prioriteit.
   */
  record DoesNotDependOn(String zin, int regelnummer, Feit feit, List<Voorwaarde> voorwaarden)
      implements Wet {
    public DoesNotDependOn {
      voorwaarden = List.copyOf(voorwaarden);
    }
  }

  /**
   * Of two cases that differ only in this fact, and both meet the conditions, the second gets no
   * lower prioriteit than the first.
   *
   * @param van the first case's value, a word of the fact's choice
   * @param naar the second case's value, another word
   */
  record NeverLowers(
      String zin, int regelnummer, Feit feit, String van, String naar, List<Voorwaarde> voorwaarden)
      implements Wet {
    public NeverLowers {
      voorwaarden = List.copyOf(voorwaarden);
    }
  }

  /**
   * A case that meets the conditions gets one of these outcomes.
   *
   * @param outcomes not empty and not all; for "never" those that are left
   */
  record Yields(String zin, int regelnummer, List<Voorwaarde> voorwaarden, Set<Prioriteit> outcomes)
      implements Wet {
    public Yields {
      voorwaarden = List.copyOf(voorwaarden);
      outcomes = Set.copyOf(outcomes);
    }
  }

  /** Whether the other law says the same, in whatever words and order of conditions. */
  default boolean saysTheSame(Wet other) {
    return meaning().equals(other.meaning());
  }

  private List<Object> meaning() {
    Set<Expression> voorwaarden =
        voorwaarden().stream().map(Voorwaarde::expression).collect(Collectors.toSet());
    if (this instanceof DoesNotDependOn wet) {
      return List.of(wet.feit(), voorwaarden);
    }
    if (this instanceof NeverLowers wet) {
      return List.of(wet.feit(), wet.van(), wet.naar(), voorwaarden);
    }
    return List.of(((Yields) this).outcomes(), voorwaarden);
  }
}

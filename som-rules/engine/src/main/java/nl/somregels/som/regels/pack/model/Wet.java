package nl.somregels.som.regels.pack.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * What must hold for every fully known case for which the conditions do, whatever the rules become:
 * proven when a pack is checked. {@code regelnummer} is its line in the manifest.
 */
public record Wet(String zin, int regelnummer, Claim claim, List<Voorwaarde> voorwaarden) {
  public Wet {
    voorwaarden = List.copyOf(voorwaarden);
  }

  /** What a law claims of cases that meet its conditions. */
  public sealed interface Claim {
    /** The fact that it varies, and nothing else. */
    default Optional<Feit> varied() {
      return Optional.empty();
    }
  }

  /** Two cases that differ only in this fact get the same prioriteit. */
  public record DoesNotDependOn(Feit feit) implements Claim {
    @Override
    public Optional<Feit> varied() {
      return Optional.of(feit);
    }
  }

  /** Of two cases that differ only in this fact the second gets no lower prioriteit. */
  public record NeverLowers(Feit feit, String van, String naar) implements Claim {
    @Override
    public Optional<Feit> varied() {
      return Optional.of(feit);
    }
  }

  /** A case gets one of these outcomes: some, not all; for "never" those that are left. */
  public record Yields(Set<Prioriteit> outcomes) implements Claim {
    public Yields {
      outcomes = Set.copyOf(outcomes);
    }
  }

  /** Whether the other law says the same, in whatever words and order of conditions. */
  public boolean saysTheSame(Wet other) {
    return claim.equals(other.claim) && which().equals(other.which());
  }

  private Set<Expression> which() {
    return voorwaarden.stream().map(Voorwaarde::expression).collect(Collectors.toSet());
  }
}

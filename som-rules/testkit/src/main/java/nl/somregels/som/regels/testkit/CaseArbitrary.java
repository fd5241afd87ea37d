package nl.somregels.som.regels.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import nl.somregels.som.feiten.DatedCase;

/** Cases from a {@link CaseGenerator}, with edge cases that shrink as the others do. */
record CaseArbitrary(
    Function<Random, DatedCase> trekking, List<DatedCase> edges, boolean forgettable)
    implements Arbitrary<DatedCase> {
  CaseArbitrary {
    edges = List.copyOf(edges);
  }

  @Override
  public RandomGenerator<DatedCase> generator(int genSize) {
    return random -> shrinkable(trekking.apply(random));
  }

  @Override
  public EdgeCases<DatedCase> edgeCases(int maxEdgeCases) {
    return EdgeCases.fromSuppliers(
        edges.stream()
            .limit(maxEdgeCases)
            .map(datedCase -> (Supplier<Shrinkable<DatedCase>>) () -> shrinkable(datedCase))
            .toList());
  }

  private Shrinkable<DatedCase> shrinkable(DatedCase datedCase) {
    return new ShrinkableCase(datedCase, forgettable);
  }
}

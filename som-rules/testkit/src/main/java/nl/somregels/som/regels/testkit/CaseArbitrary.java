package nl.somregels.som.regels.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Cases from a {@link CaseGenerator}, with edge cases that shrink as the others do.
 *
 * @param trekking draws one case
 * @param randgevallen the edge cases
 * @param vergeetbaar whether facts may become unknown when a counterexample is made smaller
 */
record CaseArbitrary(
    Function<Random, DatedCase> trekking, List<DatedCase> randgevallen, boolean vergeetbaar)
    implements Arbitrary<DatedCase> {
  CaseArbitrary {
    randgevallen = List.copyOf(randgevallen);
  }

  @Override
  public RandomGenerator<DatedCase> generator(int genSize) {
    return random -> krimpbaar(trekking.apply(random));
  }

  @Override
  public EdgeCases<DatedCase> edgeCases(int maxEdgeCases) {
    return EdgeCases.fromSuppliers(
        randgevallen.stream()
            .limit(maxEdgeCases)
            .map(geval -> (Supplier<Shrinkable<DatedCase>>) () -> krimpbaar(geval))
            .toList());
  }

  private Shrinkable<DatedCase> krimpbaar(DatedCase geval) {
    return new ShrinkableCase(geval, vergeetbaar);
  }
}

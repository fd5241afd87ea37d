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
 * Cases from a {@link Gevalgenerator}, with edge cases that shrink as the others do.
 *
 * @param trekking draws one case
 * @param randgevallen the edge cases
 * @param vergeetbaar whether facts may become unknown when a counterexample is made smaller
 */
record Gevalarbitrary(
    Function<Random, Proefgeval> trekking, List<Proefgeval> randgevallen, boolean vergeetbaar)
    implements Arbitrary<Proefgeval> {
  Gevalarbitrary {
    randgevallen = List.copyOf(randgevallen);
  }

  @Override
  public RandomGenerator<Proefgeval> generator(int genSize) {
    return random -> krimpbaar(trekking.apply(random));
  }

  @Override
  public EdgeCases<Proefgeval> edgeCases(int maxEdgeCases) {
    return EdgeCases.fromSuppliers(
        randgevallen.stream()
            .limit(maxEdgeCases)
            .map(geval -> (Supplier<Shrinkable<Proefgeval>>) () -> krimpbaar(geval))
            .toList());
  }

  private Shrinkable<Proefgeval> krimpbaar(Proefgeval geval) {
    return new Krimpgeval(geval, vergeetbaar);
  }
}

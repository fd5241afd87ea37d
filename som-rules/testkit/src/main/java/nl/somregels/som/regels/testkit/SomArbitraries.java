package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.text.Bounds;

/**
 * Cases for properties. Every case is accepted on its peildatum by construction: nothing is made
 * and then thrown away. A counterexample shrinks to few facts: whatever it does not need becomes
 * unknown, except where the cases promise that everything is known. Dates that stay keep their
 * distances to each other and to the peildatum. Edge cases are small cases on both sides of each
 * number of the model. Thread-safe.
 */
public final class SomArbitraries {
  private SomArbitraries() {}

  /**
   * Any case, from nothing known to everything known, on many peildatums; often near a number of
   * the model.
   */
  public static Arbitrary<DatedCase> all() {
    return forgettable(random -> new CaseGenerator(random).next());
  }

  /**
   * As {@link #all()}, all on one peildatum; accepted on every later date too.
   *
   * @param peildatum 2023-01-01 or later
   */
  public static Arbitrary<DatedCase> at(LocalDate peildatum) {
    Bounds.date(peildatum, "peildatum");
    return new CaseArbitrary(
        random -> new CaseGenerator(random, peildatum).next(), EdgeCases.at(peildatum), true);
  }

  /**
   * Cases of which every fact is known. Only datumRisc and recidiverisico are absent, exactly when
   * laatsteReclasseringsinformatie is GEEN. A counterexample keeps every fact, with plainer values.
   */
  public static Arbitrary<DatedCase> complete() {
    return new CaseArbitrary(
        random -> new CaseGenerator(random).complete(),
        LongStream.range(0, 10).mapToObj(i -> new CaseGenerator(new Random(i)).complete()).toList(),
        false);
  }

  /**
   * Cases of which each fact is known with the same chance; without edge cases.
   *
   * @param known from 0, nothing is known, to 1, everything is
   * @throws IllegalArgumentException when the chance is not from 0 to 1
   */
  public static Arbitrary<DatedCase> partly(double known) {
    CaseGenerator.chance(known);
    return new CaseArbitrary(random -> new CaseGenerator(random).partly(known), List.of(), true);
  }

  /**
   * Cases with every known date at or beside a number of the model: day 14 and 15, a stay of 27 and
   * 28 days, information of one year, the 18th and 23rd birthday, born on 29 February. Few facts
   * are unknown.
   */
  public static Arbitrary<DatedCase> boundaryCases() {
    return forgettable(random -> new CaseGenerator(random).boundaryCase());
  }

  /**
   * One real case for every class that the rules of a pack can tell from another: its fully known
   * profiles, on {@link ProfileSpace#PEILDATUM}. Facts that no rule of the pack reads are left out.
   * A property that generates exhaustively visits them all; a counterexample shrinks towards the
   * first.
   *
   * @throws nl.somregels.som.pakket.InvalidPakketException when the pack does not load
   */
  public static Arbitrary<DatedCase> profiles(PakketUnderTest pakket) {
    ProfileSpace space = Objects.requireNonNull(pakket, "pakket").space();
    return Arbitraries.longs()
        .between(0, space.count() - 1)
        .map(number -> new DatedCase(space.oneCase(number), ProfileSpace.PEILDATUM));
  }

  /** Dates to judge a case on: from 2018 up to 2030, half of them around a leap day. */
  public static Arbitrary<LocalDate> peildatums() {
    return Arbitraries.oneOf(
        Arbitraries.of(CaseDates.AROUND_LEAP_DAYS),
        Arbitraries.integers()
            .between(0, CaseDates.PEILDATUM_COUNT - 1)
            .map(CaseDates.FIRST_PEILDATUM::plusDays));
  }

  private static Arbitrary<DatedCase> forgettable(Function<Random, DatedCase> trekking) {
    List<DatedCase> edgeCases = EdgeCases.at(SomDomain.PEILDATUM);
    return new CaseArbitrary(trekking, edgeCases, true);
  }
}

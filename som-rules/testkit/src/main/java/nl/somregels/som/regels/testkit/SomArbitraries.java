package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.somregels.som.feiten.Bounds;
import nl.somregels.som.regels.profile.space.ProfileSpace;

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
  public static Arbitrary<DatedCase> alle() {
    return vergeetbaar(random -> new CaseGenerator(random).next());
  }

  /**
   * As {@link #alle()}, all on one peildatum; accepted on every later date too.
   *
   * @param peildatum 2023-01-01 or later
   */
  public static Arbitrary<DatedCase> op(LocalDate peildatum) {
    Bounds.date(peildatum, "peildatum");
    return new CaseArbitrary(
        random -> new CaseGenerator(random, peildatum).next(), EdgeCases.op(peildatum), true);
  }

  /**
   * Cases of which every fact is known. Only datumRisc and recidiverisico are absent, exactly when
   * laatsteReclasseringsinformatie is GEEN. A counterexample keeps every fact, with plainer values.
   */
  public static Arbitrary<DatedCase> volledig() {
    return new CaseArbitrary(
        random -> new CaseGenerator(random).volledig(),
        LongStream.range(0, 10).mapToObj(i -> new CaseGenerator(new Random(i)).volledig()).toList(),
        false);
  }

  /**
   * Cases of which each fact is known with the same chance; without edge cases.
   *
   * @param bekend from 0, nothing is known, to 1, everything is
   * @throws IllegalArgumentException when the chance is not from 0 to 1
   */
  public static Arbitrary<DatedCase> gedeeltelijk(double bekend) {
    CaseGenerator.kans(bekend);
    return new CaseArbitrary(
        random -> new CaseGenerator(random).gedeeltelijk(bekend), List.of(), true);
  }

  /**
   * Cases with every known date at or beside a number of the model: day 14 and 15, a stay of 27 and
   * 28 days, information of one year, the 18th and 23rd birthday, born on 29 February. Few facts
   * are unknown.
   */
  public static Arbitrary<DatedCase> grensgevallen() {
    return vergeetbaar(random -> new CaseGenerator(random).grensgeval());
  }

  /**
   * One real case for every class that the rules of a pack can tell from another: its fully known
   * profiles, on {@link ProfileSpace#PEILDATUM}. Facts that no rule of the pack reads are left out.
   * A property that generates exhaustively visits them all; a counterexample shrinks towards the
   * first.
   *
   * @throws nl.somregels.som.pakket.InvalidPakketException when the pack does not load
   */
  public static Arbitrary<DatedCase> profielen(PakketUnderTest pakket) {
    ProfileSpace ruimte = Objects.requireNonNull(pakket, "pakket").ruimte();
    return Arbitraries.longs()
        .between(0, ruimte.aantal() - 1)
        .map(nummer -> new DatedCase(ruimte.geval(nummer), ProfileSpace.PEILDATUM));
  }

  /** Dates to judge a case on: from 2018 up to 2030, half of them around a leap day. */
  public static Arbitrary<LocalDate> peildatums() {
    return Arbitraries.oneOf(
        Arbitraries.of(CaseDates.ROND_SCHRIKKELDAGEN),
        Arbitraries.integers()
            .between(0, CaseDates.AANTAL_PEILDATUMS - 1)
            .map(CaseDates.EERSTE_PEILDATUM::plusDays));
  }

  private static Arbitrary<DatedCase> vergeetbaar(Function<Random, DatedCase> trekking) {
    List<DatedCase> randgevallen = EdgeCases.op(SomDomain.PEILDATUM);
    return new CaseArbitrary(trekking, randgevallen, true);
  }
}

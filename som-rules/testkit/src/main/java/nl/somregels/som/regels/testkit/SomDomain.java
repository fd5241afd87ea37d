package nl.somregels.som.regels.testkit;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * Makes the parameters of a property: put {@code @Domain(SomDomain.class)} on it or on its class.
 *
 * <ul>
 *   <li>{@code @ForAll DatedCase}: any case with its peildatum; with {@link FullyKnown}, {@link
 *       BoundaryCase}, {@link PartlyKnown} or {@link EveryProfile} (the first of these counts) such
 *       a case only.
 *   <li>{@code @ForAll Gedetineerde}: any case to be judged on {@link #PEILDATUM} or later.
 *   <li>{@code @ForAll @Peildatum LocalDate}: a date to judge on.
 * </ul>
 *
 * <p>For lists and plain values in the same property, add
 * {@code @Domain(DomainContext.Global.class)}. What the cases promise stands in {@link
 * SomArbitraries}.
 */
public final class SomDomain extends DomainContextBase {
  /** The plain peildatum, to which a counterexample shrinks when the date does not matter. */
  public static final LocalDate PEILDATUM = ProfileSpace.PEILDATUM;

  /** Cases with their peildatum. */
  static final class DatedCaseProvider implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage type) {
      return type.isOfType(DatedCase.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      if (type.isAnnotated(FullyKnown.class)) {
        return Set.of(SomArbitraries.complete());
      }
      if (type.isAnnotated(BoundaryCase.class)) {
        return Set.of(SomArbitraries.boundaryCases());
      }
      return Set.of(
          type.findAnnotation(PartlyKnown.class)
              .map(part -> SomArbitraries.partly(part.value()))
              .or(
                  () ->
                      type.findAnnotation(EveryProfile.class)
                          .map(profile -> PakketUnderTest.bundled(profile.value()))
                          .map(SomArbitraries::profiles))
              .orElseGet(SomArbitraries::all));
    }
  }

  /** Cases for the plain peildatum. */
  static final class GedetineerdeProvider implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage type) {
      return type.isOfType(Gedetineerde.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      return Set.of(SomArbitraries.at(PEILDATUM).map(DatedCase::gedetineerde));
    }
  }

  /** Dates to judge on. */
  static final class PeildatumProvider implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage type) {
      return type.isOfType(LocalDate.class) && type.isAnnotated(Peildatum.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      return Set.of(SomArbitraries.peildatums());
    }
  }
}

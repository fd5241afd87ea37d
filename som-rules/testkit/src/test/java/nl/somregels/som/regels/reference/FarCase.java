package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.ProfileKey;
import nl.somregels.som.regels.decide.ProfileReader;
import nl.somregels.som.regels.session.FactLifter;

/**
 * Another case of the same profile: each date moved as far as the profile allows, from a few
 * distances. The two share everything the rules can tell, and as few values as possible.
 */
final class FarCase {
  private static final List<Feit> DATES =
      List.of(
          Feit.PLEEGDATUM,
          Feit.DATUM_BINNENKOMST,
          Feit.EINDDATUM_DETENTIE,
          Feit.GEBOORTEDATUM,
          Feit.LAATSTE_RECLASSERINGSINFORMATIE,
          Feit.DATUM_RISC);
  private static final int[] DAYS = {-600, 200, -40, 40, -3, 3};

  private FarCase() {}

  static DatedCase of(DatedCase near, ProfileReader reader) {
    LocalDate peildatum = near.peildatum();
    Gedetineerde far = near.gedetineerde();
    ProfileKey profile = profile(far, peildatum, reader);
    for (Feit feit : DATES) {
      for (int days : DAYS) {
        Object moved = far.value(feit).map(value -> move(value, days)).orElse(null);
        if (moved == null) {
          break;
        }
        Gedetineerde candidate = far.toBuilder().met(feit, moved).build();
        if (FeitenValidator.errors(candidate, peildatum).isEmpty()
            && profile(candidate, peildatum, reader).equals(profile)) {
          far = candidate;
          break;
        }
      }
    }
    return new DatedCase(
        far.toBuilder().met(Feit.KENMERK, far.kenmerk() + "-far").build(), peildatum);
  }

  static ProfileKey profile(Gedetineerde gedetineerde, LocalDate peildatum, ProfileReader reader) {
    return reader.read(FactLifter.lift(gedetineerde, peildatum), FeitSet.known(gedetineerde));
  }

  private static Object move(Object value, int days) {
    if (value instanceof LocalDate date) {
      return date.plusDays(days);
    }
    return value instanceof Reclasseringsinformatie.Latest latest
        ? Reclasseringsinformatie.of(latest.datum().plusDays(days))
        : value;
  }
}

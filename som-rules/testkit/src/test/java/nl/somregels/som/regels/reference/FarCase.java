package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.Profiel;
import nl.somregels.som.regels.decide.ProfielReader;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.testkit.Proefgeval;

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

  static Proefgeval of(Proefgeval near, ProfielReader reader) {
    LocalDate peildatum = near.peildatum();
    Gedetineerde far = near.gedetineerde();
    Profiel profiel = profiel(far, peildatum, reader);
    for (Feit feit : DATES) {
      for (int days : DAYS) {
        Object moved = far.waarde(feit).map(value -> move(value, days)).orElse(null);
        if (moved == null) {
          break;
        }
        Gedetineerde candidate = far.toBuilder().met(feit, moved).build();
        if (Feitcontrole.fouten(candidate, peildatum).isEmpty()
            && profiel(candidate, peildatum, reader).equals(profiel)) {
          far = candidate;
          break;
        }
      }
    }
    return new Proefgeval(
        far.toBuilder().met(Feit.KENMERK, far.kenmerk() + "-far").build(), peildatum);
  }

  static Profiel profiel(Gedetineerde gedetineerde, LocalDate peildatum, ProfielReader reader) {
    return reader.lees(Feitenlifter.lift(gedetineerde, peildatum), FeitSet.bekend(gedetineerde));
  }

  private static Object move(Object value, int days) {
    if (value instanceof LocalDate date) {
      return date.plusDays(days);
    }
    return value instanceof Reclasseringsinformatie.Laatste latest
        ? Reclasseringsinformatie.van(latest.datum().plusDays(days))
        : value;
  }
}

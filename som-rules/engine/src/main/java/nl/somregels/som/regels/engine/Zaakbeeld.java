package nl.somregels.som.regels.engine;

import java.time.LocalDate;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.trace.Feitenlezing;
import org.jspecify.annotations.Nullable;

/**
 * One case as the stages look at it. Its conditions are judged at most once, and only when somebody
 * asks. Serves one evaluation.
 */
final class Zaakbeeld {
  private final Function<Feitenbeeld, Waarheid[]> voorwaarden;
  private final Feitenbeeld beeld;
  private final FeitSet bekend;
  private final Gedetineerde feiten;
  private Waarheid @Nullable [] waarheden;

  Zaakbeeld(
      Gedetineerde feiten, LocalDate peildatum, Function<Feitenbeeld, Waarheid[]> voorwaarden) {
    this.voorwaarden = voorwaarden;
    this.feiten = feiten;
    this.beeld = Feitenlifter.lift(feiten, peildatum);
    this.bekend = FeitSet.bekend(feiten);
  }

  /** Its facts. */
  Gedetineerde feiten() {
    return feiten;
  }

  /** What is known of each field. */
  Feitenbeeld beeld() {
    return beeld;
  }

  /** The known facts. */
  FeitSet bekend() {
    return bekend;
  }

  /** Whether the phase is known. */
  boolean faseBekend() {
    return bekend.bevat(Feit.FASE);
  }

  /** Its own values, for what people read; new at every call. */
  Feitenlezing lezing() {
    return new Feitenlezing(feiten, beeld);
  }

  /** The truth of every condition. */
  Waarheid[] waarheden() {
    if (waarheden == null) {
      waarheden = voorwaarden.apply(beeld);
    }
    return waarheden;
  }
}

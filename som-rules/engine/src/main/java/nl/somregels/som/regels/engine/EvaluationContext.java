package nl.somregels.som.regels.engine;

import java.time.LocalDate;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.trace.FeitValueReader;
import org.jspecify.annotations.Nullable;

/**
 * One case as the stages look at it. Its conditions are judged at most once, and only when somebody
 * asks. Serves one evaluation.
 */
final class EvaluationContext {
  private final Function<FieldValues, Truth[]> voorwaarden;
  private final FieldValues beeld;
  private final FeitSet bekend;
  private final Gedetineerde feiten;
  private Truth @Nullable [] waarheden;

  EvaluationContext(
      Gedetineerde feiten, LocalDate peildatum, Function<FieldValues, Truth[]> voorwaarden) {
    this.voorwaarden = voorwaarden;
    this.feiten = feiten;
    this.beeld = FactLifter.lift(feiten, peildatum);
    this.bekend = FeitSet.bekend(feiten);
  }

  /** Its facts. */
  Gedetineerde feiten() {
    return feiten;
  }

  /** What is known of each field. */
  FieldValues beeld() {
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
  FeitValueReader lezing() {
    return new FeitValueReader(feiten, beeld);
  }

  /** The truth of every condition. */
  Truth[] waarheden() {
    if (waarheden == null) {
      waarheden = voorwaarden.apply(beeld);
    }
    return waarheden;
  }
}

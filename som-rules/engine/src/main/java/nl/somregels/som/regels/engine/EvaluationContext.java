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
  private final FieldValues view;
  private final FeitSet known;
  private final Gedetineerde feiten;
  private Truth @Nullable [] truths;

  EvaluationContext(
      Gedetineerde feiten, LocalDate peildatum, Function<FieldValues, Truth[]> voorwaarden) {
    this.voorwaarden = voorwaarden;
    this.feiten = feiten;
    this.view = FactLifter.lift(feiten, peildatum);
    this.known = FeitSet.known(feiten);
  }

  /** Its facts. */
  Gedetineerde feiten() {
    return feiten;
  }

  /** What is known of each field. */
  FieldValues view() {
    return view;
  }

  /** The known facts. */
  FeitSet known() {
    return known;
  }

  /** Whether the phase is known. */
  boolean faseKnown() {
    return known.contains(Feit.FASE);
  }

  /** Its own values, for what people read; new at every call. */
  FeitValueReader lezing() {
    return new FeitValueReader(feiten, view);
  }

  /** The truth of every condition. */
  Truth[] truths() {
    if (truths == null) {
      truths = voorwaarden.apply(view);
    }
    return truths;
  }
}

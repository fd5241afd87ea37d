package nl.somregels.som.regels.testkit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.text.Bounds;

/**
 * A case made up for a test, with the date on which it is judged. Those that this package makes are
 * accepted by {@link nl.somregels.som.feiten.FeitenValidator} on that date. Immutable.
 *
 * @param gedetineerde the known facts
 * @param peildatum the date
 */
public record DatedCase(Gedetineerde gedetineerde, LocalDate peildatum) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public DatedCase {
    Objects.requireNonNull(gedetineerde, "gedetineerde");
    Bounds.date(peildatum, "peildatum");
  }

  /** Reads what {@link #toJson} gives. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DatedCase fromJson(Witness json) {
    Objects.requireNonNull(json, "json");
    return new DatedCase(json.gedetineerde(), json.peildatum());
  }

  /** The same case as a library writes it down: the facts by name, then the peildatum. */
  @JsonValue
  public Witness toJson() {
    return new Witness(gedetineerde, peildatum);
  }

  /** How many facts are known, the kenmerk not counted. */
  public int feitCount() {
    return gedetineerde.knownFeiten().size() - 1;
  }

  /**
   * The same case with these facts unknown. What is left is accepted whenever this case is.
   *
   * @throws IllegalArgumentException for the kenmerk, which cannot be unknown
   */
  public DatedCase without(Collection<Feit> feiten) {
    Objects.requireNonNull(feiten, "feiten");
    if (feiten.contains(Feit.KENMERK)) {
      throw new IllegalArgumentException("a case has a kenmerk");
    }
    GedetineerdeBuilder builder = gedetineerde.toBuilder();
    feiten.forEach(feit -> builder.met(feit, null));
    return new DatedCase(builder.build(), peildatum);
  }

  /** The same case on another peildatum, every date as many days earlier or later. */
  DatedCase shiftedTo(LocalDate others) {
    long days = ChronoUnit.DAYS.between(peildatum, others);
    GedetineerdeBuilder builder = gedetineerde.toBuilder();
    gedetineerde
        .knownFeiten()
        .keySet()
        .forEach(
            feit ->
                date(gedetineerde, feit)
                    .map(date -> date.plusDays(days))
                    .ifPresent(date -> builder.met(feit, asValue(feit, date))));
    return new DatedCase(builder.build(), others);
  }

  private static Object asValue(Feit feit, LocalDate date) {
    return feit.equals(Feit.LAATSTE_RECLASSERINGSINFORMATIE)
        ? Reclasseringsinformatie.of(date)
        : date;
  }

  /** The date of a fact; empty when it is unknown or no date. */
  static Optional<LocalDate> date(Gedetineerde gedetineerde, Feit feit) {
    Object value = gedetineerde.value(feit).orElse(null);
    if (value instanceof Reclasseringsinformatie.Latest last) {
      return Optional.of(last.datum());
    }
    return value instanceof LocalDate date ? Optional.of(date) : Optional.empty();
  }

  /** The peildatum, and the facts as JSON to replay the case from. */
  @Override
  public String toString() {
    try {
      return "peildatum " + peildatum + " " + JSON.writeValueAsString(gedetineerde);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a case is always writable", e);
    }
  }
}

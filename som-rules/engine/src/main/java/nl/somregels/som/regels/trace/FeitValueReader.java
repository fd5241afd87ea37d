package nl.somregels.som.regels.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.text.DutchDates;
import org.jspecify.annotations.Nullable;

/**
 * The value that the rules read in a field of one case, with the facts it comes from. Immutable.
 */
public final class FeitValueReader {
  private static final String NONE = "GEEN";
  private static final Feit INFORMATION = Feit.LAATSTE_RECLASSERINGSINFORMATIE;

  private final Gedetineerde feiten;
  private final FieldValues view;

  /** For one case and what is known of its fields. */
  public FeitValueReader(Gedetineerde feiten, FieldValues view) {
    this.feiten = feiten;
    this.view = view;
  }

  /** The value of a fact; null when unknown. */
  @Nullable Object value(Feit feit) {
    return feiten.value(feit).orElse(null);
  }

  /** The JSON form of a fact; null when unknown. */
  public @Nullable Object json(Feit feit) {
    Object value = value(feit);
    return value == null ? null : feit.kind().toJson(value);
  }

  /** The word of a choice, also one that other facts settle; null when unknown. */
  @Nullable String choice(Field field) {
    return view.choice(field);
  }

  /** The fact itself; null when unknown. */
  @Nullable FeitValue feit(Feit feit) {
    Object value = json(feit);
    return value == null ? null : new FeitValue(feit.jsonName(), value, List.of());
  }

  /** The field; null when nothing it comes from is known. */
  @Nullable FeitValue field(Field field) {
    Feit first = field.firstFeit();
    if (field.isDerived()) {
      List<FeitValue> from = from(field);
      return from.isEmpty() ? null : new FeitValue(field.naam(), text(field), from);
    }
    if (feiten.known(first)) {
      return feit(first);
    }
    String word = choice(field);
    return word == null ? null : new FeitValue(field.naam(), word, from(field));
  }

  private List<FeitValue> from(Field field) {
    List<FeitValue> from = new ArrayList<>(field.feiten().size());
    for (Feit feit : field.feiten()) {
      FeitValue read = replaced(field, feit) ? null : feit(feit);
      if (read != null) {
        from.add(read);
      }
    }
    return from;
  }

  /**
   * A fallback is not read when the fact that it stands in for is known (rules/MODEL.md, Afgeleide
   * feiten).
   */
  private boolean replaced(Field field, Feit feit) {
    return switch (field) {
      case LEEFTIJD_BIJ_DELICT ->
          feit.equals(Feit.DATUM_BINNENKOMST) && feiten.known(Feit.PLEEGDATUM);
      case OUDERDOM_RISC -> feit.equals(INFORMATION) && feiten.known(Feit.DATUM_RISC);
      default -> false;
    };
  }

  /** Whether what is known of the case proves it. */
  boolean proves(Predicate<FieldValues> expression) {
    return expression.test(view);
  }

  /** Which of the forms of a number suits the case: its place in {@link NumberForm#of}. */
  int form(Field field) {
    return switch (field) {
      case RESTERENDE_DETENTIE, TIJD_TOT_ZITTING -> view.lowest(field) < 0 ? 1 : 0;
      case LEEFTIJD_BIJ_DELICT -> feiten.known(Feit.PLEEGDATUM) ? suspect() : 2;
      case OUDERDOM_DELICT -> suspect();
      case OUDERDOM_RISC ->
          feiten.known(Feit.DATUM_RISC) ? 0 : view.lowest(field) == Field.NO_INFORMATION ? 2 : 1;
      case NIEUWSTE_INFORMATIE ->
          view.lowest(field) == Field.NO_INFORMATION ? 2 : feiten.known(INFORMATION) ? 0 : 1;
      case AANTAL_CRIMINOGENE_FACTOREN,
          AANTAL_BESCHERMENDE_FACTOREN,
          AANTAL_BIJZONDERE_VOORWAARDEN,
          AANTAL_HULPVERLENINGSCONTACTEN ->
          view.highest(field) == 0 ? 1 : 0;
      default -> 0;
    };
  }

  /** Before the verdict, or when that is unknown, nobody committed anything. */
  private int suspect() {
    return Fase.NA_VONNIS.name().equals(view.choice(Field.FASE)) ? 1 : 0;
  }

  /** What a number came to, as {@link NumberForm} shows it. */
  String words(Field field) {
    int lowest = view.lowest(field);
    return switch (field) {
      case OUDERDOM_RISC -> day(feiten.known(Feit.DATUM_RISC) ? Feit.DATUM_RISC : INFORMATION);
      case NIEUWSTE_INFORMATIE -> DutchDates.of(newest());
      case OUDERDOM_DELICT -> day(Feit.PLEEGDATUM);
      case ARTIKEL_SR -> String.valueOf(value(Feit.ACTUEEL_DELICT));
      case DETENTIEDAG -> Integer.toString(lowest);
      default ->
          (view.highest(field) == Field.UNBOUNDED ? "minstens " : "") + field.unit().show(lowest);
    };
  }

  private String day(Feit feit) {
    return DutchDates.of(date(feit));
  }

  private LocalDate newest() {
    LocalDate risc = date(Feit.DATUM_RISC);
    LocalDate last = date(INFORMATION);
    return risc.isAfter(last) ? risc : last;
  }

  /** The day of a fact; the first day there is when it is unknown. */
  private LocalDate date(Feit feit) {
    Object value = value(feit);
    return value instanceof Reclasseringsinformatie.Latest latest
        ? latest.datum()
        : value instanceof LocalDate day ? day : LocalDate.MIN;
  }

  private String text(Field field) {
    int lowest = view.lowest(field);
    int highest = view.highest(field);
    if (lowest == Field.NO_NUMBER && highest == Field.UNBOUNDED) {
      return "onbekend";
    }
    return switch (field) {
      case OUDERDOM_RISC, NIEUWSTE_INFORMATIE, OUDERDOM_DELICT -> age(lowest, highest);
      case DETENTIEDAG -> "dag " + lowest;
      case RESTERENDE_DETENTIE ->
          lowest < 0 ? "de einddatum is voorbij" : "nog " + field.unit().show(lowest);
      case LEEFTIJD_BIJ_DELICT ->
          lowest
              + " jaar"
              + (feiten.known(Feit.PLEEGDATUM)
                  ? ""
                  : " op de datum van binnenkomst, want de pleegdatum is niet bekend");
      case ARTIKEL_SR -> lowest == Field.NO_NUMBER ? "geen artikel Sr" : Integer.toString(lowest);
      default -> (highest == Field.UNBOUNDED ? "minstens " : "") + field.unit().show(lowest);
    };
  }

  private static String age(int lowest, int highest) {
    if (lowest == Field.NO_INFORMATION) {
      return NONE;
    }
    if (highest == Field.UNBOUNDED) {
      return "niet nieuwer dan de nieuwste informatie";
    }
    if (highest <= 1) {
      return "hoogstens 1 maand oud";
    }
    String atMost = "hoogstens " + highest + " maanden oud";
    return lowest == highest ? "meer dan " + (highest - 1) + " en " + atMost : atMost;
  }
}

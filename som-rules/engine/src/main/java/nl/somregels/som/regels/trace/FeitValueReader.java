package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.text.DutchLists;
import org.jspecify.annotations.Nullable;

/**
 * The value that the rules read in a field of one case, with the facts it comes from. Immutable.
 */
public final class FeitValueReader {
  private static final String NONE = "GEEN";

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
      case OUDERDOM_RISC ->
          feit.equals(Feit.LAATSTE_RECLASSERINGSINFORMATIE) && feiten.known(Feit.DATUM_RISC);
      default -> false;
    };
  }

  /**
   * The value as it stands between brackets behind a condition: {@code de fase van de detentie:
   * PREVENTIEF}; null when nothing is known. A derived number, which the condition names in words,
   * shows what it came to ({@code 19 dagen}), and an age of information the dates it comes from.
   */
  @Nullable String inOneSentence(Field field) {
    FeitValue read = field(field);
    return read == null ? null : inOneSentence(field, read);
  }

  private String inOneSentence(Field field, FeitValue read) {
    if (value(field.firstFeit()) instanceof Enum<?> && !field.isDerived()) {
      return field.firstFeit().label() + ": " + read.waarde();
    }
    if (read.waarde().equals(NONE) || read.waarde().equals(Field.ABSENT)) {
      return field == Field.NIEUWSTE_INFORMATIE ? "er is geen informatie" : "er is geen RISC";
    }
    return switch (field.unit()) {
      case MAANDEN ->
          read.uit().size() == 1
              ? withName(read.uit().get(0))
              : read.uit().stream()
                  .map(FeitValueReader::withName)
                  .collect(Collectors.joining(", "));
      case DAGEN, JAREN -> read.waarde().toString();
      case AANTAL -> withName(read);
    };
  }

  private static String withName(FeitValue feit) {
    if (feit.waarde() instanceof List<?> words) {
      List<String> texts = words.stream().map(Object::toString).toList();
      return FeitLabels.of(feit.feit()) + ": " + (texts.isEmpty() ? "geen" : DutchLists.and(texts));
    }
    return FeitLabels.of(feit.feit()) + ": " + feit.waarde();
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

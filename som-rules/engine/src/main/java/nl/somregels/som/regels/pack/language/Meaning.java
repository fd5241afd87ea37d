package nl.somregels.som.regels.pack.language;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;

/** An expression with places for values, which it takes from a sentence from left to right. */
@FunctionalInterface
interface Meaning {

  /**
   * With these values in its places.
   *
   * @throws InvalidValueException when its field cannot have a value
   */
  Expression of(SentenceValues values);

  /** The choice is the word. */
  static Meaning is(Field field) {
    return values -> new Equals(field, values.word(field));
  }

  static Meaning is(Field field, String word) {
    return values -> new Equals(field, word);
  }

  static Meaning below(Field field) {
    return values -> new AtLeast(field, false, values.number(field));
  }

  static Meaning atMost(Field field) {
    return values -> new AtLeast(field, false, values.number(field) + 1);
  }

  static Meaning atLeast(Field field) {
    return values -> new AtLeast(field, true, values.number(field));
  }

  static Meaning above(Field field) {
    return values -> new AtLeast(field, true, values.number(field) + 1);
  }

  /** From today on, and no further away than the number. */
  static Meaning within(Field field) {
    return values -> range(field, 0, values.number(field) + 1);
  }

  /** From the first number, and below the second. */
  static Meaning fromUntil(Field field) {
    return values -> range(field, values.number(field), values.number(field));
  }

  static Meaning fromThrough(Field field) {
    return values -> range(field, values.number(field), values.number(field) + 1);
  }

  /** There never was any. */
  static Meaning never(Field field) {
    return values -> new AtLeast(field, true, Field.NO_INFORMATION);
  }

  /** The list holds the word. */
  static Meaning contains(Field field) {
    return values -> new Contains(field, true, values.word(field));
  }

  /** The number is in one of the series. */
  static Meaning in(Field field) {
    return values ->
        oneOf(
            values.series(field).stream()
                .map(series -> range(field, series.first(), series.last() + 1))
                .toList());
  }

  static Meaning not(Meaning meaning) {
    return values -> meaning.of(values).negate();
  }

  static Meaning or(Meaning... parts) {
    return values -> oneOf(Stream.of(parts).map(part -> part.of(values)).toList());
  }

  static Meaning and(Meaning... parts) {
    return values -> new And(Stream.of(parts).map(part -> part.of(values)).toList());
  }

  private static Expression oneOf(List<Expression> parts) {
    return parts.size() == 1 ? parts.get(0) : new Or(parts);
  }

  private static Expression range(Field field, int from, int until) {
    if (from >= until) {
      throw new InvalidValueException(
          "past geen enkele waarde: het eerste getal is niet lager dan het tweede.",
          "Draai de getallen om.");
    }
    return new And(List.of(new AtLeast(field, true, from), new AtLeast(field, false, until)));
  }
}

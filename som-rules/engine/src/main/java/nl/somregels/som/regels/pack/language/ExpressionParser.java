package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.text.DidYouMean;

/**
 * Turns the right-hand side of a vocabulary sentence, with its values filled in, into an {@link
 * Expression}. Everything but a known field, a fixed operator and a value of that field is refused.
 */
final class ExpressionParser {
  private static final Pattern VERGELIJKING =
      Pattern.compile("(\\w+) (==|<=|<|>=|>|in|not in|contains|not contains) \\(?\"([^\"]*)\"\\)?");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private ExpressionParser() {}

  static Expression parse(String text) {
    List<Expression> alternatives = new ArrayList<>();
    for (String alternative : text.split(" \\|\\| ")) {
      alternatives.add(
          together(
              Arrays.stream(alternative.split(" && "))
                  .map(ExpressionParser::vergelijking)
                  .toList()));
    }
    return one(alternatives);
  }

  private static Expression together(List<Expression> parts) {
    if (parts.size() == 2
        && parts.get(0) instanceof AtLeast from
        && parts.get(1) instanceof AtLeast until
        && from.field() == until.field()
        && from.atLeast()
        && !until.atLeast()
        && from.bound() >= until.bound()) {
      throw new InvalidValueException(
          "past geen enkele waarde: het eerste getal is niet lager dan het tweede.",
          "Draai de getallen om.");
    }
    return parts.size() == 1 ? parts.get(0) : new And(parts);
  }

  private static Expression one(List<Expression> parts) {
    return parts.size() == 1 ? parts.get(0) : new Or(parts);
  }

  private static Expression vergelijking(String text) {
    Matcher matcher = VERGELIJKING.matcher(text);
    Field field = matcher.matches() ? Field.byName(matcher.group(1)).orElse(null) : null;
    if (field == null) {
      throw new IllegalStateException("the vocabulary compares no field here: " + text);
    }
    return vergelijking(field, matcher.group(2), matcher.group(3));
  }

  private static Expression vergelijking(Field field, String operator, String value) {
    return switch (operator) {
      case "==" ->
          field.kind() == Field.FieldKind.KEUZE
              ? new Equals(field, word(field, value))
              : new AtLeast(field, true, none(field, value));
      case "<" -> new AtLeast(field, false, number(field, value));
      case "<=" -> new AtLeast(field, false, number(field, value) + 1);
      case ">=" -> new AtLeast(field, true, number(field, value));
      case ">" -> new AtLeast(field, true, number(field, value) + 1);
      case "contains" -> new Contains(field, true, word(field, value));
      case "not contains" -> new Contains(field, false, word(field, value));
      case "in" -> ranges(field, value);
      default -> ranges(field, value).negate();
    };
  }

  private static String word(Field field, String value) {
    if (!field.words().contains(value)) {
      throw new InvalidValueException(
          "kan \"%s\" niet.".formatted(Quote.of(value)),
          DidYouMean.before(value, field.words())
              .map(word -> "Bedoelde u " + word + "?")
              .orElse("Kies uit: " + String.join(", ", field.words()) + "."));
    }
    return value;
  }

  private static int none(Field field, String value) {
    if (field != Field.NIEUWSTE_INFORMATIE || !value.equals("GEEN")) {
      throw new IllegalStateException("the vocabulary gives " + field + " the value " + value);
    }
    return Field.NO_INFORMATION;
  }

  private static int number(Field field, String value) {
    return field
        .unit()
        .read(value)
        .filter(number -> number <= field.largest())
        .orElseThrow(() -> tooLarge(field, value));
  }

  private static InvalidValueException tooLarge(Field field, String value) {
    return new InvalidValueException(
        "is \"" + Quote.of(value) + "\" te groot.",
        "Schrijf hoogstens " + field.unit().show(field.largest()) + ".");
  }

  private static Expression ranges(Field field, String value) {
    List<Expression> parts = new ArrayList<>();
    String[] texts = value.split(", ?", -1);
    if (texts.length > PakketLimits.SERIES_PER_SENTENCE) {
      throw new InvalidValueException(
          "staan meer dan %s artikelen.".formatted(PakketLimits.SERIES_PER_SENTENCE),
          "Voeg nummers samen tot reeksen, zoals 287-291.");
    }
    for (String part : texts) {
      if (part.isBlank()) {
        throw new InvalidValueException("staat een komma te veel.", "Haal de komma weg.");
      }
      Matcher matcher = RANGE.matcher(part.strip());
      if (!matcher.matches()) {
        throw new InvalidValueException(
            "is \"" + Quote.of(part) + "\" geen artikelnummer of reeks.",
            "Schrijf artikelnummers, zoals 141, 287-291.");
      }
      int from = Integer.parseInt(matcher.group(1));
      int until = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from == 0 || Math.max(from, until) > field.largest()) {
        throw new InvalidValueException(
            "is \"" + Quote.of(part) + "\" geen artikel van het Wetboek van Strafrecht.",
            "Schrijf nummers van 1 tot en met " + field.largest() + ".");
      }
      if (until < from) {
        throw new InvalidValueException(
            "loopt de reeks \"" + part + "\" terug.", "Draai de getallen om.");
      }
      parts.add(
          new And(List.of(new AtLeast(field, true, from), new AtLeast(field, false, until + 1))));
    }
    return one(parts);
  }
}

package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.SentenceDescription;
import nl.somregels.som.regels.pack.language.SentencePattern.Slot;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Field;

/** Describes every condition sentence for new rules, worked out from what it means. */
public final class SentenceGuide {
  private static final String NEVER = "Bij laatsteReclasseringsinformatie staat GEEN.";

  private SentenceGuide() {}

  /** In the order of the vocabulary. */
  public static List<SentenceDescription> conditions() {
    return Woordenschat.conditions().stream().map(SentenceGuide::describe).toList();
  }

  private static SentenceDescription describe(ConditionSentence condition) {
    SentencePattern pattern = condition.pattern();
    List<String> values = values(pattern);
    Expression expression = condition.meaning().of(new SentenceValues(pattern.places(), values));
    List<Field> fields = expression.fields();
    List<String> columns =
        fields.stream()
            .flatMap(field -> field.feiten().stream())
            .distinct()
            .map(Feit::jsonName)
            .toList();
    return new SentenceDescription(
        pattern.readable(),
        isNever(expression) ? NEVER : FieldNotes.meaning(fields),
        NumberBoundary.of(expression),
        FieldNotes.unknown(fields, columns),
        columns,
        pattern.withValues(values));
  }

  private static boolean isNever(Expression expression) {
    return expression instanceof AtLeast bound && bound.bound() == Field.NO_INFORMATION;
  }

  /** A value for each place: of a second number a larger one, of a second word another one. */
  private static List<String> values(SentencePattern pattern) {
    List<String> values = new ArrayList<>();
    for (Slot place : pattern.places()) {
      values.add(value(pattern, place, values));
    }
    return values;
  }

  private static String value(SentencePattern pattern, Slot place, List<String> before) {
    List<String> choices = place.choices();
    return switch (place.kind()) {
      case CHOICE ->
          place.isUnit()
              ? choices.contains("weken") ? "weken" : choices.get(0)
              : choices.stream().filter(word -> !before.contains(word)).findFirst().orElseThrow();
      case NUMBER -> number(pattern.readable(), before.isEmpty());
      case SERIES -> "141, 287-291";
      case WORD -> before.contains("verslaving") ? "dakloosheid" : "verslaving";
      case CODE, FEIT, VALUE -> throw new IllegalArgumentException(place.readable());
    };
  }

  private static String number(String sentence, boolean first) {
    if (sentence.contains("leeftijd")) {
      return first ? "18" : "23";
    }
    if (sentence.contains("op dag")) {
      return "15";
    }
    return sentence.contains("jaar|maand") ? "1" : sentence.contains("week") ? "4" : "3";
  }
}

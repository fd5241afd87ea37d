package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.language.SentencePattern.Slot;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.text.DidYouMean;

/** The values in a sentence, taken from left to right, each as what its field can have. */
final class SentenceValues {
  private static final Pattern SERIES = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private final List<Slot> places;
  private final List<String> values;
  private int next;

  SentenceValues(List<Slot> places, List<String> values) {
    this.places = places;
    this.values = values;
  }

  /** Numbers of articles, both ends included. */
  record Series(int first, int last) {}

  String word(Field field) {
    String value = take();
    if (!field.words().contains(value)) {
      throw new InvalidValueException(
          "kan \"%s\" niet.".formatted(Quote.of(value)),
          DidYouMean.before(value, field.words())
              .map(word -> "Bedoelde u " + word + "?")
              .orElse("Kies uit: " + String.join(", ", field.words()) + "."));
    }
    return value;
  }

  /** In the unit of the field, whatever unit the sentence counts in. */
  int number(Field field) {
    String digits = take();
    boolean hasUnit = next < places.size() && places.get(next).isUnit();
    String unit = hasUnit ? take() : field.unit().word();
    return field
        .unit()
        .read(digits, unit)
        .filter(number -> number <= field.largest())
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "is \"" + Quote.of((digits + " " + unit).strip()) + "\" te groot.",
                    "Schrijf hoogstens " + field.unit().show(field.largest()) + "."));
  }

  List<Series> series(Field field) {
    List<Series> series = new ArrayList<>();
    String[] texts = take().split(", ?", -1);
    if (texts.length > PakketLimits.SERIES_PER_SENTENCE) {
      throw new InvalidValueException(
          "staan meer dan %s artikelen.".formatted(PakketLimits.SERIES_PER_SENTENCE),
          "Voeg nummers samen tot reeksen, zoals 287-291.");
    }
    for (String text : texts) {
      series.add(series(field, text));
    }
    return series;
  }

  private static Series series(Field field, String text) {
    if (text.isBlank()) {
      throw new InvalidValueException("staat een komma te veel.", "Haal de komma weg.");
    }
    Matcher matcher = SERIES.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InvalidValueException(
          "is \"" + Quote.of(text) + "\" geen artikelnummer of reeks.",
          "Schrijf artikelnummers, zoals 141, 287-291.");
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (first == 0 || Math.max(first, last) > field.largest()) {
      throw new InvalidValueException(
          "is \"" + Quote.of(text) + "\" geen artikel van het Wetboek van Strafrecht.",
          "Schrijf nummers van 1 tot en met " + field.largest() + ".");
    }
    if (last < first) {
      throw new InvalidValueException(
          "loopt de reeks \"" + text + "\" terug.", "Draai de getallen om.");
    }
    return new Series(first, last);
  }

  private String take() {
    return values.get(next++);
  }
}

package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.regels.pack.model.Unit;

/** A sentence of the vocabulary as an analyst sees it: fixed words with places for values. */
final class SentencePattern {
  private final String readable;
  private final List<String> fixed;
  private final List<Slot> places;
  private final Pattern strict;
  private final Pattern loosely;

  private SentencePattern(String readable, List<String> fixed, List<Slot> places) {
    this.readable = readable;
    this.fixed = List.copyOf(fixed);
    this.places = List.copyOf(places);
    this.strict = pattern("\\s+", Slot::form);
    this.loosely = pattern(" ", place -> place.kind == SlotKind.SERIES ? ".+" : "\\S+");
  }

  /**
   * Of a sentence as the manual lists it: {@code JA|NEE} is a choice, {@code N} a number, and other
   * places have one of the names that {@link SlotKind} knows.
   */
  static SentencePattern of(String readable) {
    List<String> fixed = new ArrayList<>();
    List<Slot> places = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (String word : readable.split("(?<= )|(?= )")) {
      Optional<SlotKind> kind = SlotKind.of(word);
      if (kind.isPresent()) {
        fixed.add(words.toString());
        places.add(new Slot(kind.get(), word));
        words.setLength(0);
      } else {
        words.append(word);
      }
    }
    fixed.add(words.toString());
    return new SentencePattern(readable, fixed, places);
  }

  /** A regular expression with a group for each place. */
  private Pattern pattern(String blank, Function<Slot, String> form) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < fixed.size(); i++) {
      pattern.append("\\Q" + fixed.get(i).replace(" ", "\\E" + blank + "\\Q") + "\\E");
      if (i < places.size()) {
        pattern.append("(" + form.apply(places.get(i)) + ")");
      }
    }
    return Pattern.compile(pattern.toString());
  }

  List<Slot> places() {
    return places;
  }

  /** As the manual lists it. */
  String readable() {
    return readable;
  }

  String withValues(List<String> values) {
    StringBuilder sentence = new StringBuilder(fixed.get(0));
    for (int i = 0; i < values.size(); i++) {
      sentence.append(values.get(i)).append(fixed.get(i + 1));
    }
    return sentence.toString();
  }

  /** What stands at each place of a text that is this sentence. */
  Optional<List<String>> strict(String text) {
    return values(strict.matcher(text));
  }

  /** The values in a sentence with all the fixed words, possible or not. */
  Optional<List<String>> loosely(String sentence) {
    return values(loosely.matcher(sentence));
  }

  private static Optional<List<String>> values(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      values.add(matcher.group(i));
    }
    return Optional.of(values);
  }

  /** What can stand at a place. */
  enum SlotKind {
    CHOICE("", ""),
    NUMBER("[1-9]\\d*", "Schrijf een heel getal vanaf 1 in cijfers, zoals 4.", "N"),
    SERIES("[0-9, -]+", "Schrijf artikelnummers, zoals 141, 287-291.", "ARTIKELEN"),
    CODE("[A-Za-z0-9-]+", "Schrijf de code van een criterium, zoals 4 of 3-NB.", "WIJKER", "VOOR"),
    WORD("[a-z]++(?:-[a-z]++)*+", "Schrijf een woord uit de lijst, in kleine letters.", "W", "X"),
    FEIT("[A-Za-z0-9]+", WORD.how, "FEIT"),
    VALUE("[A-Z]+", WORD.how, "WAARDE");

    private final String form;
    private final String how;
    private final List<String> names;

    SlotKind(String form, String how, String... names) {
      this.form = form;
      this.how = how;
      this.names = List.of(names);
    }

    /** Of a word in a sentence; empty when it is no place for a value. */
    static Optional<SlotKind> of(String word) {
      return word.contains("|")
          ? Optional.of(CHOICE)
          : Arrays.stream(values()).filter(kind -> kind.names.contains(word)).findFirst();
    }
  }

  /** A place for a value, with the word that stands for it in the manual. */
  record Slot(SlotKind kind, String readable, Pattern pattern) {
    Slot(SlotKind kind, String readable) {
      this(kind, readable, Pattern.compile(kind == SlotKind.CHOICE ? readable : kind.form));
    }

    /** The regular expression of its values. */
    String form() {
      return pattern.pattern();
    }

    boolean fits(String value) {
      return pattern.matcher(value).matches();
    }

    /** Whether it says in what the number before it is counted. */
    boolean isUnit() {
      return choices().stream().anyMatch(Unit::isWord);
    }

    /** The words to choose from; empty when it is not a choice. */
    List<String> choices() {
      return kind == SlotKind.CHOICE ? List.of(readable.split("\\|")) : List.of();
    }

    /** What to write there. */
    String how() {
      return kind == SlotKind.CHOICE ? "Kies uit: " + String.join(", ", choices()) + "." : kind.how;
    }
  }
}

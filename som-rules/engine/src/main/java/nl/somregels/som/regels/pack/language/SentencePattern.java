package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence of the vocabulary as an analyst sees it: fixed words with places for values. */
final class SentencePattern {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+):((?:[^{}]|\\{[^{}]*})*)}");

  private final List<String> fixed = new ArrayList<>();
  private final List<Slot> places = new ArrayList<>();
  private final Pattern strict;
  private volatile @Nullable Pattern loosely;

  private SentencePattern(String begin, String sentence) {
    Matcher matcher = VARIABLE.matcher(sentence);
    int end = 0;
    while (matcher.find()) {
      fixed.add(sentence.substring(end, matcher.start()));
      places.add(new Slot(matcher.group(1), matcher.group(2)));
      end = matcher.end();
    }
    fixed.add(sentence.substring(end));
    strict = Pattern.compile(begin + pattern("\\s+", Slot::form));
  }

  /** Of the left-hand side of a line in the vocabulary; the dash of a condition is left out. */
  static SentencePattern of(String key) {
    String sentence = key.strip().replaceAll("\\s+", " ");
    return sentence.startsWith("- ")
        ? new SentencePattern("-\\s+", sentence.substring(2))
        : new SentencePattern("", sentence);
  }

  /** A regular expression with a group for each place. */
  private String pattern(String blank, Function<Slot, String> form) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < fixed.size(); i++) {
      pattern.append("\\Q" + fixed.get(i).replace(" ", "\\E" + blank + "\\Q") + "\\E");
      if (i < places.size()) {
        pattern.append("(" + form.apply(places.get(i)) + ")");
      }
    }
    return pattern.toString();
  }

  List<Slot> places() {
    return places;
  }

  /** Choices are shown as {@code JA|NEE}, numbers as {@code N}, other places by their name. */
  String readable() {
    return withValues(places.stream().map(Slot::readable).toList());
  }

  String withValues(List<String> values) {
    StringBuilder sentence = new StringBuilder(fixed.get(0));
    for (int i = 0; i < values.size(); i++) {
      sentence.append(values.get(i)).append(fixed.get(i + 1));
    }
    return sentence.toString();
  }

  /** What stands at each place of a line that is this sentence, its dash included. */
  Optional<List<String>> strict(String line) {
    return values(strict.matcher(line));
  }

  /** The values in a sentence with all the fixed words; compiled when a wrong one asks for it. */
  Optional<List<String>> loosely(String sentence) {
    Pattern pattern = loosely;
    if (pattern == null) {
      pattern =
          Pattern.compile(pattern(" ", place -> place.kind() == SlotKind.SERIES ? ".+" : "\\S+"));
      loosely = pattern;
    }
    return values(pattern.matcher(sentence));
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
    CHOICE(""),
    NUMBER("Schrijf een heel getal vanaf 1 in cijfers, zoals 4."),
    SERIES("Schrijf artikelnummers, zoals 141, 287-291."),
    CODE("Schrijf de code van een criterium, zoals 4 of 3-NB."),
    WORD("Schrijf een woord uit de lijst, in kleine letters.");

    private static final Pattern CHOICES = Pattern.compile("\\w++(?:\\|\\w++)*+");

    private final String how;

    SlotKind(String how) {
      this.how = how;
    }

    static SlotKind of(String form) {
      if (CHOICES.matcher(form).matches()) {
        return CHOICE;
      }
      if (form.startsWith("[1-9]")) {
        return NUMBER;
      }
      return form.startsWith("[0-9,") ? SERIES : form.contains("0-9-") ? CODE : WORD;
    }
  }

  /** A place for a value: the name of its variable and the regular expression of the vocabulary. */
  record Slot(String name, String form, Pattern pattern, SlotKind kind) {
    Slot(String name, String form) {
      this(name, form, Pattern.compile(form), SlotKind.of(form));
    }

    boolean fits(String value) {
      return pattern.matcher(value).matches();
    }

    /** The words to choose from; empty when it is not a choice. */
    List<String> choices() {
      return kind == SlotKind.CHOICE ? List.of(form.split("\\|")) : List.of();
    }

    String readable() {
      return switch (kind) {
        case CHOICE -> form;
        case NUMBER -> "N";
        default -> name.toUpperCase(Locale.ROOT);
      };
    }

    /** What to write there. */
    String how() {
      return kind == SlotKind.CHOICE ? "Kies uit: " + String.join(", ", choices()) + "." : kind.how;
    }
  }
}

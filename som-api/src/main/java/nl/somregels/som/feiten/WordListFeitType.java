package nl.somregels.som.feiten;

import static nl.somregels.som.melding.MeldingCode.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.somregels.som.feiten.ValueException.RefusalReason;
import nl.somregels.som.text.DidYouMean;
import org.jspecify.annotations.Nullable;

/**
 * A complete list of different words: free ones, or from a closed list. In a CSV cell the words are
 * separated by {@code |} and {@code GEEN} alone is the empty list; what cannot be written in a cell
 * is no word in JSON either, nor is what means that the list is unknown. A refusal gives a reason
 * for each of the first wrong words, and the number of the others.
 */
record WordListFeitType(List<String> allowed) implements FeitType {
  static final String EMPTY = "GEEN";
  private static final String SEPARATOR = "|";

  /** How many words a list has at most; each is a text of at most 1000 characters. */
  static final int MOST = 1000;

  @Override
  public Class<?> type() {
    return List.class;
  }

  @Override
  public Object parse(String text) {
    Objects.requireNonNull(text, "text");
    return text.equals(EMPTY)
        ? List.of()
        : read(List.of(text.split("\\|", -1)), "GEEN kan niet samen met andere woorden.");
  }

  @Override
  public Object copy(Object value) {
    return read(
        (List<?>) FeitType.super.copy(value),
        "GEEN is hier geen woord; schrijf [] voor een bekende lege lijst.");
  }

  /** Looks for a near word only for the reasons that are given: the rest is counted. */
  private Object read(List<?> given, String none) {
    if (given.size() > MOST) {
      String tooMany = "dit zijn %s woorden; een lijst heeft er hoogstens %s.";
      throw new ValueException(
          List.of(new RefusalReason(LIJST_TE_LANG, null, tooMany.formatted(given.size(), MOST))));
    }
    List<String> woorden = new ArrayList<>();
    List<RefusalReason> reasons = new ArrayList<>(0);
    Set<Object> seen = new HashSet<>();
    Set<Object> duplicate = new HashSet<>();
    int more = 0;
    for (Object givenWord : given) {
      Object word =
          allowed.isEmpty() && givenWord instanceof String words
              ? TextFeitType.uniform(words)
              : givenWord;
      boolean isNew = seen.add(word);
      if (isNew && word instanceof String text && isGood(text)) {
        woorden.add(text);
      } else if (isNew || duplicate.add(word)) {
        if (reasons.size() < InvoerError.MOST) {
          reasons.add(isNew ? reason(word, none) : duplicate(word));
        } else {
          more++;
        }
      }
    }
    if (more > 0) {
      reasons.add(
          new RefusalReason(
              MEER_REDENEN, null, "en nog %s verkeerde woorden.".formatted(more), "", more));
    }
    if (!reasons.isEmpty()) {
      throw new ValueException(reasons);
    }
    return List.copyOf(woorden);
  }

  private boolean isGood(String word) {
    if (word.equals(EMPTY)) {
      return false;
    }
    return allowed.isEmpty()
        ? !word.equalsIgnoreCase(EMPTY)
            && !ValueHint.isUnknown(word)
            && !word.contains(SEPARATOR)
            && TextFeitType.VRIJ.isValid(word)
        : allowed.contains(word);
  }

  private RefusalReason reason(@Nullable Object word, String none) {
    if (!(word instanceof String text)) {
      return new RefusalReason(
          VERKEERDE_SOORT,
          ValueException.show(word),
          "een lijst bestaat uit woorden tussen aanhalingstekens; hier staat iets anders.");
    }
    if (text.isBlank()) {
      return new RefusalReason(ONGELDIG_WOORD, text, "laat geen plaats in de lijst leeg.");
    }
    if (text.equals(EMPTY)) {
      return new RefusalReason(GEEN_NAAST_WOORDEN, text, none);
    }
    if (!allowed.isEmpty()) {
      String suggestion =
          DidYouMean.beforeName(text, allowed)
              .map(meant -> DidYouMean.sentence(text, meant))
              .orElse("");
      String choose =
          suggestion.isEmpty()
              ? " Kies uit " + String.join(", ", allowed) + "."
              : " Gebruik een woord uit het schema van de invoer.";
      return new RefusalReason(
          ONBEKEND_WOORD,
          text,
          "een woord is niet bekend." + choose + ValueHint.of(text),
          suggestion,
          1);
    }
    if (text.equalsIgnoreCase(EMPTY)) {
      return new RefusalReason(
          ONGELDIG_WOORD, text, "schrijf GEEN in hoofdletters als er geen zijn (in JSON: []).");
    }
    if (ValueHint.isUnknown(text)) {
      return new RefusalReason(
          ONGELDIG_WOORD, text, "een woord is niet geldig." + ValueHint.LEAVE_EMPTY);
    }
    return new RefusalReason(
        ONGELDIG_WOORD,
        text,
        text.contains(SEPARATOR)
            ? "een woord bevat een |; dat scheidt de woorden van een lijst."
            : "een woord is niet geldig; " + TextFeitType.VRIJ.how());
  }

  private static RefusalReason duplicate(@Nullable Object word) {
    return new RefusalReason(
        DUBBEL_WOORD, ValueException.show(word), "een woord staat meer dan 1 keer in de lijst.");
  }

  @Override
  public Object toJson(Object value) {
    return Objects.requireNonNull(value, "value");
  }
}

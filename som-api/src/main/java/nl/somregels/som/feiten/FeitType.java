package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.text.DidYouMean;

/**
 * The kind of value a fact has: its Java type, its one text form in JSON and CSV, and which texts
 * are refused. A refusal is an {@link IllegalArgumentException} whose message is Dutch and names
 * what is allowed, never what was filled in.
 */
public sealed interface FeitType
    permits FeitType.Choice, DateFeitType, InformationFeitType, TextFeitType, WordListFeitType {

  /** The Java type of a known value. */
  Class<?> type();

  /**
   * The value of a text cell or a JSON string.
   *
   * @throws IllegalArgumentException with a Dutch reason when the text is no value of this kind
   */
  Object parse(String text);

  /** The JSON form of a value: text, or a list of text. */
  default Object toJson(Object value) {
    return Objects.requireNonNull(value, "value").toString();
  }

  /**
   * An immutable copy, after checking the type; {@link IllegalArgumentException} when it is wrong.
   */
  default Object copy(Object value) {
    Objects.requireNonNull(value, "value");
    if (!type().isInstance(value)) {
      throw new ValueException(
          MeldingCode.VERKEERDE_SOORT,
          ValueException.show(value),
          "deze waarde is van de verkeerde soort; het programma dat dit aanlevert, moet een andere"
              + " soort waarde geven.");
    }
    return value;
  }

  /** One of the constants of an enum; Java type: that enum. */
  final class Choice implements FeitType {
    private final Class<? extends Enum<?>> type;
    private final Map<String, Enum<?>> atWord = new LinkedHashMap<>();

    private Choice(Class<? extends Enum<?>> type) {
      this.type = type;
      for (Enum<?> constant : type.getEnumConstants()) {
        atWord.put(constant.name(), constant);
      }
    }

    @Override
    public Class<? extends Enum<?>> type() {
      return type;
    }

    /** The allowed words, in the order of the enum. */
    public List<String> words() {
      return List.copyOf(atWord.keySet());
    }

    @Override
    public Object parse(String text) {
      Enum<?> constant = atWord.get(Objects.requireNonNull(text, "text"));
      if (constant != null) {
        return constant;
      }
      throw new ValueException(
          MeldingCode.ONGELDIGE_WAARDE,
          text,
          "deze waarde is niet geldig; kies uit "
              + String.join(", ", words())
              + "."
              + ValueHint.of(text),
          suggestion(text));
    }

    /** The word that was meant, also when JA or NEE is written as a program writes it. */
    String suggestion(String text) {
      if (type == JaNee.class) {
        switch (DidYouMean.withoutEdge(text).toLowerCase(Locale.ROOT)) {
          case "true", "1":
            return DidYouMean.sentence(text, JaNee.JA.name());
          case "false", "0":
            return DidYouMean.sentence(text, JaNee.NEE.name());
          default:
            break;
        }
      }
      return DidYouMean.sentence(text, words());
    }
  }

  /** One of the constants of the enum. */
  static FeitType choice(Class<? extends Enum<?>> type) {
    return new Choice(Objects.requireNonNull(type, "type"));
  }

  /** An ISO date; Java type {@link LocalDate}. */
  static FeitType date() {
    return new DateFeitType();
  }

  /** An ISO date or {@code GEEN}; Java type {@link Reclasseringsinformatie}. */
  static FeitType information() {
    return new InformationFeitType();
  }

  /**
   * Text on one line of which what looks the same is the same: letters of the Latin alphabet,
   * digits, the signs of a keyboard and ordinary blanks within it; Java type {@link String}.
   */
  static FeitType kenmerk() {
    return TextFeitType.KENMERK;
  }

  /** An article code such as {@code 300 Sr}; Java type {@link String}. */
  static FeitType offence() {
    return TextFeitType.DELICT;
  }

  /**
   * A list of free words or texts; Java type {@link List} of {@link String}. Blanks of any width
   * become ordinary ones, and a letter with a loose accent becomes one character.
   */
  static FeitType texts() {
    return new WordListFeitType(List.of());
  }

  /** A list of words from a closed list; Java type {@link List} of {@link String}. */
  static FeitType words(List<String> allowed) {
    return new WordListFeitType(List.copyOf(Objects.requireNonNull(allowed, "allowed")));
  }
}

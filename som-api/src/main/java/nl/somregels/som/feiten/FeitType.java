package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;

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
  Object parse(String tekst);

  /** The JSON form of a value: text, or a list of text. */
  default Object toJson(Object waarde) {
    return Objects.requireNonNull(waarde, "waarde").toString();
  }

  /**
   * An immutable copy, after checking the type; {@link IllegalArgumentException} when it is wrong.
   */
  default Object copy(Object waarde) {
    Objects.requireNonNull(waarde, "waarde");
    if (!type().isInstance(waarde)) {
      throw new ValueException(
          MeldingCode.VERKEERDE_SOORT,
          ValueException.toon(waarde),
          "deze waarde is van de verkeerde soort; het programma dat dit aanlevert, moet een andere"
              + " soort waarde geven.");
    }
    return waarde;
  }

  /** One of the constants of an enum; Java type: that enum. */
  final class Choice implements FeitType {
    private final Class<? extends Enum<?>> type;
    private final Map<String, Enum<?>> opWoord = new LinkedHashMap<>();

    private Choice(Class<? extends Enum<?>> type) {
      this.type = type;
      for (Enum<?> constant : type.getEnumConstants()) {
        opWoord.put(constant.name(), constant);
      }
    }

    @Override
    public Class<? extends Enum<?>> type() {
      return type;
    }

    /** The allowed words, in the order of the enum. */
    public List<String> woorden() {
      return List.copyOf(opWoord.keySet());
    }

    @Override
    public Object parse(String tekst) {
      Enum<?> constant = opWoord.get(Objects.requireNonNull(tekst, "tekst"));
      if (constant != null) {
        return constant;
      }
      throw new ValueException(
          MeldingCode.ONGELDIGE_WAARDE,
          tekst,
          "deze waarde is niet geldig; kies uit "
              + String.join(", ", woorden())
              + "."
              + suggestie(tekst)
              + ValueHint.of(tekst));
    }

    /** The word that was meant, also when JA or NEE is written as a program writes it. */
    String suggestie(String tekst) {
      if (type == JaNee.class) {
        switch (DidYouMean.zonderRand(tekst).toLowerCase(Locale.ROOT)) {
          case "true", "1":
            return DidYouMean.zin(tekst, JaNee.JA.name());
          case "false", "0":
            return DidYouMean.zin(tekst, JaNee.NEE.name());
          default:
            break;
        }
      }
      return DidYouMean.zin(tekst, woorden());
    }
  }

  /** One of the constants of the enum. */
  static FeitType keuze(Class<? extends Enum<?>> type) {
    return new Choice(Objects.requireNonNull(type, "type"));
  }

  /** An ISO date; Java type {@link LocalDate}. */
  static FeitType datum() {
    return new DateFeitType();
  }

  /** An ISO date or {@code GEEN}; Java type {@link Reclasseringsinformatie}. */
  static FeitType informatie() {
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
  static FeitType delict() {
    return TextFeitType.DELICT;
  }

  /**
   * A list of free words or texts; Java type {@link List} of {@link String}. Blanks of any width
   * become ordinary ones, and a letter with a loose accent becomes one character.
   */
  static FeitType teksten() {
    return new WordListFeitType(List.of());
  }

  /** A list of words from a closed list; Java type {@link List} of {@link String}. */
  static FeitType woorden(List<String> toegestaan) {
    return new WordListFeitType(List.copyOf(Objects.requireNonNull(toegestaan, "toegestaan")));
  }
}

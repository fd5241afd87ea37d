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
public sealed interface Feitsoort
    permits Feitsoort.Keuze, Datumsoort, Informatiesoort, Tekstsoort, Lijstsoort {

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
      throw new WaardeException(
          MeldingCode.VERKEERDE_SOORT,
          WaardeException.toon(waarde),
          "deze waarde is van de verkeerde soort; het programma dat dit aanlevert, moet een andere"
              + " soort waarde geven.");
    }
    return waarde;
  }

  /** One of the constants of an enum; Java type: that enum. */
  final class Keuze implements Feitsoort {
    private final Class<? extends Enum<?>> type;
    private final Map<String, Enum<?>> opWoord = new LinkedHashMap<>();

    private Keuze(Class<? extends Enum<?>> type) {
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
      throw new WaardeException(
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
        switch (Suggestie.zonderRand(tekst).toLowerCase(Locale.ROOT)) {
          case "true", "1":
            return Suggestie.zin(tekst, JaNee.JA.name());
          case "false", "0":
            return Suggestie.zin(tekst, JaNee.NEE.name());
          default:
            break;
        }
      }
      return Suggestie.zin(tekst, woorden());
    }
  }

  /** One of the constants of the enum. */
  static Feitsoort keuze(Class<? extends Enum<?>> type) {
    return new Keuze(Objects.requireNonNull(type, "type"));
  }

  /** An ISO date; Java type {@link LocalDate}. */
  static Feitsoort datum() {
    return new Datumsoort();
  }

  /** An ISO date or {@code GEEN}; Java type {@link Reclasseringsinformatie}. */
  static Feitsoort informatie() {
    return new Informatiesoort();
  }

  /**
   * Text on one line of which what looks the same is the same: letters of the Latin alphabet,
   * digits, the signs of a keyboard and ordinary blanks within it; Java type {@link String}.
   */
  static Feitsoort kenmerk() {
    return Tekstsoort.KENMERK;
  }

  /** An article code such as {@code 300 Sr}; Java type {@link String}. */
  static Feitsoort delict() {
    return Tekstsoort.DELICT;
  }

  /**
   * A list of free words or texts; Java type {@link List} of {@link String}. Blanks of any width
   * become ordinary ones, and a letter with a loose accent becomes one character.
   */
  static Feitsoort teksten() {
    return new Lijstsoort(List.of());
  }

  /** A list of words from a closed list; Java type {@link List} of {@link String}. */
  static Feitsoort woorden(List<String> toegestaan) {
    return new Lijstsoort(List.copyOf(Objects.requireNonNull(toegestaan, "toegestaan")));
  }
}

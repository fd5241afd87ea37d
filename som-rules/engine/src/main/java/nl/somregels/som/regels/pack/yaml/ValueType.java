package nl.somregels.som.regels.pack.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.somregels.som.feiten.DidYouMean;

/**
 * What a field of a YAML file can hold.
 *
 * @param lezer the value of a text, empty when the text is not allowed
 * @param woorden the allowed texts when there are few of them; empty otherwise
 * @param hoe what to write, one Dutch sentence
 */
public record ValueType<T>(Function<String, Optional<T>> lezer, List<String> woorden, String hoe) {
  /** Copies the list. */
  public ValueType {
    woorden = List.copyOf(woorden);
  }

  /** Any text that is not blank. */
  public static ValueType<String> tekst() {
    return new ValueType<>(
        tekst -> Optional.of(tekst.strip()).filter(kaal -> !kaal.isEmpty()),
        List.of(),
        "Schrijf een zin.");
  }

  /** An ISO date. */
  public static ValueType<LocalDate> datum() {
    return new ValueType<>(ValueType::datum, List.of(), "Schrijf een datum als 2026-06-30.");
  }

  /** One of these words. */
  public static <T> ValueType<T> keuze(Collection<T> waarden) {
    List<String> woorden = waarden.stream().map(Object::toString).toList();
    return new ValueType<>(
        tekst -> waarden.stream().filter(waarde -> waarde.toString().equals(tekst)).findFirst(),
        woorden,
        woorden.isEmpty()
            ? "In dit pakket is hier niets te kiezen."
            : "Kies uit " + String.join(", ", woorden) + ".");
  }

  /** One of the constants. */
  public static <E extends Enum<E>> ValueType<E> keuze(Class<E> type) {
    return keuze(Arrays.asList(type.getEnumConstants()));
  }

  /** What to try instead of this text. */
  public String suggestie(String tekst) {
    return DidYouMean.voor(tekst, woorden).map(woord -> "Bedoelde u " + woord + "?").orElse(hoe);
  }

  private static Optional<LocalDate> datum(String tekst) {
    try {
      return Optional.of(LocalDate.parse(tekst));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

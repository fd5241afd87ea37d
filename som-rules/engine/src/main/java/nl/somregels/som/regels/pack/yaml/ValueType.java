package nl.somregels.som.regels.pack.yaml;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.text.DidYouMean;

/** What a field can hold; the reader gives empty for a text that it refuses. */
public record ValueType<T>(Function<String, Optional<T>> reader, List<String> words, String how) {
  public ValueType {
    words = List.copyOf(words);
  }

  /** Any text that is not blank. */
  public static ValueType<String> text() {
    return new ValueType<>(
        text -> Optional.of(text.strip()).filter(plain -> !plain.isEmpty()),
        List.of(),
        "Schrijf een zin.");
  }

  public static ValueType<LocalDate> date() {
    return new ValueType<>(
        ValueType::date, List.of(), "Schrijf een bestaande datum als 2026-06-30.");
  }

  public static <T> ValueType<T> choice(Collection<T> values) {
    List<String> words = values.stream().map(Object::toString).toList();
    return new ValueType<>(
        text -> values.stream().filter(value -> value.toString().equals(text)).findFirst(),
        words,
        words.isEmpty()
            ? "In dit pakket is hier niets te kiezen."
            : "Kies uit " + String.join(", ", words) + ".");
  }

  public static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
    return choice(Arrays.asList(type.getEnumConstants()));
  }

  public String suggestion(String text) {
    return DidYouMean.beforeName(text, words).map(word -> "Bedoelde u " + word + "?").orElse(how);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of((LocalDate) FeitType.date().parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package nl.somregels.som.feiten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names and values of a JSON object, as JSON libraries hand them over: what is missing or can
 * be no such value is refused with an {@link IllegalArgumentException} in Dutch that names the
 * field. Names that nobody asks for are passed over.
 */
public final class JsonFields {
  private final Map<String, ? extends @Nullable Object> json;

  /** Of this object, which is not copied. */
  public JsonFields(Map<String, ? extends @Nullable Object> json) {
    this.json = Objects.requireNonNull(json, "json");
  }

  /** Whether there is a value other than null. */
  public boolean has(String name) {
    return json.get(Objects.requireNonNull(name, "name")) != null;
  }

  /** A text. */
  public String text(String name) {
    if (present(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(name + ": dit is geen tekst.");
  }

  /**
   * What a text stands for.
   *
   * @param form reads it; its reason against a text is given with the name
   */
  public <T> T text(String name, Function<String, T> form) {
    Objects.requireNonNull(form, "form");
    String text = text(name);
    try {
      return form.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /** A whole number, of any kind that a JSON library makes. */
  public int number(String name) {
    try {
      if (present(name) instanceof Number number) {
        return new BigDecimal(number.toString()).intValueExact();
      }
    } catch (ArithmeticException e) {
      // as when it is no number
    }
    throw new IllegalArgumentException(name + ": dit is geen heel getal vanaf 1.");
  }

  /** A date. */
  public LocalDate date(String name) {
    return text(name, text -> (LocalDate) FeitType.date().parse(text));
  }

  private Object present(String name) {
    Object value = json.get(Objects.requireNonNull(name, "name"));
    if (value == null) {
      throw new IllegalArgumentException(name + " ontbreekt.");
    }
    return value;
  }
}

package nl.somregels.som.regels.pack.yaml;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Writes plain values as YAML on one line. */
public final class YamlWriter {
  private YamlWriter() {}

  /** Plain words stand as they are; every other text between quotes. */
  public static String value(@Nullable Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(YamlWriter::value).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> fields) {
      return fields.entrySet().stream()
          .map(field -> field(field.getKey(), field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    String text = String.valueOf(value);
    return text.matches("[A-Za-z0-9_-]+") ? text : quoted(text);
  }

  public static String field(Object name, @Nullable Object value) {
    return value(name) + ": " + value(value);
  }

  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A text between the quotes that another has; without quotes when it needs none. */
  static String like(ScalarStyle style, String text) {
    return switch (style) {
      case SINGLE_QUOTED -> "'" + text.replace("'", "''") + "'";
      case DOUBLE_QUOTED -> quoted(text);
      default -> value(text);
    };
  }
}

package nl.somregels.som.regels.pack.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML file with the line it stands on. Every single value is text, as written. */
public sealed interface YamlNode {

  /** Its line from 1; of a field's value the line of the field's name. */
  int lineNumber();

  /** Text; null for a value that is not filled in. */
  record YamlText(int lineNumber, @Nullable String text) implements YamlNode {}

  /** A list, in the order of the file. */
  record YamlList(int lineNumber, List<YamlNode> parts) implements YamlNode {
    public YamlList {
      parts = List.copyOf(parts);
    }
  }

  /** Named values, in the order of the file. */
  record YamlFields(int lineNumber, Map<String, YamlNode> values) implements YamlNode {
    public YamlFields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** The plain value, without line numbers: text, lists and maps; null when not filled in. */
  default @Nullable Object plain() {
    if (this instanceof YamlList list) {
      return list.parts.stream()
          .map(YamlNode::plain)
          .map(part -> part == null ? "null" : part)
          .toList();
    }
    if (this instanceof YamlFields fields) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      fields.values.forEach((name, value) -> plain.put(name, value.plain()));
      return plain;
    }
    return ((YamlText) this).text;
  }
}

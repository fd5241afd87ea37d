package nl.somregels.som.regels.pack.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML file with the line it stands on. Every single value is text, as written. */
public sealed interface YamlNode {

  /** Its line from 1; of a field's value the line of the field's name. */
  int regelnummer();

  /** Text; null for a value that is not filled in. */
  record YamlText(int regelnummer, @Nullable String tekst) implements YamlNode {}

  /** A list, in the order of the file. */
  record YamlList(int regelnummer, List<YamlNode> delen) implements YamlNode {
    /** Copies the list. */
    public YamlList {
      delen = List.copyOf(delen);
    }
  }

  /** Named values, in the order of the file. */
  record YamlFields(int regelnummer, Map<String, YamlNode> waarden) implements YamlNode {
    /** Copies the map. */
    public YamlFields {
      waarden = Collections.unmodifiableMap(new LinkedHashMap<>(waarden));
    }
  }

  /** The same without lines: text, lists and maps; null for a value that is not filled in. */
  default @Nullable Object kaal() {
    if (this instanceof YamlList lijst) {
      return lijst.delen.stream()
          .map(YamlNode::kaal)
          .map(deel -> deel == null ? "null" : deel)
          .toList();
    }
    if (this instanceof YamlFields velden) {
      Map<String, @Nullable Object> kaal = new LinkedHashMap<>();
      velden.waarden.forEach((naam, waarde) -> kaal.put(naam, waarde.kaal()));
      return kaal;
    }
    return ((YamlText) this).tekst;
  }
}

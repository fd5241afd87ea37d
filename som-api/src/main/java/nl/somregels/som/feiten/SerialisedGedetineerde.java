package nl.somregels.som.feiten;

import java.io.Serializable;
import java.util.LinkedHashMap;

/** How Java serialisation writes facts: by name, checked when they are read. */
record SerialisedGedetineerde(LinkedHashMap<String, Object> json) implements Serializable {
  private Object readResolve() {
    return Gedetineerde.fromJson(json);
  }
}

package nl.somregels.som.regels.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.prioritering.Prioritering;

/** Where two results differ in what was found and proposed, in the order of their JSON. */
final class JsonDiff {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> NOT_OUTCOME =
      List.of("receipt", "getoond", "waarschuwingen", "pakketStatus");

  private final List<ReplayDifference> differences = new ArrayList<>();

  private JsonDiff() {}

  static List<ReplayDifference> of(Prioritering earlier, Prioritering now) {
    JsonDiff diff = new JsonDiff();
    diff.compare("", outcome(earlier), outcome(now));
    return diff.differences;
  }

  private static JsonNode outcome(Prioritering prioritering) {
    ObjectNode json = MAPPER.valueToTree(prioritering);
    return json.remove(NOT_OUTCOME);
  }

  private void compare(String place, JsonNode then, JsonNode now) {
    if (then.equals(now) || differences.size() == Replay.MOST) {
      return;
    }
    if (then.isObject() && now.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      then.fieldNames().forEachRemaining(names::add);
      now.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(place.isEmpty() ? name : place + "." + name, then.path(name), now.path(name));
      }
    } else if (then.isArray() && now.isArray() && then.size() == now.size()) {
      for (int i = 0; i < then.size(); i++) {
        compare(place + "[" + label(now.get(i), i) + "]", then.get(i), now.get(i));
      }
    } else {
      differences.add(new ReplayDifference(place, text(then), text(now)));
    }
  }

  /** What a part is called: its criterion or fact, or else its place from 0. */
  private static String label(JsonNode part, int place) {
    JsonNode name = part.path(part.has("criterium") ? "criterium" : "feit");
    return name.isTextual() ? name.textValue() : String.valueOf(place);
  }

  private static String text(JsonNode node) {
    return node instanceof MissingNode ? "" : node.isTextual() ? node.textValue() : node.toString();
  }
}

package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.voorbeelden.ChangedVoorbeeld;
import nl.somregels.som.voorbeelden.VoorbeeldenGroup;
import nl.somregels.som.voorbeelden.VoorbeeldenResult;

/**
 * Example cases that come out otherwise, as text for an analyst: per cause the first in full, with
 * what they state and what would hold, and the others counted. Thread-safe.
 */
public final class VoorbeeldenText {
  private static final int WIDTH = 96;
  private static final int IN_FULL = 3;
  private static final String ABSENT = "(staat er niet)";

  private VoorbeeldenText() {}

  /** The report; lines end in a line feed. */
  public static String render(VoorbeeldenResult result) {
    Objects.requireNonNull(result, "result");
    WrappedText text = new WrappedText(WIDTH);
    int groups = result.groepen().size();
    if (groups == 0) {
      text.line(
          "Alle %s voorbeelden van pakket %s kloppen."
              .formatted(result.voorbeelden(), result.pakket()));
      return text.toString();
    }
    int others = result.voorbeelden() - result.kloppen();
    text.line(
        "Van de %s voorbeelden van pakket %s %s, om %s."
            .formatted(
                result.voorbeelden(),
                result.pakket(),
                others == 1 ? "valt er 1 anders uit" : "vallen er " + others + " anders uit",
                groups == 1 ? "1 reden" : groups + " redenen"));
    result.groepen().forEach(group -> group(group, text));
    text.blankLine();
    text.line(
        "Hoort dit zo volgens het beleid? Neem het dan over met --neem-over, of een groep met"
            + " --neem-over=1, en kijk of naam en waarom van het voorbeeld nog kloppen. Hoort het niet"
            + " zo, pas dan de regels aan.");
    return text.toString();
  }

  private static void group(VoorbeeldenGroup group, WrappedText text) {
    text.header(
        "Groep %s, %s: %s."
            .formatted(
                group.nummer(),
                group.aantal() == 1 ? "1 voorbeeld" : group.aantal() + " voorbeelden",
                group.oorzaak()));
    group.voorbeelden().stream().limit(IN_FULL).forEach(voorbeeld -> voorbeeld(voorbeeld, text));
    List<ChangedVoorbeeld> rest = group.voorbeelden().stream().skip(IN_FULL).toList();
    if (!rest.isEmpty()) {
      text.point(
          "En nog %s, in %s."
              .formatted(
                  rest.size(),
                  rest.stream()
                      .map(voorbeeld -> voorbeeld.plaats().bestand())
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
  }

  private static void voorbeeld(ChangedVoorbeeld voorbeeld, WrappedText text) {
    text.point("%s: \"%s\"".formatted(voorbeeld.plaats(), voorbeeld.naam()));
    text.continuation(
        voorbeeld.zaak().toJson().entrySet().stream()
            .filter(feit -> !feit.getKey().equals(Feit.KENMERK.jsonName()))
            .map(feit -> feit.getKey() + " " + feit.getValue())
            .collect(Collectors.joining(", ")));
    Stream.concat(voorbeeld.wordt().keySet().stream(), voorbeeld.was().keySet().stream())
        .distinct()
        .forEach(
            field ->
                text.subPoint(
                    "%s: %s wordt %s"
                        .formatted(
                            field,
                            value(voorbeeld.was(), field),
                            value(voorbeeld.wordt(), field))));
  }

  private static String value(Map<String, Object> fields, String field) {
    return fields.containsKey(field) ? written(fields.get(field)) : ABSENT;
  }

  /** As it stands in an example. */
  private static String written(Object value) {
    return value instanceof Map<?, ?> fields
        ? fields.entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue())
            .collect(Collectors.joining(", ", "{", "}"))
        : value.toString();
  }
}

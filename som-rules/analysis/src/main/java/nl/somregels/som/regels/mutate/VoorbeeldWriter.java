package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;

/**
 * Writes a case as an example in YAML, with what an engine makes of it as its expectation. The text
 * can be put into a file of {@code voorbeelden} as it stands; the reasons are for people to better.
 */
final class VoorbeeldWriter {
  private static final int WIDTH = 100;

  /** Well below what a line of a pack may hold. */
  private static final int LONGEST_SENTENCE = 400;

  private VoorbeeldWriter() {}

  static String write(String name, DatedCase witness, Prioritering prioritering, String why) {
    List<String> feiten =
        witness.gedetineerde().toJson().entrySet().stream()
            .filter(feit -> !feit.getKey().equals("kenmerk"))
            .map(feit -> feit.getKey() + ": " + value(feit.getValue()))
            .toList();
    return "- naam: "
        + quoted(name)
        + "\n  peildatum: "
        + witness.peildatum()
        + "\n"
        + fields("feiten", feiten)
        + fields("verwacht", expected(prioritering))
        + "  waarom: "
        + quoted(shortText(why))
        + "\n";
  }

  private static String shortText(String sentence) {
    return sentence.length() <= LONGEST_SENTENCE
        ? sentence
        : sentence.substring(0, LONGEST_SENTENCE) + "...";
  }

  private static List<String> expected(Prioritering prioritering) {
    Weeggroep group = prioritering.weeggroep();
    List<Bevinding> bevindingen =
        Stream.concat(
                prioritering.bevindingen().stream(),
                group == null ? Stream.empty() : group.opties().stream())
            .toList();
    List<String> expected = new ArrayList<>();
    expected.add("prioriteit: " + prioritering.prioriteit());
    if (prioritering.tegenstrijdig()) {
      expected.add("tegenstrijdig: JA");
    }
    expected.add("vanToepassing: " + codes(bevindingen, VoorbeeldWriter::holds));
    String open = codes(bevindingen, b -> b.status() == Status.ONBEKEND);
    if (!open.equals("[]")) {
      expected.add("onbekend: " + open);
    }
    expected.add(
        bevindingen.stream()
            .filter(bevinding -> !bevinding.wijktVoor().isEmpty())
            .map(bevinding -> bevinding.criterium() + ": " + list(bevinding.wijktVoor()))
            .collect(Collectors.joining(", ", "wijkt: {", "}")));
    if (prioritering.bevindingen().stream().anyMatch(b -> b.verplicht() && holds(b))) {
      expected.add("verplicht: " + codes(bevindingen, b -> b.verplicht() && holds(b)));
    }
    if (group != null) {
      expected.add("weeggroep: " + group.groep());
      if (group.eerst()) {
        expected.add("eerst: JA");
      }
    }
    return expected;
  }

  private static boolean holds(Bevinding bevinding) {
    return bevinding.status() == Status.VAN_TOEPASSING;
  }

  private static String codes(List<Bevinding> bevindingen, Predicate<Bevinding> which) {
    return list(bevindingen.stream().filter(which).map(Bevinding::criterium).toList());
  }

  private static String value(Object value) {
    return value instanceof Collection<?> list ? list(list) : text(value.toString());
  }

  private static String list(Collection<?> values) {
    return values.stream()
        .map(value -> text(value.toString()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Plain words stand as they are; everything else between quotes. */
  private static String text(String text) {
    return text.matches("[A-Za-z0-9_-]+") ? text : quoted(text);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A field with fields of its own on as few lines as fit. */
  private static String fields(String name, List<String> fields) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder("  " + name + ": {");
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i) + (i + 1 < fields.size() ? "," : "}");
      boolean begin = line.toString().isBlank() || line.charAt(line.length() - 1) == '{';
      if (!begin && line.length() + 1 + field.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder("    ");
        begin = true;
      }
      line.append(begin ? "" : " ").append(field);
    }
    return text.append(line).append(fields.isEmpty() ? "}" : "").append('\n').toString();
  }
}

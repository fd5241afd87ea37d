package nl.somregels.som.regels.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.pack.yaml.YamlWriter;

/**
 * Writes a case as an example in YAML, with what an engine makes of it as its expectation. The text
 * can be put into a file of {@code voorbeelden} as it stands; the reasons are for people to better.
 */
public final class VoorbeeldWriter {
  private static final int WIDTH = 100;

  /** Well below what a line of a pack may hold. */
  private static final int LONGEST_SENTENCE = 400;

  /** For an example whose reason only people know. */
  public static final String WHY = "Schrijf hier waarom dit zo hoort, en waar dat staat.";

  private VoorbeeldWriter() {}

  /** A name that says what is found, and nothing of whose case it is. */
  public static String title(Prioritering prioritering) {
    List<String> holding =
        prioritering.bevindingen().stream()
            .filter(VoorbeeldWriter::holds)
            .map(bevinding -> bevinding.criterium().code())
            .toList();
    return "toegevoegd: "
        + (holding.isEmpty()
            ? "geen criterium geldt, "
            : ExpectationCheck.and(holding) + (holding.size() == 1 ? " geldt, " : " gelden, "))
        + prioritering.prioriteit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static String write(
      String name, DatedCase witness, Prioritering prioritering, String why) {
    List<String> feiten =
        witness.gedetineerde().toJson().entrySet().stream()
            .filter(feit -> !feit.getKey().equals("kenmerk"))
            .map(feit -> YamlWriter.field(feit.getKey(), feit.getValue()))
            .toList();
    return "- naam: "
        + YamlWriter.quoted(name)
        + "\n  peildatum: "
        + witness.peildatum()
        + "\n"
        + fields("feiten", feiten)
        + fields("verwacht", expected(prioritering))
        + "  waarom: "
        + YamlWriter.quoted(shortText(why))
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
    Map<CriteriumCode, List<CriteriumCode>> yields = new LinkedHashMap<>();
    bevindingen.stream()
        .filter(bevinding -> !bevinding.wijktVoor().isEmpty())
        .forEach(bevinding -> yields.put(bevinding.criterium(), bevinding.wijktVoor()));
    if (!yields.isEmpty()) {
      expected.add(YamlWriter.field("wijkt", yields));
    }
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
    return YamlWriter.value(bevindingen.stream().filter(which).map(Bevinding::criterium).toList());
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

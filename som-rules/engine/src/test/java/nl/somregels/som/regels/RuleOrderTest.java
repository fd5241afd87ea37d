package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.SomEngine;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Rules are a set: in which order, and in which file, they stand decides nothing. */
class RuleOrderTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  private static final Pattern RULE = Pattern.compile("(?ms)(?:^//[^\n]*\n)*^regel \".*?^einde$");

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void omgekeerdeRegelsBinnenElkBestandGevenHetzelfde(String version) {
    PakketFileSet source = TestPakketten.source(version);
    PakketFileSet reversed = TestPakketten.withRules(source, RuleOrderTest::reversed);

    assertThat(reversed.files().get("criteria.dslr"))
        .isNotEqualTo(source.files().get("criteria.dslr"));
    assertThat(outcomes(reversed)).isEqualTo(outcomes(source));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void omgekeerdeBestandenGevenHetzelfde(String version) {
    PakketFileSet source = TestPakketten.source(version);
    SortedMap<String, byte[]> reversed = new TreeMap<>();
    source
        .files()
        .forEach(
            (name, bytes) -> reversed.put(name.endsWith(".dslr") ? mirrorName(name) : name, bytes));

    assertThat(reversed.firstKey()).isEqualTo("a-weging.dslr");
    assertThat(outcomes(new PakketFileSet(version, reversed))).isEqualTo(outcomes(source));
  }

  private static String mirrorName(String name) {
    return switch (name) {
      case "weging.dslr" -> "a-" + name;
      case "voorrang.dslr" -> "b-" + name;
      default -> "z-" + name;
    };
  }

  private static String reversed(String text) {
    List<String> lines = new ArrayList<>();
    Matcher matcher = RULE.matcher(text);
    while (matcher.find()) {
      lines.add(matcher.group());
    }
    assertThat(lines).hasSizeGreaterThan(3);
    Collections.reverse(lines);
    return String.join("\n\n", lines) + "\n";
  }

  /** The bytes without what names the place of a rule or the content of the pack. */
  private static List<String> outcomes(PakketFileSet source) {
    SomEngine engine = TestPakketten.engine(source);
    return BoundaryTable.list(300, 71).stream()
        .map(
            oneCase ->
                PrioriteringJson.render(engine.evaluate(oneCase.zaak(), oneCase.peildatum())))
        .map(
            json ->
                json.replaceAll("\"regel\":\\{[^}]*}", "\"regel\":{}")
                    .replaceAll("\"pakketHash\":\"[^\"]*\"", "\"pakketHash\":\"\""))
        .toList();
  }
}

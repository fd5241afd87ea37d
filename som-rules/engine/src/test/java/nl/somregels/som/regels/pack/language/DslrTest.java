package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.rulefile.RuleFileReader;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule files are DSLR: Drools itself, given our vocabulary, reads the same rules in them. */
class DslrTest {
  record RuleFile(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<RuleFile> files() {
    return BundledPakketten.sources().stream()
        .flatMap(
            source ->
                source.files().entrySet().stream()
                    .filter(file -> file.getKey().endsWith(".dslr"))
                    .map(
                        file ->
                            new RuleFile(
                                source.name() + "/" + file.getKey(),
                                new String(file.getValue(), StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void droolsLeestDezelfdeRegels(RuleFile file) throws Exception {
    List<RuleDescr> read = drools(file.text());
    List<RuleBlock> blocks = RuleFileReader.read(file.name(), file.text(), new MeldingCollector());
    assertThat(read.stream().map(RuleDescr::getName))
        .isEqualTo(blocks.stream().map(RuleBlock::title).toList())
        .isNotEmpty();
    for (int i = 0; i < blocks.size(); i++) {
      assertThat(voorwaarden(read.get(i)))
          .as(blocks.get(i).title())
          .isEqualTo(blocks.get(i).voorwaarden().stream().map(DslrTest::meaning).toList());
      assertThat(metadata(read.get(i)))
          .isEqualTo(
              blocks.get(i).metadata().entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text())));
    }
  }

  /** Every sentence of the vocabulary in a rule of its own. */
  @Test
  void droolsLeestElkeZinHetzelfde() throws Exception {
    List<String> sentences = WoordenschatTest.sentences().toList();
    StringBuilder dslr = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      dslr.append("regel \"" + i + "\"\nwanneer\n  er is een gedetineerde\n")
          .append("  - " + sentences.get(i) + "\ngevolg\n  het effect is LAAG\neinde\n");
    }
    List<RuleDescr> read = drools(dslr.toString());
    assertThat(read).hasSameSizeAs(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(voorwaarden(read.get(i)))
          .containsExactly(meaning(new RuleBlock.RuleLine("- " + sentences.get(i), 1)));
      assertThat(String.valueOf(read.get(i).getConsequence()).strip()).isEqualTo("EFFECT \"LAAG\"");
    }
  }

  /** Which sentence of the vocabulary it is, with its values. */
  private static String meaning(RuleBlock.RuleLine line) {
    List<SentencePattern> patterns = Woordenschat.conditionPatterns();
    return IntStream.range(0, patterns.size())
        .boxed()
        .flatMap(
            i ->
                patterns.get(i).strict(line.text().replaceFirst("-\\s+", "")).stream()
                    .map(values -> "zin%s == \"%s\"".formatted(i, String.join("|", values))))
        .findFirst()
        .orElseThrow();
  }

  /** The vocabulary as Drools writes one: of each sentence its number and its values. */
  private static String dsl() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "[keyword]regel=rule",
                "[keyword]wanneer=when",
                "[keyword]gevolg=then",
                "[keyword]einde=end",
                "[condition]er is een gedetineerde=Gedetineerde()"));
    List<SentencePattern> patterns = Woordenschat.conditionPatterns();
    for (int i = 0; i < patterns.size(); i++) {
      lines.add("[condition]- " + mapping(patterns.get(i), "zin" + i + " =="));
    }
    for (ConsequenceKind kind : ConsequenceKind.values()) {
      lines.add("[consequence]" + mapping(kind.pattern(), kind.name()));
    }
    return String.join("\n", lines);
  }

  private static String mapping(SentencePattern pattern, String name) {
    List<String> places = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (SentencePattern.Slot place : pattern.places()) {
      String variable = "v" + places.size();
      places.add("{" + variable + ":" + place.form() + "}");
      values.add("{" + variable + "}");
    }
    return pattern.withValues(places) + "=" + name + " \"" + String.join("|", values) + "\"";
  }

  private static List<String> voorwaarden(RuleDescr rule) {
    if (rule.getLhs() == null || rule.getLhs().getDescrs().isEmpty()) {
      return List.of();
    }
    assertThat(rule.getLhs().getDescrs()).hasSize(1).first().isInstanceOf(PatternDescr.class);
    PatternDescr pattern = (PatternDescr) rule.getLhs().getDescrs().get(0);
    assertThat(pattern.getObjectType()).isEqualTo("Gedetineerde");
    List<String> voorwaarden = new ArrayList<>();
    for (BaseDescr voorwaarde : pattern.getDescrs()) {
      voorwaarden.add(((ExprConstraintDescr) voorwaarde).getExpression());
    }
    return voorwaarden;
  }

  private static Map<String, String> metadata(RuleDescr rule) {
    return rule.getAnnotations().stream()
        .collect(
            Collectors.toMap(
                annotation -> annotation.getName(),
                annotation ->
                    String.valueOf(annotation.getSingleValue()).replaceAll("^\"|\"$", "")));
  }

  private static List<RuleDescr> drools(String dslr) throws DroolsParserException, IOException {
    DrlParser parser = new DrlParser();
    List<RuleDescr> rules = parser.parse(dslr, new StringReader(dsl())).getRules();
    assertThat(parser.getErrors()).isEmpty();
    return rules;
  }
}

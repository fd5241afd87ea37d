package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
  record RuleFile(String naam, String tekst) {
    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<RuleFile> bestanden() {
    return BundledPakketten.bronnen().stream()
        .flatMap(
            bron ->
                bron.bestanden().entrySet().stream()
                    .filter(bestand -> bestand.getKey().endsWith(".dslr"))
                    .map(
                        bestand ->
                            new RuleFile(
                                bron.naam() + "/" + bestand.getKey(),
                                new String(bestand.getValue(), StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @MethodSource("bestanden")
  void droolsLeestDezelfdeRegels(RuleFile bestand) throws Exception {
    List<RuleDescr> gelezen = drools(bestand.tekst());
    List<RuleBlock> blokken =
        RuleFileReader.lees(bestand.naam(), bestand.tekst(), new MeldingCollector());
    assertThat(gelezen.stream().map(RuleDescr::getName))
        .isEqualTo(blokken.stream().map(RuleBlock::titel).toList())
        .isNotEmpty();
    for (int i = 0; i < blokken.size(); i++) {
      assertThat(voorwaarden(gelezen.get(i)))
          .as(blokken.get(i).titel())
          .isEqualTo(blokken.get(i).voorwaarden().stream().map(DslrTest::betekenis).toList());
      assertThat(metadata(gelezen.get(i)))
          .isEqualTo(
              blokken.get(i).metadata().entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().tekst())));
    }
  }

  /** Every sentence of the vocabulary in a rule of its own. */
  @Test
  void droolsLeestElkeZinHetzelfde() throws Exception {
    List<String> zinnen = WoordenschatTest.zinnen().toList();
    StringBuilder dslr = new StringBuilder();
    for (int i = 0; i < zinnen.size(); i++) {
      dslr.append("regel \"" + i + "\"\nwanneer\n  er is een gedetineerde\n")
          .append("  - " + zinnen.get(i) + "\ngevolg\n  het effect is LAAG\neinde\n");
    }
    List<RuleDescr> gelezen = drools(dslr.toString());
    assertThat(gelezen).hasSameSizeAs(zinnen);
    for (int i = 0; i < zinnen.size(); i++) {
      assertThat(voorwaarden(gelezen.get(i)))
          .containsExactly(betekenis(new RuleBlock.RuleLine("- " + zinnen.get(i), 1)));
      assertThat(String.valueOf(gelezen.get(i).getConsequence()).strip())
          .isEqualTo("effect \"LAAG\"");
    }
  }

  private static String betekenis(RuleBlock.RuleLine zin) {
    return eenSpatie(Woordenschat.gebundeld().voorwaarde(zin.tekst()).orElseThrow());
  }

  private static String eenSpatie(String tekst) {
    return tekst.replaceAll("\\s+", " ");
  }

  private static List<String> voorwaarden(RuleDescr regel) {
    if (regel.getLhs() == null || regel.getLhs().getDescrs().isEmpty()) {
      return List.of();
    }
    assertThat(regel.getLhs().getDescrs()).hasSize(1).first().isInstanceOf(PatternDescr.class);
    PatternDescr patroon = (PatternDescr) regel.getLhs().getDescrs().get(0);
    assertThat(patroon.getObjectType()).isEqualTo("Gedetineerde");
    List<String> voorwaarden = new ArrayList<>();
    for (BaseDescr voorwaarde : patroon.getDescrs()) {
      voorwaarden.add(eenSpatie(((ExprConstraintDescr) voorwaarde).getExpression()));
    }
    return voorwaarden;
  }

  private static Map<String, String> metadata(RuleDescr regel) {
    return regel.getAnnotations().stream()
        .collect(
            Collectors.toMap(
                annotatie -> annotatie.getName(),
                annotatie -> String.valueOf(annotatie.getSingleValue()).replaceAll("^\"|\"$", "")));
  }

  private static List<RuleDescr> drools(String dslr) throws DroolsParserException, IOException {
    DrlParser parser = new DrlParser();
    try (InputStream in =
            Objects.requireNonNull(DslrTest.class.getResourceAsStream("woordenschat.dsl"));
        Reader dsl = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      List<RuleDescr> regels = parser.parse(dslr, dsl).getRules();
      assertThat(parser.getErrors()).isEmpty();
      return regels;
    }
  }
}

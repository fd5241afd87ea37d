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
  static final List<String> VERSIES = TestPakketten.VERSIES;

  private static final Pattern REGEL = Pattern.compile("(?ms)(?:^//[^\n]*\n)*^regel \".*?^einde$");

  @ParameterizedTest
  @FieldSource("VERSIES")
  void omgekeerdeRegelsBinnenElkBestandGevenHetzelfde(String versie) {
    PakketFileSet bron = TestPakketten.bron(versie);
    PakketFileSet omgekeerd = TestPakketten.metRegels(bron, RuleOrderTest::omgekeerd);

    assertThat(omgekeerd.bestanden().get("criteria.dslr"))
        .isNotEqualTo(bron.bestanden().get("criteria.dslr"));
    assertThat(uitkomsten(omgekeerd)).isEqualTo(uitkomsten(bron));
  }

  @ParameterizedTest
  @FieldSource("VERSIES")
  void omgekeerdeBestandenGevenHetzelfde(String versie) {
    PakketFileSet bron = TestPakketten.bron(versie);
    SortedMap<String, byte[]> omgekeerd = new TreeMap<>();
    bron.bestanden()
        .forEach(
            (naam, bytes) ->
                omgekeerd.put(naam.endsWith(".dslr") ? spiegelnaam(naam) : naam, bytes));

    assertThat(omgekeerd.firstKey()).isEqualTo("a-weging.dslr");
    assertThat(uitkomsten(new PakketFileSet(versie, omgekeerd))).isEqualTo(uitkomsten(bron));
  }

  private static String spiegelnaam(String naam) {
    return switch (naam) {
      case "weging.dslr" -> "a-" + naam;
      case "voorrang.dslr" -> "b-" + naam;
      default -> "z-" + naam;
    };
  }

  private static String omgekeerd(String tekst) {
    List<String> regels = new ArrayList<>();
    Matcher matcher = REGEL.matcher(tekst);
    while (matcher.find()) {
      regels.add(matcher.group());
    }
    assertThat(regels).hasSizeGreaterThan(3);
    Collections.reverse(regels);
    return String.join("\n\n", regels) + "\n";
  }

  /** The bytes without what names the place of a rule or the content of the pack. */
  private static List<String> uitkomsten(PakketFileSet bron) {
    SomEngine engine = TestPakketten.engine(bron);
    return BoundaryTable.lijst(300, 71).stream()
        .map(geval -> PrioriteringJson.render(engine.evaluate(geval.zaak(), geval.peildatum())))
        .map(
            json ->
                json.replaceAll("\"regel\":\\{[^}]*}", "\"regel\":{}")
                    .replaceAll("\"pakketHash\":\"[^\"]*\"", "\"pakketHash\":\"\""))
        .toList();
  }
}

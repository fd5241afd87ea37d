package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Wegingspunt;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Test;

/** What the documents of the project name is there: criteria, facts, files and headings. */
class DocumentsTest {
  private static final Pattern MEMBER =
      Pattern.compile("`(?:[^`|\n]* )?([A-Z]\\w+)\\.([a-zA-Z]\\w+)[^`|\n]*`");
  private static final Pattern MOVED = Pattern.compile("→ (\\w+)");
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
  private static final Pattern HEADING_OF_MODEL =
      Pattern.compile("rules/MODEL\\.md, ([A-Z][a-z ]+)");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*)[`.#]");

  /** Of Java, and what a worked example makes. */
  private static final Set<String> ELSEWHERE = Set.of("WatchService", "Titelcontrole");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");

  @Test
  void everyFactStandsInTheModelInItsOrder() throws IOException {
    assertThat(firstCells(model("## De feiten")))
        .containsExactlyElementsOf(
            Feit.model().stream().map(feit -> "`" + feit.jsonName() + "`").toList());
  }

  @Test
  void everyCriteriumStandsInTheModelWithItsEffect() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Bevinding bevinding : proposal("2021.1").bevindingen()) {
      rows.add(bevinding.criterium() + " " + bevinding.effect());
    }

    assertThat(
            rows(model("## De criteria"))
                .map(row -> row.get(0) + " " + row.get(3).replace("`", "")))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void everyPointToWeighAndEveryOptionStandsInTheModel() throws IOException {
    Prioritering proposal = proposal("2021.2");

    assertThat(firstCells(model("## De weging")))
        .containsExactlyElementsOf(
            proposal.weging().stream().map(Wegingspunt::criterium).map(Object::toString).toList());
    assertThat(firstCells(model("## De pakketten")))
        .containsAll(
            proposal.weeggroep().opties().stream().map(o -> o.criterium().toString()).toList());
  }

  @Test
  void everyLinkLeadsToAFileAndAHeadingThatExist() throws IOException {
    Map<Path, Set<String>> headings = new HashMap<>();
    List<Path> documents = files(".md");
    for (Path document : documents) {
      headings.put(document, headings(Files.readString(document)));
    }
    List<String> broken = new ArrayList<>();
    int left = 0;
    for (Path document : documents) {
      for (String link : left(Files.readString(document))) {
        left++;
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)
            || parts.length == 2 && !headings.getOrDefault(target, Set.of()).contains(parts[1])) {
          broken.add(ROOT.relativize(document) + ": " + link);
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(left).isGreaterThan(10);
  }

  @Test
  void whatCommentsNameOfTheModelIsAHeading() throws IOException {
    Set<String> headings = headings(Files.readString(ROOT.resolve("rules/MODEL.md")));
    List<String> named = new ArrayList<>();
    for (Path source : files(".java")) {
      String comment = Files.readString(source).replaceAll("\\n *\\* *", " ");
      HEADING_OF_MODEL.matcher(comment).results().map(name -> name.group(1)).forEach(named::add);
    }

    assertThat(named).hasSizeGreaterThan(5);
    assertThat(headings).containsAll(named.stream().map(DocumentsTest::anchor).toList());
  }

  @Test
  void everyClassThatIsNamedToEngineersExists() throws IOException {
    Set<String> classes =
        files(".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named = new ArrayList<>();
    for (Path document : files(".md")) {
      String place = ROOT.relativize(document).toString();
      if (place.startsWith(".github") || place.startsWith("som-rules")) {
        CLASS
            .matcher(Files.readString(document))
            .results()
            .map(m -> m.group(1))
            .forEach(named::add);
      }
    }

    assertThat(named)
        .hasSizeGreaterThan(40)
        .allMatch(name -> classes.contains(name) || ELSEWHERE.contains(name));
  }

  @Test
  void everyMemberThatIsNamedToEngineersExists() throws IOException {
    Map<String, String> sources = sources();
    Map<String, String> named = new TreeMap<>();
    for (Path document : files(".md")) {
      String place = ROOT.relativize(document).toString();
      if (place.startsWith(".github")
          || place.startsWith("som-rules")
          || place.equals("README.md")) {
        MEMBER
            .matcher(Files.readString(document))
            .results()
            .filter(m -> sources.containsKey(m.group(1)))
            .forEach(m -> named.put(m.group(1) + "." + m.group(2), place));
      }
    }
    rows(Files.readString(ROOT.resolve("som-rules/docs/moving.md")))
        .filter(row -> row.get(1).contains("→"))
        .forEach(
            row ->
                MOVED
                    .matcher(row.get(1))
                    .results()
                    .forEach(
                        m ->
                            named.put(
                                row.get(0).split("[`.]")[1] + "." + m.group(1), "moving.md")));

    assertThat(named).hasSizeGreaterThan(60);
    assertThat(named.keySet())
        .allMatch(
            name -> {
              String[] parts = name.split("\\.");
              return Pattern.compile("\\b" + parts[1] + "\\b")
                  .matcher(sources.get(parts[0]))
                  .find();
            });
  }

  /** The text of every class, by its name. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : files(".java")) {
      sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
    }
    return sources;
  }

  /** A case that is left to weigh, so that a pack with groups shows its options. */
  private static Prioritering proposal(String version) {
    Gedetineerde facts =
        Gedetineerde.builder("V-1").signaalCasemanager(JaNee.JA).fase(Fase.NA_VONNIS).build();
    return SomRegels.bundled()
        .version(PakketVersie.of(version))
        .evaluate(facts, LocalDate.of(2026, 6, 30));
  }

  private static String model(String heading) throws IOException {
    String text = Files.readString(ROOT.resolve("rules/MODEL.md"));
    return text.split("(?m)^" + Pattern.quote(heading) + "$", 2)[1].split("\n## ", 2)[0];
  }

  /** The rows of every table of a text, without header. */
  private static Stream<List<String>> rows(String text) {
    List<String> lines = text.lines().toList();
    List<List<String>> rows = new ArrayList<>();
    boolean body = false;
    for (String line : lines) {
      if (line.startsWith("|---")) {
        body = true;
      } else if (!line.startsWith("|")) {
        body = false;
      } else if (body) {
        String inside = line.substring(1, line.length() - 1);
        rows.add(Arrays.stream(inside.split("\\|")).map(String::strip).toList());
      }
    }
    return rows.stream();
  }

  private static Stream<String> firstCells(String text) {
    return rows(text).map(row -> row.get(0));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(
              file ->
                  Stream.of(ROOT.relativize(file).toString().split("[/\\\\]"))
                      .noneMatch(NOT_OURS::contains))
          .toList();
    }
  }

  /** Links within the repository; what stands in code is none. */
  private static List<String> left(String text) {
    String prose = CODE.matcher(FENCED.matcher(text).replaceAll("")).replaceAll("");
    return LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  private static Set<String> headings(String text) {
    return HEADING
        .matcher(FENCED.matcher(text).replaceAll(""))
        .results()
        .map(heading -> anchor(heading.group(1)))
        .collect(Collectors.toSet());
  }

  /** As GitHub makes anchors: lower case, blanks a hyphen, other signs left out. */
  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }
}

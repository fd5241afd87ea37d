package nl.somregels.som.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rooms of the library and every arrow between them; Maven holds those between artifacts. */
@AnalyzeClasses(packages = "nl.somregels.som.regels", importOptions = DoNotIncludeTests.class)
class HouseTest {
  private static final String BASE = "nl.somregels.som.regels";
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^package " + BASE + "((?:\\.[a-z]+)+)?;");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?" + BASE + "((?:\\.[a-z]+)+)?\\.[A-Z]");

  /**
   * Each room with the rooms that it knows, all of them higher in this list, so that there is no
   * circle. Here and in the code stand the same arrows: one that nobody uses goes too.
   */
  private static final String ROOMS =
      """
      pack.model       :
      pack.files       :
      pack.yaml        : pack.files
      pack.language    : pack.files pack.model pack.yaml
      pack.rulefile    : pack.files pack.language pack.model
      pack.manifest    : pack.files pack.language pack.model pack.yaml
      pack.change      : pack.files pack.language pack.model pack.yaml
      pack             : pack.change pack.files pack.language pack.manifest pack.model pack.rulefile pack.yaml
      session          : pack.model
      decide           : pack.model session
      trace            : decide pack.model session
      engine           : decide pack pack.model session trace
      intake           : engine
      render           :
      replay           : engine
      packs            : engine pack pack.files pack.manifest pack.model
      .                : engine pack.files pack.language pack.manifest packs session
      profile.space    : decide pack.model session
      profile.count    : decide pack.model profile.space session
      example          : pack pack.files pack.model pack.yaml profile.count session
      verify.proof     : decide pack.files pack.model profile.count profile.space render session
      verify           : decide example pack pack.change pack.files pack.language pack.manifest pack.model pack.yaml profile.count profile.space render session verify.proof
      diff             : decide pack pack.model profile.count profile.space
      mutate           : decide example pack pack.files pack.language pack.model pack.rulefile profile.count profile.space session
      adopt            : pack pack.files pack.manifest
      analysis         : adopt decide diff engine example mutate pack pack.files packs verify
      pages.html       : pack.model render
      pages.pack       : engine example pack pack.change pack.manifest pack.model pages.html
      pages.comparison : pages.html render
      pages            : example pack pack.files packs pages.comparison pages.pack
      """;

  @ArchTest
  static void elkeKamerKentWatHierStaatEnNietsAnders(JavaClasses classes) throws IOException {
    Map<String, Set<String>> arrows = arrows(classes);
    addImports(arrows);
    assertThat(arrows).isEqualTo(written());
  }

  @ArchTest
  static void geenKamerKentEenDieErbovenStaat(JavaClasses classes) {
    List<String> below = new ArrayList<>();
    for (String line : ROOMS.lines().toList()) {
      String[] parts = line.split(":", 2);
      assertThat(below).containsAll(words(parts[1]));
      below.add(parts[0].strip());
    }
    assertThat(below).doesNotHaveDuplicates();
  }

  @ArchTest
  static final ArchRule droolsAlleenInSession =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".session")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel..");

  /** Rules are built as objects: nothing reads or compiles text as code. */
  @ArchTest
  static final ArchRule nietsVertaaltTekstNaarCode =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.kie.api.builder..",
              "org.kie.api.io..",
              "org.kie.internal.builder..",
              "org.kie.internal.io..",
              "org.kie.memorycompiler..",
              "org.drools.compiler..",
              "org.drools.drl..",
              "org.drools.mvel..",
              "org.mvel..",
              "org.antlr..",
              "org.eclipse.jdt..",
              "javax.script..",
              "javax.tools..");

  @ArchTest
  static final ArchRule geenVageNamen =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)");

  @ArchTest
  static void elkPakketZegtWatNullIs(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            pakket ->
                assertThat(pakket.getPackageInfo().isAnnotatedWith(NullMarked.class))
                    .as(pakket.getName())
                    .isTrue());
  }

  private static Map<String, Set<String>> written() {
    return ROOMS
        .lines()
        .map(line -> line.split(":", 2))
        .collect(
            Collectors.toMap(
                parts -> parts[0].strip(), parts -> words(parts[1]), (a, b) -> a, TreeMap::new));
  }

  private static Set<String> words(String text) {
    return text.isBlank() ? Set.of() : new TreeSet<>(List.of(text.strip().split(" +")));
  }

  private static Map<String, Set<String>> arrows(JavaClasses classes) {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass type : classes) {
      Set<String> known = arrows.computeIfAbsent(room(type), none -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(BASE))
          .map(HouseTest::room)
          .filter(room -> !room.equals(room(type)))
          .forEach(known::add);
    }
    return arrows;
  }

  /**
   * A constant leaves no trace in a class, and a link of Javadoc neither: the source names both.
   */
  private static void addImports(Map<String, Set<String>> arrows) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "..", "som-rules"))) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*/src/main/java/.*\\.java")).toList()) {
        String source = Files.readString(file);
        String room = rooms(source, PACKAGE).get(0);
        if (arrows.containsKey(room)) {
          rooms(source, IMPORT).stream()
              .filter(known -> !known.equals(room))
              .forEach(arrows.get(room)::add);
        }
      }
    }
  }

  private static List<String> rooms(String source, Pattern where) {
    return where
        .matcher(source)
        .results()
        .map(m -> m.group(1) == null ? "." : m.group(1).substring(1))
        .toList();
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName().substring(BASE.length());
    return name.isEmpty() ? "." : name.substring(1);
  }
}

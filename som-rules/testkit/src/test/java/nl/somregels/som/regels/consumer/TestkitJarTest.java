package nl.somregels.som.regels.consumer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import nl.somregels.som.regels.ProjectRoot;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The test kit is a jar of its own; what its document says of it is run in a project of a stranger.
 */
@Tag("jars") // they are there after the package phase
class TestkitJarTest {
  private static final Path MAIN_JAR = jar("engine", "som-rules");
  private static final Path TESTKIT_JAR = jar("testkit", "som-testkit");
  private static final List<String> CLASS_PATH =
      List.of(System.getProperty("java.class.path").split(File.pathSeparator));

  @Test
  void inDeJarZitDeTestkitEnNietsAnders() throws IOException {
    List<String> testkit = content(TESTKIT_JAR);
    assertThat(testkit)
        .contains(
            "nl/somregels/som/regels/testkit/RegelpakketContract.class",
            "nl/somregels/som/regels/testkit/SomDomain.class")
        .allMatch(name -> name.matches("nl/somregels/som/regels/testkit/[^/]+\\.class"));
    assertThat(content(MAIN_JAR)).isNotEmpty().doesNotContainAnyElementsOf(testkit);
  }

  @Test
  void elkBestandHeeftDezelfdeTijd() throws IOException {
    try (JarFile jar = new JarFile(TESTKIT_JAR.toFile())) {
      assertThat(jar.stream().map(JarEntry::getTimeLocal).distinct()).hasSize(1);
    }
  }

  @Test
  void readmeNoemtDeVersiesWaarmeeHetHierWerkt() throws IOException {
    Map<String, String> named =
        Pattern.compile("<artifactId>(.*)</artifactId>\\s*<version>(\\d.*)</version>")
            .matcher(recipe())
            .results()
            .collect(toMap(artifact -> artifact.group(1), artifact -> artifact.group(2)));
    assertThat(named).containsOnlyKeys("junit-bom", "maven-surefire-plugin");
    named.remove("maven-surefire-plugin");
    named.put("junit-jupiter", named.remove("junit-bom"));
    assertThat(named)
        .allSatisfy(
            (name, version) ->
                assertThat(CLASS_PATH)
                    .anyMatch(path -> path.endsWith("/" + name + "-" + version + ".jar")));
  }

  private static Path jar(String module, String artifact) {
    String version = SomRegels.version().replaceFirst("\\+.*", "");
    return ProjectRoot.path()
        .resolve("som-rules/%s/target/%s-%s.jar".formatted(module, artifact, version));
  }

  private static List<String> content(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(part -> !part.isDirectory())
          .map(JarEntry::getName)
          .filter(name -> !name.startsWith("META-INF/"))
          .toList();
    }
  }

  private static String recipe() throws IOException {
    String readme = Files.readString(ProjectRoot.path().resolve("som-rules/docs/testkit.md"));
    return readme.split("<!-- testkit -->\\s*```xml\n", 2)[1].split("```", 2)[0];
  }
}

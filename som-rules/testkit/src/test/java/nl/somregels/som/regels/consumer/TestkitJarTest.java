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

/** The test kit is a jar of its own; what README says of it is run in a project of a stranger. */
@Tag("jars") // they are there after the package phase
class TestkitJarTest {
  private static final Path HOOFDJAR = jar("engine", "som-rules");
  private static final Path TESTKITJAR = jar("testkit", "som-testkit");
  private static final List<String> KLASSENPAD =
      List.of(System.getProperty("java.class.path").split(File.pathSeparator));

  @Test
  void inDeJarZitDeTestkitEnNietsAnders() throws IOException {
    List<String> testkit = inhoud(TESTKITJAR);
    assertThat(testkit)
        .contains(
            "nl/somregels/som/regels/testkit/RegelpakketContract.class",
            "nl/somregels/som/regels/testkit/SomDomain.class")
        .allMatch(naam -> naam.matches("nl/somregels/som/regels/testkit/[^/]+\\.class"));
    assertThat(inhoud(HOOFDJAR)).isNotEmpty().doesNotContainAnyElementsOf(testkit);
  }

  @Test
  void elkBestandHeeftDezelfdeTijd() throws IOException {
    try (JarFile jar = new JarFile(TESTKITJAR.toFile())) {
      assertThat(jar.stream().map(JarEntry::getTimeLocal).distinct()).hasSize(1);
    }
  }

  @Test
  void readmeNoemtDeVersiesWaarmeeHetHierWerkt() throws IOException {
    Map<String, String> genoemd =
        Pattern.compile("<artifactId>(.*)</artifactId>\\s*<version>(\\d.*)</version>")
            .matcher(recept())
            .results()
            .collect(toMap(artefact -> artefact.group(1), artefact -> artefact.group(2)));
    assertThat(genoemd).containsOnlyKeys("junit-bom", "maven-surefire-plugin");
    genoemd.remove("maven-surefire-plugin");
    genoemd.put("junit-jupiter", genoemd.remove("junit-bom"));
    assertThat(genoemd)
        .allSatisfy(
            (naam, versie) ->
                assertThat(KLASSENPAD)
                    .anyMatch(pad -> pad.endsWith("/" + naam + "-" + versie + ".jar")));
  }

  private static Path jar(String module, String artefact) {
    String versie = SomRegels.version().replaceFirst("\\+.*", "");
    return ProjectRoot.path()
        .resolve("som-rules/%s/target/%s-%s.jar".formatted(module, artefact, versie));
  }

  private static List<String> inhoud(Path jar) throws IOException {
    try (JarFile bestand = new JarFile(jar.toFile())) {
      return bestand.stream()
          .filter(deel -> !deel.isDirectory())
          .map(JarEntry::getName)
          .filter(naam -> !naam.startsWith("META-INF/"))
          .toList();
    }
  }

  private static String recept() throws IOException {
    String readme = Files.readString(ProjectRoot.path().resolve("README.md"));
    return readme.split("<!-- testkit -->\\s*```xml\n", 2)[1].split("```", 2)[0];
  }
}

package nl.somregels.som.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one jar of the program says what is in it, with licences, and holds nothing needless. */
@Tag("jars") // it is there after the package phase
class ProgramJarTest {
  private static final Path JAR = Path.of("../target/som.jar");
  private static final String LIST = "META-INF/sbom/application.cdx.json";

  @Test
  void everythingInItHasItsLicence() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      JsonNode list;
      try (var in = jar.getInputStream(jar.getJarEntry(LIST))) {
        list = new ObjectMapper().readTree(in);
      }
      List<String> others =
          StreamSupport.stream(list.path("components").spliterator(), false)
              .filter(one -> !one.path("group").asText().equals("nl.somregels"))
              .map(one -> one.path("name").asText())
              .toList();
      assertThat(others).contains("drools-core", "jackson-core", "logback-classic", "picocli");
      assertThat(others).allSatisfy(name -> assertThat(licences(jar, name)).isNotEmpty());
    }
  }

  @Test
  void whatIsInItIsOnTheList() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> made =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.matches("META-INF/maven/[^/]+/[^/]+/pom.xml"))
              .map(name -> name.split("/")[3])
              .filter(name -> !name.startsWith("som-"))
              .toList();
      assertThat(made).hasSizeGreaterThan(15);
      assertThat(made).allSatisfy(name -> assertThat(licences(jar, name)).isNotEmpty());
    }
  }

  @Test
  void itsOwnLicenceIsThatOfTheProject() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        var in = jar.getInputStream(jar.getJarEntry("META-INF/LICENSE"))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(Path.of("../../LICENSE")));
    }
  }

  @Test
  void nothingInItIsNativeOrParsesRulesAsCode() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(JarEntry::getName))
          .hasSizeGreaterThan(3_000)
          .noneMatch(name -> name.matches(".*\\.(so|dll|dylib|jnilib)"))
          .noneMatch(name -> name.matches("org/(antlr|drools/drl|eclipse|mvel|jline/nativ)/.*"));
    }
  }

  /** The texts; those of Jackson are short, for they name the one that is ours too. */
  private static List<JarEntry> licences(JarFile jar, String artifact) {
    return jar.stream()
        .filter(one -> one.getName().startsWith("META-INF/licenses/" + artifact + "-jar/"))
        .filter(one -> one.getName().matches(".*/LICENSE[^/]*"))
        .filter(one -> one.getSize() > 100)
        .toList();
  }
}

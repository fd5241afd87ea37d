package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The library works in whatever class loader it stands and whatever the thread that calls it has
 * for its context, asks that context for no part of Drools, and lets the class loader of an
 * application go when the application is done. No setting of Drools that somebody else made changes
 * what it answers.
 */
@Tag("slow")
class ForeignHostTest {
  /** What only tests put on the class path: with it Drools would start in another way. */
  private static final Pattern TESTS_ONLY =
      Pattern.compile("/(drools-(mvel|drl|io|wiring-dynamic)|mvel2|antlr)[^/]*\\.jar$");

  private static final String CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> !TESTS_ONLY.matcher(entry).find())
          .collect(Collectors.joining(File.pathSeparator));

  private static final String SETTINGS = "drools.properties";

  @TempDir Path host;

  /** A JVM decides by the number of its processors on which threads it does what. */
  @ParameterizedTest
  @CsvSource({"own, 4", "foreign, 1", "none, 4", "shared, 8"})
  void deLibraryWerktInElkeKlasseladerEnHoudtErGeenVast(String context, int processors)
      throws Exception {
    assertThat(answer(context, processors, List.of())).containsExactlyElementsOf(expected());
  }

  @Tag("duurtest")
  @ParameterizedTest
  @CsvSource({"foreign, 2", "foreign, 4", "foreign, 8", "none, 1", "shared, 1"})
  void ookMetAndereAantallenProcessoren(String context, int processors) throws Exception {
    assertThat(answer(context, processors, List.of())).containsExactlyElementsOf(expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"as they stand", "invalid"})
  void systeemeigenschappenVanDroolsVeranderenNiets(String values) throws Exception {
    List<String> options = new ArrayList<>();
    settings()
        .forEach(
            (name, value) -> {
              if (values.equals("as they stand")) {
                options.add("-D" + name + "=" + value);
              } else if (!name.equals("org.drools.queuetype")) {
                // embedding.md: static settings are beyond the library, and this one has no default
                options.add("-D" + name + "=x");
              }
            });
    assertThat(options).hasSizeGreaterThan(50);
    assertThat(answer("shared", 2, options)).containsExactlyElementsOf(expected());
  }

  @Test
  void instellingenVanDroolsOpHetKlassenpadVeranderenNiets() throws Exception {
    Path conf = Files.createDirectories(host.resolve("META-INF")).resolve("kie.properties.conf");
    try (InputStream in = resource(SETTINGS)) {
      Files.copy(in, conf);
    }
    assertThat(answer("own", 2, List.of())).containsExactlyElementsOf(expected());
    assertThat(answer("shared", 2, List.of())).containsExactlyElementsOf(expected());
  }

  private static List<String> expected() {
    return new LoaderProbe().get().lines().toList();
  }

  private static Properties settings() throws IOException {
    Properties settings = new Properties();
    try (InputStream in = resource(SETTINGS)) {
      settings.load(in);
    }
    return settings;
  }

  private List<String> answer(String context, int processors, List<String> options)
      throws Exception {
    for (String part : List.of("", "$Foreign", "$Whole", "$Part")) {
      take(LoaderHost.class.getSimpleName() + part + ".class");
    }
    String application = host + File.pathSeparator + CLASS_PATH;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:ActiveProcessorCount=" + processors,
            "-XX:TieredStopAtLevel=1",
            "-XX:SoftRefLRUPolicyMSPerMB=0",
            "-cp",
            context.equals("shared") ? application : host.toString(),
            LoaderHost.class.getName(),
            context,
            application,
            LoaderProbe.class.getName()));
    Path out = host.resolve("out.txt");
    Path err = host.resolve("err.txt");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(err)).isZero();
    return Files.readAllLines(out);
  }

  private void take(String name) throws IOException {
    Path folder = host.resolve(getClass().getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    if (Files.notExists(folder.resolve(name))) {
      try (InputStream in = resource(name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ForeignHostTest.class.getResourceAsStream(name));
  }
}

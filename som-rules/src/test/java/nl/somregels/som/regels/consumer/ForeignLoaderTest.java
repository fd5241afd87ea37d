package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The library works in whatever class loader it stands and whatever the thread that calls it has
 * for its context, and lets the class loader of an application go when the application is done.
 */
class ForeignLoaderTest {
  private static final String KLASSENPAD = System.getProperty("java.class.path");

  @TempDir Path host;

  /** A JVM decides by the number of its processors on which threads it does what. */
  @ParameterizedTest
  @CsvSource({
    "own, 4",
    "foreign, 1",
    "foreign, 2",
    "foreign, 4",
    "foreign, 8",
    "none, 4",
    "shared, 1",
    "shared, 4"
  })
  void deLibraryWerktInElkeKlasseladerEnHoudtErGeenVast(String context, int processors)
      throws Exception {
    assertThat(antwoord(context, processors))
        .containsExactlyElementsOf(new LoaderProbe().get().lines().toList());
  }

  private List<String> antwoord(String context, int processors) throws Exception {
    for (String deel : List.of("", "$Whole", "$Part")) {
      neemMee(LoaderHost.class.getName().replace('.', '/') + deel + ".class");
    }
    Path uit = host.resolve("uit.txt");
    Path fout = host.resolve("fout.txt");
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=" + processors,
                "-XX:TieredStopAtLevel=1",
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                "-cp",
                context.equals("shared") ? host + File.pathSeparator + KLASSENPAD : host.toString(),
                LoaderHost.class.getName(),
                context,
                KLASSENPAD,
                LoaderProbe.class.getName())
            .redirectOutput(uit.toFile())
            .redirectError(fout.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(fout)).isZero();
    return Files.readAllLines(uit);
  }

  private void neemMee(String klasse) throws IOException {
    Path doel = host.resolve(klasse);
    Files.createDirectories(doel.getParent());
    try (InputStream in =
        Objects.requireNonNull(LoaderHost.class.getClassLoader().getResourceAsStream(klasse))) {
      Files.copy(in, doel);
    }
  }
}

package nl.somregels.som.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst unpacks works as its first page says, and says what is missing. */
@Tag("jars") // it is there after the package phase
class ProgramZipTest {
  private static final Path ZIP = Path.of("../target/som.zip");

  @TempDir Path folder;

  private Path som;

  @BeforeEach
  void unpack() throws IOException {
    som = folder.resolve("een map met spaties");
    try (FileSystem zip =
            FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
        Stream<Path> all = Files.walk(zip.getPath("/som"))) {
      for (Path path : all.toList()) {
        Path goal = som.resolve(zip.getPath("/som").relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(goal);
        } else {
          Files.copy(path, goal);
          Files.setPosixFilePermissions(goal, Files.getPosixFilePermissions(path));
        }
      }
    }
  }

  @Test
  void elkeOpdrachtVanDeEerstePaginaWerkt() throws Exception {
    List<String> commands =
        Files.readAllLines(som.resolve("BEGIN.txt")).stream()
            .filter(line -> line.startsWith("       som "))
            .map(String::strip)
            .toList();
    assertThat(commands).hasSize(2);
    for (String command : commands) {
      Run run = run("./" + command, System.getProperty("java.home"));
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).as(command).contains("2021.1");
    }
  }

  @Test
  void deMeegeleverdeRegelsZijnInOrde() throws Exception {
    Run run = run("./som pakketten --regels rules", System.getProperty("java.home"));
    assertThat(run.out()).contains("2021.1 ", "2021.2 ", "2026.1 ");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.22", "16.0.2", ""})
  void zonderJava17StaatErWatErNodigIs(String version) throws Exception {
    Path java = folder.resolve("oud/bin/java");
    Files.createDirectories(java.getParent());
    if (!version.isEmpty()) {
      Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
      Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Run run = run("./som pakketten", folder.resolve("oud").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "som: hier is geen Java 17 of nieuwer. Lees in BEGIN.txt hoe u die installeert.\n");
  }

  /** Notepad and the command interpreter of Windows want both characters. */
  @Test
  void watWindowsLeestHeeftDeRegeleindenVanWindows() throws IOException {
    for (String name : List.of("som.cmd", "BEGIN.txt")) {
      String text = Files.readString(som.resolve(name));
      assertThat(text).as(name).contains("\r\n").doesNotContainPattern("[^\r]\n");
      assertThat(text.chars()).as(name).allMatch(character -> character < 128);
    }
    assertThat(Files.readString(som.resolve("som"))).doesNotContain("\r");
    assertThat(Files.getPosixFilePermissions(som.resolve("som")))
        .contains(PosixFilePermission.OTHERS_EXECUTE);
  }

  private record Run(int code, String out, String err) {}

  private Run run(String command, String javaHome) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .directory(som.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", javaHome);
    int code = builder.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }
}

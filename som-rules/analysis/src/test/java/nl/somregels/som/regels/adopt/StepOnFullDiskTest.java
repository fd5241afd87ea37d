package nl.somregels.som.regels.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.FolderStep;
import nl.somregels.som.regels.pack.files.FolderStep.FileRole;
import nl.somregels.som.regels.pack.files.FolderStep.StepFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system that writes less than it was given does not leave half a file behind. */
class StepOnFullDiskTest {
  private static final String FILE = "2027.1/criteria.dslr";

  @TempDir private Path folder;

  /** Writes a file of 100,000 bytes as a step, in the folder of the first argument. */
  public static void main(String[] args) throws IOException {
    FolderStep step =
        new FolderStep(
            1,
            "herzie",
            PakketVersie.of("2027.1"),
            1,
            LocalDate.of(2026, 12, 1),
            null,
            false,
            new TreeMap<>(Map.of(FILE, new StepFile(FileRole.NIEUW, "0".repeat(64)))));
    new StepWriter(Path.of(args[0])).carryOut(step, new TreeMap<>(Map.of(FILE, new byte[100_000])));
  }

  @Test
  void eenBestandDatNietPastKomtErHelemaalNiet() throws Exception {
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f 10; exec \"$@\"",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                StepOnFullDiskTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said).contains("IOException: File too large");
    try (var left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }
}

package nl.somregels.som.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoRoomExceptionTest {
  private static final String FULL = "de schijf is vol";
  private static final String QUOTA = "uw deel van de schijf is vol (quotum)";
  private static final String FILES =
      "er is geen ruimte meer voor een nieuw bestand; er staan te veel bestanden";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Disk quota exceeded, " + QUOTA + ", " + QUOTA,
    "Schijfquotum overschreden, " + QUOTA + ", " + QUOTA,
    "No space left on device, " + FULL + ", '" + FILES + "'",
    "Geen ruimte meer over op apparaat, " + FULL + ", '" + FILES + "'"
  })
  void watErVolIsStaatErInHetNederlands(String words, String atWrite, String atCreation) {
    Path file = folder.resolve("uit.csv");
    assertThat(NoRoomException.explained(new IOException(words), file))
        .isInstanceOfSatisfying(
            NoRoomException.class, full -> assertThat(full.getReason()).isEqualTo(atWrite));
    IOException creation = new FileSystemException(file + ".tmp", null, words);
    assertThat(NoRoomException.explained(creation, file))
        .hasCause(creation)
        .isInstanceOfSatisfying(
            NoRoomException.class,
            full -> {
              assertThat(full.getReason()).isEqualTo(atCreation);
              assertThat(full.getFile()).isEqualTo(file.toString());
            });
  }

  @Test
  void eenAndereFoutBlijftWatZijIs() {
    IOException other = new IOException("Input/output error");
    IOException named = new FileSystemException("quota.csv", null, "Is a directory");
    assertThat(NoRoomException.explained(other, folder)).isSameAs(other);
    assertThat(NoRoomException.explained(named, folder)).isSameAs(named);
    IOException wordless = new IOException();
    assertThat(NoRoomException.explained(wordless, folder)).isSameAs(wordless);
  }
}

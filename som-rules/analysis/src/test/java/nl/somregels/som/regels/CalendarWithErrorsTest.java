package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.regels.verify.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packs in force at once are found, also while the rules of one of them are not right yet. */
class CalendarWithErrorsTest {
  @TempDir Path folder;

  @Test
  void eenPakketMetVerkeerdeRegelsTeltMeeInDeKalender() {
    TestFolder trial = new TestFolder(folder).withPakket("2026.8").withPakket("2026.9");
    assertThat(codes(trial)).contains("overlap");

    trial.with("2026.8/fout.dslr", "regel \"1 Half\"\n");

    assertThat(codes(trial)).contains("overlap");
  }

  @Test
  void eenPakketZonderLeesbaarManifestTeltNietMee() {
    TestFolder trial = new TestFolder(folder).withPakket("2026.8").withPakket("2026.9");

    trial.with("2026.8/pakket.yaml", "versie: \"2026.8\"\n");

    assertThat(codes(trial)).doesNotContain("overlap");
  }

  private static List<String> codes(TestFolder trial) {
    return trial.controle("2026.9").meldingen().stream()
        .map(melding -> melding.code().code())
        .toList();
  }
}

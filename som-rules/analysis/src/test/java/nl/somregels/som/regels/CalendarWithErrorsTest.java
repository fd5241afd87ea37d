package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.regels.verify.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packs in force at once are found, also while the rules of one of them are not right yet. */
class CalendarWithErrorsTest {
  @TempDir Path map;

  @Test
  void eenPakketMetVerkeerdeRegelsTeltMeeInDeKalender() {
    TestFolder proef = new TestFolder(map).metPakket("2026.8").metPakket("2026.9");
    assertThat(codes(proef)).contains("overlap");

    proef.met("2026.8/fout.dslr", "regel \"1 Half\"\n");

    assertThat(codes(proef)).contains("overlap");
  }

  @Test
  void eenPakketZonderLeesbaarManifestTeltNietMee() {
    TestFolder proef = new TestFolder(map).metPakket("2026.8").metPakket("2026.9");

    proef.met("2026.8/pakket.yaml", "versie: \"2026.8\"\n");

    assertThat(codes(proef)).doesNotContain("overlap");
  }

  private static List<String> codes(TestFolder proef) {
    return proef.controle("2026.9").meldingen().stream()
        .map(melding -> melding.code().code())
        .toList();
  }
}

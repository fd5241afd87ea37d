package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of an outdated sentence the better one is named, but not in packs that must stay as they are. */
class WordingCheckTest {
  @TempDir private Path folder;

  @Test
  void eenVerouderdeZinGeeftDeZinDieErvoorInDePlaatsKomt() {
    TestFolder trial = new TestFolder(folder).withPakket("2026.9");
    assertThat(remarks(trial)).isEmpty();
    trial.with(
        "2026.9/criteria.dslr",
        trial
            .read("2026.9/criteria.dslr")
            .replace("er volgt toezicht na de detentie", "er is toezicht na detentie opgelegd"));
    assertThat(remarks(trial))
        .containsExactly(
            "OPMERKING verouderde-zin criteria.dslr:19: de zin \"er is toezicht na detentie opgelegd:"
                + " JA\" is verouderd.\nSchrijf: er volgt toezicht na de detentie: JA");
  }

  @Test
  void eenOudeHerzieningHoudtHaarZinnen() {
    PakketFileSet old = TestPakketten.source("2021.1/herzieningen/1");
    assertThat(found(old)).isEmpty();
    assertThat(found(new PakketFileSet("2021.1", old.files()))).hasSize(3);
  }

  private static List<?> found(PakketFileSet source) {
    var pakket = RegelpakketLoader.load(source);
    return new WordingCheck()
        .check(
            CheckContext.of(
                source, pakket, new ComparablePakketten(List.of()), TestPakketten.engine(pakket)))
        .meldingen();
  }

  private static List<String> remarks(TestFolder trial) {
    return trial.meldingen("2026.9").stream()
        .filter(line -> line.contains("verouderde-zin"))
        .toList();
  }
}

package nl.somregels.som.regels.pack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.regels.pack.MeldingExample;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.Wet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the first version of the content hash laws did not count, and nothing else was left out. */
class WettenBlockTest {
  private static final String MANIFEST =
      """
      versie: "2021.1"
      herziening: 1
      titel: "SOM"
      status: concept
      geldigVanaf: 2021-06-01
      bronnen: ["eindrapport"]
      wijzigingen: ["Eerste pakket."]
      lezingen: []
      """;

  private static String hash(String manifest) {
    SortedMap<String, byte[]> files = new TreeMap<>(MeldingExample.base());
    files.put(PakketFileSet.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
    return RegelpakketLoader.load(new PakketFileSet("2021.1", files))
        .identity()
        .pakketHash(1)
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wetten:\n  - \"uitkomst hangt niet af van lvb\"\n",
        "wetten:\n- \"uitkomst hangt niet af van lvb\"\n- 'uitkomst hangt niet af van teMotiveren'\n",
        "wetten:\n  # Mensen wegen dit.\n  - uitkomst hangt niet af van lvb # en dit\n",
        "wetten: [\"uitkomst hangt niet af van lvb\",\n  uitkomst hangt niet af van teMotiveren,\n]\n",
        "\"wetten\" :\n  - \"uitkomst hangt\n    niet af\n    van lvb\"\n",
        "? wetten\n: - uitkomst hangt\n    niet af van lvb\n",
        "wetten:\n  - |\n    uitkomst hangt niet af van lvb\n\n  - >-\n    uitkomst hangt\n    niet af van teMotiveren\n\n",
      })
  void eenWetTeltNietMee(String wetten) {
    String after = MANIFEST + wetten;
    String middle = MANIFEST.replace("titel:", wetten + "titel:");
    assertThat(hash(after)).isEqualTo(hash(MANIFEST));
    assertThat(hash(middle)).isEqualTo(hash(MANIFEST));
    assertThat(hash(middle.replace("\n", "\r\n"))).isEqualTo(hash(MANIFEST));
    assertThat(hash(after.stripTrailing())).isEqualTo(hash(MANIFEST));
    assertThat(hash(middle.replace("titel: \"SOM\"", "titel: \"SOMS\"")))
        .isEqualTo(hash(MANIFEST.replace("\"SOM\"", "\"SOMS\"")))
        .isNotEqualTo(hash(MANIFEST));
  }

  @Test
  void watErachterStaatTeltMee() {
    String wetten = "wetten:\n  - |\n    uitkomst hangt niet af van lvb\n";
    assertThat(hash(MANIFEST.replace("titel:", wetten + "# let op\ntitel:")))
        .isEqualTo(hash(MANIFEST.replace("titel:", "# let op\ntitel:")))
        .isNotEqualTo(hash(MANIFEST));
  }

  @Test
  void eenTekstDieOpWettenLijktTeltMee() {
    String title = "\"SOM\nwetten:\n  - %s\n  \"";
    assertThat(hash(MANIFEST.replace("\"SOM\"", title.formatted("hoog"))))
        .isNotEqualTo(hash(MANIFEST.replace("\"SOM\"", title.formatted("laag"))));
    String comment = "# wetten:\n#  - %s\n";
    assertThat(hash(comment.formatted("hoog") + MANIFEST))
        .isNotEqualTo(hash(comment.formatted("laag") + MANIFEST));
  }

  @Test
  void tussenAccoladesTellenWettenMeeZodatErNietsNaastKanStaan() {
    String manifest =
        """
        {versie: "2021.1", herziening: 1, status: concept, geldigVanaf: 2021-06-01, bronnen: [a],
        wijzigingen: [b], lezingen: [], wetten: [uitkomst hangt niet af van %s], titel: %s}
        """;
    assertThat(hash(manifest.formatted("lvb", "SOM")))
        .isNotEqualTo(hash(manifest.formatted("lvb", "SOMS")))
        .isNotEqualTo(hash(manifest.formatted("teMotiveren", "SOM")));
  }

  @Test
  void statusEnEinddatumTellenNogSteedsNietMee() {
    assertThat(
            hash(MANIFEST.replace("status: concept", "status: vastgesteld\ngeldigTot: 2030-01-01")))
        .isEqualTo(hash(MANIFEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uitkomst hangt niet af van lvb",
        "als de fase is PREVENTIEF dan nooit LAGE_PRIORITEIT"
      })
  void eenHoofdletterMagEenWetBeginnen(String sentence) {
    String large = sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    Wet small = wet(sentence);
    assertThat(wet(large).saysTheSame(small)).isTrue();
    assertThat(wet(large).zin()).isEqualTo(large);
  }

  private static Wet wet(String sentence) {
    SortedMap<String, byte[]> files = new TreeMap<>(MeldingExample.base());
    String manifest = MANIFEST + "wetten: [\"" + sentence + "\"]\n";
    files.put(PakketFileSet.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
    return RegelpakketLoader.load(new PakketFileSet("2021.1", files)).manifest().wetten().get(0);
  }
}

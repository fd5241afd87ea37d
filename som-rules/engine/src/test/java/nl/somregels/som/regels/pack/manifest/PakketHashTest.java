package nl.somregels.som.regels.pack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.MeldingExample;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content hash follows what is read of a manifest, not how it is written. */
class PakketHashTest {
  private static final String MANIFEST =
      """
      versie: "2021.1"
      herziening: 1
      titel: "SOM"
      status: concept
      geldigVanaf: 2021-06-01
      bronnen: ["eindrapport"]
      wijzigingen: ["Eerste pakket."]
      lezingen: ["Een lezing."]
      """;
  private static final String FLOW =
      "{versie: \"2021.1\", herziening: 1, titel: SOM, status: concept, geldigVanaf: 2021-06-01,\n"
          + "bronnen: [eindrapport], wijzigingen: [Eerste pakket.], lezingen: [Een lezing.]}\n";

  private static Regelpakket pakket(String manifest) {
    SortedMap<String, byte[]> files = new TreeMap<>(MeldingExample.base());
    files.put(PakketFileSet.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
    return RegelpakketLoader.load(new PakketFileSet("2021.1", files)).identity();
  }

  private static String hash(String manifest) {
    return pakket(manifest).pakketHash();
  }

  @Test
  void deSchrijfwijzeMaaktNietUit() {
    assertThat(hash(FLOW)).isEqualTo(hash(MANIFEST));
    assertThat(hash("# uitleg\n" + MANIFEST.replace("\n", "\r\n"))).isEqualTo(hash(MANIFEST));
    assertThat(hash(MANIFEST.replace("titel:", "\"titel\":"))).isEqualTo(hash(MANIFEST));
  }

  @Test
  void vaststellenVerandertDeHashNietHoeStatusOokStaatGeschreven() {
    String quoted = MANIFEST.replace("status:", "\"status\":");
    assertThat(hash(quoted.replace("concept", "vastgesteld"))).isEqualTo(hash(MANIFEST));
    assertThat(hash(FLOW.replace("concept", "vastgesteld, geldigTot: 2030-01-01")))
        .isEqualTo(hash(MANIFEST));
  }

  @Test
  void eenWetTeltNietMeeHoeHijOokStaatGeschreven() {
    String wet = "uitkomst hangt niet af van lvb";
    assertThat(hash(MANIFEST + "wetten: [\"" + wet + "\"]\n")).isEqualTo(hash(MANIFEST));
    assertThat(hash(FLOW.replace("]}", "], wetten: [" + wet + "]}"))).isEqualTo(hash(MANIFEST));
  }

  /** A line that looks like status is part of what it stands in. */
  @ParameterizedTest
  @ValueSource(strings = {"status: ", "geldigTot: ", "wetten: "})
  void eenTekstDieOpEenVeldLijktTeltMee(String field) {
    String title = MANIFEST.replace("\"SOM\"", "\"SOM\n" + field + "%s\"");
    assertThat(hash(title.formatted("hoog"))).isNotEqualTo(hash(title.formatted("laag")));
    String lezing = MANIFEST.replace("\"Een lezing.\"", "\"Een\n" + field + "%s\"");
    assertThat(hash(lezing.formatted("hoog"))).isNotEqualTo(hash(lezing.formatted("laag")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: SOM/titel: SOMS",
        "2021-06-01/2021-07-01",
        "herziening: 1/herziening: 2",
        "[Een lezing.]/[Een, lezing.]",
        "[Een lezing.]/[]",
        "bronnen: [eindrapport], wijzigingen: [Eerste pakket.]/bronnen: [eindrapport, Eerste pakket.],"
            + " wijzigingen: [x]",
      })
  void alHetAndereTeltMee(String change) {
    String[] fromTo = change.split("/");
    assertThat(hash(FLOW.replace(fromTo[0], fromTo[1]))).isNotEqualTo(hash(FLOW));
  }

  @Test
  void deEersteHashBlijftTeBerekenen() {
    Regelpakket pakket = pakket(MANIFEST);
    assertThat(pakket.hashVersie()).isEqualTo(2);
    assertThat(pakket.pakketHash(2)).contains(pakket.pakketHash());
    assertThat(pakket.pakketHash(1)).isPresent().get().isNotEqualTo(pakket.pakketHash());
    assertThat(pakket.pakketHash(3)).isEmpty();
  }

  @Test
  void deHashVanAlleBestandenVolgtOokWetVoorbeeldEnToelichting() {
    SortedMap<String, byte[]> files = new TreeMap<>(MeldingExample.base());
    String first = RegelpakketLoader.filesHash(new PakketFileSet("2021.1", files));
    for (String file : files.keySet()) {
      SortedMap<String, byte[]> others = new TreeMap<>(files);
      String text = new String(files.get(file), StandardCharsets.UTF_8);
      others.put(file, (text + "x").getBytes(StandardCharsets.UTF_8));
      assertThat(RegelpakketLoader.filesHash(new PakketFileSet("2021.1", others)))
          .as(file)
          .isNotEqualTo(first);
      others.put(file, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      assertThat(RegelpakketLoader.filesHash(new PakketFileSet("2021.1", others)))
          .as(file)
          .isEqualTo(first);
    }
  }
}

package nl.somregels.som.regels.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a pack that was checked before is what checking it reads. */
class RegelpakketLoaderTest {

  static List<PakketFileSet> bronnen() {
    return BundledPakketten.bronnen();
  }

  @ParameterizedTest
  @MethodSource("bronnen")
  void deIdentiteitEnDeRegelsZijnDieVanHetHelePakket(PakketFileSet bron) {
    Pakket pakket = RegelpakketLoader.load(bron);

    assertThat(pakket.manifest().wetten()).isNotEmpty();
    assertThat(RegelpakketLoader.identiteit(bron)).contains(pakket.identiteit());
    assertThat(RegelpakketLoader.regels(bron)).isEqualTo(pakket.regels());
  }

  @ParameterizedTest
  @MethodSource("bronnen")
  void verkeerdeRegelsWordenOokDanGeweigerd(PakketFileSet bron) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
    bestanden.put("extra.dslr", "regel \"x\"\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> RegelpakketLoader.regels(new PakketFileSet(bron.naam(), bestanden)))
        .isInstanceOfSatisfying(
            InvalidPakketException.class, e -> assertThat(e.meldingen()).isNotEmpty());
  }
}

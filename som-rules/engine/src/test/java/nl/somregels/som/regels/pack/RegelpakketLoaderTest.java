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

  static List<PakketFileSet> sources() {
    return BundledPakketten.sources();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void deIdentiteitEnDeRegelsZijnDieVanHetHelePakket(PakketFileSet source) {
    Pakket pakket = RegelpakketLoader.load(source);

    assertThat(pakket.manifest().wetten()).isNotEmpty();
    assertThat(RegelpakketLoader.identity(source)).contains(pakket.identity());
    assertThat(RegelpakketLoader.rules(source)).isEqualTo(pakket.rules());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void verkeerdeRegelsWordenOokDanGeweigerd(PakketFileSet source) {
    SortedMap<String, byte[]> files = new TreeMap<>(source.files());
    files.put("extra.dslr", "regel \"x\"\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> RegelpakketLoader.rules(new PakketFileSet(source.name(), files)))
        .isInstanceOfSatisfying(
            InvalidPakketException.class, e -> assertThat(e.meldingen()).isNotEmpty());
  }
}

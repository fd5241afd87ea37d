package nl.somregels.som.regels.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.regels.pack.files.GebundeldePakketten;
import nl.somregels.som.regels.pack.files.PakketBron;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a pack that was checked before is what checking it reads. */
class RegelpakketLoaderTest {

  static List<PakketBron> bronnen() {
    return GebundeldePakketten.bronnen();
  }

  @ParameterizedTest
  @MethodSource("bronnen")
  void deIdentiteitEnDeRegelsZijnDieVanHetHelePakket(PakketBron bron) {
    Pakket pakket = RegelpakketLoader.load(bron);

    assertThat(pakket.manifest().wetten()).isNotEmpty();
    assertThat(RegelpakketLoader.identiteit(bron)).contains(pakket.identiteit());
    assertThat(RegelpakketLoader.regels(bron)).isEqualTo(pakket.regels());
  }

  @ParameterizedTest
  @MethodSource("bronnen")
  void verkeerdeRegelsWordenOokDanGeweigerd(PakketBron bron) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>(bron.bestanden());
    bestanden.put("extra.dslr", "regel \"x\"\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> RegelpakketLoader.regels(new PakketBron(bron.naam(), bestanden)))
        .isInstanceOfSatisfying(
            OngeldigPakketException.class, e -> assertThat(e.meldingen()).isNotEmpty());
  }
}

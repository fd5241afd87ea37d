package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.regels.testkit.PakketUnderTest;
import org.junit.jupiter.api.Test;

class BundledPakkettenTest {
  private static final Path RULES = ProjectRoot.path().resolve("rules");

  @Test
  void opElkPakketIsNietsAanTeMerken() {
    assertThat(SomRegels.bundled().alle())
        .map(pakket -> PakketUnderTest.gebundeld(pakket.versie().toString()).controle())
        .allSatisfy(
            controle ->
                assertThat(controle.meldingen())
                    .allMatch(melding -> melding.ernst() == Ernst.OPMERKING))
        .allMatch(Controle::geldig)
        .extracting(Controle::pakket)
        .containsExactly("2021.1", "2021.2", "2026.1");
  }

  @Test
  void deInhoudsopgaveNoemtElkBestandOpSchijf() throws IOException {
    assertThat(bron("rules/index.txt")).isEqualTo(bestanden());
  }

  /** What was adopted first, and how it was hashed then: receipts of that time name this hash. */
  private static final String EERSTE_HASH =
      "f7939f2539f1ef6f03130e680ff401a85fb0c1fd4c5b59166906ed13397a3814";

  @Test
  void eenVastgesteldPakketVerandertNooit() {
    List<Regelpakket> vastgesteld =
        BundledPakketten.bronnen().stream()
            .map(bron -> RegelpakketLoader.load(bron).identiteit())
            .filter(pakket -> pakket.status() == PakketStatus.VASTGESTELD)
            .toList();
    PakketLock lock = PakketLock.bundled();
    assertThat(vastgesteld).isNotEmpty().hasSameSizeAs(lock.hashes().entrySet());
    assertThat(vastgesteld).allMatch(pakket -> lock.contradiction(pakket).isEmpty());
    assertThat(lock.unknown(vastgesteld)).isEmpty();
    assertThat(vastgesteld.get(0).pakketHash(1)).contains(EERSTE_HASH);
  }

  /**
   * The class path of this test begins with a folder "rules" of its own, as an application's may.
   */
  @Test
  void watEenToepassingInRulesHeeftDoetNietMee() {
    assertThat(BundledPakkettenTest.class.getResource("/rules/index.txt")).isNotNull();
    assertThat(BundledPakkettenTest.class.getResource("/rules/2021.1/criteria.dslr")).isNotNull();
    assertThat(SomRegels.bundled().versie(PakketVersie.of("2021.1")).regelpakket().pakketHash(1))
        .contains(EERSTE_HASH);
  }

  @Test
  void elkPakketZegtWatErIsVeranderdEnWatDeRegelsWeglaten() {
    assertThat(BundledPakketten.bronnen())
        .map(bron -> RegelpakketLoader.load(bron).documentatie())
        .allSatisfy(
            documentatie -> {
              assertThat(documentatie.wijziging()).startsWith("# Wijziging in pakket 20");
              assertThat(documentatie.nietGemodelleerd()).hasSizeGreaterThanOrEqualTo(10);
            });
  }

  private static List<String> bestanden() throws IOException {
    try (Stream<Path> paden = Files.walk(RULES)) {
      return paden
          .filter(Files::isRegularFile)
          .map(pad -> RULES.relativize(pad).toString().replace('\\', '/'))
          .filter(pad -> pad.matches("\\d{4}\\.\\d{1,3}/.*"))
          .sorted()
          .toList();
    }
  }

  private static List<String> bron(String naam) throws IOException {
    try (InputStream in = BundledPakkettenTest.class.getResourceAsStream(naam)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

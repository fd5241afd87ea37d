package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.regels.testkit.PakketUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BundledPakkettenTest {
  private static final Path RULES = ProjectRoot.path().resolve("rules");

  @Test
  void opElkPakketIsNietsAanTeMerken() {
    assertThat(SomRegels.bundled().all())
        .map(pakket -> PakketUnderTest.bundled(pakket.versie().toString()).controle())
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
    assertThat(source("rules/index.txt")).isEqualTo(files());
  }

  /** What was adopted first, and how it was hashed then: receipts of that time name this hash. */
  private static final String FIRST_HASH =
      "f7939f2539f1ef6f03130e680ff401a85fb0c1fd4c5b59166906ed13397a3814";

  @Test
  void eenVastgesteldPakketVerandertNooit() {
    List<Regelpakket> adopted =
        BundledPakketten.sources().stream()
            .map(source -> RegelpakketLoader.load(source).identity())
            .filter(pakket -> pakket.status() == PakketStatus.VASTGESTELD)
            .toList();
    PakketLock lock = PakketLock.bundled();
    assertThat(adopted).isNotEmpty().hasSameSizeAs(lock.hashes().entrySet());
    assertThat(adopted).allMatch(pakket -> lock.contradiction(pakket).isEmpty());
    assertThat(lock.unknown(adopted)).isEmpty();
    assertThat(adopted)
        .extracting(pakket -> pakket.pakketHash(1))
        .contains(Optional.of(FIRST_HASH));
  }

  /**
   * The class path of this test begins with a folder "rules" of its own, as an application's may.
   */
  @Test
  void watEenToepassingInRulesHeeftDoetNietMee() {
    assertThat(BundledPakkettenTest.class.getResource("/rules/index.txt")).isNotNull();
    assertThat(BundledPakkettenTest.class.getResource("/rules/2021.1/criteria.dslr")).isNotNull();
    assertThat(SomRegels.bundled().version(PakketReference.of("2021.1@1")).regelpakket())
        .extracting(pakket -> pakket.pakketHash(1))
        .isEqualTo(Optional.of(FIRST_HASH));
  }

  @Test
  void elkPakketZegtWatErIsVeranderdEnWatDeRegelsWeglaten() {
    assertThat(BundledPakketten.sources())
        .map(source -> RegelpakketLoader.load(source).notes())
        .allSatisfy(
            notes -> {
              assertThat(notes.change()).startsWith("# Wijziging in pakket 20");
              assertThat(notes.notModelled()).hasSizeGreaterThanOrEqualTo(10);
            });
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(RULES)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> RULES.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.matches("\\d{4}\\.\\d{1,3}/.*"))
          .sorted()
          .toList();
    }
  }

  private static List<String> source(String name) throws IOException {
    try (InputStream in = BundledPakkettenTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

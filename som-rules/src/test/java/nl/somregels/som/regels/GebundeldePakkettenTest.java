package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.Pakketstatus;
import nl.somregels.som.regels.pack.GebundeldePakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.testkit.Proefpakket;
import org.junit.jupiter.api.Test;

class GebundeldePakkettenTest {
  private static final Path RULES = Path.of("..", "rules");

  @Test
  void opElkPakketIsNietsAanTeMerken() {
    assertThat(SomRegels.bundled().alle())
        .map(pakket -> Proefpakket.gebundeld(pakket.versie().toString()).controle())
        .allSatisfy(
            controle ->
                assertThat(controle.meldingen())
                    .allMatch(melding -> melding.ernst() == Melding.Ernst.OPMERKING))
        .allMatch(Controle::geldig)
        .extracting(Controle::pakket)
        .containsExactly("2021.1", "2021.2", "2026.1");
  }

  @Test
  void deInhoudsopgaveNoemtElkBestandOpSchijf() throws IOException {
    assertThat(bron("/rules/index.txt")).isEqualTo(bestanden());
  }

  @Test
  void eenVastgesteldPakketVerandertNooit() throws IOException {
    List<String> vastgesteld =
        GebundeldePakketten.bronnen().stream()
            .map(bron -> RegelpakketLoader.load(bron))
            .map(Pakket::identiteit)
            .filter(pakket -> pakket.status() == Pakketstatus.VASTGESTELD)
            .map(
                pakket ->
                    "%s %d %s".formatted(pakket.versie(), pakket.herziening(), pakket.pakketHash()))
            .toList();
    assertThat(vastgesteld)
        .isNotEmpty()
        .isEqualTo(
            bron("vastgesteld.txt").stream().filter(regel -> !regel.startsWith("#")).toList());
  }

  @Test
  void elkPakketZegtWatErIsVeranderdEnWatDeRegelsWeglaten() {
    assertThat(GebundeldePakketten.bronnen())
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
    try (InputStream in = GebundeldePakkettenTest.class.getResourceAsStream(naam)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

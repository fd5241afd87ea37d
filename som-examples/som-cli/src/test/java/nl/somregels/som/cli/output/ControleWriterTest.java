package nl.somregels.som.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import org.junit.jupiter.api.Test;

class ControleWriterTest {
  private static final List<Melding> ERROR =
      List.of(
          Melding.of(
              MeldingCode.ONBEKENDE_REGEL,
              "criteria.dslr",
              3,
              "dit klopt niet.",
              "Probeer iets anders."));
  private static final Controle FOUND =
      new Controle("2026.9", ERROR, 1, 1, List.of("Voorbeelden: 1 van 1 kloppen."));
  private static final Controle OFF =
      new Controle(
          "2026.9", ERROR, 1, 1, List.of("Voorbeelden: 1 van 1 kloppen.", "Bewijs: 8 profielen."));
  private static final String FIRST =
      """
      Pakket 2026.9: niet in orde (fouten: 1, waarschuwingen: 0, opmerkingen: 0)
        Voorbeelden: 1 van 1 kloppen.
      fout: criteria.dslr:3: dit klopt niet.
          Probeer iets anders.
      """;

  private final StringWriter read = new StringWriter();

  @Test
  void eenMensLeestMeteenWatErIsGevondenEnAanHetEindAlleenDeRest() throws IOException {
    ControleWriter writer = new ControleWriter(TextFormat.TEKST, new BufferedWriter(read));
    writer.found(FOUND);
    assertThat(read).hasToString(FIRST);
    writer.checked(OFF);
    assertThat(read).hasToString(FIRST + "Bewijs: 8 profielen.\n\n");
    writer.found(FOUND);
    assertThat(read).hasToString(FIRST + "Bewijs: 8 profielen.\n\n" + FIRST);
  }

  @Test
  void watNietLaadtStaatErInEenKeer() throws IOException {
    new ControleWriter(TextFormat.TEKST, read)
        .checked(new Controle("2026.8", ERROR, 0, 0, List.of()));
    assertThat(read.toString())
        .startsWith("Pakket 2026.8: niet in orde (fouten: 1,")
        .endsWith("    Probeer iets anders.\n\n");
  }

  @Test
  void jsonIsEenRegelPerPakketDieErAanHetEindStaat() throws IOException {
    ControleWriter writer = new ControleWriter(TextFormat.JSON, read);
    writer.found(FOUND);
    assertThat(read).hasToString("");
    writer.checked(OFF);
    assertThat(read.toString())
        .startsWith("{\"formaat\":1,\"pakket\":\"2026.9\",\"geldig\":false,")
        .endsWith("}\n")
        .hasLineCount(1);
  }
}

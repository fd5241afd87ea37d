package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.feiten.Feit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
  @TempDir Path folder;

  @Test
  void eenZinStaatErMetWatHijBetekentEnWaarHijOphoudt() {
    SomRun run = som("zinnen", "korter dan");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            de verblijfsduur is korter dan N dag|dagen|week|weken
                betekenis: De dagen van binnenkomst tot de einddatum: de hele duur, niet wat er nog over is.
                voorbeeld: de verblijfsduur is korter dan 4 weken
                grens: tot en met 27 dagen wel, vanaf 28 dagen niet
                onbekend: Zonder datum van binnenkomst. Zonder einddatum zolang de grens nog niet voorbij is.
                kolommen: datumBinnenkomst, einddatumDetentie
            """);
  }

  @Test
  void eenFeitStaatErMetZijnWaardenEnDeZinnenDieHetLezen() {
    SomRun run = som("feiten", "TOEZICHTnadetentie");

    assertThat(run.out())
        .isEqualTo(
            """
            toezichtNaDetentie
                betekenis: of er toezicht na de detentie volgt
                waarden: JA: er volgt toezicht na de detentie
                    NEE: er volgt geen toezicht na de detentie
                zinnen: er volgt toezicht na de detentie: JA|NEE
            """);
  }

  @Test
  void zonderWoordStaatAllesEr() throws IOException {
    assertThat(som("feiten", "--formaat", "json").outLines()).hasSameSizeAs(Feit.model());
    Path file = folder.resolve("zinnen.txt");
    assertThat(som("zinnen", "--uitvoer", file).code()).isZero();
    assertThat(Files.readString(file)).contains("de fase is", "de lvb is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zinnen|verblijfsduurr|Er is geen zin met \"verblijfsduurr\". Bedoelde u verblijfsduur?",
        "feiten|toezigtNaDetentie|Er is geen feit met \"toezigtNaDetentie\". Bedoelde u"
            + " toezichtNaDetentie?",
        "feiten|qqqqqq|Er is geen feit met \"qqqqqq\".",
        "zinnen|kolommen|Er is geen zin met \"kolommen\"."
      })
  void eenWoordDatNergensStaatKrijgtEenVoorstel(String command, String word, String message) {
    assertThat(som(command, word)).isEqualTo(new SomRun(1, "", message + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"zinnen", "feiten"})
  void jsonVolgtZijnSchema(String command) throws IOException {
    String place = "/nl/somregels/som/schema/" + command + ".schema.json";
    try (InputStream in = Feit.class.getResourceAsStream(place)) {
      JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
      assertThat(som(command, "--formaat", "json").outLines())
          .hasSizeGreaterThan(20)
          .allSatisfy(
              line -> assertThat(schema.validate(new ObjectMapper().readTree(line))).isEmpty());
    }
  }
}

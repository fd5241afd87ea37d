package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PakkettenCommandTest {
  @Test
  void deTabelNoemtVersieStatusGeldigheidEnHash() {
    SomRun run = som("pakketten");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines().get(0)).startsWith("versie").contains("geldig vanaf", "hash");
    assertThat(run.outLines().get(1))
        .matches("2021\\.1 +\\d+ +VASTGESTELD +2021-07-01 +[0-9a-f]{64} .*");
  }

  @Test
  void jsonIsEenPakketPerRegel() throws Exception {
    JsonNode pakket =
        new ObjectMapper().readTree(som("pakketten", "--formaat", "json").outLines().get(0));

    assertThat(pakket.fieldNames())
        .toIterable()
        .containsExactly(
            "versie",
            "herziening",
            "titel",
            "status",
            "geldigVanaf",
            "geldigTot",
            "pakketHash",
            "hashVersie",
            "eerdereHashes",
            "bestandenHash");
    assertThat(pakket.get("versie").textValue()).isEqualTo("2021.1");
    assertThat(pakket.get("geldigVanaf").textValue()).isEqualTo("2021-07-01");
    assertThat(pakket.get("geldigTot").isNull()).isTrue();
  }

  @Test
  void csvHeeftDezelfdeNamen() {
    SomRun run = som("pakketten", "--formaat", "csv");

    assertThat(run.outLines().get(0))
        .isEqualTo("versie,herziening,titel,status,geldigVanaf,geldigTot,pakketHash,bestandenHash");
    assertThat(run.outLines().get(1)).startsWith("2021.1,");
  }
}

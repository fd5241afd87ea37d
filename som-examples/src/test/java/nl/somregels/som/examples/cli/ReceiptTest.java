package nl.somregels.som.examples.cli;

import static nl.somregels.som.examples.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {
  private static final Pattern HASH = Pattern.compile("\"pakketHash\":\"([0-9a-f]{64})\"");

  @TempDir private Path map;

  private Path zaken;
  private String eerder;

  @BeforeEach
  void prioriteerEerder() throws Exception {
    zaken = Cases.csv(map, Cases.TOEZICHT, "A2,NA_VONNIS,2026-02-02,NEE\n");
    eerder = som("prioriteer", zaken, "--peildatum", "2026-03-01", "--formaat", "json").out();
  }

  @Test
  void eenResultaatSpeeltOpnieuwAfMetDezelfdeBytes() throws Exception {
    SomRun run = som("prioriteer", zaken, "--receipt", file(eerder), "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(eerder);
  }

  @Test
  void eenLosReceiptSpeeltOpnieuwAf() throws Exception {
    String receipt = eerder.replaceAll("(?s).*?\"receipt\":(\\{[^}]*\\}).*", "$1");
    SomRun run = som("prioriteer", zaken, "--receipt", file(receipt), "--formaat", "json");

    assertThat(run.out()).isEqualTo(eerder);
  }

  @Test
  void eenAnderePakkethashGeeftAfsluitcode2MetBeideHashes() throws Exception {
    Matcher hash = HASH.matcher(eerder);
    assertThat(hash.find()).isTrue();
    String anders = "0".repeat(64);

    SomRun run = som("prioriteer", zaken, "--receipt", file(eerder.replace(hash.group(1), anders)));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("receipt: " + anders, "pakket:  " + hash.group(1));
  }

  @Test
  void eenHerzieningDieErNietIsGeeftAfsluitcode2() throws Exception {
    String anders = eerder.replaceAll("\"herziening\":\\d+", "\"herziening\":99");

    SomRun run = som("prioriteer", zaken, "--receipt", file(anders));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void naastEenReceiptPassenGeenPakketEnPeildatum() throws Exception {
    SomRun run = som("prioriteer", zaken, "--receipt", file(eerder), "--peildatum", "2026-03-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Een receipt legt pakket en peildatum vast.");
  }

  @Test
  void ietsAndersDanEenReceiptWordtNietGebruikt() throws Exception {
    assertThat(som("prioriteer", zaken, "--receipt", zaken).err()).contains("het is geen JSON");
    assertThat(som("prioriteer", zaken, "--receipt", file("")).err()).contains("leeg");
    assertThat(som("prioriteer", zaken, "--receipt", file("{\"herziening\":1}")).err())
        .contains("pakket ontbreekt of is geen tekst");
    assertThat(som("prioriteer", zaken, "--receipt", map.resolve("weg")).code()).isEqualTo(2);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(map.resolve("eerder.jsonl"), text);
  }
}

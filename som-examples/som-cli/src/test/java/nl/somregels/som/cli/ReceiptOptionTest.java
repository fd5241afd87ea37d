package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptOptionTest {
  private static final Pattern HASH = Pattern.compile("\"pakketHash\":\"([0-9a-f]{64})\"");

  @TempDir private Path folder;

  private Path zaken;
  private String earlier;

  @BeforeEach
  void prioritiseEarlier() throws Exception {
    zaken = Cases.csv(folder, Cases.SUPERVISION, "A2,NA_VONNIS,2026-02-02,NEE\n");
    earlier = som("prioriteer", zaken, "--peildatum", "2026-03-01", "--formaat", "json").out();
  }

  @Test
  void eenResultaatSpeeltOpnieuwAfMetDezelfdeBytes() throws Exception {
    SomRun run = som("prioriteer", zaken, "--receipt", file(earlier), "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(earlier);
  }

  @Test
  void eenLosReceiptSpeeltOpnieuwAf() throws Exception {
    String receipt = earlier.replaceAll("(?s).*?\"receipt\":(\\{[^}]*\\}).*", "$1");
    SomRun run = som("prioriteer", zaken, "--receipt", file(receipt), "--formaat", "json");

    assertThat(run.out()).isEqualTo(earlier);
  }

  @Test
  void eenAnderePakkethashGeeftAfsluitcode2MetBeideHashes() throws Exception {
    Matcher hash = HASH.matcher(earlier);
    assertThat(hash.find()).isTrue();
    String others = "0".repeat(64);

    SomRun run =
        som("prioriteer", zaken, "--receipt", file(earlier.replace(hash.group(1), others)));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("receipt: " + others, "pakket:  " + hash.group(1));
  }

  @Test
  void eenHerzieningDieErNietIsGeeftAfsluitcode2() throws Exception {
    String others = earlier.replaceAll("\"herziening\":\\d+", "\"herziening\":99");

    SomRun run = som("prioriteer", zaken, "--receipt", file(others));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("2021.1 met herziening 99", "2021.1 herziening 1, 2021.1 herziening 2");
  }

  @Test
  void eenAndereBibliotheekIsEenWaarschuwing() throws Exception {
    String others = earlier.replaceAll("\"bibliotheek\":\"[^\"]*\"", "\"bibliotheek\":\"9.9\"");

    SomRun run = som("prioriteer", zaken, "--receipt", file(others), "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(earlier);
    assertThat(run.errLines().get(0))
        .isEqualTo(
            "Let op: het receipt is gemaakt met bibliotheek 9.9; dit is "
                + SomRegels.version()
                + ". De uitkomst kan anders zijn.");
  }

  @Test
  void verschillendeReceiptsInEenResultaatZijnEenWaarschuwing() throws Exception {
    String later = earlier.replace("\"peildatum\":\"2026-03-01\"", "\"peildatum\":\"2026-04-01\"");

    SomRun run = som("prioriteer", zaken, "--receipt", file(earlier + later), "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(earlier);
    assertThat(run.errLines().get(0))
        .startsWith("Let op: in ")
        .endsWith(
            " staan verschillende receipts. Het eerste telt: pakket 2021.1 herziening 2, peildatum"
                + " 2026-03-01.");
  }

  @Test
  void verklaarZegtDatDeFeitenAndersZijnDanToen() throws Exception {
    Path receipt = file(earlier);
    Object[] args = {"verklaar", zaken, "--kenmerk", "A2", "--receipt", receipt};
    assertThat(som(args).err()).isEmpty();
    Cases.csv(folder, Cases.SUPERVISION, "A2,NA_VONNIS,2026-02-03,NEE\n");

    SomRun run = som(args);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("Voorstel voor A2");
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .matches(
            "Let op: de feiten van A2 zijn anders dan bij het receipt"
                + " \\(invoerHash [0-9a-f]{64}, nu [0-9a-f]{64}\\)\\.");
    assertThat(som("verklaar", zaken, "--kenmerk", "A1", "--receipt", receipt).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"2026-03-01\"|\"x\"|peildatum: deze waarde is niet geldig; schrijf een bestaande datum",
        "\"2021.1\"|\"1\"|pakket: \"1\" is geen pakketversie;",
        "\"2021.1\"|1|pakket: dit is geen tekst.",
        "\"herziening\":2|\"herziening\":\"x\"|herziening: dit is geen heel getal vanaf 1."
      })
  void eenVerkeerdeWaardeInEenReceiptStaatErMetHetVeld(String old, String fresh, String melding)
      throws Exception {
    SomRun run = som("prioriteer", zaken, "--receipt", file(earlier.replace(old, fresh)));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("staat geen bruikbaar receipt: " + melding);
  }

  @Test
  void eenDubbelVeldInEenReceiptWordtGeweigerd() throws Exception {
    String duplicate = earlier.replace("2026-03-01\"", "2026-03-01\",\"peildatum\":\"2025-01-01\"");

    for (String command : new String[] {"prioriteer", "verklaar"}) {
      Object[] args = {command, zaken, "--receipt", file(duplicate), "--kenmerk", "A1"};
      SomRun run = som(command.equals("verklaar") ? args : Arrays.copyOf(args, 4));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(" staat hier voor de tweede keer.");
    }
  }

  @Test
  void eenLosReceiptVanEenAndereZaakIsIetsOmNaarTeKijken() throws Exception {
    String receipt = earlier.replaceAll("(?s).*?\"receipt\":(\\{[^}]*\\}).*", "$1");
    Path file = file(receipt);
    String hash = receipt.replaceAll(".*\"invoerHash\":\"([0-9a-f]{64})\".*", "$1");

    assertThat(som("verklaar", zaken, "--kenmerk", "A1", "--receipt", file).code()).isZero();
    SomRun run = som("verklaar", zaken, "--kenmerk", "A2", "--receipt", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "Let op: het receipt is van een andere zaak dan A2, of van andere feiten (invoerHash "
                + hash);

    Cases.csv(folder, "A2,NA_VONNIS,2026-02-02,NEE\n");
    SomRun other = som("prioriteer", zaken, "--receipt", file, "--formaat", "json");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.outLines()).hasSize(1);
    assertThat(other.err())
        .contains(
            "Let op: geen enkele zaak in de invoer heeft de feiten van het receipt (invoerHash "
                + hash
                + ").");
  }

  @Test
  void prioriteerZegtHoeveelZakenAndereFeitenHebbenOfErNietBijHoren() throws Exception {
    Path file = file(earlier);
    Cases.csv(folder, Cases.SUPERVISION, "A2,NA_VONNIS,2026-02-03,NEE\n", "A3,NA_VONNIS,,NEE\n");

    for (String format : new String[] {"json", "csv", "tabel"}) {
      SomRun run = som("prioriteer", zaken, "--receipt", file, "--formaat", format);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .contains(
              "Let op: bij 1 zaak (A2) zijn de feiten anders dan bij het receipt.",
              "Let op: het receipt is niet van 1 zaak (A3) in de invoer.");
    }
    assertThat(som("verklaar", zaken, "--kenmerk", "A3", "--receipt", file).err())
        .startsWith("Let op: het receipt is niet van A3.");
  }

  @Test
  void metEenSleutelDieHetProgrammaNietHeeftValtErNietsTeVergelijken() throws Exception {
    Path file = file(earlier.replace(",\"peildatum\"", ",\"sleutel\":\"s-2026\",\"peildatum\""));

    SomRun run = som("prioriteer", zaken, "--receipt", file, "--formaat", "csv");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "Let op: het receipt is gemaakt met de sleutel s-2026. Het programma heeft die niet");
  }

  @Test
  void eenOnbekendeHashVersieIsNietTeVergelijken() throws Exception {
    Path file = file(earlier.replaceAll("\"hashVersie\":\\d+", "\"hashVersie\":99"));

    SomRun run = som("prioriteer", zaken, "--receipt", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Het receipt heeft hashVersie 99.");
  }

  @Test
  void naastEenReceiptPassenGeenPakketEnPeildatum() throws Exception {
    SomRun run = som("prioriteer", zaken, "--receipt", file(earlier), "--peildatum", "2026-03-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Een receipt legt pakket en peildatum vast.");
  }

  @Test
  void ietsAndersDanEenReceiptWordtNietGebruikt() throws Exception {
    assertThat(som("prioriteer", zaken, "--receipt", zaken).err())
        .contains("regel 1, teken 1: dit is geen geldige JSON");
    assertThat(som("prioriteer", zaken, "--receipt", file("")).err()).contains("leeg");
    assertThat(som("prioriteer", zaken, "--receipt", file("{\"herziening\":1}")).err())
        .contains("geen bruikbaar receipt: pakket ontbreekt.");
    assertThat(som("prioriteer", zaken, "--receipt", folder.resolve("weg")).code()).isEqualTo(2);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("eerder.jsonl"), text);
  }
}

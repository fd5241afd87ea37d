package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static nl.somregels.som.cli.SomRun.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrioriteerCommandTest {
  private static final String SOM_MOMENT_NOT_REACHED = "A2,PREVENTIEF,2026-06-20,\n";
  private static final String FASE_UNKNOWN = "A3,,2026-01-12,\n";

  @TempDir private Path folder;

  @Test
  void eenPakketDatNietGewoonGeldtWordtGenoemd() throws IOException {
    SomRun run =
        som(
            "prioriteer",
            Cases.csv(folder, Cases.SUPERVISION),
            "--pakket",
            "2026.1",
            "--formaat",
            "csv",
            "--peildatum",
            "2026-02-01");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.errLines())
        .startsWith(
            "Let op: Pakket 2026.1 is een concept en niet vastgesteld.",
            "Let op: Pakket 2026.1 geldt niet op de peildatum 2026-02-01; het geldt vanaf"
                + " 2026-03-01.");
  }

  @Test
  void tabelToontElkeZaakEnEindigtMetDeSamenvatting() throws Exception {
    SomRun run =
        som(
            "prioriteer",
            Cases.csv(folder, Cases.SUPERVISION, SOM_MOMENT_NOT_REACHED, FASE_UNKNOWN));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines().get(0))
        .matches("kenmerk +prioriteit +vast +mogelijk +van toepassing +niet bekend");
    assertThat(run.outLines().get(1)).matches("A1 +hoge prioriteit +nee .* 7 .*");
    assertThat(run.outLines().get(2)).startsWith("A2").contains("nog niet geprioriteerd");
    assertThat(run.out())
        .contains("Samenvatting: 3 zaken op peildatum 30 juni 2026\n")
        .contains("Pakket 2021.1, herziening ")
        .containsPattern("hoge prioriteit +1 +33,3% +0 +1\n")
        .containsPattern("nog niet geprioriteerd +2 +66,7% ")
        .containsPattern("totaal +3 +100,0% ")
        .containsPattern("\n7 +\\S.* 1 +0 +1 +1\n")
        .contains("Het vaakst niet bekend: ");
  }

  @Test
  void jsonHeeftEenRegelPerZaakInDeVolgordeVanDeInvoerMetDeSamenvattingErnaast() throws Exception {
    SomRun run =
        som(
            "prioriteer",
            Cases.csv(folder, SOM_MOMENT_NOT_REACHED, Cases.SUPERVISION),
            "--formaat",
            "json");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(run.outLines().get(0));
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly(
            "kenmerk",
            "prioriteit",
            "vast",
            "mogelijkePrioriteiten",
            "tegenstrijdig",
            "bevindingen",
            "getoond",
            "ontbrekend",
            "weging",
            "receipt",
            "waarschuwingen",
            "pakketStatus");
    assertThat(first.get("kenmerk").textValue()).isEqualTo("A2");
    assertThat(first.at("/receipt/peildatum").textValue()).isEqualTo("2026-06-30");
    assertThat(first.get("bevindingen").findValuesAsText("criterium"))
        .startsWith("1", "2", "3", "3-NB", "4", "5", "6", "7", "8", "9", "10", "signaal");
    assertThat(run.outLines().get(1)).startsWith("{\"kenmerk\":\"A1\"");
    assertThat(run.err()).startsWith("Samenvatting: 2 zaken");
  }

  @Test
  void eenHerzieningIsBijHaarNummerTeVragen() throws Exception {
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);
    assertThat(som("prioriteer", zaken, "--pakket", "2021.1@1", "--formaat", "json").out())
        .contains("\"pakket\":\"2021.1\",\"herziening\":1,");
    assertThat(som("prioriteer", zaken, "--pakket", "2021.1", "--formaat", "json").out())
        .contains("\"pakket\":\"2021.1\",\"herziening\":2,");
    SomRun none = som("prioriteer", zaken, "--pakket", "2021.1@7");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).startsWith("Er is geen regelpakket 2021.1 met herziening 7; er zijn: ");
    SomRun wrong = som("prioriteer", zaken, "--pakket", "2021.1@een");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains(
            "\"2021.1@een\" is geen pakket; schrijf de herziening als getal, zoals 2021.1@1.");
  }

  @Test
  void csvHeeftVasteKolommen() throws Exception {
    SomRun run = som("prioriteer", Cases.csv(folder, Cases.SUPERVISION), "--formaat", "csv");

    assertThat(run.outLines())
        .hasSize(2)
        .first()
        .isEqualTo(
            "kenmerk,prioriteit,vast,mogelijkePrioriteiten,tegenstrijdig,vanToepassing,onbekend,"
                + "ontbrekend,weeggroep,pakket,pakketHash,peildatum");
    assertThat(run.outLines().get(1))
        .matches(
            "A1,HOGE_PRIORITEIT,false,[A-Z_|]*HOGE_PRIORITEIT[A-Z_|]*,false,7,1\\|[^,]*,"
                + "[a-zA-Z0-9|]+,,2021\\.1,[0-9a-f]{64},2026-06-30");
    assertThat(run.err()).startsWith("Samenvatting: 1 zaak");
  }

  @Test
  void dePeildatumIsVandaagTenzijDieGegevenWordt() throws Exception {
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);

    assertThat(som("prioriteer", zaken).out()).contains("op peildatum 30 juni 2026");
    assertThat(som("prioriteer", zaken, "--peildatum", "2026-05-01").out())
        .contains("op peildatum 1 mei 2026");
  }

  @Test
  void csvJsonEnJsonlGevenHetzelfdeResultaat() throws Exception {
    String zaak =
        "{\"kenmerk\":\"A1\",\"fase\":\"NA_VONNIS\",\"datumBinnenkomst\":\"2026-01-12\","
            + "\"toezichtNaDetentie\":\"JA\"}";
    Object[] rest = {"--formaat", "json"};
    String csv = som("prioriteer", Cases.csv(folder, Cases.SUPERVISION), rest[0], rest[1]).out();

    assertThat(
            withInput(
                    "[" + zaak + "]",
                    "prioriteer",
                    "-",
                    "--invoerformaat",
                    "json",
                    rest[0],
                    rest[1])
                .out())
        .isEqualTo(csv);
    assertThat(
            withInput(zaak + "\n", "prioriteer", "-", "--invoerformaat", "jsonl", rest[0], rest[1])
                .out())
        .isEqualTo(csv);
  }

  @Test
  void eenLegeInvoerIsGeenFoutMaarWordtWelGezegd() throws Exception {
    SomRun run = som("prioriteer", Cases.csv(folder), "--formaat", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).hasSize(1);
    assertThat(run.err()).contains("Let op: in de invoer staat geen enkele zaak.");
  }

  @Test
  void eenTweedeKeerGeeftDezelfdeBytes() throws Exception {
    Path zaken = Cases.csv(folder, Cases.SUPERVISION, SOM_MOMENT_NOT_REACHED, FASE_UNKNOWN);

    assertThat(som("prioriteer", zaken, "--formaat", "json"))
        .isEqualTo(som("prioriteer", zaken, "--formaat", "json"));
  }
}

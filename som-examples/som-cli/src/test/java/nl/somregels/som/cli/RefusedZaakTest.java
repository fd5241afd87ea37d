package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static nl.somregels.som.cli.SomRun.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedZaakTest {
  private static final String TWO_ERRORS = "B2,NA VONNIS,2026-01-12,ja\n";

  @TempDir private Path folder;

  @Test
  void eenGeweigerdeZaakIsEenRegelMetRijKenmerkEnAlleRedenenEnDeRestGaatDoor() throws Exception {
    SomRun run =
        som("prioriteer", Cases.csv(folder, TWO_ERRORS, Cases.SUPERVISION), "--formaat", "csv");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(2);
    assertThat(run.outLines().get(1)).startsWith("A1,");
    assertThat(run.errLines().get(0))
        .startsWith("Nog niet beoordeeld: rij 2, B2: ")
        .contains("fase: deze waarde is niet geldig", "toezichtNaDetentie: deze waarde is niet")
        .doesNotContain("NA VONNIS", "\"ja\"");
    assertThat(run.errLines().get(1)).startsWith("Samenvatting: 1 zaak");
    assertThat(run.err()).contains("\nNog niet beoordeeld: 1\n");
  }

  @Test
  void metWaardenStaatErBijWatErIsIngevuld() throws Exception {
    SomRun run = som("prioriteer", Cases.csv(folder, TWO_ERRORS), "--met-waarden");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines().get(0))
        .contains(
            "Bedoelde u NA_VONNIS? (ingevuld: \"NA VONNIS\")", "Bedoelde u JA? (ingevuld: \"ja\")");
  }

  /** Every kind of reason: what was filled in stays away, and comes back when asked for. */
  @Test
  void eenWeigeringNoemtVeldEnRedenEnAlleenOpVerzoekWatErIsIngevuld() {
    String zaken =
        """
        kenmerk,fase,datumBinnenkomst,geboortedatum,pleegdatum,datumRisc,recidiverisico,laatsteReclasseringsinformatie,criminogeneFactoren
        A1,NA VONNIS,2026-07-31,1990-02-30,1995-12-24,31-05-2019,ernstig,GEEN,heroine
        A2,,2026-07-31,1996-03-04,1995-12-24,2025-08-09,HOOG,GEEN,heroine
        """;
    List<String> filledIn =
        List.of(
            "NA VONNIS",
            "2026-07-31",
            "1990-02-30",
            "1996-03-04",
            "1995-12-24",
            "31-05-2019",
            "2025-08-09",
            "\"HOOG\"",
            "ernstig",
            "heroine");

    SomRun run = judged(zaken, "--peildatum", "2026-06-30");
    assertThat(run.err())
        .contains("rij 2, A1: ", "datumBinnenkomst ligt na de peildatum 2026-06-30.")
        .contains("rij 3, A2: ", "geboortedatum ligt niet voor pleegdatum.")
        .doesNotContain(filledIn);
    assertThat(judged(zaken, "--peildatum", "2026-06-30", "--met-waarden").err())
        .contains(filledIn);
  }

  @Test
  void vanVeelRedenenStaanErTwintigEnHoeveelErNogZijn() {
    StringBuilder words = new StringBuilder("verslavin0");
    for (int i = 1; i < 1000; i++) {
      words.append("|verslavin").append(i);
    }
    SomRun run =
        withInput(
            "kenmerk,criminogeneFactoren\nA1," + words + "\n",
            "prioriteer",
            "-",
            "--invoerformaat",
            "csv",
            "--met-waarden");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines().get(0)).endsWith(" | en nog 980").hasSizeLessThan(3000);
  }

  @Test
  void eenTweedeZaakMetHetzelfdeKenmerkWordtGeweigerd() throws Exception {
    SomRun run = som("prioriteer", Cases.csv(folder, Cases.SUPERVISION, Cases.SUPERVISION));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("Nog niet beoordeeld: rij 3, A1: ");
  }

  @Test
  void zonderKenmerkZegtDeMeldingDat() throws Exception {
    SomRun run = som("prioriteer", Cases.csv(folder, ",NA_VONNIS,2026-01-12,\n"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("Nog niet beoordeeld: rij 2, zonder kenmerk: kenmerk: ");
  }

  @Test
  void eenWaardeMetRegeleindeBlijftEenRegel() throws Exception {
    SomRun run = som("prioriteer", Cases.csv(folder, "B1,\"NA\nVONNIS\u001b[2J\",,\n"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).doesNotContain("\u001b");
  }

  @Test
  void eenEinddatumVoorDePeildatumIsEenGeteldeWaarschuwing() {
    String zaken =
        """
        kenmerk,fase,datumBinnenkomst,einddatumDetentie
        A1,NA_VONNIS,2026-01-12,2026-06-01
        A2,NA_VONNIS,2026-01-12,2026-06-02
        """;

    SomRun run = withInput(zaken, "prioriteer", "-", "--invoerformaat", "csv", "--formaat", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).hasSize(3);
    assertThat(run.errLines())
        .filteredOn(line -> line.startsWith("Let op"))
        .containsExactly(
            "Let op, bij 2 zaken (zoals A1): einddatumDetentie ligt voor de peildatum 2026-06-30."
                + " Zij zijn gewoon beoordeeld.");
  }

  @Test
  void eenKenmerkDatEenNaamOfNummerLijktIsEenWaarschuwingPerBestandDieHetNietHerhaalt() {
    String zaken =
        """
        kenmerk,fase
        A1,NA_VONNIS
        Jan Jansen,NA_VONNIS
        12345678,vonnis
        """;
    String warning =
        "kenmerk: dit lijkt een naam of een nummer van een persoon. Gebruik een kenmerk dat niets"
            + " over iemand zegt.";

    assertThat(warnings(judged(zaken)))
        .containsExactly("Let op, bij 2 zaken (zoals rij 3): " + warning);
    assertThat(warnings(judged(zaken.replace("12345678,vonnis", "A2,NA_VONNIS"))))
        .containsExactly(
            "Let op, bij 1 zaak (zoals rij 3): " + warning + " Die is gewoon beoordeeld.");
    assertThat(warnings(judged(zaken, "--met-waarden")))
        .containsExactly("Let op, bij 2 zaken (zoals rij 3: Jan Jansen): " + warning);
  }

  @Test
  void ookEenAndereWaarschuwingHerhaaltZoEenKenmerkNiet() {
    assertThat(
            warnings(
                judged(
                    "kenmerk,datumBinnenkomst,einddatumDetentie\nJan Jansen,2026-05-01,2026-06-01\n")))
        .hasSize(2)
        .allMatch(line -> line.startsWith("Let op, bij 1 zaak (zoals rij 2): "))
        .anyMatch(line -> line.contains("einddatumDetentie ligt voor de peildatum"));
  }

  private static SomRun judged(String zaken, String... options) {
    List<String> words = List.of("prioriteer", "-", "--invoerformaat", "csv", "--formaat", "csv");
    return withInput(zaken, Stream.concat(words.stream(), Stream.of(options)).toArray());
  }

  private static List<String> warnings(SomRun run) {
    return run.errLines().stream().filter(line -> line.startsWith("Let op")).toList();
  }

  @Test
  void eenOnbekendeKolomStoptHetBestand() {
    SomRun run =
        withInput(
            "kenmerk,fasse\nA1,NA_VONNIS\n",
            "prioriteer",
            "-",
            "--invoerformaat",
            "csv",
            "--formaat",
            "json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).isNotEmpty().first().asString().contains("fasse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kenmerk,fasse\nA1,NA_VONNIS\n", "", "fase\nNA_VONNIS\n"})
  void vanEenGeweigerdBestandKomtNietsInHetResultaat(String zaken) {
    SomRun run = withInput(zaken, "prioriteer", "-", "--invoerformaat", "csv", "--formaat", "csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty();
  }

  @Test
  void inJsonLinesHeetDePlaatsRegel() {
    SomRun run =
        withInput(
            "{\"kenmerk\":\"A1\"}\nkapot\n",
            "prioriteer",
            "-",
            "--invoerformaat",
            "jsonl",
            "--formaat",
            "csv");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(2);
    assertThat(run.err()).startsWith("Nog niet beoordeeld: regel 2, zonder kenmerk: ");
  }
}

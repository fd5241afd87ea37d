package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCommandTest {
  private static final String LAW =
      "toezichtNaDetentie van NEE naar JA verlaagt de prioriteit nooit";

  private static final String SUPERVISION =
      """
      // Wie toezicht krijgt.
      regel "7 Toezicht"
        @bron("proef")
        @consensus("ja")
      wanneer
        er is een gedetineerde
        - de fase is NA_VONNIS
        - er volgt toezicht na de detentie: JA
      gevolg
        het effect is %s
      einde
      """;

  private static final String EXAMPLE =
      """
      - naam: "7 geldt"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, toezichtNaDetentie: JA}
        verwacht: {prioriteit: %s, vanToepassing: [7]}
        waarom: "Zo staat het in de proef."
      """;

  @TempDir private Path folder;

  @Test
  void eenPakketInOrdeIsGecontroleerdOpDeDagVanDeOpdracht() throws IOException {
    pack("HOOG", "HOGE_PRIORITEIT");

    SomRun run = document();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("In orde.", "<dd>30 juni 2026</dd>", "1 van 1 wet bewezen", ">bewezen<")
        .doesNotContain("7 geldt");
  }

  @Test
  void eenPakketMetFoutenGeeftEenPaginaDieDatZegtEnCodeEen() throws IOException {
    pack("LAAG", "HOGE_PRIORITEIT");

    SomRun run = document();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("Let op: pakket 2027.1 is niet in orde. Bekijk het met som controleer.\n");
    assertThat(run.out())
        .contains(
            "class=\"controle fout\"",
            "De controle vond 2 fouten.",
            ">gaat niet op<",
            "Er volgt geen toezicht na de detentie: professionele weging. Er volgt toezicht na de"
                + " detentie: lage prioriteit.")
        .doesNotContain(">bewezen<");
  }

  @Test
  void voorbeeldenStaanErAlleenAlsErOmIsGevraagd() throws IOException {
    pack("HOOG", "HOGE_PRIORITEIT");

    assertThat(document("--met-voorbeelden").out()).contains("Bijlage: voorbeelden", "7 geldt");
  }

  @Test
  void metTegenBegintDePaginaMetEenBesluitnotaOverDeMensenInHetBestand() throws IOException {
    pack("HOOG", "HOGE_PRIORITEIT");
    copy("2026.9", "HOOG", "LAAG");

    SomRun run = document("--tegen", "2026.9", "--populatie", Cases.csv(folder, Cases.SUPERVISION));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "besluitnota: regelpakket 2027.1 in plaats van 2026.9",
            "Mensen per uitkomst",
            "Gevolg: <mark>hoge prioriteit</mark>",
            "Gevolg: <mark>lage prioriteit</mark>");
  }

  @Test
  void metGeweigerdeZakenIsDeCodeEen() throws IOException {
    pack("HOOG", "HOGE_PRIORITEIT");
    copy("2026.9", "HOOG", "LAAG");
    Path zaken = Cases.csv(folder, Cases.SUPERVISION);

    SomRun run = document("--tegen", "2026.9", "--populatie", zaken, "--peildatum", "2020-06-30");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("datumBinnenkomst ligt na de peildatum 2020-06-30");
    assertThat(run.out()).contains("besluitnota");
  }

  @Test
  void bijEenPopulatieHoortEenPakketOmTegenTeLeggen() throws IOException {
    pack("HOOG", "HOGE_PRIORITEIT");

    SomRun run = document("--populatie", Cases.csv(folder, Cases.SUPERVISION));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("Bij --populatie, --peildatum en --met-waarden hoort --tegen.\n");
  }

  private void copy(String version, String effect, String other) throws IOException {
    Path from = folder.resolve("regels").resolve("2027.1");
    Path to = Files.createDirectories(folder.resolve("regels").resolve(version));
    for (String file : new String[] {"pakket.yaml", "criteria.dslr"}) {
      Files.writeString(
          to.resolve(file),
          Files.readString(from.resolve(file))
              .replace("2027.1", version)
              .replace("effect is " + effect, "effect is " + other));
    }
  }

  private SomRun document(Object... more) {
    Object[] args = new Object[4 + more.length];
    System.arraycopy(
        new Object[] {"document", "2027.1", "--regels", folder.resolve("regels")}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return som(args);
  }

  private void pack(String effect, String outcome) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("regels").resolve("2027.1"));
    Files.writeString(
        pack.resolve("pakket.yaml"),
        """
        versie: "2027.1"
        herziening: 1
        titel: "Proef"
        status: concept
        geldigVanaf: 2027-01-01
        bronnen:
          - "proef"
        wijzigingen:
          - "Eerste."
        lezingen: []
        wetten:
          - "%s"
        """
            .formatted(LAW));
    Files.writeString(pack.resolve("criteria.dslr"), SUPERVISION.formatted(effect));
    Files.writeString(
        Files.createDirectories(pack.resolve("voorbeelden")).resolve("7.yaml"),
        EXAMPLE.formatted(outcome));
  }
}

package nl.somregels.som.cli.output;

import static nl.somregels.som.bevindingen.Status.NIET_VAN_TOEPASSING;
import static nl.somregels.som.bevindingen.Status.ONBEKEND;
import static nl.somregels.som.bevindingen.Status.VAN_TOEPASSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.instroom.InstroomSummary;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.ZaakResult.Proposal;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;

/** One result, in which 3 yields to 7, 1 is unknown and the pack has groups. */
class PrioriteringFormsTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final Regelpakket PAKKET =
      new Regelpakket(
          new PakketVersie(2021, 2),
          1,
          "Titel",
          PakketStatus.CONCEPT,
          PEILDATUM,
          null,
          "ab12",
          1,
          java.util.Map.of());
  private static final Prioritering RESULT =
      new Prioritering(
          "A1",
          Prioriteit.PROFESSIONELE_WEGING,
          false,
          List.of(Prioriteit.HOGE_PRIORITEIT, Prioriteit.PROFESSIONELE_WEGING),
          true,
          List.of(
              bevinding("1", ONBEKEND),
              bevinding("2", NIET_VAN_TOEPASSING),
              bevinding("3", VAN_TOEPASSING, "7"),
              bevinding("7", VAN_TOEPASSING)),
          List.of(),
          Stream.of("fase", "pleegdatum", "datumRisc", "lvb", "verblijfsstatus")
              .map(feit -> new OntbrekendFeit(feit, List.of()))
              .toList(),
          List.of(),
          new Weeggroep(Weeggroep.WeeggroepCode.A, true, List.of(), List.of()),
          new Receipt(
              Receipt.FORMAT,
              new PakketVersie(2021, 2),
              1,
              "ab12".repeat(16),
              1,
              "0.1.0",
              "cd34".repeat(16),
              null,
              PEILDATUM),
          List.of(),
          PakketStatus.CONCEPT);

  private final StringWriter out = new StringWriter();

  @Test
  void csvHeeftCodesEnFeitenMetEenStreepErtussen() throws Exception {
    write(TableFormat.CSV);

    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "A1,PROFESSIONELE_WEGING,false,HOGE_PRIORITEIT|PROFESSIONELE_WEGING,true,3|7,1,"
                + "fase|pleegdatum|datumRisc|lvb|verblijfsstatus,A,2021.2,ab12,2026-06-30");
  }

  @Test
  void deTabelZetWatWijktTussenHaakjesEnKortOntbrekendeFeitenIn() throws Exception {
    write(TableFormat.TABEL);

    assertThat(out.toString().lines().skip(1).findFirst().orElseThrow())
        .isEqualTo(
            "A1       professionele weging (tegenstrijdig) A, eerst  nee   hoog, weging  "
                + "(3), 7          of er al een vonnis is, de dag van het feit en nog 3");
    assertThat(out.toString())
        .contains("(1): criterium 1 is van toepassing, maar een ander criterium gaat voor");
  }

  @Test
  void deSamenvattingTeltUitkomstenCriteriaEnWatOntbreekt() throws Exception {
    InstroomSummary summary = new InstroomSummary();
    summary.add(RESULT.proposal());
    summary.add(RESULT.proposal());
    summary.addRefused();

    InstroomSummaryTable.write(summary, PAKKET, PEILDATUM, out);

    assertThat(out.toString())
        .isEqualTo(
            """
            Samenvatting: 2 zaken op peildatum 30 juni 2026
            Pakket 2021.2, herziening 1: Titel
            Inhoud van het pakket: ab12

            prioriteit              aantal  aandeel  vast  nog niet vast
            hoge prioriteit              0     0,0%     0              0
            lage prioriteit              0     0,0%     0              0
            nog niet geprioriteerd       0     0,0%     0              0
            professionele weging         2   100,0%     0              2
            uitgesteld                   0     0,0%     0              0
            totaal                       2   100,0%     0              2

            De criteria spreken elkaar tegen, dus mensen bekijken het: 2
            Weeggroep A: 2
            Nog niet beoordeeld: 1

            criterium  naam    van toepassing  ander gaat voor  niet  onbekend
            1          Naam 1               0                0     0         2
            2          Naam 2               0                0     2         0
            3          Naam 3               2                2     0         0
            7          Naam 7               2                0     0         0

            Het vaakst niet bekend: de datum van de RISC (2), of er al een vonnis is (2), of er een vermoeden van een licht verstandelijke beperking is (2), de dag van het feit (2), of er rechtmatig verblijf is (2)
            """);
  }

  private void write(TableFormat format) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ResultTarget target = ResultTarget.stream(bytes)) {
      PrioriteringWriter writer = PrioriteringWriter.of(format, target, PAKKET, PEILDATUM);
      Zaak.Valid zaak = new Zaak.Valid(2, Gedetineerde.builder("A1").build(), List.of());
      PrioriteringWriter.Rendered rendered = writer.render(new Proposal(zaak, RESULT));
      rendered.write();
      writer.end();
      target.complete();
    }
    out.write(bytes.toString(StandardCharsets.UTF_8));
  }

  private static Bevinding bevinding(String code, Status status, String... yieldsTo) {
    return new Bevinding(
        new CriteriumCode(code),
        "Naam " + code,
        status,
        Effect.LAAG,
        false,
        Arrays.stream(yieldsTo).map(CriteriumCode::new).toList(),
        List.of(),
        List.of(),
        "Uitleg.",
        "tabel 7",
        new RegelLocation("criteria.dslr", 1));
  }
}

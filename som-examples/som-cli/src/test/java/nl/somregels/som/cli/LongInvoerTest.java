package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.examples.sample.InstroomCsv;
import nl.somregels.som.examples.sample.SampleInstroom;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.junit.jupiter.api.Test;

/** An inflow of many portions comes out as one would write it case by case. */
class LongInvoerTest {
  private static final int COUNT = 2_000;

  private static String csv() {
    StringWriter csv = new StringWriter();
    try {
      InstroomCsv.write(SampleInstroom.zaken(COUNT), csv);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return csv.toString();
  }

  @Test
  void elkeZaakGeeftOpZijnPlaatsDeBytesDieHijAlleenGeeft() {
    SomEngine engine = SomRegels.bundled().inForceOn(SampleInstroom.PEILDATUM);
    List<String> each = new ArrayList<>();
    for (Gedetineerde zaak : SampleInstroom.zaken(COUNT).toList()) {
      each.add(PrioriteringJson.render(engine.evaluate(zaak, SampleInstroom.PEILDATUM)));
    }

    SomRun run = withInput(csv(), "prioriteer", "-", "--invoerformaat", "csv", "--formaat", "json");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).isEqualTo(each);
  }

  @Test
  void watGeweigerdIsStaatInDeVolgordeVanDeInvoerOpStandaardfout() {
    StringBuilder csv = new StringBuilder("kenmerk,fase\n");
    List<String> refused = new ArrayList<>();
    List<String> succeeded = new ArrayList<>();
    for (int i = 1; i <= COUNT; i++) {
      boolean wrong = i % 3 == 0;
      csv.append("K").append(i).append(wrong ? ",fout\n" : ",NA_VONNIS\n");
      (wrong ? refused : succeeded).add("K" + i);
    }

    SomRun run =
        withInput(csv.toString(), "prioriteer", "-", "--invoerformaat", "csv", "--formaat", "csv");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines().stream().skip(1).map(line -> line.split(",")[0]))
        .isEqualTo(succeeded);
    assertThat(
            run.errLines().stream()
                .filter(line -> line.startsWith("Nog niet beoordeeld: rij"))
                .map(line -> line.split("[,:] ")[2]))
        .isEqualTo(refused);
  }

  @Test
  void eenBestandDatHalverwegeBreektHoudtWatErvoorStond() {
    StringBuilder csv = new StringBuilder("kenmerk,fase\n");
    for (int i = 1; i <= COUNT; i++) {
      csv.append("K").append(i).append(",NA_VONNIS\n");
    }
    csv.append("\"K\"x,NA_VONNIS\n");

    SomRun run =
        withInput(csv.toString(), "prioriteer", "-", "--invoerformaat", "csv", "--formaat", "csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.outLines()).hasSize(COUNT + 1);
    assertThat(run.err()).contains("rij " + (COUNT + 2));
  }
}

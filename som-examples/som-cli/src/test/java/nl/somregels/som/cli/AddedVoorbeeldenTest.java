package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case of an inflow as an example holds for the pack that judged it. */
class AddedVoorbeeldenTest {
  @TempDir private Path folder;

  @Test
  void elkeZaakVanDeInstroomKloptAlsVoorbeeld() throws IOException {
    assertThat(som("nieuw", "2021.2", "2031.1", "--regels", folder).code()).isZero();
    Path voorbeelden = folder.resolve("2031.1/voorbeelden");
    try (Stream<Path> files = Files.list(voorbeelden)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Regelpakketten pakketten = SomRegels.bundled();
    RegelpakketEngine engine = pakketten.version(PakketReference.of("2021.2"));
    StringBuilder all = new StringBuilder();
    int count = 0;
    try (InstroomReader zaken =
        InstroomReader.open(
            Path.of("../sample/instroom-300.csv"), InvoerFormat.CSV, pakketten, SomRun.TODAY)) {
      while (zaken.hasNext()) {
        if (zaken.next().zaak() instanceof Zaak.Valid valid) {
          String text =
              SomAnalysis.example(
                  new DatedCase(valid.gedetineerde(), SomRun.TODAY),
                  engine.evaluate(valid.gedetineerde(), SomRun.TODAY));
          assertThat(text).doesNotContain(valid.gedetineerde().kenmerk());
          all.append(text.replace("toegevoegd:", "zaak " + count++ + ":"));
        }
      }
    }
    Files.writeString(voorbeelden.resolve("alle.yaml"), all);
    assertThat(count).isGreaterThan(290);
    assertThat(som("voorbeelden", "2031.1", "--regels", folder).out())
        .isEqualTo("Alle %s voorbeelden van pakket 2031.1 kloppen.\n".formatted(count));
  }
}

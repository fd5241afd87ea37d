package nl.somregels.som.cli;

import static nl.somregels.som.cli.SomRun.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerklaarCommandTest {
  @TempDir private Path folder;
  private Path zaken;

  @BeforeEach
  void writeZaken() throws Exception {
    zaken = Cases.csv(folder, Cases.SUPERVISION, "A17,NA_VONNIS,2026-01-12,NEE\n", "B1,FOUT,,\n");
  }

  @Test
  void deUitlegNoemtDeZaakEnHetVoorstel() {
    SomRun run = som("verklaar", zaken, "--kenmerk", "A1");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("A1").endsWith("\n").doesNotEndWith("\n\n");
  }

  @Test
  void deKorteUitlegIsKorter() {
    String shortText = som("verklaar", zaken, "--kenmerk", "A1", "--kort").out();
    String whole = som("verklaar", zaken, "--kenmerk", "A1").out();

    assertThat(shortText).isNotBlank().hasSizeLessThan(whole.length());
  }

  @Test
  void jsonIsHetzelfdeAlsBijPrioriteer() {
    assertThat(som("verklaar", zaken, "--kenmerk", "A17", "--formaat", "json").out())
        .isEqualTo(som("prioriteer", zaken, "--formaat", "json").outLines().get(1) + "\n");
  }

  @Test
  void eenOnbekendKenmerkNoemtWatErOpLijkt() {
    assertThat(som("verklaar", zaken, "--kenmerk", "A117"))
        .isEqualTo(
            new SomRun(2, "", "In de invoer staat geen zaak met kenmerk A117. Bedoelde u A17?\n"));
  }

  @Test
  void eenGeweigerdeZaakGeeftDeRedenen() {
    SomRun run = som("verklaar", zaken, "--kenmerk", "B1");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Nog niet beoordeeld: rij 4, B1: fase: deze waarde is niet geldig");
  }
}

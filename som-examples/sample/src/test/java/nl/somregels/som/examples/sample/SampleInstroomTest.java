package nl.somregels.som.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import org.junit.jupiter.api.Test;

class SampleInstroomTest {
  private static final List<Gedetineerde> MANY = SampleInstroom.zaken(20_000).toList();

  @Test
  void deGeneratorGeeftPreciesHetVoorbeeldbestand() throws Exception {
    StringWriter csv = new StringWriter();
    InstroomCsv.write(SampleInstroom.zaken(300), csv);

    try (InputStream committed = SampleInstroom.class.getResourceAsStream("instroom-300.csv")) {
      assertThat(csv.toString().getBytes(StandardCharsets.UTF_8))
          .isEqualTo(committed.readAllBytes());
    }
  }

  @Test
  void eenGrotereInstroomBegintMetDeKleinere() {
    assertThat(MANY).startsWith(SampleInstroom.zaken(300).toArray(Gedetineerde[]::new));
  }

  @Test
  void geenEnkeleZaakIsInTegenspraakMetZichzelf() {
    assertThat(MANY)
        .allSatisfy(
            zaak -> assertThat(FeitenValidator.errors(zaak, SampleInstroom.PEILDATUM)).isEmpty());
  }

  @Test
  void deCijfersUitHetRapportKomenTerug() {
    assertThat(share(zaak -> zaak.fase().equals(known(Fase.PREVENTIEF))))
        .isCloseTo(0.98 * 116 / 139, within(0.02));
    assertThat(share(zaak -> !zaak.known(Feit.RECIDIVERISICO))).isCloseTo(71 / 139.0, within(0.02));
    assertThat(share(SampleInstroomTest::withoutRecentInformation))
        .isCloseTo(51 / 139.0, within(0.02));
    assertThat(share(zaak -> zaak.verblijfsstatus().equals(known(JaNee.NEE))))
        .isCloseTo(0.85 * 0.10, within(0.02));
  }

  @Test
  void deGatenUitHetRapportKomenTerugVoorVonnis() {
    List<Gedetineerde> preventive =
        MANY.stream().filter(zaak -> zaak.fase().equals(known(Fase.PREVENTIEF))).toList();

    assertThat(share(preventive, zaak -> zaak.zittingsdatum().isEmpty()))
        .isCloseTo(80 / 116.0, within(0.02));
    assertThat(share(preventive, zaak -> zaak.lopendeAdviesvraag().isEmpty()))
        .isCloseTo(79 / 116.0, within(0.02));
  }

  @Test
  void toezichtHangtAfVanDeDuurVanHetVerblijf() {
    List<Gedetineerde> known =
        MANY.stream()
            .filter(zaak -> zaak.fase().equals(known(Fase.NA_VONNIS)))
            .filter(zaak -> zaak.toezichtNaDetentie().isPresent())
            .filter(zaak -> zaak.datumBinnenkomst().isPresent())
            .filter(zaak -> zaak.einddatumDetentie().isPresent())
            .toList();
    List<Gedetineerde> longText = known.stream().filter(zaak -> stay(zaak) > 365).toList();

    assertThat(share(known, SampleInstroomTest::withoutSupervision)).isCloseTo(0.82, within(0.03));
    assertThat(share(longText, SampleInstroomTest::withoutSupervision))
        .isCloseTo(0.19, within(0.06));
    assertThat(share(known, zaak -> stay(zaak) < 30)).isCloseTo(0.5, within(0.04));
  }

  @Test
  void lvbEnVerslavingKomenZoVaakVoorAlsHetRapportZegt() {
    List<Gedetineerde> lvb = MANY.stream().filter(zaak -> zaak.lvb().isPresent()).toList();
    List<Gedetineerde> factors =
        MANY.stream().filter(zaak -> zaak.criminogeneFactoren().isPresent()).toList();

    assertThat(share(lvb, zaak -> zaak.lvb().equals(known(JaNee.JA))))
        .isCloseTo(0.45, within(0.02));
    assertThat(
            share(factors, zaak -> zaak.criminogeneFactoren().orElseThrow().contains("verslaving")))
        .isCloseTo(0.5, within(0.02));
  }

  private static boolean withoutRecentInformation(Gedetineerde zaak) {
    Reclasseringsinformatie information = zaak.laatsteReclasseringsinformatie().orElse(null);
    return information == Reclasseringsinformatie.NONE
        || information instanceof Reclasseringsinformatie.Latest last
            && last.datum().isBefore(SampleInstroom.PEILDATUM.minusYears(1));
  }

  private static boolean withoutSupervision(Gedetineerde zaak) {
    return zaak.toezichtNaDetentie().equals(known(JaNee.NEE));
  }

  private static long stay(Gedetineerde zaak) {
    return ChronoUnit.DAYS.between(
        zaak.datumBinnenkomst().orElseThrow(), zaak.einddatumDetentie().orElseThrow());
  }

  private static <T> Optional<T> known(T value) {
    return Optional.of(value);
  }

  private static double share(Predicate<Gedetineerde> predicate) {
    return share(MANY, predicate);
  }

  private static double share(List<Gedetineerde> zaken, Predicate<Gedetineerde> predicate) {
    return zaken.stream().filter(predicate).count() / (double) zaken.size();
  }
}

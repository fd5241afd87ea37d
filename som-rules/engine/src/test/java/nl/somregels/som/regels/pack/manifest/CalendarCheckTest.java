package nl.somregels.som.regels.pack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Periods run from the first day in force up to the first day no longer in force. */
class CalendarCheckTest {
  private static Regelpakket pakket(
      String version, int herziening, PakketStatus status, int ofDay, @Nullable Integer untilDay) {
    LocalDate begin = LocalDate.of(2026, 1, 1);
    return new Regelpakket(
        PakketVersie.of(version),
        herziening,
        "titel",
        status,
        begin.plusDays(ofDay),
        untilDay == null ? null : begin.plusDays(untilDay),
        "hash",
        1,
        java.util.Map.of());
  }

  private static Regelpakket adopted(String version, int ofDay, @Nullable Integer untilDay) {
    return pakket(version, 1, PakketStatus.VASTGESTELD, ofDay, untilDay);
  }

  private static List<String> codes(Regelpakket... pakketten) {
    return CalendarCheck.check(List.of(pakketten)).stream()
        .map(melding -> melding.code().code())
        .toList();
  }

  @Test
  void aansluitendePeriodenZijnGoed() {
    assertThat(codes(adopted("2026.1", 0, 10), adopted("2026.2", 10, null))).isEmpty();
  }

  @Test
  void eenDagSamenIsEenFout() {
    assertThat(codes(adopted("2026.1", 0, 11), adopted("2026.2", 10, null)))
        .containsExactly("overlap");
  }

  @Test
  void eenDagZonderPakketIsEenWaarschuwing() {
    List<Melding> meldingen =
        CalendarCheck.check(List.of(adopted("2026.1", 0, 9), adopted("2026.2", 10, null)));
    assertThat(meldingen).extracting(Melding::code).containsExactly(MeldingCode.GAT);
    assertThat(meldingen).extracting(Melding::ernst).containsExactly(Ernst.WAARSCHUWING);
  }

  @Test
  void eenPakketBinnenEenAnderLaatGeenGat() {
    assertThat(
            codes(adopted("2026.1", 0, 30), adopted("2026.2", 5, 10), adopted("2026.3", 30, null)))
        .containsExactly("overlap");
  }

  @Test
  void elkPaarDatSamenvaltWordtGenoemd() {
    assertThat(
            codes(
                adopted("2026.1", 0, null), adopted("2026.2", 5, null), adopted("2026.3", 6, null)))
        .containsExactly("overlap", "overlap", "overlap");
  }

  @Test
  void conceptenEnOudeHerzieningenTellenNiet() {
    assertThat(
            codes(
                pakket("2026.1", 1, PakketStatus.VASTGESTELD, 0, null),
                pakket("2026.1", 2, PakketStatus.VASTGESTELD, 0, null),
                pakket("2026.2", 1, PakketStatus.CONCEPT, 0, null),
                pakket("2026.3", 1, PakketStatus.INGETROKKEN, 0, null)))
        .isEmpty();
  }

  @Test
  void naastEenConceptTeltDeVorigeHerzieningMetHaarEigenMap() {
    List<Melding> meldingen =
        CalendarCheck.check(
            List.of(
                pakket("2026.1", 1, PakketStatus.VASTGESTELD, 0, null),
                pakket("2026.1", 2, PakketStatus.CONCEPT, 0, null),
                adopted("2026.2", 5, null)));
    assertThat(meldingen)
        .singleElement()
        .hasToString(
            "2026.2/pakket.yaml: pakket 2026.2 geldt vanaf 2026-01-06, maar pakket 2026.1 geldt dan"
                + " ook (vanaf 2026-01-01, zonder einde).\n"
                + "Zet in 2026.1/herzieningen/1/pakket.yaml: geldigTot: 2026-01-06.");
  }

  @Test
  void eenIngetrokkenPakketGeldtTotZijnEinddatum() {
    Regelpakket withdrawn = pakket("2026.1", 1, PakketStatus.INGETROKKEN, 0, 10);
    assertThat(withdrawn.inForceOn(LocalDate.of(2026, 1, 10))).isTrue();
    assertThat(withdrawn.inForceOn(LocalDate.of(2026, 1, 11))).isFalse();
    assertThat(
            pakket("2026.1", 1, PakketStatus.INGETROKKEN, 0, null)
                .inForceOn(LocalDate.of(2027, 1, 1)))
        .isFalse();
    assertThat(codes(withdrawn, adopted("2026.2", 5, null))).containsExactly("overlap");
    assertThat(codes(withdrawn, adopted("2026.2", 12, null))).containsExactly("gat");
  }

  @Test
  void geenPakketGeeftGeenMelding() {
    assertThat(codes()).isEmpty();
  }
}

package nl.somregels.som.regels.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Waarschuwing;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.render.VerklaringText;
import org.junit.jupiter.api.Test;

/** A proposal says itself what is strange about its facts and its pack. */
class WarningsTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final Gedetineerde ZAAK = Gedetineerde.builder("A1").build();

  @Test
  void eenGewoneZaakMetHetGeldendePakketHeeftGeenWaarschuwing() {
    Prioritering prioritering = TestPakketten.engine("2021.1").evaluate(ZAAK, PEILDATUM);

    assertThat(prioritering.waarschuwingen()).isEmpty();
    assertThat(prioritering.pakketStatus()).isEqualTo(PakketStatus.VASTGESTELD);
    assertThat(VerklaringText.render(prioritering)).doesNotContain("Let op: Pakket");
  }

  @Test
  void eenVoorstelVanEenConceptZegtDat() {
    Prioritering prioritering = TestPakketten.engine("2026.1").evaluate(ZAAK, PEILDATUM);

    assertThat(prioritering.pakketStatus()).isEqualTo(PakketStatus.CONCEPT);
    assertThat(prioritering.waarschuwingen())
        .containsExactly(
            new Waarschuwing(
                "pakket-is-concept", null, "Pakket 2026.1 is een concept en niet vastgesteld."));
    assertThat(PrioriteringJson.render(prioritering))
        .endsWith(
            ",\"waarschuwingen\":[{\"code\":\"pakket-is-concept\",\"feit\":null,"
                + "\"tekst\":\"Pakket 2026.1 is een concept en niet vastgesteld.\"}],"
                + "\"pakketStatus\":\"CONCEPT\"}");
    String caution = "Let op: Pakket 2026.1 is een concept en niet vastgesteld.";
    assertThat(VerklaringText.render(prioritering)).contains(caution);
    assertThat(VerklaringText.renderShort(prioritering)).contains(caution);
  }

  @Test
  void eenIngetrokkenPakketZegtDatVanafZijnEinddatum() {
    Regelpakket now = TestPakketten.engine("2021.1").regelpakket();
    Regelpakket withdrawn =
        new Regelpakket(
            now.versie(),
            now.herziening(),
            now.titel(),
            PakketStatus.INGETROKKEN,
            now.geldigVanaf(),
            PEILDATUM,
            now.pakketHash(),
            now.hashVersie(),
            now.earlierHashes());

    assertThat(Waarschuwing.about(withdrawn, PEILDATUM.minusDays(1))).isEmpty();
    assertThat(Waarschuwing.about(withdrawn, PEILDATUM))
        .extracting(Waarschuwing::tekst)
        .containsExactly(
            "Pakket 2021.1 is ingetrokken.",
            "Pakket 2021.1 geldt niet op de peildatum %s; het geldt vanaf %s tot en met %s."
                .formatted(PEILDATUM, now.geldigVanaf(), PEILDATUM.minusDays(1)));
  }

  @Test
  void eenPeildatumVoorDeGeldigheidZegtDatEnDeFeitenStaanVoorop() {
    LocalDate early = TestPakketten.engine("2021.1").regelpakket().geldigVanaf().minusDays(1);
    Gedetineerde zaak = ZAAK.toBuilder().einddatumDetentie(early.minusDays(1)).build();

    assertThat(TestPakketten.engine("2021.1").evaluate(zaak, early).waarschuwingen())
        .containsExactly(
            new Waarschuwing(
                "einddatum-voorbij",
                "einddatumDetentie",
                "einddatumDetentie ligt voor de peildatum " + early + "."),
            new Waarschuwing(
                "peildatum-buiten-geldigheid",
                null,
                "Pakket 2021.1 geldt niet op de peildatum %s; het geldt vanaf %s."
                    .formatted(early, early.plusDays(1))));
  }
}

package nl.somregels.som.regels.decide;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.NOG_NIET;
import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.NOG_NIET_GEPRIORITEERD;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import org.junit.jupiter.api.Test;

/**
 * 1 is low without lawful residence, 4 is low for a short stay or with lvb, 7 is high with
 * supervision after the verdict, 9 waits for day 15 before it.
 */
class UitkomstruimteTest {
  private static final List<Veld> JA_NEE =
      List.of(
          Veld.LOPENDE_ADVIESVRAAG,
          Veld.ASR_WEGINGSKADER_TOEGEPAST,
          Veld.TOEZICHT_NA_DETENTIE,
          Veld.ARTIKEL_43_LID_3_PLAATSING,
          Veld.ISD_OPGELEGD,
          Veld.TBS_DWANG_OPGELEGD,
          Veld.ADVISERING_AFGEROND,
          Veld.MAATREGEL_GESTART,
          Veld.UITSTROOM_MET_ZORGMACHTIGING,
          Veld.SIGNAAL_CASEMANAGER,
          Veld.LVB,
          Veld.LAAGGELETTERD,
          Veld.PSYCHIATRISCHE_PROBLEMATIEK,
          Veld.SOCIALE_STEUN,
          Veld.TE_MOTIVEREN,
          Veld.VERBLIJFSSTATUS);

  private final Uitkomstruimte ruimte =
      new Proefregels()
          .met("1", LAAG, Proefregels.VERBLIJF)
          .met(
              "4",
              LAAG,
              Proefregels.NA_VONNIS,
              new Een(
                  List.of(new Grens(Veld.VERBLIJFSDUUR, false, 28), new Gelijk(Veld.LVB, "JA"))))
          .met("7", HOOG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)
          .met("9", NOG_NIET, Proefregels.PREVENTIEF, new Grens(Veld.DETENTIEDAG, false, 15))
          .wijkt("1", "7")
          .wijkt("4", "7")
          .ruimte();

  @Test
  void deUitkomstenZijnWatInvullenVanDeOnbekendeFeitenGeeft() {
    assertThat(uitkomsten(beeld("NA_VONNIS", "JA", "NEE", "NEE").getal(Veld.VERBLIJFSDUUR, 40, 40)))
        .containsExactly(PROFESSIONELE_WEGING);
    assertThat(uitkomsten(beeld("NA_VONNIS", "JA", "NEE", "NEE")))
        .containsExactly(LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThat(uitkomsten(beeld("NA_VONNIS", "JA", "NEE", "JA"))).containsExactly(LAGE_PRIORITEIT);
    assertThat(uitkomsten(beeld("NA_VONNIS", "JA", "JA", "JA"))).containsExactly(HOGE_PRIORITEIT);
    assertThat(uitkomsten(beeld("PREVENTIEF", "JA", "JA", "JA")))
        .containsExactly(NOG_NIET_GEPRIORITEERD, PROFESSIONELE_WEGING);
    assertThat(uitkomsten(beeld("", "NEE", "", "")))
        .containsExactly(HOGE_PRIORITEIT, LAGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD);
    assertThat(uitkomsten(new FeitenbeeldBuilder()))
        .containsExactly(
            HOGE_PRIORITEIT, LAGE_PRIORITEIT, NOG_NIET_GEPRIORITEERD, PROFESSIONELE_WEGING);
  }

  @Test
  void eenVoorwaardeOverTweeFeitenStaatVastAlsEenErvanBeslist() {
    Stand beideOpen = stand(beeld("NA_VONNIS", "JA", "NEE", ""));
    assertThat(beideOpen).isEqualTo(new Stand(0b1101, 0b0010));
    assertThat(stand(beeld("NA_VONNIS", "JA", "NEE", "JA"))).isEqualTo(new Stand(0b1101, 0));
    assertThat(stand(beeld("NA_VONNIS", "JA", "NEE", "NEE").getal(Veld.VERBLIJFSDUUR, 28, 99)))
        .isEqualTo(new Stand(0b1111, 0));
  }

  @Test
  void watZekerGeldtWordtVoorgesteld() {
    assertThat(voorstel(beeld("NA_VONNIS", "NEE", "", ""))).isEqualTo(LAGE_PRIORITEIT);
    assertThat(voorstel(beeld("NA_VONNIS", "", "JA", ""))).isEqualTo(HOGE_PRIORITEIT);
    assertThat(voorstel(beeld("NA_VONNIS", "", "", ""))).isEqualTo(PROFESSIONELE_WEGING);
    assertThat(voorstel(beeld("", "NEE", "", "").getal(Veld.DETENTIEDAG, 20, 20)))
        .isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(voorstel(beeld("PREVENTIEF", "NEE", "", ""))).isEqualTo(NOG_NIET_GEPRIORITEERD);
    assertThat(voorstel(beeld("PREVENTIEF", "NEE", "", "").getal(Veld.DETENTIEDAG, 15, 15)))
        .isEqualTo(LAGE_PRIORITEIT);
  }

  @Test
  void alleenWieDeVariabeleLeestHoeftOpnieuw() {
    long[] eerder = ruimte.toestand(beeld("NA_VONNIS", "NEE", "", "").build());
    long[] nu = ruimte.toestand(beeld("NA_VONNIS", "NEE", "JA", "").build());
    int toezicht = nummer(Veld.TOEZICHT_NA_DETENTIE);
    assertThat(ruimte.lezers(toezicht)).isEqualTo(0b0100);
    assertThat(ruimte.lezers(nummer(Veld.FASE))).isEqualTo(0b1110);
    assertThat(ruimte.lezers(nummer(Veld.LVB))).isEqualTo(0b0010);
    assertThat(ruimte.stand(ruimte.stand(eerder), nu, ruimte.lezers(toezicht)))
        .isEqualTo(ruimte.stand(nu))
        .isNotEqualTo(ruimte.stand(eerder));
    assertThat(ruimte.stand(ruimte.stand(nu), eerder, ruimte.lezers(toezicht)))
        .isEqualTo(ruimte.stand(eerder));
  }

  @Test
  void criteriaDieVanTeVeelFeitenSamenAfhangenPassenNiet() {
    assertThat(metEnkeleFeiten(4).uitkomsten(new long[] {0b11, 0b11, 0b11, 0b11, 0b11}))
        .containsExactly(LAGE_PRIORITEIT, PROFESSIONELE_WEGING);
    assertThatThrownBy(() -> metEnkeleFeiten(16, Veld.ZELFREDZAAMHEID, Veld.BRON_RECIDIVERISICO))
        .hasMessage(
            "De criteria 1, 2 hangen samen van te veel feiten af om alle uitkomsten te kunnen"
                + " berekenen.");
  }

  /** Two criteria: one on all these facts together, one on the first of them. */
  private static Uitkomstruimte metEnkeleFeiten(int aantal, Veld... ook) {
    List<Veld> velden = new ArrayList<>(JA_NEE.subList(0, aantal));
    velden.addAll(List.of(ook));
    Expressie[] voorwaarden =
        velden.stream()
            .map(veld -> new Gelijk(veld, veld.woorden().get(0)))
            .toArray(Expressie[]::new);
    return new Proefregels()
        .met("1", Effect.LAAG, voorwaarden)
        .met("2", Effect.LAAG, voorwaarden[0])
        .ruimte();
  }

  private List<Prioriteit> uitkomsten(FeitenbeeldBuilder beeld) {
    return List.copyOf(ruimte.uitkomsten(ruimte.toestand(beeld.build())));
  }

  private Stand stand(FeitenbeeldBuilder beeld) {
    return ruimte.stand(ruimte.toestand(beeld.build()));
  }

  private Prioriteit voorstel(FeitenbeeldBuilder beeld) {
    Feitenbeeld zaak = beeld.build();
    return ruimte.voorstel(ruimte.stand(ruimte.toestand(zaak)), ruimte.toestand(zaak));
  }

  private int nummer(Veld veld) {
    return ruimte.variabelen().stream().map(Variabele::velden).toList().indexOf(List.of(veld));
  }

  /** What is known of a case; empty is unknown. */
  private static FeitenbeeldBuilder beeld(
      String fase, String verblijf, String toezicht, String lvb) {
    FeitenbeeldBuilder beeld = new FeitenbeeldBuilder();
    zet(beeld, Veld.FASE, fase);
    zet(beeld, Veld.VERBLIJFSSTATUS, verblijf);
    zet(beeld, Veld.TOEZICHT_NA_DETENTIE, toezicht);
    zet(beeld, Veld.LVB, lvb);
    return beeld;
  }

  private static void zet(FeitenbeeldBuilder beeld, Veld veld, String woord) {
    if (!woord.isEmpty()) {
      beeld.keuze(veld, woord);
    }
  }
}

package nl.somregels.som.regels.verify;

import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Weeggroep.Groep;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.Proefregels;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.proof.Bewijsruimten;
import org.junit.jupiter.api.Test;

/** What examples are asked to show: what some case can show, and nothing else. */
class ReachableTest {
  private static final Expressie JONG = new Grens(Veld.LEEFTIJD_OP_PEILDATUM, false, 18);
  private static final Expressie OUD = new Grens(Veld.LEEFTIJD_OP_PEILDATUM, true, 18);

  private static Proefregels regels() {
    return new Proefregels()
        .met("1", Effect.LAAG, Proefregels.VERBLIJF)
        .met("4", Effect.LAAG, Proefregels.NA_VONNIS, new Grens(Veld.VERBLIJFSDUUR, false, 28))
        .met("5", Effect.UITSTELLEN, Proefregels.PREVENTIEF)
        .met("7", Effect.HOOG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)
        .met("8", Effect.WEGING, Proefregels.TOEZICHT);
  }

  @Test
  void watElkaarTegenspreektEnSamenKanGeldenBotst() {
    assertThat(conflicts(regels())).containsExactly("1 met 5", "1 met 7", "4 met 7");
  }

  @Test
  void voorrangBeslistAlleenTussenHaarEigenTwee() {
    assertThat(conflicts(regels().wijkt("1", "7"))).containsExactly("1 met 5", "4 met 7");
    assertThat(conflicts(regels().wijkt("5", "1"))).containsExactly("1 met 7", "4 met 7");
  }

  @Test
  void aanTweeKantenVanEenGrensBotstNiets() {
    assertThat(conflicts(new Proefregels().met("1", Effect.LAAG, JONG).met("7", Effect.HOOG, OUD)))
        .isEmpty();
    assertThat(
            conflicts(
                new Proefregels()
                    .met("1", Effect.LAAG, new Grens(Veld.LEEFTIJD_OP_PEILDATUM, false, 19))
                    .met("7", Effect.HOOG, OUD)))
        .containsExactly("1 met 7");
  }

  @Test
  void wieAltijdEerstVoorEenDerdeWijktBotstNiet() {
    Proefregels regels =
        new Proefregels()
            .met("1", Effect.LAAG, Proefregels.VERBLIJF, Proefregels.TOEZICHT)
            .met("7", Effect.HOOG, Proefregels.NA_VONNIS)
            .met("8", Effect.WEGING, Proefregels.TOEZICHT)
            .wijkt("1", "8");

    assertThat(conflicts(regels)).isEmpty();
  }

  @Test
  void voorrangVanWieNooitSamenGeldtWerktNooit() {
    Regels regels =
        new Proefregels()
            .met("1", Effect.LAAG, JONG)
            .met("7", Effect.HOOG, OUD)
            .met("8", Effect.WEGING, Proefregels.TOEZICHT)
            .wijkt("1", "7")
            .wijkt("1", "8")
            .regels();
    Reachable reachable = of(regels);

    assertThat(regels.voorrang())
        .filteredOn(reachable::yields)
        .extracting(regel -> regel.voor().code())
        .containsExactly("8");
  }

  @Test
  void eenCriteriumDatNooitGeldtKanWelOnbekendZijn() {
    Regels regels = new Proefregels().met("7", Effect.HOOG, JONG, OUD).regels();
    Reachable reachable = of(regels);
    Criterium criterium = regels.criteria().get(0);

    assertThat(statuses(reachable, criterium))
        .containsExactly(Status.NIET_VAN_TOEPASSING, Status.ONBEKEND);
    assertThat(reachable.prioriteiten()).containsExactly(PROFESSIONELE_WEGING);
  }

  @Test
  void eenVoorwaardeDieNooitWaarIsWordtNietAlsWaarGevraagd() {
    Expressie never = new Samen(List.of(JONG, OUD));
    Reachable reachable = of(new Proefregels().met("7", Effect.HOOG, never).regels());

    assertThat(truths(reachable, never)).doesNotContain(Waarheid.WAAR).contains(Waarheid.ONWAAR);
  }

  @Test
  void eenOptieDieNooitGeldtMaaktGeenGroep() {
    Proefregels regels = new Proefregels().met("7", Effect.HOOG, Proefregels.TOEZICHT);
    assertThat(of(regels.regels()).groepen()).isEmpty();
    Regels never = regels.optie("O1", JONG, OUD).regels();
    assertThat(of(never).groepen()).containsExactly(Groep.B);
    assertThat(statuses(of(never), never.opties().get(0))).doesNotContain(Status.VAN_TOEPASSING);
    assertThat(of(regels.optie("O2", JONG).regels()).groepen())
        .containsExactlyInAnyOrder(Groep.A, Groep.B);
  }

  private static List<Status> statuses(Reachable reachable, Criterium criterium) {
    return Arrays.stream(Status.values())
        .filter(status -> reachable.status(criterium, status))
        .sorted()
        .toList();
  }

  private static List<Waarheid> truths(Reachable reachable, Expressie voorwaarde) {
    return Arrays.stream(Waarheid.values())
        .filter(waarheid -> reachable.truth(voorwaarde, waarheid))
        .toList();
  }

  private static Reachable of(Regels regels) {
    Criteriamodel model = new Criteriamodel(regels);
    return new Reachable(
        Bewijsruimten.of(regels, model, Voorwaardensessie.of(model.voorwaarden())));
  }

  private static List<String> conflicts(Proefregels regels) {
    return of(regels.regels()).conflicts().stream()
        .map(pair -> pair.get(0).code() + " met " + pair.get(1).code())
        .toList();
  }
}

package nl.somregels.som.regels.verify.proof;

import static nl.somregels.som.prioritering.Prioriteit.HOGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.LAGE_PRIORITEIT;
import static nl.somregels.som.prioritering.Prioriteit.PROFESSIONELE_WEGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.Proefregels;
import nl.somregels.som.regels.diff.Vergelijkpakket;
import nl.somregels.som.regels.pack.model.BedoeldeWijziging;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.pack.model.Verandering;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.junit.jupiter.api.Test;

/** What changes between two small sets of rules, held against what is meant to change. */
class ContractbewijsTest {
  private static final Expressie LVB = new Gelijk(Veld.LVB, "JA");
  private static final Verandering NAAR_A = Verandering.weeggroep("geen weeggroep", "weeggroep A");
  private static final Verandering NAAR_B = Verandering.weeggroep("geen weeggroep", "weeggroep B");

  /** Supervision is weighed instead of high, and low for who has an LVB. */
  private static Contractbewijs toezicht(List<BedoeldeWijziging> wijzigingen) {
    return new Contractbewijs(
        new Proefregels()
            .met("1", Effect.LAAG, Proefregels.VERBLIJF)
            .met("7", Effect.HOOG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)
            .regels(),
        new Proefregels()
            .met("1", Effect.LAAG, Proefregels.VERBLIJF)
            .met("7", Effect.WEGING, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)
            .met("9", Effect.LAAG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT, LVB)
            .regels(),
        wijzigingen);
  }

  @Test
  void alleAndereGevallenZijnDieVanGeenRegelMetHetzelfdeBeginInWelkeVolgordeOok() {
    List<BedoeldeWijziging> wijzigingen =
        new ArrayList<>(
            List.of(
                wijziging(Verandering.prioriteit(HOGE_PRIORITEIT, LAGE_PRIORITEIT), LVB),
                wijziging(Verandering.prioriteit(HOGE_PRIORITEIT, PROFESSIONELE_WEGING)),
                wijziging(Verandering.prioriteit(PROFESSIONELE_WEGING, LAGE_PRIORITEIT))));
    for (int i = 0; i < 3; i++) {
      Collections.rotate(wijzigingen, 1);
      Contractbewijs bewijs = toezicht(wijzigingen);
      assertThat(bewijs.onbedoeld()).isEmpty();
      assertThat(bewijs.ongezien()).isEmpty();
    }
  }

  @Test
  void eenAndereWeeggroepIsEenWijziging() {
    Regels zonder =
        new Proefregels()
            .met("1", Effect.LAAG, Proefregels.VERBLIJF)
            .met("7", Effect.LAAG, Proefregels.TOEZICHT)
            .regels();
    Regels met = zonder.metOpties(new Proefregels().optie("O1", LVB).regels().opties());
    List<BedoeldeWijziging> beide = List.of(wijziging(NAAR_A, LVB), wijziging(NAAR_B));
    assertThat(new Contractbewijs(zonder, met, beide).onbedoeld()).isEmpty();
    assertThat(new Contractbewijs(zonder, met, beide).ongezien()).isEmpty();
    assertThat(new Contractbewijs(zonder, met, beide).veranderingen())
        .containsExactly(entry(NAAR_A, 1L), entry(NAAR_B, 1L));
    assertThat(new Contractbewijs(zonder, met, beide.subList(0, 1)).onbedoeld())
        .containsOnlyKeys(NAAR_B);
    assertThat(new Contractbewijs(met, met, beide).ongezien()).isEqualTo(beide);
  }

  @Test
  void eerstBekekenWordenIsEenAndereReden() {
    assertThat(
            new Contractbewijs(
                    Vergelijkpakket.EERSTE.pakket().regels(),
                    Vergelijkpakket.EERSTE.met("  eerst bekijken\n", "").pakket().regels(),
                    List.of())
                .veranderingen())
        .containsExactly(entry(Verandering.REDEN, 24L));
  }

  @Test
  void vanAlleManierenStaatErHetGevalMetDeMinsteFeiten() {
    Proefregels laag =
        new Proefregels()
            .met("1", Effect.LAAG, Proefregels.VERBLIJF)
            .met("9", Effect.LAAG, LVB, Proefregels.TOEZICHT);
    Proefregels hoog =
        new Proefregels()
            .met("1", Effect.HOOG, Proefregels.VERBLIJF)
            .met("9", Effect.HOOG, LVB, Proefregels.TOEZICHT);
    assertThat(
            new Contractbewijs(metFase(laag).regels(), metFase(hoog).regels(), List.of())
                .onbedoeld()
                .get(Verandering.prioriteit(LAGE_PRIORITEIT, HOGE_PRIORITEIT))
                .kleinste()
                .toJson())
        .containsOnlyKeys("kenmerk", "fase", "verblijfsstatus", "peildatum");
  }

  private static Proefregels metFase(Proefregels regels) {
    return regels.met("som-moment", Effect.NOG_NIET, Proefregels.PREVENTIEF);
  }

  @Test
  void erIsPlaatsVoor64CriteriaOptiesEnWijzigingenSamen() {
    Proefregels regels = new Proefregels().optie("O1", LVB).optie("O2", LVB);
    Stream.iterate(1, i -> i + 1).limit(61).forEach(i -> regels.met("X" + i, Effect.WEGING, LVB));
    List<BedoeldeWijziging> een = List.of(wijziging(NAAR_A, LVB));
    assertThat(Contractbewijs.past(regels.regels(), een)).isTrue();
    assertThat(Contractbewijs.past(regels.optie("O3", LVB).regels(), een)).isFalse();
    assertThat(Wetbewijs.past(regels.met("X62", Effect.WEGING, LVB).regels())).isTrue();
    assertThat(Wetbewijs.past(regels.met("X63", Effect.WEGING, LVB).regels())).isTrue();
    assertThat(Wetbewijs.past(regels.met("X64", Effect.WEGING, LVB).regels())).isFalse();
  }

  private static BedoeldeWijziging wijziging(Verandering verandering, Expressie... voorwaarden) {
    return new BedoeldeWijziging(
        verandering.toString(),
        1,
        verandering,
        Stream.of(voorwaarden).map(deel -> new Voorwaarde("zin", 1, deel)).toList());
  }
}

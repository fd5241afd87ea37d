package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.somregels.som.regels.decide.Klasse.Interval;
import nl.somregels.som.regels.decide.Klasse.Woord;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import org.junit.jupiter.api.Test;

class VariabeleTest {
  private static final Klasse NIEUW = new Interval(Veld.OUDERDOM_RISC, Veld.GEEN_GETAL, 11);
  private static final Klasse GEEN =
      new Interval(Veld.OUDERDOM_RISC, Veld.GEEN_INFORMATIE, Veld.ONBEGRENSD);
  private static final Klasse LAAG = new Woord(Veld.RECIDIVERISICO, "LAAG");
  private static final Klasse HOOG = new Woord(Veld.RECIDIVERISICO, "HOOG");
  private static final Klasse AFWEZIG = new Woord(Veld.RECIDIVERISICO, Veld.AFWEZIG);

  private final Variabele variabele =
      new Variabele(
          List.of(Veld.OUDERDOM_RISC, Veld.RECIDIVERISICO),
          List.of(List.of(NIEUW, LAAG), List.of(NIEUW, HOOG), List.of(GEEN, AFWEZIG)));

  @Test
  void perKlasseIsBekendInWelkeCombinatiesZeVoorkomt() {
    assertThat(variabele.klassen(Veld.RECIDIVERISICO)).containsExactly(LAAG, HOOG, AFWEZIG);
    assertThat(variabele.delen(Veld.OUDERDOM_RISC)).containsExactly(0b011, 0b100);
    assertThat(variabele.delen(Veld.RECIDIVERISICO)).containsExactly(0b001, 0b010, 0b100);
  }

  @Test
  void bestaandZijnDeKlassenDieNietZeggenDatErNietsIs() {
    assertThat(variabele.bestaandeDelen(Veld.OUDERDOM_RISC)).containsExactly(0b011);
    assertThat(variabele.bestaandeDelen(Veld.RECIDIVERISICO)).containsExactly(0b001, 0b010);
  }

  @Test
  void eenBekendLabelLaatAlleenZijnCombinatiesOver() {
    assertThat(variabele.mogelijk(new FeitenbeeldBuilder().build())).isEqualTo(0b111);
    Feitenbeeld hoog = new FeitenbeeldBuilder().keuze(Veld.RECIDIVERISICO, "HOOG").build();
    assertThat(variabele.mogelijk(hoog)).isEqualTo(0b010);
  }

  @Test
  void eenCombinatieZetElkVeld() {
    FeitenbeeldBuilder beeld = new FeitenbeeldBuilder();
    variabele.zet(1, beeld);
    assertThat(variabele.mogelijk(beeld.build())).isEqualTo(0b010);
  }

  @Test
  void meerDanVierenzestigCombinatiesIsTeVeelOnderscheid() {
    assertThat(new Variabele(List.of(Veld.VERBLIJFSDUUR), dagen(64)).combinaties()).hasSize(64);
    assertThatThrownBy(() -> new Variabele(List.of(Veld.VERBLIJFSDUUR), dagen(65)))
        .hasMessage("De regels maken te veel onderscheid in verblijfsduur.");
  }

  private static List<List<Klasse>> dagen(int aantal) {
    return IntStream.range(0, aantal)
        .mapToObj(dag -> List.<Klasse>of(new Interval(Veld.VERBLIJFSDUUR, dag, dag)))
        .toList();
  }
}

package nl.somregels.som.regels.profile.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import org.junit.jupiter.api.Test;

/** Every way to fill in what is unknown, as far as the conditions can tell. */
class AanvullingenTest {
  private static final Veld FACTOREN = Veld.CRIMINOGENE_FACTOREN;
  private static final Veld AANTAL = Veld.AANTAL_CRIMINOGENE_FACTOREN;

  @Test
  void eenOnbekendWoordKanElkWoordZijnEnEenBekendBlijft() {
    Aanvullingen lvb = aanvullingen(new Gelijk(Veld.LVB, "JA"));
    assertThat(lvb.van(beeld().build(), List.of(Veld.LVB)))
        .extracting(beeld -> beeld.keuze(Veld.LVB))
        .containsExactly("JA", "NEE");
    assertThat(lvb.van(beeld().keuze(Veld.LVB, "NEE").build(), List.of(Veld.LVB)))
        .extracting(beeld -> beeld.keuze(Veld.LVB))
        .containsExactly("NEE");
  }

  @Test
  void eenGetalKanInElkIntervalLiggenDatPastBijWatBekendIs() {
    assertThat(dagen(Veld.GEEN_GETAL, Veld.ONBEGRENSD)).containsExactly(27, 28, 90);
    assertThat(dagen(27, 27)).containsExactly(27);
    assertThat(dagen(28, 28)).containsExactly(28);
    assertThat(dagen(27, 28)).containsExactly(27, 28);
    assertThat(dagen(89, 89)).containsExactly(28);
    assertThat(dagen(89, 90)).containsExactly(28, 90);
    assertThat(dagen(28, Veld.ONBEGRENSD)).containsExactly(28, 90);
  }

  private static List<Integer> dagen(int laagste, int hoogste) {
    return aanvullingen(
            new Grens(Veld.VERBLIJFSDUUR, true, 28), new Grens(Veld.VERBLIJFSDUUR, true, 90))
        .van(
            beeld().getal(Veld.VERBLIJFSDUUR, laagste, hoogste).build(),
            List.of(Veld.VERBLIJFSDUUR))
        .stream()
        .map(beeld -> beeld.laagste(Veld.VERBLIJFSDUUR))
        .toList();
  }

  @Test
  void labelRiscEnNieuwsteInformatieGaanSamen() {
    Aanvullingen informatie = aanvullingen(new Grens(Veld.OUDERDOM_RISC, true, 12));
    List<Veld> label = List.of(Veld.RECIDIVERISICO);
    assertThat(informatie.van(beeld().build(), label))
        .hasSize(10)
        .allMatch(
            beeld ->
                beeld.keuze(Veld.RECIDIVERISICO).equals(Veld.AFWEZIG)
                    == (beeld.laagste(Veld.OUDERDOM_RISC) == Veld.GEEN_INFORMATIE))
        .allMatch(
            beeld -> beeld.laagste(Veld.NIEUWSTE_INFORMATIE) <= beeld.laagste(Veld.OUDERDOM_RISC));
    assertThat(informatie.van(beeld().keuze(Veld.RECIDIVERISICO, "HOOG").build(), label))
        .extracting(
            beeld -> beeld.laagste(Veld.OUDERDOM_RISC),
            beeld -> beeld.laagste(Veld.NIEUWSTE_INFORMATIE))
        .containsExactlyInAnyOrder(tuple(11, 11), tuple(12, 11), tuple(12, 12));
    assertThat(
            informatie.van(
                beeld()
                    .getal(Veld.NIEUWSTE_INFORMATIE, Veld.GEEN_INFORMATIE, Veld.ONBEGRENSD)
                    .build(),
                label))
        .singleElement()
        .matches(beeld -> beeld.keuze(Veld.RECIDIVERISICO).equals(Veld.AFWEZIG));
  }

  @Test
  void hetAantalFactorenPastBijDeWoordenDieErinStaan() {
    int alle = CriminogeneFactoren.WOORDEN.size();
    assertThat(factoren(beeld(), 1)).containsExactly("[] 0", "[] 1", "[verslaving] 1");
    assertThat(factoren(beeld(), 2))
        .containsExactly("[] 1", "[] 2", "[verslaving] 1", "[verslaving] 2");
    assertThat(factoren(beeld(), alle - 1)).hasSize(4);
    assertThat(factoren(beeld(), alle))
        .containsExactly("[] " + (alle - 1), "[verslaving] " + (alle - 1), "[verslaving] " + alle);
    assertThat(factoren(beeld().woorden(FACTOREN, Set.of("gokken", "verslaving")), 2))
        .containsExactly("[verslaving] 1", "[verslaving] 2");
    assertThat(factoren(beeld().woorden(FACTOREN, Set.of("gokken")), 2))
        .containsExactly("[] 1", "[] 2");
  }

  private static List<String> factoren(FeitenbeeldBuilder beeld, int grens) {
    return aanvullingen(new Bevat(FACTOREN, true, "verslaving"), new Grens(AANTAL, true, grens))
        .van(beeld.build(), List.of(FACTOREN))
        .stream()
        .map(AanvullingenTest::factoren)
        .toList();
  }

  private static String factoren(Feitenbeeld beeld) {
    return beeld.woorden(FACTOREN) + " " + beeld.laagste(AANTAL);
  }

  private static Aanvullingen aanvullingen(Expressie... voorwaarden) {
    return new Aanvullingen(Arrays.asList(voorwaarden));
  }

  private static FeitenbeeldBuilder beeld() {
    return new FeitenbeeldBuilder();
  }
}

package nl.somregels.som.regels.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class VoorwaardensessieTest {
  private static final List<Expressie> VOORWAARDEN =
      List.of(new Gelijk(Veld.LVB, "JA"), new Gelijk(Veld.FASE, "NA_VONNIS"));

  @Test
  void eenVoorwaardeIsWaarOnwaarOfOnbekend() {
    Voorwaardensessie sessie = Voorwaardensessie.of(VOORWAARDEN);

    assertThat(sessie.evaluate(new FeitenbeeldBuilder().keuze(Veld.LVB, "JA").build()))
        .containsExactly(Waarheid.WAAR, Waarheid.ONBEKEND);
    assertThat(sessie.evaluate(new FeitenbeeldBuilder().keuze(Veld.FASE, "PREVENTIEF").build()))
        .containsExactly(Waarheid.ONBEKEND, Waarheid.ONWAAR);
  }

  /** Drools would let both share one node, and answer for the second what holds for the first. */
  @Test
  void tweeUitdrukkingenMetEenNaamWordenGeweigerd() {
    Expressie twee =
        new Samen(List.of(new Gelijk(Veld.FASE, "A"), new Gelijk(Veld.FASE, "NA_VONNIS")));
    Expressie een =
        new Samen(List.of(new Gelijk(Veld.FASE, "A], Gelijk[veld=FASE, woord=NA_VONNIS")));
    assertThat(een).hasToString(twee.toString()).isNotEqualTo(twee);

    assertThatThrownBy(() -> Voorwaardensessie.of(List.of(twee, een)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(twee.toString());
    assertThat(Voorwaardensessie.of(List.of(twee, twee)).evaluate(new FeitenbeeldBuilder().build()))
        .containsExactly(Waarheid.ONBEKEND, Waarheid.ONBEKEND);
  }

  @Test
  void deKennisbankHoudtGeenSessieVast() throws Exception {
    Voorwaardensessie sessie = Voorwaardensessie.of(VOORWAARDEN);
    for (int i = 0; i < 1000; i++) {
      assertThat(sessie.evaluate(new FeitenbeeldBuilder().keuze(Veld.LVB, "NEE").build()))
          .containsExactly(Waarheid.ONWAAR, Waarheid.ONBEKEND);
    }
    Field kennisbank = Voorwaardensessie.class.getDeclaredField("kennisbank");
    kennisbank.setAccessible(true);

    assertThat(((KieBase) kennisbank.get(sessie)).getKieSessions()).isEmpty();
  }
}

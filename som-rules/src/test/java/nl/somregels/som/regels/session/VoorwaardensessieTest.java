package nl.somregels.som.regels.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Expressie.Gelijk;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.session.Voorwaardensessie.Jit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.KieBase;

class VoorwaardensessieTest {
  private static final List<Expressie> VOORWAARDEN =
      List.of(new Gelijk(Veld.LVB, "JA"), new Gelijk(Veld.FASE, "NA_VONNIS"));

  @ParameterizedTest
  @EnumSource
  void eenVoorwaardeIsWaarOnwaarOfOnbekend(Jit jit) {
    Voorwaardensessie sessie = Voorwaardensessie.compile(VOORWAARDEN, jit);

    assertThat(sessie.evaluate(new FeitenbeeldBuilder().keuze(Veld.LVB, "JA").build()))
        .containsExactly(Waarheid.WAAR, Waarheid.ONBEKEND);
    assertThat(sessie.evaluate(new FeitenbeeldBuilder().keuze(Veld.FASE, "PREVENTIEF").build()))
        .containsExactly(Waarheid.ONBEKEND, Waarheid.ONWAAR);
  }

  @Test
  void deKennisbankHoudtGeenSessieVast() throws Exception {
    Voorwaardensessie sessie = Voorwaardensessie.compile(VOORWAARDEN, Jit.DIRECT);
    for (int i = 0; i < 1000; i++) {
      assertThat(sessie.evaluate(new FeitenbeeldBuilder().keuze(Veld.LVB, "NEE").build()))
          .containsExactly(Waarheid.ONWAAR, Waarheid.ONBEKEND);
    }
    Field kennisbank = Voorwaardensessie.class.getDeclaredField("kennisbank");
    kennisbank.setAccessible(true);

    assertThat(((KieBase) kennisbank.get(sessie)).getKieSessions()).isEmpty();
  }
}

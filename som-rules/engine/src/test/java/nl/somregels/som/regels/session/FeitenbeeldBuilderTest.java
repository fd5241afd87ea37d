package nl.somregels.som.regels.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.somregels.som.regels.pack.model.Veld;
import org.junit.jupiter.api.Test;

class FeitenbeeldBuilderTest {

  @Test
  void naElkBeeldBegintHetOpnieuw() {
    FeitenbeeldBuilder builder =
        new FeitenbeeldBuilder()
            .keuze(Veld.LVB, "JA")
            .getal(Veld.DETENTIEDAG, 3, 3)
            .woorden(Veld.CRIMINOGENE_FACTOREN, Set.of("middelen"));
    Feitenbeeld eerst = builder.build();
    Feitenbeeld dan = builder.keuze(Veld.LVB, "NEE").build();
    assertThat(eerst.keuze(Veld.LVB)).isEqualTo("JA");
    assertThat(eerst.laagste(Veld.DETENTIEDAG)).isEqualTo(3);
    assertThat(dan.keuze(Veld.LVB)).isEqualTo("NEE");
    assertThat(dan.laagste(Veld.DETENTIEDAG)).isEqualTo(Veld.GEEN_GETAL);
    assertThat(dan.hoogste(Veld.DETENTIEDAG)).isEqualTo(Veld.ONBEGRENSD);
    assertThat(dan.woorden(Veld.CRIMINOGENE_FACTOREN)).isNull();
    assertThat(builder.build().keuze(Veld.LVB)).isNull();
  }
}

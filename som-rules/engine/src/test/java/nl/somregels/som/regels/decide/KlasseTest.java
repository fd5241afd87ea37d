package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.somregels.som.regels.decide.Klasse.Interval;
import nl.somregels.som.regels.decide.Klasse.Woord;
import nl.somregels.som.regels.decide.Klasse.Woorden;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import org.junit.jupiter.api.Test;

class KlasseTest {
  private static final Feitenbeeld NIETS = new FeitenbeeldBuilder().build();

  @Test
  void eenWoordIsMogelijkZolangErGeenAnderWoordBekendIs() {
    Klasse ja = new Woord(Veld.LVB, "JA");
    assertThat(ja.mogelijk(NIETS)).isTrue();
    assertThat(ja.mogelijk(new FeitenbeeldBuilder().keuze(Veld.LVB, "JA").build())).isTrue();
    assertThat(ja.mogelijk(new FeitenbeeldBuilder().keuze(Veld.LVB, "NEE").build())).isFalse();
    assertThat(gezet(ja).keuze(Veld.LVB)).isEqualTo("JA");
  }

  @Test
  void eenIntervalIsMogelijkZolangHetRaaktAanWatBekendIs() {
    Klasse vierWeken = new Interval(Veld.VERBLIJFSDUUR, 28, 55);
    assertThat(vierWeken.mogelijk(NIETS)).isTrue();
    assertThat(vierWeken.mogelijk(dagen(0, 27))).isFalse();
    assertThat(vierWeken.mogelijk(dagen(0, 28))).isTrue();
    assertThat(vierWeken.mogelijk(dagen(55, 90))).isTrue();
    assertThat(vierWeken.mogelijk(dagen(56, 90))).isFalse();
  }

  @Test
  void eenIntervalZetEenGetalDatErInLigt() {
    Feitenbeeld vanaf = gezet(new Interval(Veld.VERBLIJFSDUUR, 28, Veld.ONBEGRENSD));
    assertThat(vanaf.laagste(Veld.VERBLIJFSDUUR)).isEqualTo(28);
    assertThat(vanaf.hoogste(Veld.VERBLIJFSDUUR)).isEqualTo(28);
    Feitenbeeld tot = gezet(new Interval(Veld.VERBLIJFSDUUR, Veld.GEEN_GETAL, 27));
    assertThat(tot.laagste(Veld.VERBLIJFSDUUR)).isEqualTo(27);
    assertThat(tot.hoogste(Veld.VERBLIJFSDUUR)).isEqualTo(27);
  }

  @Test
  void vanEenLijstTellenAlleenDeGenoemdeWoorden() {
    Klasse verslaafd =
        new Woorden(
            Veld.CRIMINOGENE_FACTOREN, Set.of("verslaving", "dakloosheid"), Set.of("verslaving"));
    assertThat(verslaafd.mogelijk(NIETS)).isTrue();
    assertThat(verslaafd.mogelijk(lijst("verslaving", "schulden"))).isTrue();
    assertThat(verslaafd.mogelijk(lijst("verslaving", "dakloosheid"))).isFalse();
    assertThat(verslaafd.mogelijk(lijst("schulden"))).isFalse();
    assertThat(gezet(verslaafd).woorden(Veld.CRIMINOGENE_FACTOREN)).containsExactly("verslaving");
  }

  @Test
  void alleenGeenInformatieEnEenAfwezigLabelZeggenDatErNietsIs() {
    assertThat(new Woord(Veld.RECIDIVERISICO, Veld.AFWEZIG).zegtGeen()).isTrue();
    assertThat(new Woord(Veld.RECIDIVERISICO, "LAAG").zegtGeen()).isFalse();
    assertThat(new Interval(Veld.OUDERDOM_RISC, Veld.GEEN_INFORMATIE, Veld.ONBEGRENSD).zegtGeen())
        .isTrue();
    assertThat(new Interval(Veld.OUDERDOM_RISC, 12, Veld.GEEN_INFORMATIE - 1).zegtGeen()).isFalse();
  }

  private static Feitenbeeld gezet(Klasse klasse) {
    FeitenbeeldBuilder beeld = new FeitenbeeldBuilder();
    klasse.zet(beeld);
    return beeld.build();
  }

  private static Feitenbeeld dagen(int laagste, int hoogste) {
    return new FeitenbeeldBuilder().getal(Veld.VERBLIJFSDUUR, laagste, hoogste).build();
  }

  private static Feitenbeeld lijst(String... woorden) {
    return new FeitenbeeldBuilder().woorden(Veld.CRIMINOGENE_FACTOREN, Set.of(woorden)).build();
  }
}

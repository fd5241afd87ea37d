package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.somregels.som.regels.decide.ValueClass.IntervalClass;
import nl.somregels.som.regels.decide.ValueClass.WordClass;
import nl.somregels.som.regels.decide.ValueClass.WordsClass;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import org.junit.jupiter.api.Test;

class ValueClassTest {
  private static final FieldValues NIETS = new FieldValuesBuilder().build();

  @Test
  void eenWoordIsMogelijkZolangErGeenAnderWoordBekendIs() {
    ValueClass ja = new WordClass(Field.LVB, "JA");
    assertThat(ja.mogelijk(NIETS)).isTrue();
    assertThat(ja.mogelijk(new FieldValuesBuilder().keuze(Field.LVB, "JA").build())).isTrue();
    assertThat(ja.mogelijk(new FieldValuesBuilder().keuze(Field.LVB, "NEE").build())).isFalse();
    assertThat(gezet(ja).keuze(Field.LVB)).isEqualTo("JA");
  }

  @Test
  void eenIntervalIsMogelijkZolangHetRaaktAanWatBekendIs() {
    ValueClass vierWeken = new IntervalClass(Field.VERBLIJFSDUUR, 28, 55);
    assertThat(vierWeken.mogelijk(NIETS)).isTrue();
    assertThat(vierWeken.mogelijk(dagen(0, 27))).isFalse();
    assertThat(vierWeken.mogelijk(dagen(0, 28))).isTrue();
    assertThat(vierWeken.mogelijk(dagen(55, 90))).isTrue();
    assertThat(vierWeken.mogelijk(dagen(56, 90))).isFalse();
  }

  @Test
  void eenIntervalZetEenGetalDatErInLigt() {
    FieldValues vanaf = gezet(new IntervalClass(Field.VERBLIJFSDUUR, 28, Field.ONBEGRENSD));
    assertThat(vanaf.laagste(Field.VERBLIJFSDUUR)).isEqualTo(28);
    assertThat(vanaf.hoogste(Field.VERBLIJFSDUUR)).isEqualTo(28);
    FieldValues tot = gezet(new IntervalClass(Field.VERBLIJFSDUUR, Field.GEEN_GETAL, 27));
    assertThat(tot.laagste(Field.VERBLIJFSDUUR)).isEqualTo(27);
    assertThat(tot.hoogste(Field.VERBLIJFSDUUR)).isEqualTo(27);
  }

  @Test
  void vanEenLijstTellenAlleenDeGenoemdeWoorden() {
    ValueClass verslaafd =
        new WordsClass(
            Field.CRIMINOGENE_FACTOREN, Set.of("verslaving", "dakloosheid"), Set.of("verslaving"));
    assertThat(verslaafd.mogelijk(NIETS)).isTrue();
    assertThat(verslaafd.mogelijk(lijst("verslaving", "schulden"))).isTrue();
    assertThat(verslaafd.mogelijk(lijst("verslaving", "dakloosheid"))).isFalse();
    assertThat(verslaafd.mogelijk(lijst("schulden"))).isFalse();
    assertThat(gezet(verslaafd).woorden(Field.CRIMINOGENE_FACTOREN)).containsExactly("verslaving");
  }

  @Test
  void alleenGeenInformatieEnEenAfwezigLabelZeggenDatErNietsIs() {
    assertThat(new WordClass(Field.RECIDIVERISICO, Field.AFWEZIG).zegtGeen()).isTrue();
    assertThat(new WordClass(Field.RECIDIVERISICO, "LAAG").zegtGeen()).isFalse();
    assertThat(
            new IntervalClass(Field.OUDERDOM_RISC, Field.GEEN_INFORMATIE, Field.ONBEGRENSD)
                .zegtGeen())
        .isTrue();
    assertThat(new IntervalClass(Field.OUDERDOM_RISC, 12, Field.GEEN_INFORMATIE - 1).zegtGeen())
        .isFalse();
  }

  private static FieldValues gezet(ValueClass klasse) {
    FieldValuesBuilder beeld = new FieldValuesBuilder();
    klasse.zet(beeld);
    return beeld.build();
  }

  private static FieldValues dagen(int laagste, int hoogste) {
    return new FieldValuesBuilder().getal(Field.VERBLIJFSDUUR, laagste, hoogste).build();
  }

  private static FieldValues lijst(String... woorden) {
    return new FieldValuesBuilder().woorden(Field.CRIMINOGENE_FACTOREN, Set.of(woorden)).build();
  }
}

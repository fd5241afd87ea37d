package nl.somregels.som.regels.profile.space;

import static nl.somregels.som.regels.session.Truth.ONBEKEND;
import static nl.somregels.som.regels.session.Truth.ONWAAR;
import static nl.somregels.som.regels.session.Truth.WAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import nl.somregels.som.regels.session.Truth;
import org.junit.jupiter.api.Test;

/** The second reading of each kind of condition. */
class ReferenceConditionsTest {
  private static final Expression LVB = new Equals(Field.LVB, "JA");
  private static final Expression KORT = new AtLeast(Field.VERBLIJFSDUUR, false, 28);
  private static final Expression LANG = new AtLeast(Field.VERBLIJFSDUUR, true, 28);

  @Test
  void eenWoordIsWaarOnwaarOfOnbekend() {
    assertThat(waarheid(LVB, beeld().keuze(Field.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(waarheid(LVB, beeld().keuze(Field.LVB, "NEE"))).isEqualTo(ONWAAR);
    assertThat(waarheid(LVB, beeld())).isEqualTo(ONBEKEND);
  }

  @Test
  void eenGrensIsPasBekendAlsHetHeleIntervalAanEenKantLigt() {
    assertThat(waarheid(KORT, dagen(0, 27))).isEqualTo(WAAR);
    assertThat(waarheid(KORT, dagen(28, 90))).isEqualTo(ONWAAR);
    assertThat(waarheid(KORT, dagen(27, 28))).isEqualTo(ONBEKEND);
    assertThat(waarheid(LANG, dagen(0, 27))).isEqualTo(ONWAAR);
    assertThat(waarheid(LANG, dagen(28, 90))).isEqualTo(WAAR);
    assertThat(waarheid(LANG, dagen(0, 28))).isEqualTo(ONBEKEND);
  }

  @Test
  void eenLijstHeeftHetWoordOfHeeftHetNiet() {
    Expression erin = new Contains(Field.CRIMINOGENE_FACTOREN, true, "gokken");
    Expression nietErin = new Contains(Field.CRIMINOGENE_FACTOREN, false, "gokken");
    assertThat(waarheid(erin, lijst("gokken"))).isEqualTo(WAAR);
    assertThat(waarheid(nietErin, lijst("gokken"))).isEqualTo(ONWAAR);
    assertThat(waarheid(erin, lijst())).isEqualTo(ONWAAR);
    assertThat(waarheid(nietErin, lijst())).isEqualTo(WAAR);
    assertThat(waarheid(erin, beeld())).isEqualTo(ONBEKEND);
  }

  @Test
  void vanEenGroepBeslistEenDeelOfElkDeelMoetBekendZijn() {
    Expression samen = new And(List.of(LVB, KORT));
    Expression een = new Or(List.of(LVB, KORT));
    assertThat(waarheid(samen, dagen(0, 1).keuze(Field.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(waarheid(samen, beeld().keuze(Field.LVB, "JA"))).isEqualTo(ONBEKEND);
    assertThat(waarheid(samen, beeld().keuze(Field.LVB, "NEE"))).isEqualTo(ONWAAR);
    assertThat(waarheid(een, beeld().keuze(Field.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(waarheid(een, beeld().keuze(Field.LVB, "NEE"))).isEqualTo(ONBEKEND);
    assertThat(waarheid(een, dagen(30, 40).keuze(Field.LVB, "NEE"))).isEqualTo(ONWAAR);
  }

  private static FieldValuesBuilder beeld() {
    return new FieldValuesBuilder();
  }

  private static FieldValuesBuilder lijst(String... woorden) {
    return beeld().woorden(Field.CRIMINOGENE_FACTOREN, Set.of(woorden));
  }

  private static FieldValuesBuilder dagen(int laagste, int hoogste) {
    return beeld().getal(Field.VERBLIJFSDUUR, laagste, hoogste);
  }

  private static Truth waarheid(Expression voorwaarde, FieldValuesBuilder beeld) {
    return ReferenceConditions.waarheid(voorwaarde, beeld.build());
  }
}

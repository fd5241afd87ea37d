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
  private static final Expression SHORT = new AtLeast(Field.VERBLIJFSDUUR, false, 28);
  private static final Expression LONG = new AtLeast(Field.VERBLIJFSDUUR, true, 28);

  @Test
  void eenWoordIsWaarOnwaarOfOnbekend() {
    assertThat(truth(LVB, view().choice(Field.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(truth(LVB, view().choice(Field.LVB, "NEE"))).isEqualTo(ONWAAR);
    assertThat(truth(LVB, view())).isEqualTo(ONBEKEND);
  }

  @Test
  void eenGrensIsPasBekendAlsHetHeleIntervalAanEenKantLigt() {
    assertThat(truth(SHORT, days(0, 27))).isEqualTo(WAAR);
    assertThat(truth(SHORT, days(28, 90))).isEqualTo(ONWAAR);
    assertThat(truth(SHORT, days(27, 28))).isEqualTo(ONBEKEND);
    assertThat(truth(LONG, days(0, 27))).isEqualTo(ONWAAR);
    assertThat(truth(LONG, days(28, 90))).isEqualTo(WAAR);
    assertThat(truth(LONG, days(0, 28))).isEqualTo(ONBEKEND);
  }

  @Test
  void eenLijstHeeftHetWoordOfHeeftHetNiet() {
    Expression inside = new Contains(Field.CRIMINOGENE_FACTOREN, true, "gokken");
    Expression notInside = new Contains(Field.CRIMINOGENE_FACTOREN, false, "gokken");
    assertThat(truth(inside, list("gokken"))).isEqualTo(WAAR);
    assertThat(truth(notInside, list("gokken"))).isEqualTo(ONWAAR);
    assertThat(truth(inside, list())).isEqualTo(ONWAAR);
    assertThat(truth(notInside, list())).isEqualTo(WAAR);
    assertThat(truth(inside, view())).isEqualTo(ONBEKEND);
  }

  @Test
  void vanEenGroepBeslistEenDeelOfElkDeelMoetBekendZijn() {
    Expression together = new And(List.of(LVB, SHORT));
    Expression one = new Or(List.of(LVB, SHORT));
    assertThat(truth(together, days(0, 1).choice(Field.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(truth(together, view().choice(Field.LVB, "JA"))).isEqualTo(ONBEKEND);
    assertThat(truth(together, view().choice(Field.LVB, "NEE"))).isEqualTo(ONWAAR);
    assertThat(truth(one, view().choice(Field.LVB, "JA"))).isEqualTo(WAAR);
    assertThat(truth(one, view().choice(Field.LVB, "NEE"))).isEqualTo(ONBEKEND);
    assertThat(truth(one, days(30, 40).choice(Field.LVB, "NEE"))).isEqualTo(ONWAAR);
  }

  private static FieldValuesBuilder view() {
    return new FieldValuesBuilder();
  }

  private static FieldValuesBuilder list(String... words) {
    return view().words(Field.CRIMINOGENE_FACTOREN, Set.of(words));
  }

  private static FieldValuesBuilder days(int lowest, int highest) {
    return view().number(Field.VERBLIJFSDUUR, lowest, highest);
  }

  private static Truth truth(Expression voorwaarde, FieldValuesBuilder view) {
    return ReferenceConditions.truth(voorwaarde, view.build());
  }
}

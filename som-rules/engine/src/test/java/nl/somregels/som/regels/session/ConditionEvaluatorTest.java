package nl.somregels.som.regels.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class ConditionEvaluatorTest {
  private static final List<Expression> VOORWAARDEN =
      List.of(
          new Equals(nl.somregels.som.regels.pack.model.Field.LVB, "JA"),
          new Equals(nl.somregels.som.regels.pack.model.Field.FASE, "NA_VONNIS"));

  @Test
  void eenVoorwaardeIsWaarOnwaarOfOnbekend() {
    ConditionEvaluator sessie = ConditionEvaluator.of(VOORWAARDEN);

    assertThat(
            sessie.evaluate(
                new FieldValuesBuilder()
                    .keuze(nl.somregels.som.regels.pack.model.Field.LVB, "JA")
                    .build()))
        .containsExactly(Truth.WAAR, Truth.ONBEKEND);
    assertThat(
            sessie.evaluate(
                new FieldValuesBuilder()
                    .keuze(nl.somregels.som.regels.pack.model.Field.FASE, "PREVENTIEF")
                    .build()))
        .containsExactly(Truth.ONBEKEND, Truth.ONWAAR);
  }

  /** Drools would let both share one node, and answer for the second what holds for the first. */
  @Test
  void tweeUitdrukkingenMetEenNaamWordenGeweigerd() {
    Expression twee =
        new And(
            List.of(
                new Equals(nl.somregels.som.regels.pack.model.Field.FASE, "A"),
                new Equals(nl.somregels.som.regels.pack.model.Field.FASE, "NA_VONNIS")));
    Expression een =
        new And(
            List.of(
                new Equals(
                    nl.somregels.som.regels.pack.model.Field.FASE,
                    "A], Gelijk[veld=FASE, woord=NA_VONNIS")));
    assertThat(een).hasToString(twee.toString()).isNotEqualTo(twee);

    assertThatThrownBy(() -> ConditionEvaluator.of(List.of(twee, een)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(twee.toString());
    assertThat(
            ConditionEvaluator.of(List.of(twee, twee)).evaluate(new FieldValuesBuilder().build()))
        .containsExactly(Truth.ONBEKEND, Truth.ONBEKEND);
  }

  @Test
  void deKennisbankHoudtGeenSessieVast() throws Exception {
    ConditionEvaluator sessie = ConditionEvaluator.of(VOORWAARDEN);
    for (int i = 0; i < 1000; i++) {
      assertThat(
              sessie.evaluate(
                  new FieldValuesBuilder()
                      .keuze(nl.somregels.som.regels.pack.model.Field.LVB, "NEE")
                      .build()))
          .containsExactly(Truth.ONWAAR, Truth.ONBEKEND);
    }
    Field kennisbank = ConditionEvaluator.class.getDeclaredField("kennisbank");
    kennisbank.setAccessible(true);

    assertThat(((KieBase) kennisbank.get(sessie)).getKieSessions()).isEmpty();
  }
}

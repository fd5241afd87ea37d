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
    ConditionEvaluator session = ConditionEvaluator.of(VOORWAARDEN);

    assertThat(
            session.evaluate(
                new FieldValuesBuilder()
                    .choice(nl.somregels.som.regels.pack.model.Field.LVB, "JA")
                    .build()))
        .containsExactly(Truth.WAAR, Truth.ONBEKEND);
    assertThat(
            session.evaluate(
                new FieldValuesBuilder()
                    .choice(nl.somregels.som.regels.pack.model.Field.FASE, "PREVENTIEF")
                    .build()))
        .containsExactly(Truth.ONBEKEND, Truth.ONWAAR);
  }

  /** Drools would let both share one node, and answer for the second what holds for the first. */
  @Test
  void tweeUitdrukkingenMetEenNaamWordenGeweigerd() {
    Expression two =
        new And(
            List.of(
                new Equals(nl.somregels.som.regels.pack.model.Field.FASE, "A"),
                new Equals(nl.somregels.som.regels.pack.model.Field.FASE, "NA_VONNIS")));
    Expression one =
        new And(
            List.of(
                new Equals(
                    nl.somregels.som.regels.pack.model.Field.FASE,
                    "A], Equals[field=FASE, word=NA_VONNIS")));
    assertThat(one).hasToString(two.toString()).isNotEqualTo(two);

    assertThatThrownBy(() -> ConditionEvaluator.of(List.of(two, one)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(two.toString());
    assertThat(ConditionEvaluator.of(List.of(two, two)).evaluate(new FieldValuesBuilder().build()))
        .containsExactly(Truth.ONBEKEND, Truth.ONBEKEND);
  }

  @Test
  void deKennisbankHoudtGeenSessieVast() throws Exception {
    ConditionEvaluator session = ConditionEvaluator.of(VOORWAARDEN);
    for (int i = 0; i < 1000; i++) {
      assertThat(
              session.evaluate(
                  new FieldValuesBuilder()
                      .choice(nl.somregels.som.regels.pack.model.Field.LVB, "NEE")
                      .build()))
          .containsExactly(Truth.ONWAAR, Truth.ONBEKEND);
    }
    Field knowledgeBase = ConditionEvaluator.class.getDeclaredField("knowledgeBase");
    knowledgeBase.setAccessible(true);

    assertThat(((KieBase) knowledgeBase.get(session)).getKieSessions()).isEmpty();
  }
}

package nl.somregels.som.regels.decide;

import static nl.somregels.som.regels.session.Truth.ONBEKEND;
import static nl.somregels.som.regels.session.Truth.ONWAAR;
import static nl.somregels.som.regels.session.Truth.WAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import org.junit.jupiter.api.Test;

/** Phase, lvb (JA, NEE) and length of stay (below 28, below 90, longer), in that order. */
class TruthTableTest {
  private static final Expression LVB = new Equals(Field.LVB, "JA");
  private static final Expression SHORT = new AtLeast(Field.VERBLIJFSDUUR, false, 28);
  private static final Expression MEANS =
      new And(List.of(new AtLeast(Field.VERBLIJFSDUUR, true, 28), longText(false)));

  private final List<Expression> voorwaarden =
      List.of(LVB, MEANS, new Or(List.of(LVB, SHORT)), new And(List.of(LVB, longText(true))));
  private final TruthTable table =
      new TruthTable(
          Variables.of(voorwaarden),
          voorwaarden,
          voorwaarde -> new RegelLocation("criteria.dslr", 1),
          ConditionEvaluator.of(voorwaarden));

  @Test
  void eenVoorwaardeLeestDeVariabelenVanHaarVelden() {
    assertThat(table.reads(0)).containsExactly(1);
    assertThat(table.reads(1)).containsExactly(2);
    assertThat(table.reads(2)).containsExactly(1, 2);
  }

  @Test
  void eenFeitMaaktHaarWaarOnwaarOfOnbekend() {
    assertThat(table.truth(0, possible(0b01, 0b111))).isEqualTo(WAAR);
    assertThat(table.truth(0, possible(0b10, 0b111))).isEqualTo(ONWAAR);
    assertThat(table.truth(0, possible(0b11, 0b111))).isEqualTo(ONBEKEND);
    assertThat(table.truth(1, possible(0b11, 0b010))).isEqualTo(WAAR);
    assertThat(table.truth(1, possible(0b11, 0b101))).isEqualTo(ONWAAR);
    assertThat(table.truth(1, possible(0b11, 0b110))).isEqualTo(ONBEKEND);
  }

  @Test
  void bijTweeFeitenKanEenVanBeideBeslissen() {
    assertThat(table.truth(2, possible(0b01, 0b111))).isEqualTo(WAAR);
    assertThat(table.truth(2, possible(0b11, 0b001))).isEqualTo(WAAR);
    assertThat(table.truth(2, possible(0b10, 0b110))).isEqualTo(ONWAAR);
    assertThat(table.truth(2, possible(0b10, 0b111))).isEqualTo(ONBEKEND);
    assertThat(table.truth(3, possible(0b01, 0b100))).isEqualTo(WAAR);
    assertThat(table.truth(3, possible(0b10, 0b111))).isEqualTo(ONWAAR);
    assertThat(table.truth(3, possible(0b11, 0b011))).isEqualTo(ONWAAR);
    assertThat(table.truth(3, possible(0b01, 0b110))).isEqualTo(ONBEKEND);
  }

  private static Expression longText(boolean atLeast) {
    return new AtLeast(Field.VERBLIJFSDUUR, atLeast, 90);
  }

  private static long[] possible(long lvb, long stay) {
    return new long[] {0b11, lvb, stay};
  }
}

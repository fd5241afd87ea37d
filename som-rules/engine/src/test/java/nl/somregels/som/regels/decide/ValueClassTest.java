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
  private static final FieldValues NOTHING = new FieldValuesBuilder().build();

  @Test
  void eenWoordIsMogelijkZolangErGeenAnderWoordBekendIs() {
    ValueClass ja = new WordClass(Field.LVB, "JA");
    assertThat(ja.possible(NOTHING)).isTrue();
    assertThat(ja.possible(new FieldValuesBuilder().choice(Field.LVB, "JA").build())).isTrue();
    assertThat(ja.possible(new FieldValuesBuilder().choice(Field.LVB, "NEE").build())).isFalse();
    assertThat(set(ja).choice(Field.LVB)).isEqualTo("JA");
  }

  @Test
  void eenIntervalIsMogelijkZolangHetRaaktAanWatBekendIs() {
    ValueClass fourWeeks = new IntervalClass(Field.VERBLIJFSDUUR, 28, 55);
    assertThat(fourWeeks.possible(NOTHING)).isTrue();
    assertThat(fourWeeks.possible(days(0, 27))).isFalse();
    assertThat(fourWeeks.possible(days(0, 28))).isTrue();
    assertThat(fourWeeks.possible(days(55, 90))).isTrue();
    assertThat(fourWeeks.possible(days(56, 90))).isFalse();
  }

  @Test
  void eenIntervalZetEenGetalDatErInLigt() {
    FieldValues since = set(new IntervalClass(Field.VERBLIJFSDUUR, 28, Field.UNBOUNDED));
    assertThat(since.lowest(Field.VERBLIJFSDUUR)).isEqualTo(28);
    assertThat(since.highest(Field.VERBLIJFSDUUR)).isEqualTo(28);
    FieldValues until = set(new IntervalClass(Field.VERBLIJFSDUUR, Field.NO_NUMBER, 27));
    assertThat(until.lowest(Field.VERBLIJFSDUUR)).isEqualTo(27);
    assertThat(until.highest(Field.VERBLIJFSDUUR)).isEqualTo(27);
  }

  @Test
  void vanEenLijstTellenAlleenDeGenoemdeWoorden() {
    ValueClass addicted =
        new WordsClass(
            Field.CRIMINOGENE_FACTOREN, Set.of("verslaving", "dakloosheid"), Set.of("verslaving"));
    assertThat(addicted.possible(NOTHING)).isTrue();
    assertThat(addicted.possible(list("verslaving", "schulden"))).isTrue();
    assertThat(addicted.possible(list("verslaving", "dakloosheid"))).isFalse();
    assertThat(addicted.possible(list("schulden"))).isFalse();
    assertThat(set(addicted).words(Field.CRIMINOGENE_FACTOREN)).containsExactly("verslaving");
  }

  @Test
  void alleenGeenInformatieEnEenAfwezigLabelZeggenDatErNietsIs() {
    assertThat(new WordClass(Field.RECIDIVERISICO, Field.ABSENT).saysNone()).isTrue();
    assertThat(new WordClass(Field.RECIDIVERISICO, "LAAG").saysNone()).isFalse();
    assertThat(
            new IntervalClass(Field.OUDERDOM_RISC, Field.NO_INFORMATION, Field.UNBOUNDED)
                .saysNone())
        .isTrue();
    assertThat(new IntervalClass(Field.OUDERDOM_RISC, 12, Field.NO_INFORMATION - 1).saysNone())
        .isFalse();
  }

  private static FieldValues set(ValueClass valueClass) {
    FieldValuesBuilder view = new FieldValuesBuilder();
    valueClass.set(view);
    return view.build();
  }

  private static FieldValues days(int lowest, int highest) {
    return new FieldValuesBuilder().number(Field.VERBLIJFSDUUR, lowest, highest).build();
  }

  private static FieldValues list(String... words) {
    return new FieldValuesBuilder().words(Field.CRIMINOGENE_FACTOREN, Set.of(words)).build();
  }
}

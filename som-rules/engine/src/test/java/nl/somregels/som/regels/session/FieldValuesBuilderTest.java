package nl.somregels.som.regels.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;

class FieldValuesBuilderTest {

  @Test
  void naElkBeeldBegintHetOpnieuw() {
    FieldValuesBuilder builder =
        new FieldValuesBuilder()
            .choice(Field.LVB, "JA")
            .number(Field.DETENTIEDAG, 3, 3)
            .words(Field.CRIMINOGENE_FACTOREN, Set.of("middelen"));
    FieldValues first = builder.build();
    FieldValues then = builder.choice(Field.LVB, "NEE").build();
    assertThat(first.choice(Field.LVB)).isEqualTo("JA");
    assertThat(first.lowest(Field.DETENTIEDAG)).isEqualTo(3);
    assertThat(then.choice(Field.LVB)).isEqualTo("NEE");
    assertThat(then.lowest(Field.DETENTIEDAG)).isEqualTo(Field.NO_NUMBER);
    assertThat(then.highest(Field.DETENTIEDAG)).isEqualTo(Field.UNBOUNDED);
    assertThat(then.words(Field.CRIMINOGENE_FACTOREN)).isNull();
    assertThat(builder.build().choice(Field.LVB)).isNull();
  }
}

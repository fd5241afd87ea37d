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
            .keuze(Field.LVB, "JA")
            .getal(Field.DETENTIEDAG, 3, 3)
            .woorden(Field.CRIMINOGENE_FACTOREN, Set.of("middelen"));
    FieldValues eerst = builder.build();
    FieldValues dan = builder.keuze(Field.LVB, "NEE").build();
    assertThat(eerst.keuze(Field.LVB)).isEqualTo("JA");
    assertThat(eerst.laagste(Field.DETENTIEDAG)).isEqualTo(3);
    assertThat(dan.keuze(Field.LVB)).isEqualTo("NEE");
    assertThat(dan.laagste(Field.DETENTIEDAG)).isEqualTo(Field.GEEN_GETAL);
    assertThat(dan.hoogste(Field.DETENTIEDAG)).isEqualTo(Field.ONBEGRENSD);
    assertThat(dan.woorden(Field.CRIMINOGENE_FACTOREN)).isNull();
    assertThat(builder.build().keuze(Field.LVB)).isNull();
  }
}

package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.somregels.som.regels.decide.ValueClass.IntervalClass;
import nl.somregels.som.regels.decide.ValueClass.WordClass;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import org.junit.jupiter.api.Test;

class VariableTest {
  private static final ValueClass NIEUW =
      new IntervalClass(Field.OUDERDOM_RISC, Field.GEEN_GETAL, 11);
  private static final ValueClass GEEN =
      new IntervalClass(Field.OUDERDOM_RISC, Field.GEEN_INFORMATIE, Field.ONBEGRENSD);
  private static final ValueClass LAAG = new WordClass(Field.RECIDIVERISICO, "LAAG");
  private static final ValueClass HOOG = new WordClass(Field.RECIDIVERISICO, "HOOG");
  private static final ValueClass AFWEZIG = new WordClass(Field.RECIDIVERISICO, Field.AFWEZIG);

  private final Variable variabele =
      new Variable(
          List.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO),
          List.of(List.of(NIEUW, LAAG), List.of(NIEUW, HOOG), List.of(GEEN, AFWEZIG)));

  @Test
  void perKlasseIsBekendInWelkeCombinatiesZeVoorkomt() {
    assertThat(variabele.klassen(Field.RECIDIVERISICO)).containsExactly(LAAG, HOOG, AFWEZIG);
    assertThat(variabele.delen(Field.OUDERDOM_RISC)).containsExactly(0b011, 0b100);
    assertThat(variabele.delen(Field.RECIDIVERISICO)).containsExactly(0b001, 0b010, 0b100);
  }

  @Test
  void bestaandZijnDeKlassenDieNietZeggenDatErNietsIs() {
    assertThat(variabele.bestaandeDelen(Field.OUDERDOM_RISC)).containsExactly(0b011);
    assertThat(variabele.bestaandeDelen(Field.RECIDIVERISICO)).containsExactly(0b001, 0b010);
  }

  @Test
  void eenBekendLabelLaatAlleenZijnCombinatiesOver() {
    assertThat(variabele.mogelijk(new FieldValuesBuilder().build())).isEqualTo(0b111);
    FieldValues hoog = new FieldValuesBuilder().keuze(Field.RECIDIVERISICO, "HOOG").build();
    assertThat(variabele.mogelijk(hoog)).isEqualTo(0b010);
  }

  @Test
  void eenCombinatieZetElkVeld() {
    FieldValuesBuilder beeld = new FieldValuesBuilder();
    variabele.zet(1, beeld);
    assertThat(variabele.mogelijk(beeld.build())).isEqualTo(0b010);
  }

  @Test
  void meerDanVierenzestigCombinatiesIsTeVeelOnderscheid() {
    assertThat(new Variable(List.of(Field.VERBLIJFSDUUR), dagen(64)).combinaties()).hasSize(64);
    assertThatThrownBy(() -> new Variable(List.of(Field.VERBLIJFSDUUR), dagen(65)))
        .hasMessage("De regels maken te veel onderscheid in verblijfsduur.");
  }

  private static List<List<ValueClass>> dagen(int aantal) {
    return IntStream.range(0, aantal)
        .mapToObj(dag -> List.<ValueClass>of(new IntervalClass(Field.VERBLIJFSDUUR, dag, dag)))
        .toList();
  }
}

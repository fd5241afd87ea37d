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
  private static final ValueClass FRESH =
      new IntervalClass(Field.OUDERDOM_RISC, Field.NO_NUMBER, 11);
  private static final ValueClass NONE =
      new IntervalClass(Field.OUDERDOM_RISC, Field.NO_INFORMATION, Field.UNBOUNDED);
  private static final ValueClass LOW = new WordClass(Field.RECIDIVERISICO, "LAAG");
  private static final ValueClass HIGH = new WordClass(Field.RECIDIVERISICO, "HOOG");
  private static final ValueClass ABSENT = new WordClass(Field.RECIDIVERISICO, Field.ABSENT);

  private final Variable variable =
      new Variable(
          List.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO),
          List.of(List.of(FRESH, LOW), List.of(FRESH, HIGH), List.of(NONE, ABSENT)));

  @Test
  void perKlasseIsBekendInWelkeCombinatiesZeVoorkomt() {
    assertThat(variable.classes(Field.RECIDIVERISICO)).containsExactly(LOW, HIGH, ABSENT);
    assertThat(variable.parts(Field.OUDERDOM_RISC)).containsExactly(0b011, 0b100);
    assertThat(variable.parts(Field.RECIDIVERISICO)).containsExactly(0b001, 0b010, 0b100);
  }

  @Test
  void bestaandZijnDeKlassenDieNietZeggenDatErNietsIs() {
    assertThat(variable.existingParts(Field.OUDERDOM_RISC)).containsExactly(0b011);
    assertThat(variable.existingParts(Field.RECIDIVERISICO)).containsExactly(0b001, 0b010);
  }

  @Test
  void eenBekendLabelLaatAlleenZijnCombinatiesOver() {
    assertThat(variable.possible(new FieldValuesBuilder().build())).isEqualTo(0b111);
    FieldValues high = new FieldValuesBuilder().choice(Field.RECIDIVERISICO, "HOOG").build();
    assertThat(variable.possible(high)).isEqualTo(0b010);
  }

  @Test
  void eenCombinatieZetElkVeld() {
    FieldValuesBuilder view = new FieldValuesBuilder();
    variable.set(1, view);
    assertThat(variable.possible(view.build())).isEqualTo(0b010);
  }

  @Test
  void meerDanVierenzestigCombinatiesIsTeVeelOnderscheid() {
    assertThat(new Variable(List.of(Field.VERBLIJFSDUUR), days(64)).combinations()).hasSize(64);
    assertThatThrownBy(() -> new Variable(List.of(Field.VERBLIJFSDUUR), days(65)))
        .hasMessage("De regels maken te veel onderscheid in verblijfsduur.");
  }

  private static List<List<ValueClass>> days(int count) {
    return IntStream.range(0, count)
        .mapToObj(day -> List.<ValueClass>of(new IntervalClass(Field.VERBLIJFSDUUR, day, day)))
        .toList();
  }
}

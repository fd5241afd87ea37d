package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeitTest {
  private static final String MODEL = "nl.somregels.som.feiten.Feit#model";

  /** Another object than the constant of the same name, as a later library may have. */
  private static final Feit OTHER_LVB =
      new Feit("lvb", FeitType.texts(), "iets anders", List.of(), 0);

  @Test
  void theModelHasEveryConstantOnceUnderItsOwnName() {
    List<String> constants =
        Arrays.stream(Feit.class.getDeclaredFields())
            .filter(field -> field.getType() == Feit.class)
            .peek(field -> assertThat(Modifier.isPublic(field.getModifiers())).isTrue())
            .map(Field::getName)
            .toList();
    assertThat(constants).hasSize(36);
    assertThat(Feit.model().stream().map(FeitTest::constant))
        .containsExactlyInAnyOrderElementsOf(constants);
  }

  private static String constant(Feit feit) {
    return feit.jsonName().replaceAll("([A-Z]|\\d+)", "_$1").toUpperCase(Locale.ROOT);
  }

  @Test
  void theModelIsInTheOrderInWhichFactsCompareAndCannotBeChanged() {
    List<Feit> shuffled = new ArrayList<>(Feit.model());
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);
    assertThat(shuffled).isEqualTo(Feit.model()).startsWith(Feit.KENMERK, Feit.FASE);
    assertThatThrownBy(() -> Feit.model().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void factsAreEqualByName() {
    assertThat(OTHER_LVB).isNotSameAs(Feit.LVB).isEqualTo(Feit.LVB).hasSameHashCodeAs(Feit.LVB);
    assertThat(OTHER_LVB).isNotEqualTo(Feit.KENMERK);
    assertThat(Feit.LVB).isNotEqualTo("lvb");
  }

  @ParameterizedTest
  @MethodSource(MODEL)
  void aFactIsFoundByExactlyItsName(Feit feit) {
    assertThat(Feit.byName(feit.jsonName())).containsSame(feit);
    assertThat(Feit.of(feit.jsonName())).isSameAs(feit);
    assertThat(Feit.byName(feit.jsonName().toUpperCase(Locale.ROOT))).isEmpty();
    assertThat(feit).hasToString(feit.jsonName());
  }

  @Test
  void aNameOfNoFactIsRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> Feit.of("Jansen"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dit is geen feit van het model.");
  }

  @ParameterizedTest
  @MethodSource(MODEL)
  void aFactThatWasSentElsewhereIsTheSameThere(Feit feit)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(feit);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isSameAs(feit);
    }
  }
}

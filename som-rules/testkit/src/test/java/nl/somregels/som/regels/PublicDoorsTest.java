package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.testkit.PakketUnderTest;
import nl.somregels.som.regels.testkit.RegelpakketContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every way into the library looks at what comes in, before it does anything else. */
class PublicDoorsTest {
  private static final List<PublicDoor> DOORS = PublicDoor.all();
  private static final List<LocalDate> IMPOSSIBLE =
      List.of(LocalDate.MIN, LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX);

  @Test
  void everyPartOfTheApiIsLookedAt() {
    assertThat(PublicApi.types())
        .hasSizeGreaterThan(80)
        .contains(
            SomEngine.class, Weeggroep.WeeggroepCode.class, SomRegels.class, PakketUnderTest.class);
    assertThat(DOORS).hasSizeGreaterThan(200);
    assertThat(DOORS).flatExtracting(PublicDoor::parameters).allMatch(Parameter::isNamePresent);
  }

  @Test
  void nullIsRefusedByName() {
    List<String> wrong = new ArrayList<>();
    for (PublicDoor by : DOORS) {
      for (int place : by.required()) {
        String name = by.parameters().get(place).getName();
        Throwable thrown = by.with(place, null);
        if (!(thrown instanceof NullPointerException) || !name.equals(thrown.getMessage())) {
          wrong.add(by + " with " + name + " null: " + thrown);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatPacksOfOthersExtendRefusesNullToo() {
    assertThatNullPointerException()
        .isThrownBy(() -> new RegelpakketContract((String) null) {})
        .withMessage("version");
    assertThatNullPointerException()
        .isThrownBy(() -> new RegelpakketContract(Path.of("packs"), null) {})
        .withMessage("version");
    assertThatNullPointerException()
        .isThrownBy(() -> new RegelpakketContract(null, "2021.1") {})
        .withMessage("folder");
  }

  /** A count of nobody, a line before the first: no value of the library holds one. */
  @Test
  void noRecordHoldsANegativeNumber() {
    assertThat(wrongRecords(int.class, List.of(-1, Integer.MIN_VALUE))).isEmpty();
    assertThat(wrongRecords(long.class, List.of(-1L, Long.MIN_VALUE))).isEmpty();
  }

  private static List<String> wrongRecords(Class<?> type, List<?> impossible) {
    List<PublicDoor> records =
        DOORS.stream()
            .filter(by -> by.executable().getDeclaringClass().isRecord())
            .filter(by -> by.executable() instanceof Constructor<?>)
            .toList();
    assertThat(records).hasSizeGreaterThan(30);
    return refusing(records, type, impossible);
  }

  /**
   * A builder says at the end what is wrong, of all facts at once; an exception tells of any date.
   */
  @Test
  void aDateWithoutAYearOfFourDigitsIsRefusedByName() {
    List<PublicDoor> doors =
        DOORS.stream()
            .filter(by -> by.executable().getDeclaringClass() != GedetineerdeBuilder.class)
            .filter(by -> !Throwable.class.isAssignableFrom(by.executable().getDeclaringClass()))
            .toList();
    assertThat(refusing(doors, LocalDate.class, IMPOSSIBLE)).isEmpty();
  }

  private static List<String> refusing(List<PublicDoor> doors, Class<?> type, List<?> impossible) {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (PublicDoor by : doors) {
      for (int place = 0; place < by.parameters().size(); place++) {
        Parameter parameter = by.parameters().get(place);
        if (parameter.getType() == type) {
          tried++;
          add(wrong, by, place, impossible);
        }
      }
    }
    assertThat(tried).isGreaterThan(5);
    return wrong;
  }

  private static void add(List<String> wrong, PublicDoor by, int place, List<?> impossible) {
    Parameter parameter = by.parameters().get(place);
    @Nullable Throwable normal = by.with(place, DoorSamples.argument(parameter));
    if (normal != null) {
      wrong.add(by + " refuses the samples: " + normal);
    }
    for (Object value : impossible) {
      Throwable thrown = by.with(place, value);
      if (!(thrown instanceof IllegalArgumentException)
          || !String.valueOf(thrown.getMessage()).contains(parameter.getName())) {
        wrong.add(by + " with " + parameter.getName() + " " + value + ": " + thrown);
      }
    }
  }
}

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
    for (PublicDoor door : DOORS) {
      for (int place : door.required()) {
        String name = door.parameters().get(place).getName();
        Throwable thrown = door.with(place, null);
        if (!(thrown instanceof NullPointerException) || !name.equals(thrown.getMessage())) {
          wrong.add(door + " with " + name + " null: " + thrown);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatPacksOfOthersExtendRefusesNullToo() {
    assertThatNullPointerException()
        .isThrownBy(() -> new RegelpakketContract((String) null) {})
        .withMessage("versie");
    assertThatNullPointerException()
        .isThrownBy(() -> new RegelpakketContract(Path.of("packs"), null) {})
        .withMessage("versie");
    assertThatNullPointerException()
        .isThrownBy(() -> new RegelpakketContract(null, "2021.1") {})
        .withMessage("map");
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
            .filter(door -> door.executable().getDeclaringClass().isRecord())
            .filter(door -> door.executable() instanceof Constructor<?>)
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
            .filter(door -> door.executable().getDeclaringClass() != GedetineerdeBuilder.class)
            .filter(
                door -> !Throwable.class.isAssignableFrom(door.executable().getDeclaringClass()))
            .toList();
    assertThat(refusing(doors, LocalDate.class, IMPOSSIBLE)).isEmpty();
  }

  private static List<String> refusing(List<PublicDoor> doors, Class<?> type, List<?> impossible) {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (PublicDoor door : doors) {
      for (int place = 0; place < door.parameters().size(); place++) {
        Parameter parameter = door.parameters().get(place);
        if (parameter.getType() == type) {
          tried++;
          add(wrong, door, place, impossible);
        }
      }
    }
    assertThat(tried).isGreaterThan(5);
    return wrong;
  }

  private static void add(List<String> wrong, PublicDoor door, int place, List<?> impossible) {
    Parameter parameter = door.parameters().get(place);
    @Nullable Throwable normal = door.with(place, DoorSamples.argument(parameter));
    if (normal != null) {
      wrong.add(door + " refuses the samples: " + normal);
    }
    for (Object value : impossible) {
      Throwable thrown = door.with(place, value);
      if (!(thrown instanceof IllegalArgumentException)
          || !String.valueOf(thrown.getMessage()).contains(parameter.getName())) {
        wrong.add(door + " with " + parameter.getName() + " " + value + ": " + thrown);
      }
    }
  }
}

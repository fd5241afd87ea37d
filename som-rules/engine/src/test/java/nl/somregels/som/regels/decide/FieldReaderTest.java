package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

  /** Every interval between the middles of two classes: two read the same when both ends do. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 8})
  void vanEenGetalTeltTussenWelkeGrenzenZijnUitersteWaardenLiggen(int bounds) {
    FieldReader reader =
        reader(
            IntStream.rangeClosed(1, bounds)
                .mapToObj(i -> (Expression) new AtLeast(Field.VERBLIJFSDUUR, true, 10 * i))
                .toList());
    Map<Integer, List<Integer>> read = new HashMap<>();
    for (int lowest = 0; lowest <= bounds; lowest++) {
      for (int highest = lowest; highest <= bounds; highest++) {
        int number = reader.read(days(10 * lowest, 10 * highest + 9));
        assertThat(number).isBetween(0, (1 << reader.bitCount()) - 1);
        assertThat(reader.isDetermined(number)).isEqualTo(lowest == highest);
        assertThat(read.put(number, List.of(lowest, highest))).isNull();
      }
    }
    assertThat(reader.read(new FieldValuesBuilder().build())).isEqualTo(reader.read(days(0, 999)));
  }

  @Test
  void vanEenKeuzeTeltHetWoord() {
    FieldReader reader = reader(List.of(new Equals(Field.LETSELRISICO, "HOOG")));
    List<Integer> read = new ArrayList<>();
    read.add(reader.read(new FieldValuesBuilder().build()));
    assertThat(reader.isDetermined(read.get(0))).isFalse();
    for (String word : List.of("LAAG", "MATIG", "HOOG")) {
      int number = reader.read(new FieldValuesBuilder().choice(Field.LETSELRISICO, word).build());
      assertThat(reader.isDetermined(number)).isTrue();
      read.add(number);
    }
    assertThat(read).doesNotHaveDuplicates().allMatch(number -> number < 1 << reader.bitCount());
  }

  @Test
  void vanEenLijstTeltElkGenoemdWoord() {
    FieldReader reader =
        reader(
            List.of(
                new Contains(Field.CRIMINOGENE_FACTOREN, true, "gokken"),
                new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving")));
    int unknown = reader.read(new FieldValuesBuilder().build());
    List<Integer> read = new ArrayList<>(List.of(unknown));
    assertThat(reader.isDetermined(unknown)).isFalse();
    for (Set<String> words :
        List.of(
            Set.<String>of(),
            Set.of("gokken"),
            Set.of("verslaving"),
            Set.of("gokken", "verslaving"))) {
      int number = reader.read(list(words));
      assertThat(reader.isDetermined(number)).isTrue();
      read.add(number);
    }
    assertThat(read).doesNotHaveDuplicates().allMatch(number -> number < 1 << reader.bitCount());
    assertThat(reader.read(list(Set.of("schulden")))).isEqualTo(reader.read(list(Set.of())));
  }

  /** Of the first field of the variable that these conditions make beside the phase. */
  private static FieldReader reader(List<Expression> voorwaarden) {
    Variable variable = Variables.of(voorwaarden).get(1);
    return FieldReader.of(variable, variable.fields().get(0));
  }

  private static FieldValues days(int lowest, int highest) {
    return new FieldValuesBuilder().number(Field.VERBLIJFSDUUR, lowest, highest).build();
  }

  private static FieldValues list(Set<String> words) {
    return new FieldValuesBuilder().words(Field.CRIMINOGENE_FACTOREN, words).build();
  }
}

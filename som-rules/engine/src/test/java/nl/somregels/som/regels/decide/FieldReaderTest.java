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
  void vanEenGetalTeltTussenWelkeGrenzenZijnUitersteWaardenLiggen(int grenzen) {
    FieldReader reader =
        reader(
            IntStream.rangeClosed(1, grenzen)
                .mapToObj(i -> (Expression) new AtLeast(Field.VERBLIJFSDUUR, true, 10 * i))
                .toList());
    Map<Integer, List<Integer>> gelezen = new HashMap<>();
    for (int laagste = 0; laagste <= grenzen; laagste++) {
      for (int hoogste = laagste; hoogste <= grenzen; hoogste++) {
        int nummer = reader.lees(dagen(10 * laagste, 10 * hoogste + 9));
        assertThat(nummer).isBetween(0, (1 << reader.aantalBits()) - 1);
        assertThat(reader.isBepaald(nummer)).isEqualTo(laagste == hoogste);
        assertThat(gelezen.put(nummer, List.of(laagste, hoogste))).isNull();
      }
    }
    assertThat(reader.lees(new FieldValuesBuilder().build())).isEqualTo(reader.lees(dagen(0, 999)));
  }

  @Test
  void vanEenKeuzeTeltHetWoord() {
    FieldReader reader = reader(List.of(new Equals(Field.LETSELRISICO, "HOOG")));
    List<Integer> gelezen = new ArrayList<>();
    gelezen.add(reader.lees(new FieldValuesBuilder().build()));
    assertThat(reader.isBepaald(gelezen.get(0))).isFalse();
    for (String woord : List.of("LAAG", "MATIG", "HOOG")) {
      int nummer = reader.lees(new FieldValuesBuilder().keuze(Field.LETSELRISICO, woord).build());
      assertThat(reader.isBepaald(nummer)).isTrue();
      gelezen.add(nummer);
    }
    assertThat(gelezen)
        .doesNotHaveDuplicates()
        .allMatch(nummer -> nummer < 1 << reader.aantalBits());
  }

  @Test
  void vanEenLijstTeltElkGenoemdWoord() {
    FieldReader reader =
        reader(
            List.of(
                new Contains(Field.CRIMINOGENE_FACTOREN, true, "gokken"),
                new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving")));
    int onbekend = reader.lees(new FieldValuesBuilder().build());
    List<Integer> gelezen = new ArrayList<>(List.of(onbekend));
    assertThat(reader.isBepaald(onbekend)).isFalse();
    for (Set<String> woorden :
        List.of(
            Set.<String>of(),
            Set.of("gokken"),
            Set.of("verslaving"),
            Set.of("gokken", "verslaving"))) {
      int nummer = reader.lees(lijst(woorden));
      assertThat(reader.isBepaald(nummer)).isTrue();
      gelezen.add(nummer);
    }
    assertThat(gelezen)
        .doesNotHaveDuplicates()
        .allMatch(nummer -> nummer < 1 << reader.aantalBits());
    assertThat(reader.lees(lijst(Set.of("schulden")))).isEqualTo(reader.lees(lijst(Set.of())));
  }

  /** Of the first field of the variable that these conditions make beside the phase. */
  private static FieldReader reader(List<Expression> voorwaarden) {
    Variable variabele = Variables.of(voorwaarden).get(1);
    return FieldReader.van(variabele, variabele.velden().get(0));
  }

  private static FieldValues dagen(int laagste, int hoogste) {
    return new FieldValuesBuilder().getal(Field.VERBLIJFSDUUR, laagste, hoogste).build();
  }

  private static FieldValues lijst(Set<String> woorden) {
    return new FieldValuesBuilder().woorden(Field.CRIMINOGENE_FACTOREN, woorden).build();
  }
}

package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VeldReaderTest {

  /** Every interval between the middles of two classes: two read the same when both ends do. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 8})
  void vanEenGetalTeltTussenWelkeGrenzenZijnUitersteWaardenLiggen(int grenzen) {
    VeldReader reader =
        reader(
            IntStream.rangeClosed(1, grenzen)
                .mapToObj(i -> (Expressie) new Grens(Veld.VERBLIJFSDUUR, true, 10 * i))
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
    assertThat(reader.lees(new FeitenbeeldBuilder().build())).isEqualTo(reader.lees(dagen(0, 999)));
  }

  @Test
  void vanEenKeuzeTeltHetWoord() {
    VeldReader reader = reader(List.of(new Gelijk(Veld.LETSELRISICO, "HOOG")));
    List<Integer> gelezen = new ArrayList<>();
    gelezen.add(reader.lees(new FeitenbeeldBuilder().build()));
    assertThat(reader.isBepaald(gelezen.get(0))).isFalse();
    for (String woord : List.of("LAAG", "MATIG", "HOOG")) {
      int nummer = reader.lees(new FeitenbeeldBuilder().keuze(Veld.LETSELRISICO, woord).build());
      assertThat(reader.isBepaald(nummer)).isTrue();
      gelezen.add(nummer);
    }
    assertThat(gelezen)
        .doesNotHaveDuplicates()
        .allMatch(nummer -> nummer < 1 << reader.aantalBits());
  }

  @Test
  void vanEenLijstTeltElkGenoemdWoord() {
    VeldReader reader =
        reader(
            List.of(
                new Bevat(Veld.CRIMINOGENE_FACTOREN, true, "gokken"),
                new Bevat(Veld.CRIMINOGENE_FACTOREN, true, "verslaving")));
    int onbekend = reader.lees(new FeitenbeeldBuilder().build());
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
  private static VeldReader reader(List<Expressie> voorwaarden) {
    Variabele variabele = Variabelen.of(voorwaarden).get(1);
    return VeldReader.van(variabele, variabele.velden().get(0));
  }

  private static Feitenbeeld dagen(int laagste, int hoogste) {
    return new FeitenbeeldBuilder().getal(Veld.VERBLIJFSDUUR, laagste, hoogste).build();
  }

  private static Feitenbeeld lijst(Set<String> woorden) {
    return new FeitenbeeldBuilder().woorden(Veld.CRIMINOGENE_FACTOREN, woorden).build();
  }
}

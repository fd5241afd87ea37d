package nl.somregels.som.regels.profile.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import org.junit.jupiter.api.Test;

/** Every way to fill in what is unknown, as far as the conditions can tell. */
class CompletionsTest {
  private static final Field FACTOREN = Field.CRIMINOGENE_FACTOREN;
  private static final Field AANTAL = Field.AANTAL_CRIMINOGENE_FACTOREN;

  @Test
  void eenOnbekendWoordKanElkWoordZijnEnEenBekendBlijft() {
    Completions lvb = aanvullingen(new Equals(Field.LVB, "JA"));
    assertThat(lvb.van(beeld().build(), List.of(Field.LVB)))
        .extracting(beeld -> beeld.keuze(Field.LVB))
        .containsExactly("JA", "NEE");
    assertThat(lvb.van(beeld().keuze(Field.LVB, "NEE").build(), List.of(Field.LVB)))
        .extracting(beeld -> beeld.keuze(Field.LVB))
        .containsExactly("NEE");
  }

  @Test
  void eenGetalKanInElkIntervalLiggenDatPastBijWatBekendIs() {
    assertThat(dagen(Field.GEEN_GETAL, Field.ONBEGRENSD)).containsExactly(27, 28, 90);
    assertThat(dagen(27, 27)).containsExactly(27);
    assertThat(dagen(28, 28)).containsExactly(28);
    assertThat(dagen(27, 28)).containsExactly(27, 28);
    assertThat(dagen(89, 89)).containsExactly(28);
    assertThat(dagen(89, 90)).containsExactly(28, 90);
    assertThat(dagen(28, Field.ONBEGRENSD)).containsExactly(28, 90);
  }

  private static List<Integer> dagen(int laagste, int hoogste) {
    return aanvullingen(
            new AtLeast(Field.VERBLIJFSDUUR, true, 28), new AtLeast(Field.VERBLIJFSDUUR, true, 90))
        .van(
            beeld().getal(Field.VERBLIJFSDUUR, laagste, hoogste).build(),
            List.of(Field.VERBLIJFSDUUR))
        .stream()
        .map(beeld -> beeld.laagste(Field.VERBLIJFSDUUR))
        .toList();
  }

  @Test
  void labelRiscEnNieuwsteInformatieGaanSamen() {
    Completions informatie = aanvullingen(new AtLeast(Field.OUDERDOM_RISC, true, 12));
    List<Field> label = List.of(Field.RECIDIVERISICO);
    assertThat(informatie.van(beeld().build(), label))
        .hasSize(10)
        .allMatch(
            beeld ->
                beeld.keuze(Field.RECIDIVERISICO).equals(Field.AFWEZIG)
                    == (beeld.laagste(Field.OUDERDOM_RISC) == Field.GEEN_INFORMATIE))
        .allMatch(
            beeld ->
                beeld.laagste(Field.NIEUWSTE_INFORMATIE) <= beeld.laagste(Field.OUDERDOM_RISC));
    assertThat(informatie.van(beeld().keuze(Field.RECIDIVERISICO, "HOOG").build(), label))
        .extracting(
            beeld -> beeld.laagste(Field.OUDERDOM_RISC),
            beeld -> beeld.laagste(Field.NIEUWSTE_INFORMATIE))
        .containsExactlyInAnyOrder(tuple(11, 11), tuple(12, 11), tuple(12, 12));
    assertThat(
            informatie.van(
                beeld()
                    .getal(Field.NIEUWSTE_INFORMATIE, Field.GEEN_INFORMATIE, Field.ONBEGRENSD)
                    .build(),
                label))
        .singleElement()
        .matches(beeld -> beeld.keuze(Field.RECIDIVERISICO).equals(Field.AFWEZIG));
  }

  @Test
  void hetAantalFactorenPastBijDeWoordenDieErinStaan() {
    int alle = CriminogeneFactoren.WOORDEN.size();
    assertThat(factoren(beeld(), 1)).containsExactly("[] 0", "[] 1", "[verslaving] 1");
    assertThat(factoren(beeld(), 2))
        .containsExactly("[] 1", "[] 2", "[verslaving] 1", "[verslaving] 2");
    assertThat(factoren(beeld(), alle - 1)).hasSize(4);
    assertThat(factoren(beeld(), alle))
        .containsExactly("[] " + (alle - 1), "[verslaving] " + (alle - 1), "[verslaving] " + alle);
    assertThat(factoren(beeld().woorden(FACTOREN, Set.of("gokken", "verslaving")), 2))
        .containsExactly("[verslaving] 1", "[verslaving] 2");
    assertThat(factoren(beeld().woorden(FACTOREN, Set.of("gokken")), 2))
        .containsExactly("[] 1", "[] 2");
  }

  private static List<String> factoren(FieldValuesBuilder beeld, int grens) {
    return aanvullingen(
            new Contains(FACTOREN, true, "verslaving"), new AtLeast(AANTAL, true, grens))
        .van(beeld.build(), List.of(FACTOREN))
        .stream()
        .map(CompletionsTest::factoren)
        .toList();
  }

  private static String factoren(FieldValues beeld) {
    return beeld.woorden(FACTOREN) + " " + beeld.laagste(AANTAL);
  }

  private static Completions aanvullingen(Expression... voorwaarden) {
    return new Completions(Arrays.asList(voorwaarden));
  }

  private static FieldValuesBuilder beeld() {
    return new FieldValuesBuilder();
  }
}

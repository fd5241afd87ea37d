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
  private static final Field FACTORS = Field.CRIMINOGENE_FACTOREN;
  private static final Field COUNT = Field.AANTAL_CRIMINOGENE_FACTOREN;

  @Test
  void eenOnbekendWoordKanElkWoordZijnEnEenBekendBlijft() {
    Completions lvb = completions(new Equals(Field.LVB, "JA"));
    assertThat(lvb.of(view().build(), List.of(Field.LVB)))
        .extracting(view -> view.choice(Field.LVB))
        .containsExactly("JA", "NEE");
    assertThat(lvb.of(view().choice(Field.LVB, "NEE").build(), List.of(Field.LVB)))
        .extracting(view -> view.choice(Field.LVB))
        .containsExactly("NEE");
  }

  @Test
  void eenGetalKanInElkIntervalLiggenDatPastBijWatBekendIs() {
    assertThat(days(Field.NO_NUMBER, Field.UNBOUNDED)).containsExactly(27, 28, 90);
    assertThat(days(27, 27)).containsExactly(27);
    assertThat(days(28, 28)).containsExactly(28);
    assertThat(days(27, 28)).containsExactly(27, 28);
    assertThat(days(89, 89)).containsExactly(28);
    assertThat(days(89, 90)).containsExactly(28, 90);
    assertThat(days(28, Field.UNBOUNDED)).containsExactly(28, 90);
  }

  private static List<Integer> days(int lowest, int highest) {
    return completions(
            new AtLeast(Field.VERBLIJFSDUUR, true, 28), new AtLeast(Field.VERBLIJFSDUUR, true, 90))
        .of(
            view().number(Field.VERBLIJFSDUUR, lowest, highest).build(),
            List.of(Field.VERBLIJFSDUUR))
        .stream()
        .map(view -> view.lowest(Field.VERBLIJFSDUUR))
        .toList();
  }

  @Test
  void labelRiscEnNieuwsteInformatieGaanSamen() {
    Completions information = completions(new AtLeast(Field.OUDERDOM_RISC, true, 12));
    List<Field> label = List.of(Field.RECIDIVERISICO);
    assertThat(information.of(view().build(), label))
        .hasSize(10)
        .allMatch(
            view ->
                view.choice(Field.RECIDIVERISICO).equals(Field.ABSENT)
                    == (view.lowest(Field.OUDERDOM_RISC) == Field.NO_INFORMATION))
        .allMatch(
            view -> view.lowest(Field.NIEUWSTE_INFORMATIE) <= view.lowest(Field.OUDERDOM_RISC));
    assertThat(information.of(view().choice(Field.RECIDIVERISICO, "HOOG").build(), label))
        .extracting(
            view -> view.lowest(Field.OUDERDOM_RISC),
            view -> view.lowest(Field.NIEUWSTE_INFORMATIE))
        .containsExactlyInAnyOrder(tuple(11, 11), tuple(12, 11), tuple(12, 12));
    assertThat(
            information.of(
                view()
                    .number(Field.NIEUWSTE_INFORMATIE, Field.NO_INFORMATION, Field.UNBOUNDED)
                    .build(),
                label))
        .singleElement()
        .matches(view -> view.choice(Field.RECIDIVERISICO).equals(Field.ABSENT));
  }

  @Test
  void hetAantalFactorenPastBijDeWoordenDieErinStaan() {
    int all = CriminogeneFactoren.WORDS.size();
    assertThat(factors(view(), 1)).containsExactly("[] 0", "[] 1", "[verslaving] 1");
    assertThat(factors(view(), 2))
        .containsExactly("[] 1", "[] 2", "[verslaving] 1", "[verslaving] 2");
    assertThat(factors(view(), all - 1)).hasSize(4);
    assertThat(factors(view(), all))
        .containsExactly("[] " + (all - 1), "[verslaving] " + (all - 1), "[verslaving] " + all);
    assertThat(factors(view().words(FACTORS, Set.of("gokken", "verslaving")), 2))
        .containsExactly("[verslaving] 1", "[verslaving] 2");
    assertThat(factors(view().words(FACTORS, Set.of("gokken")), 2)).containsExactly("[] 1", "[] 2");
  }

  private static List<String> factors(FieldValuesBuilder view, int bound) {
    return completions(new Contains(FACTORS, true, "verslaving"), new AtLeast(COUNT, true, bound))
        .of(view.build(), List.of(FACTORS))
        .stream()
        .map(CompletionsTest::factors)
        .toList();
  }

  private static String factors(FieldValues view) {
    return view.words(FACTORS) + " " + view.lowest(COUNT);
  }

  private static Completions completions(Expression... voorwaarden) {
    return new Completions(Arrays.asList(voorwaarden));
  }

  private static FieldValuesBuilder view() {
    return new FieldValuesBuilder();
  }
}

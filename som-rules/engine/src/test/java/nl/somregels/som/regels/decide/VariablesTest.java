package nl.somregels.som.regels.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.regels.decide.ValueClass.IntervalClass;
import nl.somregels.som.regels.decide.ValueClass.WordClass;
import nl.somregels.som.regels.decide.ValueClass.WordsClass;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the rules cut the facts into classes, and which classes go together. */
class VariablesTest {
  private static final int END = Field.NO_INFORMATION - 1;
  private static final int ALL_WORDS = CriminogeneFactoren.WORDS.size();

  @Test
  void elkVeldDatEenRegelLeestIsEenVariabeleEnDeFaseAltijd() {
    assertThat(
            Variables.of(
                    List.of(
                        new AtLeast(Field.VERBLIJFSDUUR, false, 28),
                        new Equals(Field.LVB, "JA"),
                        new Equals(Field.LVB, "NEE")))
                .stream()
                .map(Variable::fields))
        .containsExactly(List.of(Field.FASE), List.of(Field.LVB), List.of(Field.VERBLIJFSDUUR));
  }

  @Test
  void eenGetalWordtGesnedenBijElkeGrensInDeRegels() {
    assertThat(
            combinations(
                new AtLeast(Field.VERBLIJFSDUUR, true, 90),
                new AtLeast(Field.VERBLIJFSDUUR, false, 28),
                new AtLeast(Field.VERBLIJFSDUUR, true, 28)))
        .containsExactly(
            List.of(new IntervalClass(Field.VERBLIJFSDUUR, Field.NO_NUMBER, 27)),
            List.of(new IntervalClass(Field.VERBLIJFSDUUR, 28, 89)),
            List.of(new IntervalClass(Field.VERBLIJFSDUUR, 90, Field.UNBOUNDED)));
  }

  @Test
  void vanEenLijstTeltElkeSelectieVanGenoemdeWoorden() {
    Set<String> named = Set.of("verslaving", "gokken");
    List<Expression> voorwaarden =
        List.of(
            new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving"),
            new Contains(Field.CRIMINOGENE_FACTOREN, false, "gokken"));
    assertThat(Variables.of(voorwaarden).get(1).classes(Field.CRIMINOGENE_FACTOREN))
        .containsExactlyInAnyOrder(
            new WordsClass(Field.CRIMINOGENE_FACTOREN, named, Set.of()),
            new WordsClass(Field.CRIMINOGENE_FACTOREN, named, Set.of("gokken")),
            new WordsClass(Field.CRIMINOGENE_FACTOREN, named, Set.of("verslaving")),
            new WordsClass(Field.CRIMINOGENE_FACTOREN, named, named));
  }

  @ParameterizedTest
  @EnumSource(names = {"OUDERDOM_RISC", "NIEUWSTE_INFORMATIE"})
  void deRiscIsNooitNieuwerDanDeNieuwsteInformatieEnGeenSluitEenLabelUit(Field field) {
    List<List<ValueClass>> combinations = combinations(new AtLeast(field, true, 12));

    ValueClass recent = new IntervalClass(Field.OUDERDOM_RISC, Field.NO_NUMBER, 11);
    ValueClass old = new IntervalClass(Field.OUDERDOM_RISC, 12, END);
    ValueClass none = new IntervalClass(Field.OUDERDOM_RISC, Field.NO_INFORMATION, Field.UNBOUNDED);
    ValueClass fresh = new IntervalClass(Field.NIEUWSTE_INFORMATIE, Field.NO_NUMBER, 11);
    ValueClass outdated = new IntervalClass(Field.NIEUWSTE_INFORMATIE, 12, END);
    ValueClass nothing =
        new IntervalClass(Field.NIEUWSTE_INFORMATIE, Field.NO_INFORMATION, Field.UNBOUNDED);
    assertThat(combinations)
        .containsExactlyInAnyOrder(
            List.of(recent, label("LAAG"), fresh),
            List.of(recent, label("MATIG"), fresh),
            List.of(recent, label("HOOG"), fresh),
            List.of(old, label("LAAG"), fresh),
            List.of(old, label("MATIG"), fresh),
            List.of(old, label("HOOG"), fresh),
            List.of(old, label("LAAG"), outdated),
            List.of(old, label("MATIG"), outdated),
            List.of(old, label("HOOG"), outdated),
            List.of(none, label(Field.ABSENT), nothing));
  }

  @Test
  void eenLabelIsMetDeInformatieEenVariabele() {
    assertThat(Variables.of(List.of(new Equals(Field.RECIDIVERISICO, "LAAG"))))
        .extracting(Variable::fields)
        .containsExactly(
            List.of(Field.FASE),
            List.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO, Field.NIEUWSTE_INFORMATIE));
    assertThat(combinations(new Equals(Field.RECIDIVERISICO, "LAAG"))).hasSize(4);
  }

  @Test
  void hetAantalFactorenPastBijDeGenoemdeWoorden() {
    assertThat(countsWithoutAndWith(1)).isEqualTo("zonder 0, zonder 1+, met 1+");
    assertThat(countsWithoutAndWith(2)).isEqualTo("zonder 0, zonder 2+, met 0, met 2+");
    assertThat(countsWithoutAndWith(ALL_WORDS - 1))
        .isEqualTo("zonder 0, zonder %s+, met 0, met %s+".formatted(ALL_WORDS - 1, ALL_WORDS - 1));
    assertThat(countsWithoutAndWith(ALL_WORDS))
        .isEqualTo("zonder 0, met 0, met %s+".formatted(ALL_WORDS));
  }

  /** With "verslaving" named: the consistent combinations with a number below or at this bound. */
  private static String countsWithoutAndWith(int bound) {
    List<String> found =
        combinations(
                new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving"),
                new AtLeast(Field.AANTAL_CRIMINOGENE_FACTOREN, true, bound))
            .stream()
            .map(
                combination ->
                    (((WordsClass) combination.get(0)).inside().isEmpty() ? "zonder " : "met ")
                        + (((IntervalClass) combination.get(1)).from() == Field.NO_NUMBER
                            ? "0"
                            : bound + "+"))
            .toList();
    return String.join(", ", found);
  }

  /** Of the variable after the phase. */
  private static List<List<ValueClass>> combinations(Expression... voorwaarden) {
    return Variables.of(List.of(voorwaarden)).get(1).combinations();
  }

  private static ValueClass label(String word) {
    return new WordClass(Field.RECIDIVERISICO, word);
  }
}

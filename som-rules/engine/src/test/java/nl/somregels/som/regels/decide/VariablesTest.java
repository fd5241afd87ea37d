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
  private static final int EINDE = Field.GEEN_INFORMATIE - 1;
  private static final int ALLE_WOORDEN = CriminogeneFactoren.WOORDEN.size();

  @Test
  void elkVeldDatEenRegelLeestIsEenVariabeleEnDeFaseAltijd() {
    assertThat(
            Variables.of(
                    List.of(
                        new AtLeast(Field.VERBLIJFSDUUR, false, 28),
                        new Equals(Field.LVB, "JA"),
                        new Equals(Field.LVB, "NEE")))
                .stream()
                .map(Variable::velden))
        .containsExactly(List.of(Field.FASE), List.of(Field.LVB), List.of(Field.VERBLIJFSDUUR));
  }

  @Test
  void eenGetalWordtGesnedenBijElkeGrensInDeRegels() {
    assertThat(
            combinaties(
                new AtLeast(Field.VERBLIJFSDUUR, true, 90),
                new AtLeast(Field.VERBLIJFSDUUR, false, 28),
                new AtLeast(Field.VERBLIJFSDUUR, true, 28)))
        .containsExactly(
            List.of(new IntervalClass(Field.VERBLIJFSDUUR, Field.GEEN_GETAL, 27)),
            List.of(new IntervalClass(Field.VERBLIJFSDUUR, 28, 89)),
            List.of(new IntervalClass(Field.VERBLIJFSDUUR, 90, Field.ONBEGRENSD)));
  }

  @Test
  void vanEenLijstTeltElkeSelectieVanGenoemdeWoorden() {
    Set<String> genoemd = Set.of("verslaving", "gokken");
    List<Expression> voorwaarden =
        List.of(
            new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving"),
            new Contains(Field.CRIMINOGENE_FACTOREN, false, "gokken"));
    assertThat(Variables.of(voorwaarden).get(1).klassen(Field.CRIMINOGENE_FACTOREN))
        .containsExactlyInAnyOrder(
            new WordsClass(Field.CRIMINOGENE_FACTOREN, genoemd, Set.of()),
            new WordsClass(Field.CRIMINOGENE_FACTOREN, genoemd, Set.of("gokken")),
            new WordsClass(Field.CRIMINOGENE_FACTOREN, genoemd, Set.of("verslaving")),
            new WordsClass(Field.CRIMINOGENE_FACTOREN, genoemd, genoemd));
  }

  @ParameterizedTest
  @EnumSource(names = {"OUDERDOM_RISC", "NIEUWSTE_INFORMATIE"})
  void deRiscIsNooitNieuwerDanDeNieuwsteInformatieEnGeenSluitEenLabelUit(Field veld) {
    List<List<ValueClass>> combinaties = combinaties(new AtLeast(veld, true, 12));

    ValueClass recent = new IntervalClass(Field.OUDERDOM_RISC, Field.GEEN_GETAL, 11);
    ValueClass oud = new IntervalClass(Field.OUDERDOM_RISC, 12, EINDE);
    ValueClass geen =
        new IntervalClass(Field.OUDERDOM_RISC, Field.GEEN_INFORMATIE, Field.ONBEGRENSD);
    ValueClass nieuw = new IntervalClass(Field.NIEUWSTE_INFORMATIE, Field.GEEN_GETAL, 11);
    ValueClass verouderd = new IntervalClass(Field.NIEUWSTE_INFORMATIE, 12, EINDE);
    ValueClass niets =
        new IntervalClass(Field.NIEUWSTE_INFORMATIE, Field.GEEN_INFORMATIE, Field.ONBEGRENSD);
    assertThat(combinaties)
        .containsExactlyInAnyOrder(
            List.of(recent, label("LAAG"), nieuw),
            List.of(recent, label("MATIG"), nieuw),
            List.of(recent, label("HOOG"), nieuw),
            List.of(oud, label("LAAG"), nieuw),
            List.of(oud, label("MATIG"), nieuw),
            List.of(oud, label("HOOG"), nieuw),
            List.of(oud, label("LAAG"), verouderd),
            List.of(oud, label("MATIG"), verouderd),
            List.of(oud, label("HOOG"), verouderd),
            List.of(geen, label(Field.AFWEZIG), niets));
  }

  @Test
  void eenLabelIsMetDeInformatieEenVariabele() {
    assertThat(Variables.of(List.of(new Equals(Field.RECIDIVERISICO, "LAAG"))))
        .extracting(Variable::velden)
        .containsExactly(
            List.of(Field.FASE),
            List.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO, Field.NIEUWSTE_INFORMATIE));
    assertThat(combinaties(new Equals(Field.RECIDIVERISICO, "LAAG"))).hasSize(4);
  }

  @Test
  void hetAantalFactorenPastBijDeGenoemdeWoorden() {
    assertThat(aantallenZonderEnMet(1)).isEqualTo("zonder 0, zonder 1+, met 1+");
    assertThat(aantallenZonderEnMet(2)).isEqualTo("zonder 0, zonder 2+, met 0, met 2+");
    assertThat(aantallenZonderEnMet(ALLE_WOORDEN - 1))
        .isEqualTo(
            "zonder 0, zonder %s+, met 0, met %s+".formatted(ALLE_WOORDEN - 1, ALLE_WOORDEN - 1));
    assertThat(aantallenZonderEnMet(ALLE_WOORDEN))
        .isEqualTo("zonder 0, met 0, met %s+".formatted(ALLE_WOORDEN));
  }

  /** With "verslaving" named: the consistent combinations with a number below or at this bound. */
  private static String aantallenZonderEnMet(int grens) {
    List<String> gevonden =
        combinaties(
                new Contains(Field.CRIMINOGENE_FACTOREN, true, "verslaving"),
                new AtLeast(Field.AANTAL_CRIMINOGENE_FACTOREN, true, grens))
            .stream()
            .map(
                combinatie ->
                    (((WordsClass) combinatie.get(0)).erin().isEmpty() ? "zonder " : "met ")
                        + (((IntervalClass) combinatie.get(1)).van() == Field.GEEN_GETAL
                            ? "0"
                            : grens + "+"))
            .toList();
    return String.join(", ", gevonden);
  }

  /** Of the variable after the phase. */
  private static List<List<ValueClass>> combinaties(Expression... voorwaarden) {
    return Variables.of(List.of(voorwaarden)).get(1).combinaties();
  }

  private static ValueClass label(String woord) {
    return new WordClass(Field.RECIDIVERISICO, woord);
  }
}
